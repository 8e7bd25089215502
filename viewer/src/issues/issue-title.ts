/** An issue as a sentence; one whose code this page has no text for shows its code and parameters, never nothing. */

import type { GraphFileIssue } from '../../../src/6-graph/graph-file.ts';
import { withWrittenDays } from '../model/facts.ts';
import type { Words } from '../text/language.ts';

/** Days as people write them; all else as it is. */
const readable = (value: string | number): string | number =>
  typeof value === 'string' ? withWrittenDays(value) : value;

export const issueTitle = (issue: GraphFileIssue, { t, has }: Pick<Words, 't' | 'has'>): string => {
  const key = `issue.${issue.code}`;
  const parameters = Object.fromEntries(Object.entries(issue.params).map(([name, value]) => [name, readable(value)]));
  if (has(key)) return t(key, parameters);
  const written = Object.entries(parameters).map(([name, value]) => `${name}: ${value}`);
  return written.length === 0 ? issue.code : `${issue.code} (${written.join(', ')})`;
};
