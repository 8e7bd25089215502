/**
 * What documents in a row leave to the next of them, once all are read: "Thông tư liên tịch số A; Thông tư liên tịch số B của Bộ Tư
 * pháp và Bộ Tài chính" (the issuer), "Tờ trình số A và Đề án số B ngày 12/6/2017" (the day).
 */
import { behind, type View, word } from '../view.ts';
import type { DocumentDraft } from './document-draft.ts';
import type { DocumentReading } from './document-reading.ts';
import { isListGap } from './draft-list.ts';
import { dayBefore } from './issue-day.ts';
import type { ProperCode } from './repair-code.ts';

/** From the last to the first, so that a row of any length takes over what its last one bears. */
export const shareWithNeighbours = ({ view, lexicon, bodies, drafts }: DocumentReading): void => {
  const neighbours = drafts.all.map((draft, k) => [draft, drafts.all[k + 1]] as const).reverse();
  for (const [draft, next] of neighbours) if (next) takeIssuers(view, draft, next);
  for (const [draft, next] of neighbours) if (next) takeDay(view, draft, next);
  for (const draft of drafts.all)
    if (draft.date === null && draft.proper !== null && draft.issuers.length === 0)
      draft.date = dayBefore(view, lexicon, bodies, draft.from);
};

const takeIssuers = (view: View, draft: DocumentDraft, next: DocumentDraft): void => {
  if (draft.issuers.length > 0 || next.issuers.length === 0 || draft.title || draft.inside !== next.inside) return;
  if (!draft.proper || !next.proper) return;
  const joint = draft.type?.joint && next.type?.joint;
  if (!joint && !sameAgency(draft.proper, next.proper)) return;
  if (!isListGap(view, draft.end, next.from) && !isSemicolonBetween(view, draft, next)) return;
  draft.issuers = next.issuers;
  draft.sharedIssuers = true;
};

const sameAgency = (a: ProperCode, b: ProperCode): boolean => a.agencies.at(-1) === b.agencies.at(-1);

/** A semicolon joins only documents of one symbol. */
const isSemicolonBetween = (view: View, draft: DocumentDraft, next: DocumentDraft): boolean =>
  draft.proper?.symbol === next.proper?.symbol && word(view, draft.end) === ';' && next.from === draft.end + 1;

const takeDay = (view: View, draft: DocumentDraft, next: DocumentDraft): void => {
  if (draft.date || draft.title || draft.end !== draft.coreEnd || !draft.proper || !next.proper) return;
  if (behind(view, draft.end, 'and') === next.from) draft.date = next.date;
};
