/** Persons as mentions, each with the offices named behind it ("đồng chí Nguyễn Văn An, Bí thư Huyện ủy"), and the signer. */
import type { PersonMatch } from './grammar/persons.ts';
import type { MentionList } from './mention-list.ts';
import { textOf, type View } from './view.ts';

/** Tokens at which the offices of some person may stand: bodies with an office there mean the person. */
export const officesOf = (persons: readonly PersonMatch[]): ReadonlySet<number> => {
  const tokens = new Set<number>();
  for (const { roles } of persons) for (let i = roles.from; i < roles.end; i++) tokens.add(i);
  return tokens;
};

/** `bodies`: first token of a body -> index of its mention. */
export const addPersons = (
  view: View,
  persons: readonly PersonMatch[],
  bodies: ReadonlyMap<number, number>,
  mentions: MentionList,
): void => {
  for (const { from, end, name, roles: range } of persons) {
    const roles: { role: string; body: number }[] = [];
    for (let i = range.from; i < range.end; i++) {
      const body = mentions.all[bodies.get(i) ?? -1];
      if (body?.class === 'Body' && body.shape.office) roles.push({ role: body.shape.office.word, body: body.index });
    }
    mentions.add(view, from, end, { class: 'Person', name, roles });
  }
};

/** Most tokens of a signer's name, with what stands before it ("PGS.TS. Trần Văn An"). */
const MAX_SIGNER = 6;

/** The name under a report is a person's, with no word before it that says so. */
export const addSigner = (view: View, mentions: MentionList): void => {
  const end = view.tokens.length;
  if (end >= 2 && end <= MAX_SIGNER)
    mentions.add(view, 0, end, { class: 'Person', name: textOf(view, 0, end), roles: [] });
};
