/** What stands before a type word: a verb that makes the words a document ("rà soát, điều chỉnh kế hoạch ..."), or a draft's ("dự thảo"). */
import { isNumber, isSign, type View, word, wordsAt } from '../view.ts';

/** How far before a type word each may start, in tokens. */
const VERB_REACH = 12;
const ISSUE_REACH = 6;
const DRAFT_REACH = 5;

/** A verb that governs documents, with nothing but light words between. */
export const isGoverned = (view: View, at: number): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - VERB_REACH); i--) {
    if (word(view, i) === ';' || word(view, i) === '.') return false;
    const { verb } = wordsAt(view, i);
    if (verb?.value.document && verb.end <= at && isLight(view, verb.end, at)) return true;
  }
  return false;
};

/** Only adverbs, plural words, other type words and commas between a verb and the document. */
const isLight = (view: View, from: number, to: number): boolean => {
  let i = from;
  while (i < to) {
    const end = lightEnd(view, i);
    if (end === null) return false;
    i = end;
  }
  return true;
};

const lightEnd = (view: View, i: number): number | null => {
  const { particle, type, verb } = wordsAt(view, i);
  switch (particle?.value.means) {
    case 'manner':
    case 'plural':
    case 'resultOf':
    case 'outcome':
    case 'draft':
      return particle.end;
  }
  if (type) return type.end;
  const passes = particle?.value.means === 'and' || word(view, i) === ',' || isNumber(view, i) || verb !== null;
  return passes ? i + 1 : null;
};

export const isIssued = (view: View, at: number): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - ISSUE_REACH); i--)
    if (wordsAt(view, i).verb?.value.document === 'issues') return true;
  return false;
};

/** "dự thảo Nghị quyết", with words but no sign between. */
export const isDraft = (view: View, at: number): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - DRAFT_REACH); i--) {
    if (view.before[i + 1] === 'draft') return true;
    if (isSign(view, i)) return false;
  }
  return false;
};
