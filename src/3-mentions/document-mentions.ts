/**
 * Documents as mentions: issuers become indices of body mentions, tokens become offsets, and where the type word and the symbol of
 * the number contradict each other ("Kế hoạch số 12-QĐ/TU") the symbol decides and the word stays a surface form.
 */
import type { DocumentTypeRow } from '../lexicon/document-types.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { DocumentDraft } from './grammar/document-draft.ts';
import { typesOfSymbol } from './grammar/symbol-type.ts';
import type { MentionList } from './mention-list.ts';
import { spanOf, type View } from './view.ts';

/** `bodies`: first token of a body -> index of its mention. */
export const addDocuments = (
  view: View,
  lexicon: Lexicon,
  drafts: readonly DocumentDraft[],
  bodies: ReadonlyMap<number, number>,
  mentions: MentionList,
): void => {
  const first = mentions.length;
  for (const draft of drafts) {
    const { from, coreEnd, end, proper, date, title } = draft;
    const symbolType = typeAgainstWord(lexicon, draft);
    const joint = symbolType === null ? jointType(lexicon, draft) : null;
    mentions.add(view, from, coreEnd, {
      class: 'Document',
      type: symbolType ?? joint ?? draft.type,
      typeWord: symbolType || joint ? null : draft.typeWord,
      code: proper?.code ?? draft.bareNumber,
      number: (proper?.number ?? draft.bareNumber)?.replace(/^0+(?=\d)/, '') ?? null,
      typeSymbol: proper?.typeSymbol ?? null,
      symbol: proper?.symbol || null,
      agencies: proper?.agencies ?? [],
      system: proper?.system ?? null,
      year: proper?.year ?? null,
      repaired: proper?.repaired ?? false,
      wordAgainstSymbol: symbolType !== null,
      date: date && { value: date.value, span: spanOf(view, date.from, date.end) },
      term: draft.term,
      issuers: draft.issuers.flatMap((token) => bodies.get(token) ?? []),
      sharedIssuers: draft.sharedIssuers,
      tailEnd: spanOf(view, from, end > from ? end : coreEnd).end,
      title: title && spanOf(view, title.from, title.end),
      plenum: draft.plenum,
      inside: draft.inside === null ? null : first + draft.inside,
      back: draft.back,
      plural: draft.plural,
      draft: draft.draft,
    });
  }
};

/** The type that the symbol says, where the word before the number says another. */
const typeAgainstWord = (lexicon: Lexicon, { proper, type }: DocumentDraft): DocumentTypeRow | null => {
  const [first, ...others] = proper ? typesOfSymbol(lexicon, proper) : [];
  if (!type || !first || [first, ...others].some((one) => one.id === type.id)) return null;
  return isRefinement(type, first) ? null : first;
};

/** "Thông tư số 14/2008/TTLT-BTC-BTNMT": the word says less than the symbol, and both are true. */
const jointType = (lexicon: Lexicon, { proper, type }: DocumentDraft): DocumentTypeRow | null => {
  const [first] = proper ? typesOfSymbol(lexicon, proper) : [];
  return type && first?.joint && !type.joint && first.series !== type.id && isRefinement(type, first) ? first : null;
};

/** "Kế hoạch liên tịch" against "Kế hoạch": one word opens with the other. */
const isRefinement = (a: DocumentTypeRow, b: DocumentTypeRow): boolean => {
  const small = (row: DocumentTypeRow): string[] => row.words.map((word) => word.toLowerCase());
  return small(a).some((x) => small(b).some((y) => x.startsWith(y) || y.startsWith(x)));
};
