/**
 * All that the reports say of one thing, for reading and printing: its claims by relation and status, the reports they stand
 * in, and the years of the documents it has to do with.
 */

import type { GraphFileClaim, GraphFileText, GraphFileThing } from '../../../src/6-graph/graph-file.ts';
import { issuedOf, yearOf } from '../model/facts.ts';
import type { Remainder } from '../model/filter.ts';
import type { Model } from '../model/model.ts';
import { byStrength, relationRank } from '../model/relations.ts';

/** Where the thing stands in a claim: its subject, its object, a document the claim regards; or it is given a value. */
export type Side = 'subject' | 'object' | 'regarding' | 'value';

/** What stands at the other end, once, with all claims that say the same of it. */
export interface DossierRow {
  /** Ids of the things at the other end: one, or both ends of a claim that only regards the thing; a value alone where it is one. */
  readonly others: readonly string[];
  readonly claims: readonly GraphFileClaim[];
}

export interface DossierGroup {
  readonly status: string;
  readonly rows: readonly DossierRow[];
}

export interface DossierPart {
  readonly relation: string;
  readonly side: Side;
  /** Strongest status first. */
  readonly groups: readonly DossierGroup[];
  readonly claims: number;
}

/** A report that speaks of the thing. */
export interface Source {
  readonly text: GraphFileText;
  readonly report: GraphFileThing | undefined;
  readonly claims: number;
  readonly mentions: number;
}

/** Documents of one year of issue; null for those without a date. */
export interface Period {
  readonly year: number | null;
  readonly documents: readonly GraphFileThing[];
}

export interface Dossier {
  readonly parts: readonly DossierPart[];
  readonly sources: readonly Source[];
  readonly periods: readonly Period[];
  /** Claims of the thing that the filter leaves out. */
  readonly leftOut: number;
}

const SIDES: readonly Side[] = ['subject', 'object', 'regarding', 'value'];

const sideOf = (claim: GraphFileClaim, id: string): Side => {
  if (claim.s === id) return claim.literal ? 'value' : 'subject';
  return !claim.literal && claim.o === id ? 'object' : 'regarding';
};

const othersOf = (claim: GraphFileClaim, side: Side): readonly string[] => {
  if (side === 'object') return [claim.s];
  return side === 'regarding' ? [claim.s, claim.o] : [claim.o];
};

const groupBy = <Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
};

const collator = new Intl.Collator('vi', { numeric: true });

/** Latest documents first, then what has most claims, then by name. */
const inRowOrder =
  (model: Model) =>
  (a: DossierRow, b: DossierRow): number => {
    const [one, other] = [a, b].map((row) => model.things.get(row.others[0] ?? ''));
    const [early, late] = [one, other].map((thing) => (thing ? (issuedOf(thing) ?? '') : ''));
    if (early !== late) return (early ?? '') < (late ?? '') ? 1 : -1;
    return b.claims.length - a.claims.length || collator.compare(one?.label ?? '', other?.label ?? '');
  };

const partOf = (model: Model, side: Side, relation: string, claims: readonly GraphFileClaim[]): DossierPart => ({
  relation,
  side,
  claims: claims.length,
  groups: [...groupBy(claims, ({ status }) => status)]
    .sort(([a], [b]) => byStrength(a, b) || (a < b ? -1 : 1))
    .map(([status, ofStatus]) => ({
      status,
      rows: [...groupBy(ofStatus, (claim) => othersOf(claim, side).join(' ')).values()]
        .flatMap((same): DossierRow[] => (same[0] ? [{ others: othersOf(same[0], side), claims: same }] : []))
        .sort(inRowOrder(model)),
    })),
});

const partsOf = (model: Model, id: string, claims: readonly GraphFileClaim[]): DossierPart[] =>
  [...groupBy(claims, (claim) => `${sideOf(claim, id)} ${claim.p}`).values()]
    .flatMap((same) => (same[0] ? [partOf(model, sideOf(same[0], id), same[0].p, same)] : []))
    .sort(
      (a, b) =>
        Number(a.side === 'value') - Number(b.side === 'value') ||
        Number(a.side === 'regarding') - Number(b.side === 'regarding') ||
        relationRank(a.relation) - relationRank(b.relation) ||
        SIDES.indexOf(a.side) - SIDES.indexOf(b.side) ||
        (a.relation < b.relation ? -1 : 1),
    );

/** In the order of the file, which is that of the reports' days where there are several. */
const sourcesOf = (model: Model, id: string, claims: readonly GraphFileClaim[]): Source[] => {
  const claimsIn = groupBy(claims, ({ text }) => text);
  const mentionsIn = groupBy(model.mentionsOf.get(id) ?? [], ({ text }) => text);
  return model.file.texts
    .map((text) => ({
      text,
      report: model.things.get(text.report),
      claims: claimsIn.get(text.id)?.length ?? 0,
      mentions: mentionsIn.get(text.id)?.length ?? 0,
    }))
    .filter((source) => source.claims > 0 || source.mentions > 0);
};

const periodsOf = (model: Model, id: string, claims: readonly GraphFileClaim[]): Period[] => {
  const near = new Set(claims.flatMap((claim) => [claim.s, ...(claim.literal ? [] : [claim.o])]));
  near.delete(id);
  const documents = [...near].flatMap((other) => {
    const thing = model.things.get(other);
    return thing?.class === 'Document' ? [thing] : [];
  });
  return [...groupBy(documents, (thing) => String(yearOf(thing) ?? ''))]
    .map(([year, same]) => ({
      year: year === '' ? null : Number(year),
      documents: same.sort((a, b) => ((issuedOf(a) ?? '') < (issuedOf(b) ?? '') ? -1 : 1)),
    }))
    .sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
};

export const dossierOf = (model: Model, left: Remainder, id: string): Dossier => {
  const kept = new Set(left.claims);
  const all = model.claimsOf.get(id) ?? [];
  const claims = all.filter((claim) => kept.has(claim));
  return {
    parts: partsOf(model, id, claims),
    sources: sourcesOf(model, id, claims),
    periods: periodsOf(model, id, claims),
    leftOut: all.length - claims.length,
  };
};
