/** How the viewer groups the model's relations and statuses: which mean the same kind of deed, which are drawn, which weigh more. */

export type RelationGroup = 'carry' | 'issue' | 'supervise' | 'follow' | 'belong' | 'act';

const GROUPS: ReadonlyMap<string, RelationGroup> = new Map([
  ['implements', 'carry'],
  ['disseminates', 'carry'],
  ['reviews', 'carry'],
  ['amends', 'carry'],
  ['issuedBy', 'issue'],
  ['supervises', 'supervise'],
  ['continues', 'follow'],
  ['concerns', 'follow'],
  ['partOf', 'belong'],
  ['governs', 'belong'],
  ['locatedIn', 'belong'],
  ['holds', 'act'],
  ['holdsRole', 'act'],
  ['undertakes', 'act'],
]);

export const RELATION_GROUPS: readonly RelationGroup[] = ['carry', 'issue', 'supervise', 'follow', 'act', 'belong'];

/** Relations in the order people ask for them; a relation of a later version of the model comes after. */
export const RELATION_ORDER: readonly string[] = [...GROUPS.keys()];

/** Place of a relation in that order. */
export const relationRank = (relation: string): number => {
  const at = RELATION_ORDER.indexOf(relation);
  return at < 0 ? RELATION_ORDER.length : at;
};

export const groupOf = (relation: string): RelationGroup => GROUPS.get(relation) ?? 'belong';

/** A body does something with a document. */
export const carriesOut = (relation: string): boolean => GROUPS.get(relation) === 'carry';

/** Strongest first: what happened outweighs what is meant to happen, and that outweighs what did not. */
export const STATUS_ORDER = ['done', 'ongoing', 'requested', 'planned', 'notDone', 'stopped'] as const;

/** How a status may be shown: a result, something to come, or something that did not happen (never drawn as an edge). */
export type Standing = 'result' | 'toCome' | 'not';

export const standingOf = (status: string): Standing => {
  if (status === 'notDone' || status === 'stopped') return 'not';
  return status === 'planned' || status === 'requested' ? 'toCome' : 'result';
};

const rank = (status: string): number => {
  const at = (STATUS_ORDER as readonly string[]).indexOf(status);
  return at < 0 ? STATUS_ORDER.length : at;
};

export const byStrength = (a: string, b: string): number => rank(a) - rank(b);

/** The status that tells most among those of several claims. Undefined for none. */
export const strongest = (statuses: readonly string[]): string | undefined => [...statuses].sort(byStrength)[0];

export const CLASS_ORDER = ['Report', 'Document', 'Body', 'Place', 'Project', 'Event', 'Person'] as const;
