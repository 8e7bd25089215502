/**
 * Decisions -> the text of a curation.yaml that says them: what `readCuration` reads back as the same decisions. Nothing but the
 * program's own types is needed, so that a page in a browser can write the file.
 */
import { CURATION_VERSION, type SignedDecision } from './decision.ts';

export interface Entry {
  readonly decision: SignedDecision;
  /** What the entry is about, for people: a comment above it, on one line. */
  readonly note?: string;
}

/** In the order given. Fields that are null or empty are left out: they are the usual ones. */
export const writeCuration = (entries: readonly Entry[]): string =>
  [
    `version: ${CURATION_VERSION}`,
    entries.length === 0 ? 'decisions: []' : 'decisions:',
    ...entries.flatMap(({ decision, note }) => ['', ...comment(note ?? ''), ...entryOf(decision)]),
    '',
  ].join('\n');

const entryOf = ({ kind, by, on, why, ...own }: SignedDecision): string[] => {
  const fields = Object.entries({ kind, ...own, by, on, why }).filter(([, value]) => !isUsual(value));
  return fields.map(([name, value], i) => `${i === 0 ? '  - ' : '    '}${name}: ${written(value)}`);
};

type Value = string | readonly string[] | null;

const isUsual = (value: Value): boolean => value === null || value.length === 0;

const written = (value: Value): string =>
  value === null || typeof value === 'string' ? scalar(value ?? '') : `[${value.map(scalar).join(', ')}]`;

/** A plain word where no reader could take it for anything else, else in quotes: what JSON quotes, YAML reads. */
const scalar = (text: string): string => (PLAIN.test(text) ? text : JSON.stringify(text).replace(UNPRINTABLE, escaped));

/** Ids, kinds and days: a letter first and a hyphen or only letters, or a day. */
const PLAIN = /^(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)+|\d{4}-\d{2}-\d{2}|same|different|rename|confirm|reject|resolve|body)$/;

/** What YAML does not allow in a line, or takes for the end of one, and JSON leaves as it is. */
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

const comment = (note: string): string[] => {
  const line = note
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST);
  return line === '' ? [] : [`  # ${line.replace(/\p{Cs}/gu, '')}`];
};

/** Letters of a comment. */
const LONGEST = 300;
