/** A claim as one can cite it: the sentence, where it stands, and the address that opens it again. */

import type { GraphFileClaim } from '../../../src/6-graph/graph-file.ts';
import { labelOf, type Model } from '../model/model.ts';
import { preview } from '../model/quote.ts';

export interface CitationWords {
  readonly section: string;
  readonly claim: string;
}

export const citationOf = (model: Model, claim: GraphFileClaim, address: string, words: CitationWords): string => {
  const text = model.texts.get(claim.text);
  const host = preview(text, claim, 'host');
  const lines = [
    `“${preview(text, claim)}”`,
    host === '' ? null : `(… ${host} …)`,
    text ? `${labelOf(model, text.report)} — ${text.name}` : null,
    claim.section ? `${words.section}: ${claim.section}` : null,
    `${words.claim}: ${claim.id}`,
    address,
  ];
  return lines.filter((line) => line !== null).join('\n');
};
