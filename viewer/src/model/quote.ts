/** The words that prove a claim. `fragments` are the exact stretches of the report text; `preview` is for lists, where marks would disturb. */

import type { GraphFileClaim, GraphFileEvidence, GraphFileText } from '../../../src/6-graph/graph-file.ts';

export interface Fragment extends GraphFileEvidence {
  /** `text.slice(start, end)`; null where the place lies outside the text: it is said, never searched for. */
  readonly exact: string | null;
}

export const fragmentsOf = (text: GraphFileText, claim: GraphFileClaim): Fragment[] =>
  [...claim.evidence]
    .sort((a, b) => (a.role === b.role ? a.part - b.part : a.role === 'statement' ? -1 : 1))
    .map((evidence) => {
      const { start, end } = evidence;
      const stands =
        Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.text.length;
      return { ...evidence, exact: stands ? text.text.slice(start, end) : null };
    });

/** Markup of the report text set aside: footnote numbers, emphasis, heading marks; blanks as one. */
export const withoutMarkup = (exact: string): string =>
  exact
    .replace(/<sup>[^<]{0,12}<\/sup>/g, '')
    .replace(/\*\*|\\(?=[*_\\])|^#{1,6} /gm, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The sentence as one line; the pieces of a sentence that was cut are joined with an ellipsis. */
export const preview = (
  text: GraphFileText | undefined,
  claim: GraphFileClaim,
  role: 'statement' | 'host' = 'statement',
): string => {
  if (!text) return '';
  return fragmentsOf(text, claim)
    .filter((fragment) => fragment.role === role && fragment.exact !== null)
    .map((fragment) => withoutMarkup(fragment.exact ?? ''))
    .join(' … ');
};

/** Claims that one sentence proves, together; in the order given. */
export const bySentence = (claims: readonly GraphFileClaim[]): (readonly GraphFileClaim[])[] => {
  const found = new Map<string, GraphFileClaim[]>();
  for (const claim of claims) {
    const place = claim.evidence.map(({ role, start, end }) => `${role} ${start} ${end}`).join();
    const key = `${claim.text} ${place}`;
    const list = found.get(key);
    if (list) list.push(claim);
    else found.set(key, [claim]);
  }
  return [...found.values()];
};
