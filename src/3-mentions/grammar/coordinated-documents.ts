/**
 * Types joined by commas that share their issuer, with their subjects in the same order:
 *
 *     Chỉ thị, kết luận của Bộ Chính trị về tăng cường ..., về tiếp tục ...
 */
import type { TypeWord } from '../../lexicon/document-types.ts';
import type { PhraseMatch } from '../../lexicon/phrase-trie.ts';
import { behind, particle, type View, word, wordsAt } from '../view.ts';
import { startsOf } from './body-index.ts';
import { type DocumentDraft, draftOf, type Range } from './document-draft.ts';
import type { DocumentReading } from './document-reading.ts';
import { phraseEnd } from './phrase-end.ts';

/** Longest subject, in tokens. */
const MAX_TITLE = 60;

/** The documents that start with the type word at a token, in their order; null where it is not joined to another. */
export const coordinatedAt = (reading: DocumentReading, at: number): DocumentDraft[] | null => {
  const { view, bodies, types } = reading;
  const listEnd = types.ends.get(at);
  if (listEnd === undefined || listEnd === wordsAt(view, at).type?.end || types.plural.has(at)) return null;
  const issuers = bodies.get(behind(view, listEnd, 'of') ?? -1);
  if (!issuers || issuers.members[0].collective || !isAbout(view, issuers.end)) return null;
  const joined = typesBetween(view, at, listEnd);
  const titles = titlesAt(reading, issuers.end, joined.length);
  const end = titles.at(-1)?.end ?? issuers.end;
  return joined.map(({ from, type }, k) =>
    draftOf(from, type, {
      end,
      issuers: startsOf(issuers),
      title: (titles.length === joined.length ? titles[k] : titles[0]) ?? null,
    }),
  );
};

const isAbout = (view: View, i: number): boolean => particle(view, i) === 'about';

const typesBetween = (view: View, from: number, end: number): { from: number; type: PhraseMatch<TypeWord> }[] => {
  const found: { from: number; type: PhraseMatch<TypeWord> }[] = [];
  let i = from;
  while (i < end) {
    const { type } = wordsAt(view, i);
    if (type) found.push({ from: i, type });
    i = (type?.end ?? i) + 1;
  }
  return found;
};

/** Subjects behind one another, each behind "về"; at most `count`. */
const titlesAt = ({ view, lexicon }: DocumentReading, at: number, count: number): Range[] => {
  const titles: Range[] = [];
  let from = at;
  while (titles.length < count) {
    const limit = phraseEnd(view, lexicon, from, { max: MAX_TITLE, documents: true, comma: false });
    let end = from + 1;
    while (end < limit && !startsNext(view, end)) end++;
    titles.push({ from, end });
    if (!startsNext(view, end)) break;
    from = end + 1;
  }
  return titles;
};

const startsNext = (view: View, i: number): boolean => word(view, i) === ',' && isAbout(view, i + 1);
