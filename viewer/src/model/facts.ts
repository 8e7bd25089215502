/** The few facts of a thing the viewer itself reads; all others are only shown. */

import type { GraphFileThing } from '../../../src/6-graph/graph-file.ts';

type Known = Pick<GraphFileThing, 'facts'>;

const first = (thing: Known, name: string): string | undefined =>
  Object.hasOwn(thing.facts, name) ? thing.facts[name]?.[0] : undefined;

/** "2019-05-30" or "2019-05": what `writtenDate` has something to change in. */
export const ISO_DAY = /^\d{4}-\d\d(-\d\d)?$/;

export const isDocument = (thing: GraphFileThing): boolean => thing.class === 'Document' || thing.class === 'Report';

/** Day, month or year of issue ("2019-05-30", "2019-05", "2019"); undefined where no text says it. */
export const issuedOf = (thing: GraphFileThing): string | undefined => {
  const found = first(thing, 'issued');
  return found !== undefined && /^\d{4}(-\d\d(-\d\d)?)?$/.test(found) ? found : undefined;
};

export const yearOf = (thing: GraphFileThing): number | undefined => {
  const issued = issuedOf(thing);
  return issued === undefined ? undefined : Number(issued.slice(0, 4));
};

export const titleOf = (thing: GraphFileThing): string | undefined => first(thing, 'title');

export const levelOf = (thing: Known): string => first(thing, 'level') ?? '';

/** A day within a text: "ngày 2019-05-30". */
const DAY_WITHIN = /(?<![\d-])\d{4}-\d\d-\d\d(?![\d-])/g;

/** A text that the program made, with its days as people write them. */
export const withWrittenDays = (text: string): string => text.replace(DAY_WITHIN, writtenDate);

/** "2019-05-30" as people write it: 30/5/2019; a month or a year stays what it is. */
export const writtenDate = (issued: string): string => {
  const [year, month, day] = issued.split('-');
  return [day, month, year]
    .filter((part) => part !== undefined)
    .map((part) => part.replace(/^0(?=\d$)/, ''))
    .join('/');
};
