/**
 * Scores what a graph says of one report against its gold file, thing by thing and edge by edge.
 * Recall counts what both annotators have; precision forgives what only one of them has. Where a sentence leaves out who acts, the
 * bodies of the author group count as one. partOf and governs that rest on a body's name alone are forgiven where the gold lacks
 * them. Dates, types, statuses and evidence are scored apart, each on what was found at all.
 */
import type { EntityClass } from '../../src/4-entities/entity.ts';
import { lineOf } from '../../src/6-graph/line-of.ts';
import type { Gold, GoldRelation, GoldThing } from './gold.ts';
import { codeKey, matchThings } from './match-things.ts';
import type { Said, SaidEdge, SaidThing } from './said.ts';
import { readName } from './same-name.ts';

/** One line of the table. `gold` and `found` count what recall asks for, `predicted` and `right` what precision judges. */
export interface Row {
  readonly kind: string;
  readonly gold: number;
  readonly found: number;
  readonly predicted: number;
  readonly right: number;
  readonly missed: readonly string[];
  readonly spurious: readonly string[];
}

/** Of nothing asked, nothing is missed; a row of nothing at all is for the reader to see: floors do not take it for met. */
export const recall = ({ found, gold }: Row): number => (gold === 0 ? 1 : found / gold);
export const precision = ({ right, predicted, gold }: Row): number =>
  predicted === 0 ? Number(gold === 0) : right / predicted;
/** Harmonic mean of recall and precision. */
export const f1 = (row: Row): number => {
  const [r, p] = [recall(row), precision(row)];
  return r + p === 0 ? 0 : (2 * r * p) / (r + p);
};

const CLASSES: readonly (readonly [name: string, kind: EntityClass])[] = [
  ['documents', 'Document'],
  ['organizations', 'Body'],
  ['places', 'Place'],
  ['projects', 'Project'],
  ['events', 'Event'],
  ['persons', 'Person'],
];

/** Relations that say what is done with a document. */
const DIRECTIVE = ['issuedBy', 'implements', 'disseminates', 'reviews', 'supervises', 'amends', 'continues'];
const OTHER = ['concerns', 'partOf', 'governs', 'locatedIn', 'holds', 'holdsRole', 'undertakes'];
/** Relations of an act, which has a status. */
const ACTS = ['implements', 'disseminates', 'reviews', 'supervises', 'amends'];
/** Standing facts about the body named; acts of the author's bodies are one another's. */
const OF_ONE_BODY = ['partOf', 'governs'];

/** `file`: the report as the scorer reads it for itself, to hold the evidence against. */
export const scoreGraph = (gold: Gold, said: Said, file: string): Row[] => {
  const match = matchThings(gold.things, said.things);
  const things = scoreThings(gold, said, match);
  const edges = pairEdges(gold, said, match);
  const relations = [...DIRECTIVE, ...OTHER].map((p) => scoreRelation(p, gold, edges));
  return [
    ...things,
    total(
      'ENTITIES',
      things.filter(({ kind }) => kind !== NUMBERED),
    ),
    ...relations,
    total(
      'DIRECTIVE RELATIONS',
      relations.filter(({ kind }) => DIRECTIVE.includes(kind)),
    ),
    total('RELATIONS', relations),
    ...scoreFacts(gold, said, match),
    scoreStatuses(edges),
    scoreDenied(gold, edges),
    ...scoreEvidence(edges, said, file),
  ];
};

const NUMBERED = 'numbered';

const nameOf = ({ document, names }: GoldThing | SaidThing): string =>
  document?.code ? `${document.code} ${document.dates[0] ?? document.term ?? ''}`.trim() : (names[0] ?? '');

const scoreThings = (gold: Gold, said: Said, match: ReadonlyMap<string, string>): Row[] => {
  const found = new Set(match.values());
  const row = (kind: string, asked: readonly GoldThing[], given: readonly SaidThing[]): Row => ({
    kind,
    gold: asked.length,
    found: asked.filter(({ id }) => found.has(id)).length,
    predicted: given.length,
    right: given.filter(({ id }) => match.has(id)).length,
    missed: asked.filter(({ id }) => !found.has(id)).map(nameOf),
    spurious: given.filter(({ id }) => !match.has(id)).map(nameOf),
  });
  const core = gold.things.filter((thing) => thing.core);
  const numbered = ({ document }: GoldThing | SaidThing): boolean => document !== null && document.code !== null;
  return [
    row(NUMBERED, core.filter(numbered), said.things.filter(numbered)),
    ...CLASSES.map(([name, kind]) =>
      row(
        name,
        core.filter((thing) => thing.class === kind),
        said.things.filter((thing) => thing.class === kind),
      ),
    ),
  ];
};

/** An edge as it is judged: what it is called, and the relations of the gold it stands for. */
interface JudgedEdge extends SaidEdge {
  readonly name: string;
  readonly asked: readonly GoldRelation[];
  /** Statements of the gold that this edge makes though the text says they did not come true. */
  readonly denied: readonly GoldRelation[];
}

const pairEdges = (gold: Gold, said: Said, match: ReadonlyMap<string, string>): JudgedEdge[] => {
  const names = new Map(said.things.map((thing) => [thing.id, nameOf(thing)]));
  const author = (id: string | undefined): boolean => id !== undefined && gold.authors.includes(id);
  const sameActor = (p: string, a: string, b: string): boolean =>
    a === b || (!OF_ONE_BODY.includes(p) && author(a) && author(b));
  const united = new Map<string, SaidEdge>();
  for (const edge of said.edges) {
    const actor = !OF_ONE_BODY.includes(edge.p) && author(match.get(edge.s)) ? '' : edge.s;
    const key = `${actor} ${edge.p} ${edge.o}`;
    const before = united.get(key);
    united.set(key, before ? uniteEdges(before, edge) : edge);
  }
  return [...united.values()].map((edge) => {
    const [s, o] = [match.get(edge.s), match.get(edge.o)];
    const same = (relation: GoldRelation): boolean =>
      relation.p === edge.p && s !== undefined && sameActor(edge.p, relation.s, s) && relation.o === o;
    const [asked, denied] = [gold.relations.filter(same), gold.denied.filter(same)];
    return { ...edge, asked, denied, name: `${names.get(edge.s) ?? edge.s} ${edge.p} ${names.get(edge.o) ?? edge.o}` };
  });
};

const uniteEdges = (a: SaidEdge, b: SaidEdge): SaidEdge => ({
  ...a,
  statuses: [...a.statuses, ...b.statuses],
  byName: a.byName || b.byName,
  evidence: a.evidence && b.evidence ? [...a.evidence, ...b.evidence] : null,
});

const scoreRelation = (p: string, gold: Gold, edges: readonly JudgedEdge[]): Row => {
  const names = new Map(gold.things.map((thing) => [thing.id, nameOf(thing)]));
  const asked = gold.relations.filter((relation) => relation.p === p && relation.core);
  const given = edges.filter(
    (edge) => edge.p === p && (edge.asked.length > 0 || !(edge.byName && OF_ONE_BODY.includes(p))),
  );
  const met = new Set(given.flatMap((edge) => edge.asked));
  const lineOfRelation = ({ s, o, lines }: GoldRelation): string =>
    `${names.get(s)} ${p} ${names.get(o)} (line ${lines.join(', ')})`;
  return {
    kind: p,
    gold: asked.length,
    found: asked.filter((relation) => met.has(relation)).length,
    predicted: given.length,
    right: given.filter((edge) => edge.asked.length > 0).length,
    missed: asked.filter((relation) => !met.has(relation)).map(lineOfRelation),
    spurious: given.filter((edge) => edge.asked.length === 0).map(({ name }) => name),
  };
};

const total = (kind: string, rows: readonly Row[]): Row => {
  const sum = (field: 'gold' | 'found' | 'predicted' | 'right'): number => rows.reduce((n, row) => n + row[field], 0);
  return {
    kind,
    gold: sum('gold'),
    found: sum('found'),
    predicted: sum('predicted'),
    right: sum('right'),
    missed: [],
    spurious: [],
  };
};

/** A row of what is simply right or wrong: recall, precision and their mean are one figure. */
const rightOf = (kind: string, judged: readonly (readonly [right: boolean, name: string])[]): Row => {
  const right = judged.filter(([good]) => good).length;
  return {
    kind,
    gold: judged.length,
    found: right,
    predicted: judged.length,
    right,
    missed: judged.filter(([good]) => !good).map(([, name]) => name),
    spurious: [],
  };
};

/** Dates of the numbered documents of the gold, types of all documents found. */
const scoreFacts = (gold: Gold, said: Said, match: ReadonlyMap<string, string>): Row[] => {
  const core = gold.things.filter((thing) => thing.core);
  const dates = core.flatMap((thing) => {
    const { code, dates: due } = thing.document ?? { code: null, dates: [] };
    if (code === null || due.length === 0) return [];
    const same = said.things.filter(({ document }) => document?.code && codeKey(document.code) === codeKey(code));
    return [[same.some(({ document }) => document?.dates.some((date) => due.includes(date))), nameOf(thing)] as const];
  });
  const types = said.things.flatMap((thing) => {
    const asked = core.find(({ id }) => id === match.get(thing.id));
    if (!thing.document || !asked?.document) return [];
    return [
      [
        sameType(asked.document.type, thing.document.type),
        `${nameOf(asked)}: ${thing.document.type}, not ${asked.document.type}`,
      ] as const,
    ];
  });
  return [rightOf('dates right', dates), rightOf('types right', types)];
};

/** "Thông báo Kết luận" is a Thông báo as well: the first two words decide. */
const sameType = (a: string, b: string): boolean => {
  const head = (type: string): string => readName(type).words.slice(0, 2).join(' ');
  return head(a) === head(b);
};

/** What is done and what is going on is one: a half-yearly report does not tell them apart. */
const stageOf = (status: string): string => (status === 'ongoing' ? 'done' : status);

const scoreStatuses = (edges: readonly JudgedEdge[]): Row =>
  rightOf(
    'statuses right',
    edges.flatMap(({ p, asked, statuses, name }) => {
      const due = new Set(asked.flatMap((relation) => relation.statuses).map(stageOf));
      if (!ACTS.includes(p) || due.size === 0) return [];
      const good = statuses.length > 0 && statuses.every((status) => due.has(stageOf(status)));
      return [[good, `${name}: ${statuses.join(', ')}, not ${[...due].join(', ')}`] as const];
    }),
  );

const scoreDenied = (gold: Gold, edges: readonly JudgedEdge[]): Row => {
  const said = new Map(edges.flatMap(({ denied, name }) => denied.map((relation) => [relation, name] as const)));
  return rightOf(
    'denied kept out',
    gold.denied.map((relation) => [!said.has(relation), `${said.get(relation)} (line ${relation.lines.join(', ')})`]),
  );
};

/** Of the edges that are right: is each claim's evidence a stretch of the report, and does it touch a line the gold names? */
const scoreEvidence = (edges: readonly JudgedEdge[], { text }: Said, file: string): Row[] => {
  if (text === null) return [];
  const line = lineOf(file);
  const judged = edges.filter(({ asked }) => asked.length > 0);
  const verbatim = ({ evidence }: JudgedEdge): boolean =>
    evidence !== null &&
    evidence.length > 0 &&
    evidence.every(
      (spans) =>
        spans.length > 0 &&
        spans.every(
          ({ start, end }) =>
            start >= 0 && start < end && end <= file.length && file.slice(start, end) === text.slice(start, end),
        ),
    );
  const onLine = ({ evidence, asked }: JudgedEdge): boolean => {
    const lines = asked.flatMap((relation) => relation.lines);
    return (evidence ?? []).flat().some(({ start, end }) => lines.some((n) => n >= line(start) && n <= line(end - 1)));
  };
  return [
    rightOf(
      'evidence verbatim',
      judged.map((edge) => [verbatim(edge), edge.name]),
    ),
    rightOf(
      'evidence on its line',
      judged.map((edge) => [onLine(edge), edge.name]),
    ),
  ];
};
