import type { Outline } from '../2-structure/outline.ts';
import { sourceSpans } from '../2-structure/passage.ts';
import type { Mention } from '../3-mentions/mention.ts';
import type { Issue } from '../base/issue.ts';

/** What a reader should know of citations as written: a type word against the symbol, a code that was mended. */
export const citationIssues = (
  mentions: readonly Mention[],
  entityOf: ReadonlyMap<number, string>,
  outline: Outline,
): Issue[] =>
  mentions.flatMap((mention): Issue[] => {
    if (mention.class !== 'Document' || !(mention.wordAgainstSymbol || mention.repaired)) return [];
    const passage = outline.passages[mention.passage];
    const entity = entityOf.get(mention.index);
    const about = {
      params: { surface: mention.surface, code: mention.code ?? '' },
      places: passage ? sourceSpans(passage, mention.span).map((span) => ({ text: outline.source.id, span })) : [],
      things: entity ? [entity] : [],
    };
    const issues: Issue[] = [];
    if (mention.wordAgainstSymbol) issues.push({ code: 'document.wordAgainstSymbol', severity: 'warning', ...about });
    if (mention.repaired) issues.push({ code: 'document.codeRepaired', severity: 'info', ...about });
    return issues;
  });
