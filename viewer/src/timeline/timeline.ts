/** The documents the reports speak of, by year of issue and by whether anyone carries them out; those without a date are kept apart. */

import type { GraphFileThing } from '../../../src/6-graph/graph-file.ts';
import { issuedOf, yearOf } from '../model/facts.ts';
import type { Remainder } from '../model/filter.ts';
import { carriesOut, standingOf } from '../model/relations.ts';

/** Carried out, to be carried out, or nobody is said to. */
export const OUTCOMES = ['result', 'toCome', 'empty'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Dated {
  readonly thing: GraphFileThing;
  readonly outcome: Outcome;
  /** Bodies that carry it out, or are to. */
  readonly bodies: number;
}

export interface Year {
  readonly year: number;
  /** Latest first. */
  readonly documents: readonly Dated[];
}

export interface Timeline {
  /** From the first year to the last. */
  readonly years: readonly Year[];
  readonly undated: readonly Dated[];
  /** Documents of the fullest year; at least 1. */
  readonly most: number;
}

/** A longer span shows only the years that have documents: some date in it is a slip of the pen. */
const LONGEST_SPAN = 120;

const dated = (left: Remainder, thing: GraphFileThing): Dated => {
  const carried = (left.edgesOf.get(thing.id) ?? []).filter((edge) => edge.o === thing.id && carriesOut(edge.p));
  const isResult = carried.some((edge) => standingOf(edge.status) === 'result');
  return {
    thing,
    outcome: isResult ? 'result' : carried.length > 0 ? 'toCome' : 'empty',
    bodies: new Set(carried.map((edge) => edge.s)).size,
  };
};

const latestFirst = (a: Dated, b: Dated): number => {
  const [one, other] = [issuedOf(a.thing) ?? '', issuedOf(b.thing) ?? ''];
  if (one !== other) return one < other ? 1 : -1;
  return a.thing.label < b.thing.label ? -1 : 1;
};

/** Documents no text names (context from a register) are none of the reports' and stay out. */
export const timelineOf = (left: Remainder): Timeline => {
  const byYear = new Map<number, Dated[]>();
  const undated: Dated[] = [];
  for (const thing of left.things.values()) {
    if (thing.class !== 'Document' || thing.mentionedIn.length === 0) continue;
    const year = yearOf(thing);
    const list = year === undefined ? undated : (byYear.get(year) ?? []);
    list.push(dated(left, thing));
    if (year !== undefined) byYear.set(year, list);
  }
  const present = [...byYear.keys()].sort((a, b) => a - b);
  const [first = 0] = present;
  const span = (present.at(-1) ?? 0) - first + 1;
  const shown =
    present.length > 0 && span <= LONGEST_SPAN ? Array.from({ length: span }, (_, i) => first + i) : present;
  const years = shown.map((year) => ({ year, documents: (byYear.get(year) ?? []).sort(latestFirst) }));
  return {
    years,
    undated: undated.sort(latestFirst),
    most: years.reduce((most, { documents }) => Math.max(most, documents.length), 1),
  };
};

export const countOf = (documents: readonly Dated[], outcome: Outcome): number =>
  documents.filter((document) => document.outcome === outcome).length;
