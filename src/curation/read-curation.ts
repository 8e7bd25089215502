/**
 * The text of a curation.yaml -> its decisions, or all that is wrong with it, each with its line. A file with any slip is no
 * curation at all: leaving out what somebody decided would change the graph without a word.
 */
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { Failure } from '../base/failure.ts';
import { isKind, ROWS } from './curation-rows.ts';
import { CURATION_VERSION, type CurationDecision } from './decision.ts';
import { oddLine } from './odd-line.ts';

export interface ReadCuration {
  readonly decisions: readonly CurationDecision[];
  /** Failures `curation.*`, in the order of their lines. */
  readonly slips: readonly Failure[];
}

/** `file`: the name messages give it. */
export const readCuration = (file: string, text: string): ReadCuration => {
  const lines = new LineCounter();
  const lineOf = (node: unknown): number => lines.linePos((node as Node | null)?.range?.[0] ?? 0).line;
  const fail = (code: string, line: number, params: Failure['params'] = {}): Failure =>
    new Failure(`curation.${code}`, { file, line, ...params });

  const odd = oddLine(text);
  if (odd !== null) return slip(fail('odd', odd));
  const document = parseDocument(text, { lineCounter: lines, schema: 'core' });
  const [broken] = document.errors;
  if (broken) return slip(fail('syntax', lines.linePos(broken.pos[0]).line, { reason: firstLine(broken.message) }));
  const root: unknown = document.contents;
  if (!isMap(root)) return slip(fail('noList', 1));
  const version: unknown = root.get('version');
  if (version !== CURATION_VERSION)
    return slip(fail('version', 1, { found: String(version ?? ''), expected: CURATION_VERSION }));
  const list: unknown = root.get('decisions', true);
  if (isScalar(list) && list.value === null) return { decisions: [], slips: [] };
  if (!isSeq(list)) return slip(fail('noList', 1));

  const slips: Failure[] = [];
  const decisions: CurationDecision[] = [];
  for (const { key } of root.items)
    if (!['version', 'decisions'].includes(String(key)))
      slips.push(fail('unknownField', lineOf(key), { field: String(key), kind: 'curation.yaml' }));
  for (const item of list.items) {
    const line = lineOf(item);
    const given = rowOf(item);
    const { kind } = given;
    if (!isKind(kind)) {
      slips.push(fail('kind', line, { found: String(kind ?? ''), known: Object.keys(ROWS).join(', ') }));
      continue;
    }
    const row = ROWS[kind].safeParse(given);
    if (row.success) decisions.push({ ...row.data, file, line });
    else
      for (const { code, field } of wrongFields(row.error, given))
        slips.push(
          fail(code, isMap(item) ? lineOf(item.get(field, true) ?? item) : line, { field, kind, expected: field }),
        );
  }
  return { decisions: slips.length > 0 ? [] : decisions, slips };
};

const slip = (failure: Failure): ReadCuration => ({ decisions: [], slips: [failure] });

const firstLine = (message: string): string => message.split('\n')[0] ?? '';

/** A row as plain values; empty where it is none. */
const rowOf = (item: unknown): Record<string, unknown> => {
  const value: unknown = isMap(item) ? item.toJSON() : null;
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
};

/** Each field of a row that is at fault, once. */
const wrongFields = (error: z.ZodError, given: Record<string, unknown>): { code: string; field: string }[] => {
  const found = new Map<string, string>();
  for (const issue of error.issues) {
    if (issue.code === 'unrecognized_keys') for (const key of issue.keys) found.set(key, 'unknownField');
    else {
      const field = String(issue.path[0] ?? '');
      if (!found.has(field)) found.set(field, Object.hasOwn(given, field) ? 'wrongField' : 'missingField');
    }
  }
  return [...found].map(([field, code]) => ({ field, code }));
};
