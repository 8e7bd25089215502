/**
 * Type words in a row, joined by commas or "và". A plural word before the first makes all of them plural ("các kế hoạch, đề án");
 * what stands behind the last is said of each ("Chỉ thị, kết luận của Bộ Chính trị về A").
 */
import { isAnd, tokenOf, type View, word, wordsAt } from '../view.ts';

export interface TypeLists {
  /** Tokens of the type words that mean several documents. */
  readonly plural: ReadonlySet<number>;
  /** Token of a type word -> token one past the last type word that is joined to it, itself where none is. */
  readonly ends: ReadonlyMap<number, number>;
}

/** How far before a type word the one starts that it is joined to, in tokens. */
const JOIN_REACH = 7;

/** Each list is read once, however long it is. */
export const typeListsOf = (view: View): TypeLists => {
  const plural = new Set<number>();
  const ends = new Map<number, number>();
  for (let i = 0; i < view.tokens.length; i++)
    if (wordsAt(view, i).type && meansSeveral(view, i, plural)) plural.add(i);
  for (let i = view.tokens.length - 1; i >= 0; i--) {
    const end = wordsAt(view, i).type?.end;
    if (end !== undefined) ends.set(i, (isJoin(view, end) ? ends.get(end + 1) : undefined) ?? end);
  }
  return { plural, ends };
};

/** "các đề án", "5 nghị quyết", and the second of "các kế hoạch, đề án". */
const meansSeveral = (view: View, at: number, plural: ReadonlySet<number>): boolean => {
  if (view.before[at] === 'plural') return true;
  const count = tokenOf(view, at - 1);
  if (count?.kind === 'number' && Number(count.text) > 1) return true;
  if (word(view, at - 1) !== ',' && view.before[at] !== 'and') return false;
  for (let i = at - 2; i >= Math.max(0, at - JOIN_REACH); i--)
    if (wordsAt(view, i).type?.end === at - 1) return plural.has(i);
  return false;
};

export const isJoin = (view: View, i: number): boolean => word(view, i) === ',' || isAnd(view, i);
