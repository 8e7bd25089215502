import type { BodyFacts, Decision, DocumentFacts, Entity, PlaceFacts } from '../4-entities/entity.ts';
import { byCodeUnit, isAscending, known, smaller, uniteBy, uniteStrings } from './order.ts';

/** Two readings of one thing as one. Ids are functions of keys, so only what the texts add can differ. */
export const uniteEntities = (a: Entity, b: Entity): Entity => {
  const label = smaller(a.label, b.label);
  return {
    id: a.id,
    class: smaller(a.class, b.class),
    key: smaller(a.key, b.key),
    label,
    aliases: uniteStrings(a.aliases, b.aliases, [a.label, b.label]).filter((alias) => alias !== label),
    mentionedIn: uniteStrings(a.mentionedIn, b.mentionedIn),
    local: a.local || b.local,
    possibly: uniteStrings(a.possibly, b.possibly),
    ...(a.sameAs || b.sameAs ? { sameAs: uniteStrings(a.sameAs ?? [], b.sameAs ?? []) } : {}),
    decisions: uniteDecisions([...a.decisions, ...b.decisions]),
    document: unite(a.document, b.document, uniteDocuments),
    body: unite(a.body, b.body, uniteBodies),
    place: unite(a.place, b.place, unitePlaces),
  };
};

/** The same thing with its lists sorted and free of repeats: what `uniteEntities` gives of a thing and itself. */
export const tidyEntity = (entity: Entity): Entity => (isTidy(entity) ? entity : uniteEntities(entity, entity));

const isTidy = ({ label, aliases, mentionedIn, possibly, sameAs, decisions, document, place }: Entity): boolean =>
  [aliases, mentionedIn, possibly, sameAs, document?.dates, document?.titles, place?.succeededBy].every(
    (list) => list === undefined || isAscending(list, byCodeUnit),
  ) &&
  isAscending(decisions, (a, b) => byCodeUnit(decisionKey(a), decisionKey(b))) &&
  !aliases.includes(label);

const unite = <T>(a: T | null, b: T | null, join: (a: T, b: T) => T): T | null =>
  a === null ? b : b === null ? a : join(a, b);

const uniteDecisions = (decisions: readonly Decision[]): Decision[] => uniteBy(decisions, decisionKey);

const decisionKey = ({ rule, reason }: Decision): string => `${rule}\u001f${reason}`;

const IDENTITIES = ['numbered', 'named', 'local'] as const;

const uniteDocuments = (a: DocumentFacts, b: DocumentFacts): DocumentFacts => ({
  type: smaller(a.type, b.type),
  typeWord: smaller(a.typeWord, b.typeWord),
  identity: IDENTITIES.find((identity) => identity === a.identity || identity === b.identity) ?? a.identity,
  code: fullerCode(a.code, b.code),
  number: known(a.number, b.number),
  symbol: known(a.symbol, b.symbol),
  dates: uniteStrings(a.dates, b.dates),
  term: known(a.term, b.term),
  year: known(a.year, b.year),
  titles: uniteStrings(a.titles, b.titles),
  report: a.report || b.report,
});

/** One number is written with and without its zero ("05-CT/TW", "5-CT/TW"): the fuller form is the official one. */
const fullerCode = (a: string | null, b: string | null): string | null => {
  if (a === null || b === null || a.length === b.length) return known(a, b);
  return a.length > b.length ? a : b;
};

const uniteBodies = (a: BodyFacts, b: BodyFacts): BodyFacts => ({
  kind: smaller(a.kind, b.kind),
  level: known(a.level, b.level),
});

const unitePlaces = (a: PlaceFacts, b: PlaceFacts): PlaceFacts => ({
  administrative: a.administrative || b.administrative,
  unitType: known(a.unitType, b.unitType),
  level: known(a.level, b.level),
  gsoCode: known(a.gsoCode, b.gsoCode),
  validFrom: known(a.validFrom, b.validFrom),
  validTo: known(a.validTo, b.validTo),
  within: known(a.within, b.within),
  succeededBy: uniteStrings(a.succeededBy, b.succeededBy),
});
