/**
 * Bodies whose words leave part of their name to the reader: "Ban Thường vụ" is of the author's committee, "Ban Chỉ đạo" the one
 * named before, "đơn vị" the body that the passage speaks of.
 */
import type { MentionSet } from '../3-mentions/find-mentions.ts';
import type { BodyMention, BodyShape } from '../3-mentions/mention.ts';
import { getOrMake } from '../base/get-or-make.ts';
import { firstIndex } from '../base/halving.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type KnownBody, knownBody } from './known-body.ts';
import type { ReportContext } from './report-context.ts';
import { overlap, type TitleWords, titleWords } from './titles.ts';
import { unitBodyKey } from './unit-bodies.ts';

/** Share of the shorter topic's words that two names of one steering committee have in common. */
const SAME_TOPIC = 0.6;

/** A body left out is looked for among so many mentions before. */
const NEAR = 500;

/** The mention in which words stand that name a body: a body itself, or an event that names its holder. */
export interface BodyPlace extends Pick<BodyMention, 'index' | 'passage' | 'span'> {
  /** The words mean several bodies at once ("UBND các huyện"). */
  readonly collective?: boolean;
}

/** Which bodies the other mentions name. */
export interface NamedBodies {
  /** Reads the mention where it is not read yet. */
  readonly of: (mention: BodyMention) => KnownBody | null;
  /** `index`: of a mention; null also for one that is not read yet. */
  readonly ifRead: (index: number) => KnownBody | null;
}

export class ImpliedBodies {
  /** Id of a head -> bodies of that head with a topic or an owner of their own, in the order of the text. */
  readonly #ofHead = new Map<string, BodyMention[]>();
  /** By index: words of a body's topic, and the body in particular that is of the topic of a collective one. */
  readonly #topics = new Map<number, TitleWords>();
  readonly #sameTopic = new Map<number, BodyMention | null>();
  /** Openings of the keys of Party committees and of councils. */
  readonly #openings: Readonly<Record<'committee' | 'council', readonly string[]>>;

  constructor(
    readonly lexicon: Lexicon,
    readonly context: ReportContext,
    readonly mentions: MentionSet,
    readonly textId: string,
    readonly named: NamedBodies,
  ) {
    const openings = (group: string): string[] =>
      lexicon.bodies.headRows.filter((row) => row.group === group).map((row) => `body|${row.id}|`);
    this.#openings = { committee: openings('committee'), council: openings('council') };
    for (const mention of mentions.all) {
      if (mention.class !== 'Body' || (mention.shape.topic === null && mention.shape.owner === null)) continue;
      const id = mention.shape.head?.head.id;
      if (id !== undefined) getOrMake(this.#ofHead, id, (): BodyMention[] => []).push(mention);
    }
  }

  /** "Ban Thường vụ" alone is the author's; "Ban Chấp hành" of a committee is that of its organisation. */
  owner(shape: BodyShape, place: BodyPlace): KnownBody | null {
    const { head } = shape.head!;
    const committee =
      this.committee(place) ??
      (head.alone === 'council' ? this.#nearest(place, (body) => this.#isOf('council', body)) : null);
    return committee && this.ownerOf(shape, committee);
  }

  /** A committee as the owner of a body: "Ban Chấp hành" is not of the committee but of the organisation that elects it. */
  ownerOf(shape: BodyShape, owner: KnownBody): KnownBody {
    const group = shape.head?.head.takes[0];
    const wanted = this.lexicon.bodies.headRows.find((row) => row.group === group && row.slot === 'topic');
    const { unit } = owner;
    if (group !== 'partyOrganization' || !wanted || !unit || !this.#isCommittee(owner)) return owner;
    return knownBody(
      {
        key: unitBodyKey(wanted.id, unit.key),
        label: `${wanted.words[0]} ${unit.label}`,
        kind: 'party',
        level: owner.body?.level ?? null,
        unit,
      },
      this.textId,
    );
  }

  /** The author where it is a Party committee, else the nearest committee named. */
  committee(place: BodyPlace): KnownBody | null {
    const isCommittee = (body: KnownBody): boolean => this.#isCommittee(body);
    const { author } = this.context;
    const own = author && author.index !== place.index ? this.named.of(author) : null;
    const root = own && isCommittee(own) ? own : own?.owner && isCommittee(own.owner) ? own.owner : null;
    return root ?? this.#nearest(place, isCommittee);
  }

  #isCommittee(body: KnownBody): boolean {
    return this.#isOf('committee', body);
  }

  #isOf(group: 'committee' | 'council', body: KnownBody): boolean {
    return this.#openings[group].some((opening) => body.key.startsWith(opening));
  }

  #nearest(place: BodyPlace, fits: (body: KnownBody) => boolean): KnownBody | null {
    for (let i = place.index - 1; i >= Math.max(0, place.index - NEAR); i--) {
      const other = this.mentions.all[i];
      if (other?.class !== 'Body' || other.collective) continue;
      for (let one = this.named.ifRead(i); one; one = one.owner) if (fits(one)) return one;
    }
    return null;
  }

  /** "Ban Chỉ đạo" without a topic: the one of the passage, else the last one named before. `id`: of its head. */
  lastOfHead(id: string, place: BodyPlace): KnownBody | null {
    const all = this.#ofHead.get(id) ?? [];
    const end = firstIndex(all.length, (i) => (all[i]?.index ?? 0) >= place.index);
    const read = (other: BodyMention): KnownBody | null =>
      other.collective ? this.#particular(other, all) : this.named.of(other);
    const isHere = (other: BodyMention): boolean => other.passage === place.passage && other.index !== place.index;
    const before = all.slice(Math.max(0, end - NEAR), end).reverse();
    const after = all.slice(end, end + NEAR);
    for (const other of [...before.filter(isHere), ...after.filter(isHere), ...before]) {
      const found = read(other);
      if (found) return found;
    }
    return null;
  }

  /** "Ban Chỉ đạo phòng, chống dịch các cấp": the one of that topic at the level at hand. */
  #particular(collective: BodyMention, all: readonly BodyMention[]): KnownBody | null {
    const same = getOrMake(this.#sameTopic, collective.index, () => {
      const words = this.#topicOf(collective);
      const fits = (one: BodyMention): boolean => overlap(this.#topicOf(one), words) >= SAME_TOPIC;
      return all.slice(0, NEAR).find((one) => !one.collective && fits(one)) ?? null;
    });
    return same && this.named.of(same);
  }

  #topicOf({ index, shape }: BodyMention): TitleWords {
    return getOrMake(this.#topics, index, () => titleWords(shape.topic ?? '', this.lexicon.labels.light));
  }

  /** "đơn vị": the first body of its passage, where one is named before. */
  firstOfPassage(place: BodyPlace): KnownBody | null {
    for (const index of this.mentions.byPassage[place.passage]?.mentions ?? []) {
      const other = this.mentions.all[index];
      if (other?.class === 'Body' && other.index !== place.index)
        return other.span.start < place.span.start ? this.named.of(other) : null;
    }
    return null;
  }
}
