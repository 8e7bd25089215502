import type { Entity, EntityClass } from '../4-entities/entity.ts';
import { type Claim, isAsserted, isLiteral } from '../5-relations/claim.ts';
import type { ReportReading } from '../6-graph/report-reading.ts';
import type { Span } from '../base/span.ts';

/** Half-open, in UTF-16 units of the text as it was sent. */
type Range = [number, number];

interface ExtractThing {
  readonly id: string;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly Range[];
}

interface ExtractBody extends ExtractThing {
  readonly kind: string | null;
}

interface ExtractDocument extends ExtractThing {
  /** The Vietnamese word. */
  readonly type: string | null;
  readonly code: string | null;
  readonly date: string | null;
  readonly term: string | null;
  /** Ids of bodies of the same line. */
  readonly issuer: readonly string[];
  readonly title: string | null;
  /** The document that was sent, known by its letterhead. */
  readonly input?: true;
}

interface ExtractEvidence {
  readonly role: 'statement' | 'host';
  readonly spans: readonly Range[];
}

interface ExtractRelation {
  readonly s: string;
  readonly p: string;
  readonly sub?: string;
  readonly o: string;
  readonly status: string;
  readonly basis: string;
  readonly confidence: number;
  readonly regarding: readonly string[];
  /** One entry a sentence and role; a sentence cut in pieces has several spans. */
  readonly evidence: readonly ExtractEvidence[];
}

/** One line of the stream `vanban extract` writes. */
export interface ExtractLine {
  readonly id: string;
  readonly offsets: 'input';
  readonly documents: readonly ExtractDocument[];
  readonly bodies: readonly ExtractBody[];
  readonly places: readonly ExtractThing[];
  readonly projects: readonly ExtractThing[];
  readonly events: readonly ExtractThing[];
  readonly persons: readonly ExtractThing[];
  readonly relations: readonly ExtractRelation[];
  readonly unresolved: readonly {
    readonly id: string;
    readonly class: string;
    readonly surface: string;
    readonly mentions: readonly Range[];
    readonly candidates: readonly string[];
    readonly reason: string;
  }[];
  readonly issues: readonly {
    readonly code: string;
    readonly severity: string;
    readonly params: Readonly<Record<string, string | number>>;
    readonly places: readonly Range[];
  }[];
}

/**
 * What one text says, in offsets of the text as it was sent. Only things the text names are listed, and every id a relation
 * speaks of is listed: context (parent units, successors) stays out, with the relations to it.
 */
export const toExtractLine = (
  reading: ReportReading,
  id: string,
  toInput: (offset: number) => number = reading.source.toInput,
): ExtractLine => {
  const range = ({ start, end }: Span): Range => [toInput(start), toInput(end)];
  const mentions = rangesByThing(reading, range);
  const listed = reading.entities.filter((entity) =>
    entity.id === reading.report ? hasNumber(entity) : entity.mentionedIn.includes(reading.source.id),
  );
  const ids = new Set(listed.map((entity) => entity.id));
  const claims = reading.claims.filter(
    (claim) => !isLiteral(claim.predicate) && ids.has(claim.subject) && ids.has(claim.object),
  );
  const issuers = issuersOf(claims);
  const thing = (entity: Entity): ExtractThing => ({
    id: entity.id,
    label: entity.label,
    aliases: entity.aliases,
    mentions: mentions.get(entity.id) ?? [],
  });
  const ofClass = (kind: EntityClass): Entity[] => listed.filter((entity) => entity.class === kind);
  return {
    id,
    offsets: 'input',
    documents: ofClass('Document').map((entity) => ({
      ...thing(entity),
      type: entity.document?.typeWord ?? null,
      code: entity.document?.code ?? null,
      date: entity.document?.dates[0] ?? null,
      term: entity.document?.term ?? null,
      issuer: issuers.get(entity.id) ?? [],
      title: entity.document?.titles[0] ?? null,
      ...(entity.id === reading.report ? { input: true as const } : {}),
    })),
    bodies: ofClass('Body').map((entity) => ({ ...thing(entity), kind: entity.body?.kind ?? null })),
    places: ofClass('Place').map(thing),
    projects: ofClass('Project').map(thing),
    events: ofClass('Event').map(thing),
    persons: ofClass('Person').map(thing),
    relations: relationsOf(claims, ids, range),
    unresolved: reading.unresolved.map(({ id: mention, class: kind, surface, spans, candidates, reason }) => ({
      id: mention,
      class: kind,
      surface,
      mentions: spans.map(range),
      candidates,
      reason,
    })),
    issues: reading.issues.map(({ code, severity, params, places }) => ({
      code,
      severity,
      params,
      places: places.map(({ span }) => range(span)),
    })),
  };
};

const hasNumber = (entity: Entity): boolean => entity.document?.code !== null;

/** Id of a document -> ids of the bodies said to have issued it. */
const issuersOf = (claims: readonly Claim[]): ReadonlyMap<string, readonly string[]> => {
  const issuers = new Map<string, string[]>();
  for (const { subject, predicate, object, status } of claims) {
    if (predicate !== 'issuedBy' || !isAsserted(status)) continue;
    const known = issuers.get(subject);
    if (!known) issuers.set(subject, [object]);
    else if (!known.includes(object)) known.push(object);
  }
  return issuers;
};

const rangesByThing = (reading: ReportReading, range: (span: Span) => Range): ReadonlyMap<string, Range[]> => {
  const ranges = new Map<string, Range[]>();
  for (const { entity, spans } of reading.mentions) {
    const known = ranges.get(entity);
    if (known) known.push(...spans.map(range));
    else ranges.set(entity, spans.map(range));
  }
  for (const list of ranges.values()) list.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return ranges;
};

/** Claims that say the same of the same things with the same status are one relation, told by all their sentences. */
const relationsOf = (
  claims: readonly Claim[],
  listed: ReadonlySet<string>,
  range: (span: Span) => Range,
): ExtractRelation[] => {
  const groups = new Map<string, [Claim, ...Claim[]]>();
  for (const claim of claims) {
    const key = [claim.subject, claim.predicate, claim.object, claim.status].join('\u001f');
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups.values()].map((group) => {
    const surest = group.reduce((best, claim) => (claim.confidence > best.confidence ? claim : best));
    const sub = group.find((claim) => claim.sub !== null)?.sub ?? null;
    const regarding = [...new Set(group.flatMap((claim) => claim.regarding))].filter((thing) => listed.has(thing));
    return {
      s: surest.subject,
      p: surest.predicate,
      ...(sub === null ? {} : { sub }),
      o: surest.object,
      status: surest.status,
      basis: surest.basis,
      confidence: surest.confidence,
      regarding,
      evidence: evidenceOf(group, range),
    };
  });
};

const evidenceOf = (claims: readonly Claim[], range: (span: Span) => Range): ExtractEvidence[] => {
  const found = new Map<string, ExtractEvidence>();
  for (const claim of claims) {
    for (const role of ['statement', 'host'] as const) {
      const pieces = claim.evidence.filter((evidence) => evidence.role === role).sort((a, b) => a.part - b.part);
      if (pieces.length === 0) continue;
      const evidence = { role, spans: pieces.map(range) };
      found.set(JSON.stringify(evidence), evidence);
    }
  }
  return [...found.values()];
};
