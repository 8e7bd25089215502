/**
 * Congresses that only a footnote's list makes: "03/10 đảng bộ(5) đã tổ chức đại hội", and footnote 5 lists the three. Each of them
 * has held its congress; "đại hội" alone names none.
 */
import type { FootnoteHost, Outline } from '../2-structure/outline.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { EventHead } from '../lexicon/thing-words.ts';
import type { BodyMention, Mention } from './mention.ts';
import { byPlace, type MentionList } from './mention-list.ts';
import { sentenceEndAt, tokenAt, type View, word } from './view.ts';

/** A passage with the indices of its mentions, to which the congresses are added. */
export interface ReadPassage {
  readonly view: View;
  mentions: readonly number[];
}

export const addListedCongresses = (
  { hosts }: Outline,
  lexicon: Lexicon,
  passages: readonly ReadPassage[],
  mentions: MentionList,
): void => {
  /** Passage -> congress of which its words speak at each token; made once, however many footnotes hang in the passage. */
  const spokenOf = new Map<number, readonly (EventHead | null)[]>();
  for (const [footnote, host] of hosts) {
    const list = passages[footnote];
    const hosting = passages[host.passage];
    const holders = list && holdersIn(list, mentions.all);
    if (!list || !hosting || !holders) continue;
    const heads = spokenOf.get(host.passage) ?? congressesSpokenOf(hosting, lexicon, mentions.all);
    spokenOf.set(host.passage, heads);
    const head = headBehind(hosting.view, host, heads);
    if (!head) continue;
    const congresses = holders.map((holder) => addCongress(list.view, holder, head, mentions));
    const inOrder = [...list.mentions, ...congresses].flatMap((index) => mentions.all[index] ?? []).sort(byPlace);
    list.mentions = inOrder.map((mention) => mention.index);
  }
};

/** The Party organisations that a footnote lists; null where it names anything else but places. */
const holdersIn = ({ mentions }: ReadPassage, all: readonly Mention[]): BodyMention[] | null => {
  const holders: BodyMention[] = [];
  for (const index of mentions) {
    const mention = all[index];
    if (!mention || mention.class === 'Place') continue;
    if (mention.class !== 'Body' || mention.collective) return null;
    if (mention.shape.head?.head.group !== 'partyOrganization') return null;
    holders.push(mention);
  }
  return holders.length > 0 ? holders : null;
};

/** Token -> the head of the next congress in its clause that no event of the passage is. */
const congressesSpokenOf = (
  { view, mentions }: ReadPassage,
  lexicon: Lexicon,
  all: readonly Mention[],
): (EventHead | null)[] => {
  const named = new Set<number>();
  for (const index of mentions) {
    const mention = all[index];
    if (mention?.class === 'Event') named.add(mention.span.start);
  }
  const heads: (EventHead | null)[] = new Array(view.tokens.length).fill(null);
  for (let i = view.tokens.length - 1; i >= 0; i--) {
    if (word(view, i) === ';') continue;
    const head = lexicon.things.events.longest(view.tokens, i)?.value.head;
    const isSpokenOf = head?.name === 'congress' && !named.has(view.tokens[i]?.start ?? 0);
    heads[i] = isSpokenOf ? head : i + 1 < sentenceEndAt(view, i) ? (heads[i + 1] ?? null) : null;
  }
  return heads;
};

/** The congress spoken of between a footnote's mark and the end of the clause that bears it. */
const headBehind = (view: View, host: FootnoteHost, heads: readonly (EventHead | null)[]): EventHead | null => {
  const at = tokenAt(view, host.at);
  const first = (view.tokens[at]?.start ?? 0) < host.at ? at + 1 : at;
  const end = view.passage.sentences[host.sentence]?.end ?? 0;
  return (view.tokens[first]?.start ?? end) < end ? (heads[first] ?? null) : null;
};

const addCongress = (view: View, holder: BodyMention, head: EventHead, mentions: MentionList): number =>
  mentions.add(view, tokenAt(view, holder.span.start), tokenAt(view, holder.span.end - 1) + 1, {
    class: 'Event',
    head,
    name: holder.surface,
    ordinal: null,
    period: null,
    national: false,
    holder: holder.shape,
    lunar: null,
  });
