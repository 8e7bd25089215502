/** The words of names in which slips are looked for: the subjects of documents, documents known by name, projects. */
import type { MentionSet } from '../3-mentions/find-mentions.ts';
import type { Mention } from '../3-mentions/mention.ts';
import { tokenAt, type View } from '../3-mentions/view.ts';
import type { Span } from '../base/span.ts';

export interface NameToken {
  /** What bears the name. */
  readonly mention: Mention;
  readonly view: View;
  /** Token number. */
  readonly at: number;
}

/** Each token once, with the first of the names it stands in: one may stand inside another. */
export const nameTokens = (mentions: MentionSet): NameToken[] => {
  const seen = new Set<string>();
  return mentions.all.flatMap((mention) => {
    const span = nameSpan(mention);
    const view = mentions.byPassage[mention.passage]?.view;
    if (!span || !view) return [];
    const end = tokenAt(view, span.end - 1) + 1;
    const tokens: NameToken[] = [];
    for (let at = tokenAt(view, span.start); at < end; at++) {
      const place = `${mention.passage} ${at}`;
      if (!seen.has(place)) tokens.push({ mention, view, at });
      seen.add(place);
    }
    return tokens;
  });
};

const nameSpan = (mention: Mention): Span | null => {
  if (mention.class === 'Project') return mention.span;
  if (mention.class !== 'Document') return null;
  return mention.title ?? (mention.code === null ? mention.span : null);
};
