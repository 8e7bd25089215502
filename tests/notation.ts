/**
 * The domain's own notation, in which tests say what a text must mean.
 *
 *   "{body:UBND tỉnh Bắc Ninh} ban hành {doc:Kế hoạch số 12/KH-UBND} thực hiện {doc:Chỉ thị số 05-CT/TU}"
 *   is the text and the mentions in it; what stands inside another mention is marked inside it.
 *
 *   "UBND tỉnh Bắc Ninh -implements-> 05-CT/TU [ongoing, stated]" is a claim; a sub-relation stands behind a slash
 *   ("-continues/guides->"), the documents that an act regards stand in brackets behind the object ("Sở Y tế (05-CT/TU)").
 *   A thing is called by its label, one of its surface forms or its number.
 */
import { readText } from '../src/1-read/read-source.ts';
import { readStructure } from '../src/2-structure/read-structure.ts';
import { findMentions, type MentionSet } from '../src/3-mentions/find-mentions.ts';
import type { Mention } from '../src/3-mentions/mention.ts';
import type { View } from '../src/3-mentions/view.ts';
import type { Entity } from '../src/4-entities/entity.ts';
import { type Claim, isLiteral } from '../src/5-relations/claim.ts';
import type { ReportReading } from '../src/6-graph/report-reading.ts';
import { loadLexicon } from '../src/lexicon/lexicon.ts';
import { projectRoot } from '../src/lexicon/project-root.ts';
import { readReport } from '../src/pipeline.ts';

export const lexicon = loadLexicon(projectRoot());

export const read = (text: string, name = 'test'): ReportReading => readReport(readText(name, text), lexicon);

export const mentionsIn = (text: string): MentionSet =>
  findMentions(readStructure(readText('test', text), lexicon.structure), lexicon);

/** A letterhead in the form of real ones, for texts whose author matters. */
export const letterhead = (body: string, code: string, dateline: string, title = 'kết quả công tác'): string =>
  `${body}\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\n\\*\nSố ${code}\n\n${dateline}\n\n## BÁO CÁO\n\n**${title}**\n\n`;

const TAGS = {
  body: 'Body',
  doc: 'Document',
  place: 'Place',
  project: 'Project',
  event: 'Event',
  person: 'Person',
} as const satisfies Record<string, Mention['class']>;

export type Tag = keyof typeof TAGS;
export const ALL_TAGS = Object.keys(TAGS) as readonly Tag[];

const OPENING = new RegExp(`\\{(?:${ALL_TAGS.join('|')}):`, 'g');

/** The text that a notation stands for. */
export const plain = (notation: string): string => notation.replace(OPENING, '').replaceAll('}', '');

interface Mark {
  readonly tag: Tag;
  readonly start: number;
  readonly end: number;
}

const write = (text: string, marks: readonly Mark[]): string => {
  const ordered = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  let out = '';
  let at = 0;
  const open: Mark[] = [];
  const to = (next: number): void => {
    out += text.slice(at, next);
    at = next;
  };
  const close = (upTo: number): void => {
    while (open.length > 0 && open.at(-1)!.end <= upTo) {
      to(open.pop()!.end);
      out += '}';
    }
  };
  for (const mark of ordered) {
    close(mark.start);
    const outer = open.at(-1);
    if (outer && outer.end < mark.end) throw new Error(`marks cross in "${text}" at ${mark.start}`);
    to(mark.start);
    out += `{${mark.tag}:`;
    open.push(mark);
  }
  close(text.length);
  return out + text.slice(at);
};

/** The notation of a text of one passage: what the grammar finds in it. Places inside the names of bodies are left out. */
export const marked = (text: string, tags: readonly Tag[] = ALL_TAGS): string => {
  const { all, byPassage } = mentionsIn(text);
  const passage = byPassage[0]?.view.text ?? '';
  if (byPassage.length !== 1 || passage !== text) throw new Error(`not one passage: "${text}"`);
  const marks = all.flatMap((mention): Mark[] => {
    const tag = tags.find((one) => TAGS[one] === mention.class);
    return tag && !(mention.class === 'Place' && mention.inBody) ? [{ tag, ...mention.span }] : [];
  });
  return write(text, marks);
};

/** The first passage of a text as the grammar reads it. */
export const viewIn = (text: string): View => {
  const first = mentionsIn(text).byPassage[0];
  if (!first) throw new Error(`no passage: "${text}"`);
  return first.view;
};

/** What one text names of a class, in order of place. */
export const mentionsOf = <Class extends Mention['class']>(
  text: string,
  kind: Class,
): (Mention & { readonly class: Class })[] =>
  mentionsIn(text)
    .all.filter((mention): mention is Mention & { readonly class: Class } => mention.class === kind)
    .sort((a, b) => a.span.start - b.span.start || a.index - b.index);

/** Labels of the things that a text names, sorted; those of the text itself left out. */
export const thingsIn = (text: string, kind: Entity['class']): string[] => {
  const { entities, report } = read(text);
  return entities
    .filter((entity) => entity.class === kind && entity.mentionedIn.length > 0 && entity.id !== report)
    .map((entity) => entity.label)
    .sort();
};

/** The label of the thing that each mention of a class is, in order of place; "?" where it stays open. */
export const resolved = (text: string, kind: Entity['class']): string[] => {
  const { entities, mentions, unresolved } = read(text);
  const labels = new Map(entities.map((entity) => [entity.id, entity.label]));
  const open = unresolved.filter(
    (mention) =>
      !mentions.some(
        ({ surface, spans }) => surface === mention.surface && spans[0]?.start === mention.spans[0]?.start,
      ),
  );
  return [
    ...mentions.map((mention) => ({ ...mention, label: labels.get(mention.entity) ?? mention.entity })),
    ...open.map((mention) => ({ ...mention, label: '?' })),
  ]
    .filter((mention) => mention.class === kind)
    .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
    .map((mention) => mention.label);
};

/** Relations that clauses say; those that names and citations carry are compared only where a test speaks of them. */
const SAID: readonly Claim['predicate'][] = [
  'implements',
  'disseminates',
  'reviews',
  'supervises',
  'amends',
  'continues',
  'holds',
  'undertakes',
];

interface Line {
  readonly subject: string;
  readonly relation: string;
  readonly sub: string | null;
  readonly object: string;
  readonly regarding: readonly string[] | null;
  /** Status, then basis: as many as the line gives. */
  readonly how: readonly string[];
}

const LINE =
  /^(?<subject>.+?) -(?<relation>\w+)(?:\/(?<sub>\w+))?-> (?<object>.+?)(?: \((?<regarding>[^()]+)\))?(?: \[(?<how>[^\]]*)\])?$/;

const parse = (line: string): Line => {
  const { subject, relation, sub, object, regarding, how } = LINE.exec(line.trim())?.groups ?? {};
  if (!subject || !relation || !object) throw new Error(`no claim: "${line}"`);
  return {
    subject,
    relation,
    sub: sub ?? null,
    object,
    regarding: regarding?.split('; ') ?? null,
    how: how?.split(', ') ?? [],
  };
};

const namesOf = (reading: ReportReading) => {
  const things = new Map(reading.entities.map((entity) => [entity.id, entity]));
  const isCalled = (id: string, name: string): boolean => {
    const entity = things.get(id);
    if (!entity) return id === name;
    return entity.label === name || entity.document?.code === name || entity.aliases.includes(name);
  };
  /** The number where no other document of the text has it, else the label. */
  const nameOf = (id: string): string => {
    const entity = things.get(id);
    const code = entity?.document?.code;
    const same = (other: Entity): boolean => other.document?.code === code;
    return (code && reading.entities.filter(same).length === 1 ? code : entity?.label) ?? id;
  };
  return { isCalled, nameOf };
};

/** All claims of some relations, one a line, as a test that expects `wanted` would write them. */
export const claimLines = (
  reading: ReportReading,
  wanted: readonly string[],
  also: readonly string[] = [],
): string[] => {
  const lines = wanted.map(parse);
  const relations = new Set<string>([...SAID, ...lines.map((line) => line.relation), ...also]);
  const { isCalled, nameOf } = namesOf(reading);
  const fits = (claim: Claim, line: Line): boolean =>
    line.relation === claim.predicate &&
    line.sub === claim.sub &&
    isCalled(claim.subject, line.subject) &&
    isCalled(claim.object, line.object) &&
    line.how.every((how) => how === claim.status || how === claim.basis) &&
    (line.regarding === null ||
      (line.regarding.length === claim.regarding.length &&
        line.regarding.every((name) => claim.regarding.some((id) => isCalled(id, name)))));
  const found = reading.claims
    .filter((claim) => relations.has(claim.predicate))
    .map((claim) => {
      const at = lines.findIndex((line) => fits(claim, line));
      if (at >= 0) return wanted[at]!.trim();
      const regarding = claim.regarding.length > 0 ? ` (${claim.regarding.map(nameOf).join('; ')})` : '';
      const object = isLiteral(claim.predicate) ? claim.object : nameOf(claim.object);
      const relation = claim.sub ? `${claim.predicate}/${claim.sub}` : claim.predicate;
      return `${nameOf(claim.subject)} -${relation}-> ${object}${regarding} [${claim.status}, ${claim.basis}]`;
    });
  return [...new Set(found)].sort();
};

/** What a text says, in the order in which `wanted` is sorted: compare with `sorted(wanted)`. */
export const says = (text: string, wanted: readonly string[], also: readonly string[] = []): string[] =>
  claimLines(read(text), wanted, also);

export const sorted = (lines: readonly string[]): string[] => lines.map((line) => line.trim()).sort();
