/** Prefixes of a query: those of the project need not be declared, and one that nobody declared is named with its place. */
import { Failure } from '../base/failure.ts';
import { withoutSilent } from './query-form.ts';

/** A name with a prefix, where one may stand: not inside a variable, a blank node, a language tag or another name. */
const PREFIXED = /(?<![\w?$@:%-])([A-Za-z][\w-]*(?:\.[\w-]+)*|):(?=[\p{L}\w:%\\]|[\s;,.)\]}]|$)/gu;
const DECLARED = /\bprefix\s+([A-Za-z][\w-]*(?:\.[\w-]+)*|):/giu;

/**
 * The query with the declarations it leaves out, all before its first line and `shift` characters long, so that lines stay what they
 * are. Throws Failure `sparql.prefix` with line and column for a prefix that is neither declared nor known.
 */
export const withPrefixes = (
  query: string,
  known: Readonly<Record<string, string>>,
): { readonly query: string; readonly shift: number } => {
  const words = withoutSilent(query);
  const declared = new Set([...words.matchAll(DECLARED)].map(([, name = '']) => name));
  const missing = new Set<string>();
  for (const { 1: name = '', index } of words.matchAll(PREFIXED)) {
    if (declared.has(name)) continue;
    if (!Object.hasOwn(known, name))
      throw new Failure('sparql.prefix', { prefix: `${name}:`, ...placeOf(query, index) });
    missing.add(name);
  }
  const before = [...missing].map((name) => `PREFIX ${name}: <${known[name]}> `).join('');
  return { query: before + query, shift: before.length };
};

/** Line and column of an offset, from 1. */
const placeOf = (query: string, offset: number): { line: number; column: number } => {
  const lines = query.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
};
