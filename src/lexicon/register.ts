/**
 * The register of known documents of the centre: number, type, day, issuers and subject of each, with its sources. It serves
 * citations that say too little, so what it answers depends on the day: nobody cites what is not issued yet.
 */
import { z } from 'zod';
import { isDay } from '../base/day.ts';
import { getOrMake } from '../base/get-or-make.ts';
import { readRows } from './read-rows.ts';

export const REGISTER_FILES = ['directives', 'resolutions', 'conclusions', 'regulations', 'state'].map(
  (name) => `data/register/${name}.yaml`,
);

/** "05-CT/TW", "45/2013/QH13", "06/CT-TTg": number, year where the code has one, symbol. */
const CODE = /^(\d{1,5})(?:-|\/(?:(\d{4})\/)?)(\D[^\s]*)$/;

const row = z.strictObject({
  code: z.string().regex(CODE),
  /** Id of the type ("directive"). */
  type: z.string(),
  date: z.string().refine(isDay, 'no such day'),
  term: z
    .string()
    .regex(/^[IVXLC]+$/)
    .optional(),
  /** Labels of bodies of the centre. */
  issuers: z.array(z.string().min(1)).min(1),
  title: z.string().min(1),
  /** Addresses or names of publications. */
  sources: z.array(z.string().min(1)).min(1),
});

export interface RegisteredDocument {
  /** Properly written, zero kept: "05-CT/TW". */
  readonly code: string;
  /** Without leading zeros: "5". */
  readonly number: string;
  /** "CT/TW", "QĐ-TTg", "QH13". */
  readonly symbol: string;
  /** Where the code itself has it: "45/2013/QH13". */
  readonly year: number | null;
  readonly type: string;
  readonly date: string;
  /** Term of the Central Committee, for documents of the Party. */
  readonly term: string | null;
  readonly issuers: readonly string[];
  readonly title: string;
  readonly sources: readonly string[];
}

export interface Register {
  readonly documents: readonly RegisteredDocument[];
  /**
   * Documents of a number, without leading zeros, in the order of their days. `symbol`: null for any; case does not count.
   * `asOf`: only what was issued on or before this day ("2020-07-07"); null for all. All that fit are answered: it is not for the
   * register to choose.
   */
  find(number: string, symbol: string | null, asOf: string | null): readonly RegisteredDocument[];
  /**
   * True where a number cannot have been given yet on a day: the numbers of a series rise with the days of a term, and a lower
   * one of it is known to have come later. False where nothing is known.
   */
  notYet(series: Pick<RegisteredDocument, 'type' | 'symbol' | 'number'>, term: string, day: string): boolean;
}

/** Throws Failure `data.row` with file and line where a row is wrong. */
export const loadRegister = (root: string): Register => {
  const documents = REGISTER_FILES.flatMap((file) => readRows(root, file, row))
    .map((found): RegisteredDocument => {
      const [, number = '', year, symbol = ''] = CODE.exec(found.code) ?? [];
      return {
        ...found,
        number: number.replace(/^0+(?=\d)/, ''),
        symbol,
        year: year === undefined ? null : Number(year),
        term: found.term ?? null,
      };
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const byNumber = new Map<string, RegisteredDocument[]>();
  for (const document of documents) {
    const list = getOrMake(byNumber, document.number, (): RegisteredDocument[] => []);
    list.push(document);
  }
  return {
    documents,
    notYet: ({ type, symbol, number }, term, day) =>
      documents.some(
        (one) =>
          one.term === term &&
          one.type === type &&
          one.symbol === symbol &&
          Number(one.number) <= Number(number) &&
          one.date > day,
      ),
    find: (number, symbol, asOf) => {
      const wanted = symbol?.toUpperCase() ?? null;
      return (byNumber.get(number) ?? []).filter(
        (one) => (wanted === null || one.symbol.toUpperCase() === wanted) && (asOf === null || one.date <= asOf),
      );
    },
  };
};
