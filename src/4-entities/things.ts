/** Places, projects, events and persons: their keys, and which mentions of one text are the same thing in other words. */

import type { MentionSet } from '../3-mentions/find-mentions.ts';
import { fromRoman } from '../3-mentions/grammar/term.ts';
import type { BodyMention, EventMention, PersonMention, PlaceMention, ProjectMention } from '../3-mentions/mention.ts';
import { mentionsBetween } from '../3-mentions/mentions-between.ts';
import { fold } from '../base/fold.ts';
import { getOrMake } from '../base/get-or-make.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { BodyBook } from './bodies.ts';
import { NO_UNIT } from './entity.ts';
import type { KnownBody } from './known-body.ts';
import { type KnownThing, knownThing } from './known-thing.ts';
import { provinceWords, type ReportContext } from './report-context.ts';
import { overlap, sameTitle, type TitleWords, titleWords, withCapital, within } from './titles.ts';
import { areToldApart } from './told-apart.ts';
import { unitThing } from './unit-thing.ts';
import type { KnownUnit, UnitBook } from './units.ts';

interface Named {
  readonly thing: KnownThing;
  readonly words: TitleWords;
}

export interface KnownEvent {
  readonly thing: KnownThing;
  readonly holder: KnownBody | null;
}

/** A name is compared with so many named last: older ones are found by their key alone. */
const COMPARED = 200;
/** Share of the shorter name's words that two names of one event of one year have in common. */
const SAME_EVENT = 0.7;

const known = (key: string, label: string, holder: KnownBody | null = null): KnownEvent => ({
  thing: knownThing({ class: 'Event', key: `event|${key}`, label }),
  holder,
});

const clean = (text: string): string => text.replace(/\s+/g, ' ').replace(/[“”]/g, '"').trim();

/** Capitalised syllables and figures of a name: what two wordings of it share. */
const properPart = (name: string): string =>
  clean(name)
    .split(' ')
    .slice(1)
    .filter((word) => /^["(]?[\p{Lu}]/u.test(word))
    .map(fold)
    .join(' ');

export class ThingBook {
  /** By head, and by the capitalised part of the name where it has one. */
  readonly #projects = new Map<string, Named[]>();
  /** By head. */
  readonly #events = new Map<string, Named[]>();
  readonly #own: ReadonlySet<string>;
  /** Names that mean one person in all reports. */
  readonly #knownPersons: ReadonlySet<string | undefined>;

  constructor(
    readonly lexicon: Lexicon,
    readonly context: ReportContext,
    readonly units: UnitBook,
    readonly bodies: BodyBook,
    readonly mentions: MentionSet,
    readonly textId: string,
  ) {
    this.#own = provinceWords(context);
    this.#knownPersons = new Set(lexicon.things.personRows.map(({ forms }) => forms[0]));
  }

  place(mention: PlaceMention): { thing: KnownThing; unit: KnownUnit | null } | null {
    if (mention.unit) {
      const unit = this.units.resolve(mention.unit, mention.index);
      return unit ? { thing: unitThing(unit, this.textId), unit } : null;
    }
    const name = clean(mention.name);
    const national = mention.regionKind !== null;
    const province = national ? '' : (this.context.province?.id ?? this.textId);
    return {
      thing: knownThing({
        class: 'Place',
        key: `place|${fold(name)}|${province}`,
        label: name,
        local: !national && this.context.province === null,
        place: NO_UNIT,
      }),
      unit: null,
    };
  }

  project(mention: ProjectMention): KnownThing {
    if (mention.head.name === 'ofBody') {
      const owner = this.#ownerOf(mention);
      if (owner)
        return knownThing({
          class: 'Project',
          key: `project|${mention.head.id}|${owner.key}`,
          label: `${mention.head.words.at(-1)} ${owner.label}`,
          local: owner.local,
        });
    }
    const province = this.units.provinceAt(mention.index);
    const written = clean(mention.name);
    // "Trung tâm Phục vụ hành chính công": the province's own is named by it.
    const name = mention.head.name === 'self' && province ? `${written} ${province.label}` : written;
    const words = titleWords(name, this.lexicon.labels.light, this.#own);
    const proper = properPart(name);
    const head = mention.head.id;
    const key = `project|${head}|${proper === '' || mention.head.name === 'free' ? fold(name) : proper}|${province?.key ?? this.textId}`;
    const thing = knownThing({ class: 'Project', key, label: withCapital(name), local: !province?.unit });
    const projects = getOrMake(this.#projects, `${head}|${proper}`, (): Named[] => []);
    const same = projects
      .slice(-COMPARED)
      .find((one) => (proper !== '' || sameTitle(one.words, words)) && !areToldApart(this.lexicon, one.thing, thing));
    if (same) return same.thing;
    projects.push({ thing, words });
    return thing;
  }

  /** The body inside the name of a work ("trụ sở UBND huyện A"). */
  #ownerOf({ passage, span }: ProjectMention): KnownBody | null {
    const inside = mentionsBetween(this.mentions, passage, span.start + 1, span.end);
    const body = inside.find((other): other is BodyMention => other.class === 'Body' && other.span.end <= span.end);
    return body ? this.bodies.of(body) : null;
  }

  /** An event, with the body that holds it by name. */
  event(mention: EventMention): KnownEvent {
    switch (mention.head.name) {
      case 'congress':
        return this.#congress(mention);
      case 'election':
        return this.#election(mention);
      case 'session':
        return this.#session(mention);
      default:
        return this.#otherEvent(mention);
    }
  }

  #congress(mention: EventMention): KnownEvent {
    const { labels } = this.lexicon;
    const { ordinal, period } = mention;
    if (mention.national && ordinal)
      return known(`congress|national|${ordinal}`, labels.fill('nationalCongress', { ordinal }), this.bodies.party());
    const holder = this.#holder(mention);
    if (!holder)
      return this.#local(`congress|${fold(mention.name)}`, labels.fill('congressPlain', { holder: mention.name }));
    const values = { holder: holder.label };
    if (ordinal && !holder.local)
      return known(`congress|${holder.key}|${ordinal}`, labels.fill('congress', { ...values, ordinal }), holder);
    const label = period ? labels.fill('congressPeriod', { ...values, period }) : labels.fill('congressPlain', values);
    return this.#local(`congress|${holder.key}`, label, holder);
  }

  #election(mention: EventMention): KnownEvent {
    const { labels } = this.lexicon;
    const { ordinal, period } = mention;
    const body = clean(mention.name);
    const key = `election|${fold(body)}`;
    if (ordinal) return known(`${key}|${ordinal}`, labels.fill('election', { body, ordinal }));
    if (period)
      return known(
        `${key}|${period}|${this.context.province?.id ?? ''}`,
        labels.fill('electionPeriod', { body, period }),
      );
    return this.#local(key, labels.fill('electionPlain', { body }));
  }

  #session(mention: EventMention): KnownEvent {
    const { labels } = this.lexicon;
    const holder = this.#holder(mention);
    const body = holder?.label ?? clean(mention.name);
    if (!mention.ordinal) return this.#local(`session|${body}`, labels.fill('session', { body }), holder);
    const ordinal = String(fromRoman(mention.ordinal) ?? mention.ordinal);
    return this.#local(`session|${body}|${mention.ordinal}`, labels.fill('sessionOrdinal', { body, ordinal }), holder);
  }

  #otherEvent(mention: EventMention): KnownEvent {
    const name = clean(mention.name);
    const words = titleWords(name, this.lexicon.labels.light, this.#own);
    const events = getOrMake(this.#events, mention.head.id, (): Named[] => []);
    const province = this.context.province?.id ?? null;
    const dated = words.numbers.size > 0 && province !== null;
    const key = `event|${mention.head.id}|${fold(name)}|${dated ? province : this.textId}`;
    const thing = knownThing({ class: 'Event', key, label: withCapital(name), local: !dated });
    const same = events
      .slice(-COMPARED)
      .find((one) => sameEvent(one.words, words) && !areToldApart(this.lexicon, one.thing, thing));
    if (same) return { thing: same.thing, holder: null };
    events.push({ thing, words });
    return { thing, holder: null };
  }

  #holder(mention: EventMention): KnownBody | null {
    return mention.holder ? this.bodies.ofShape(mention.holder, mention) : null;
  }

  #local(key: string, label: string, holder: KnownBody | null = null): KnownEvent {
    return {
      thing: knownThing({ class: 'Event', key: `event|${key}|${this.textId}`, label, local: true }),
      holder,
    };
  }

  person(mention: PersonMention, body: KnownBody | null): KnownThing {
    const known = this.#knownPersons.has(mention.name);
    const key = `person|${mention.name.normalize('NFC')}|${known ? '' : (body?.key ?? this.textId)}`;
    return knownThing({ class: 'Person', key, label: mention.name, local: !known && body === null });
  }
}

/** The short name of an event is the long one's when it adds nothing: "kỳ thi tốt nghiệp" and "thi tốt nghiệp trung học phổ thông". */
const sameEvent = (a: TitleWords, b: TitleWords): boolean => {
  if (sameTitle(a, b)) return true;
  const [small, large] = a.words.size <= b.words.size ? [a, b] : [b, a];
  // Another verb, the same class and subject: "thi vào lớp 10", "thi tuyển sinh lớp 10".
  if (
    small.numbers.size > 0 &&
    small.numbers.size === large.numbers.size &&
    overlap(a, b) >= SAME_EVENT &&
    within(small.numbers, large.numbers)
  )
    return true;
  return small.words.size >= 2 && within(small.words, large.words) && within(small.numbers, large.numbers);
};
