import type { DocumentMention } from '../3-mentions/mention.ts';
import type { Issue } from '../base/issue.ts';
import { type IssueContext, placesOf, thingsOf } from './issue-context.ts';

/** What a reader should know of citations as written: a type word against the symbol, a code that was mended. */
export const citationIssues = (context: IssueContext): Issue[] => {
  const { mentions, outline, entityOf } = context;
  const documents = mentions.all.filter((mention) => mention.class === 'Document');
  const rightly = rightCitations(context, documents);
  return documents.flatMap((mention): Issue[] => {
    if (!(mention.wordAgainstSymbol || mention.repaired)) return [];
    const places = placesOf(outline, mention);
    const about = {
      params: { surface: mention.surface, code: mention.code ?? '' },
      things: thingsOf(entityOf, [mention]),
    };
    const issues: Issue[] = [];
    if (mention.wordAgainstSymbol) {
      const other = rightly.get(entityOf.get(mention.index) ?? '');
      const both = [...places, ...(other ? placesOf(outline, other) : [])];
      issues.push({ code: 'document.wordAgainstSymbol', severity: 'warning', ...about, places: both });
    }
    if (mention.repaired) issues.push({ code: 'document.codeRepaired', severity: 'info', ...about, places });
    return issues;
  });
};

/** Of documents whose word is at odds with the symbol somewhere: where the report cites them by the right one. */
const rightCitations = (
  { entityOf }: IssueContext,
  documents: readonly DocumentMention[],
): ReadonlyMap<string, DocumentMention> => {
  const right = new Map<string, DocumentMention>();
  for (const mention of documents) {
    const entity = entityOf.get(mention.index);
    const cited = mention.code !== null && mention.typeSymbol !== null && mention.typeWord !== null;
    if (entity !== undefined && cited && !mention.wordAgainstSymbol && !right.has(entity)) right.set(entity, mention);
  }
  return right;
};
