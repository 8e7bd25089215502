/** An issue as a sentence; one whose code this page has no text for shows its code and parameters, never nothing. */

import type { GraphFileIssue } from '../../../src/6-graph/graph-file.ts';
import type { Words } from '../text/language.ts';

export const issueTitle = (issue: GraphFileIssue, { t, has }: Pick<Words, 't' | 'has'>): string => {
  const key = `issue.${issue.code}`;
  if (has(key)) return t(key, issue.params);
  const written = Object.entries(issue.params).map(([name, value]) => `${name}: ${value}`);
  return written.length === 0 ? issue.code : `${issue.code} (${written.join(', ')})`;
};
