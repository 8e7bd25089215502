/** Many units, none of them named: "các huyện, thành phố", "các cấp", "huyện, thị, thành ủy". */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { behind, isCapital, type View, word } from '../view.ts';
import { unitNameAt, unitTypeAt } from './unit.ts';

const JOINS: ReadonlySet<string> = new Set([',', '-', '/']);

/** Token one past the words, where they stand at a token. */
export const collectiveAt = (view: View, lexicon: Lexicon, at: number): number | null => {
  const plural = behind(view, at, 'plural');
  const types = bareTypesAt(view, lexicon, plural ?? at);
  const level =
    lexicon.collectiveWords.longest(view.tokens, types.count > 0 ? types.end : at) ??
    lexicon.collectiveWords.longest(view.tokens, types.end);
  if (level && (types.count > 0 || plural !== null || level.value === 'levels')) return level.end;
  return types.count > 1 || (types.count > 0 && plural !== null) ? types.end : null;
};

/** Type words in a row with no name behind any of them. */
const bareTypesAt = (view: View, lexicon: Lexicon, at: number): { count: number; end: number } => {
  let count = 0;
  let end = at;
  for (;;) {
    const type = unitTypeAt(view, lexicon, end);
    // "các huyện ủy" is of committees.
    const head = lexicon.bodies.heads.longest(view.tokens, end);
    if (
      !type ||
      (head && head.end > type.end) ||
      isCapital(view, type.end) ||
      unitNameAt(view, lexicon, type.end, type.levels, false)
    )
      break;
    count++;
    end = type.end;
    if (!JOINS.has(word(view, end)) || !unitTypeAt(view, lexicon, end + 1)) break;
    end++;
  }
  return { count, end };
};
