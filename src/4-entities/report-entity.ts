import type { Outline } from '../2-structure/outline.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type KnownThing, knownThing } from './known-thing.ts';

/** A report may open with a page of text where its title should stand. */
const MAX_LABEL = 160;

/** The report that is read, where it has no number: known by its text alone. */
export const unnumberedReport = (outline: Outline, date: string | null, lexicon: Lexicon): KnownThing => {
  const type = lexicon.documentTypes.byId.get('report');
  const word = type?.words[0] ?? '';
  const at = outline.letterhead?.title ?? null;
  const title = at === null ? outline.source.name : (outline.passages[at]?.text ?? outline.source.name);
  return knownThing({
    class: 'Document',
    key: `document|report|${outline.source.id}`,
    label: `${word} ${title}`.slice(0, MAX_LABEL),
    local: true,
    document: {
      type: type?.id ?? 'otherDocument',
      typeWord: word,
      identity: 'local',
      code: null,
      number: null,
      symbol: null,
      dates: date ? [date] : [],
      term: null,
      year: null,
      titles: [title],
      report: true,
    },
  });
};
