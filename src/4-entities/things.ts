/** Places, projects, events and persons: their keys, and which mentions of one text are the same thing in other words. */

import type { MentionSet } from '../3-mentions/find-mentions.ts';
import { fromRoman } from '../3-mentions/grammar/term.ts';
import type { EventMention, PersonMention, PlaceMention, ProjectMention } from '../3-mentions/mention.ts';
import { fold } from '../base/fold.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { BodyBook, KnownBody } from './bodies.ts';
import { type KnownThing, knownThing } from './known-thing.ts';
import type { ReportContext } from './report-context.ts';
import { sameTitle, type TitleWords, titleWords } from './titles.ts';
import type { KnownUnit, UnitBook } from './units.ts';

/** The entity of an administrative unit. */
export const unitThing = (unit: KnownUnit, textId: string): KnownThing => {
  const known = unit.unit;
  return knownThing({
    class: 'Place',
    key: known ? known.id : `place|${unit.key}|${textId}`,
    label: unit.label,
    local: known === null,
    place: {
      administrative: true,
      unitType: known?.unitType ?? null,
      level: known?.level ?? unit.level,
      gsoCode: known?.code ?? null,
      validFrom: known?.validFrom ?? null,
      validTo: known?.validTo ?? null,
      within: known?.parent ?? null,
      succeededBy: known?.succeededBy ?? [],
    },
  });
};

const plainPlace = {
  administrative: false,
  unitType: null,
  level: null,
  gsoCode: null,
  validFrom: null,
  validTo: null,
  within: null,
  succeededBy: [],
} as const;

interface Named {
  readonly thing: KnownThing;
  readonly head: string;
  readonly words: TitleWords;
  readonly proper: string;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const clean = (text: string): string => text.replace(/\s+/g, ' ').replace(/[“”]/g, '"').trim();

/** Capitalised syllables and figures of a name: what two wordings of it share. */
const properPart = (name: string, unitWords: ReadonlySet<string>): string =>
  clean(name)
    .split(' ')
    .slice(1)
    .filter((word) => /^["(]?[\p{Lu}]/u.test(word) && !unitWords.has(fold(word)))
    .map(fold)
    .join(' ');

export class ThingBook {
  readonly #projects: Named[] = [];
  readonly #events: Named[] = [];
  readonly #own: ReadonlySet<string>;

  constructor(
    readonly lexicon: Lexicon,
    readonly context: ReportContext,
    readonly units: UnitBook,
    readonly bodies: BodyBook,
    readonly mentions: MentionSet,
    readonly textId: string,
  ) {
    this.#own = new Set(fold(context.province?.name ?? '').split(' '));
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
        place: plainPlace,
      }),
      unit: null,
    };
  }

  project(mention: ProjectMention): KnownThing {
    const province = this.units.provinceAt(mention.index);
    let name = clean(mention.name);
    if (mention.head.name === 'ofBody') {
      const inside = (this.mentions.byPassage[mention.passage]?.mentions ?? [])
        .map((index) => this.mentions.all[index]!)
        .find(
          (other) =>
            other.class === 'Body' && other.span.start > mention.span.start && other.span.end <= mention.span.end,
        );
      const owner = inside?.class === 'Body' ? this.bodies.of(inside) : null;
      if (owner)
        return knownThing({
          class: 'Project',
          key: `project|${mention.head.id}|${owner.key}`,
          label: `${mention.head.words.at(-1)} ${owner.label}`,
          local: owner.local,
        });
    }
    // "Trung tâm Phục vụ hành chính công": the province's own is named by it.
    if (mention.head.name === 'self' && province) name = `${name} ${province.label}`;
    const words = titleWords(name, this.lexicon.labels.light, this.#own);
    const proper = properPart(name, new Set());
    const head = mention.head.id;
    const same = this.#projects.find(
      (one) => one.head === head && (one.proper !== '' ? one.proper === proper : sameTitle(one.words, words)),
    );
    if (same) return same.thing;
    const key = `project|${head}|${proper === '' || mention.head.name === 'free' ? fold(name) : proper}|${province?.key ?? this.textId}`;
    const thing = knownThing({ class: 'Project', key, label: capital(name), local: !province?.unit });
    this.#projects.push({ thing, head, words, proper });
    return thing;
  }

  event(mention: EventMention): { thing: KnownThing; holder: KnownBody | null } {
    const made = this.#event(mention);
    return made;
  }

  #event(mention: EventMention): { thing: KnownThing; holder: KnownBody | null } {
    const { labels } = this.lexicon;
    const { head, ordinal, period } = mention;
    const complete = (
      key: string,
      label: string,
      holder: KnownBody | null,
    ): { thing: KnownThing; holder: KnownBody | null } => ({
      thing: knownThing({ class: 'Event', key: `event|${key}`, label }),
      holder,
    });
    const local = (
      key: string,
      label: string,
      holder: KnownBody | null,
    ): { thing: KnownThing; holder: KnownBody | null } => ({
      thing: knownThing({ class: 'Event', key: `event|${key}|${this.textId}`, label, local: true }),
      holder,
    });
    if (head.name === 'congress') {
      if (mention.national && ordinal)
        return complete(
          `congress|national|${ordinal}`,
          labels.fill('nationalCongress', { ordinal }),
          this.bodies.party(),
        );
      const holder = mention.holder ? this.bodies.ofShape(mention.holder, mention.index) : null;
      if (holder) {
        if (ordinal && !holder.local)
          return complete(
            `congress|${holder.key}|${ordinal}`,
            labels.fill('congress', { holder: holder.label, ordinal }),
            holder,
          );
        return local(
          `congress|${holder.key}`,
          period
            ? labels.fill('congressPeriod', { holder: holder.label, period })
            : labels.fill('congressPlain', { holder: holder.label }),
          holder,
        );
      }
      return local(`congress|${fold(mention.name)}`, labels.fill('congressPlain', { holder: mention.name }), null);
    }
    if (head.name === 'election') {
      const body = clean(mention.name);
      if (ordinal)
        return complete(`election|${fold(body)}|${ordinal}`, labels.fill('election', { body, ordinal }), null);
      if (period)
        return complete(
          `election|${fold(body)}|${period}|${this.context.province?.id ?? ''}`,
          labels.fill('electionPeriod', { body, period }),
          null,
        );
      return local(`election|${fold(body)}`, labels.fill('electionPlain', { body }), null);
    }
    if (head.name === 'session') {
      const holder = mention.holder ? this.bodies.ofShape(mention.holder, mention.index) : null;
      const body = holder?.label ?? clean(mention.name);
      return ordinal
        ? local(
            `session|${body}|${ordinal}`,
            labels.fill('sessionOrdinal', { body, ordinal: String(fromRoman(ordinal) ?? ordinal) }),
            holder,
          )
        : local(`session|${body}`, labels.fill('session', { body }), holder);
    }
    const name = clean(mention.name);
    const words = titleWords(name, this.lexicon.labels.light, this.#own);
    const same = this.#events.find((one) => one.head === head.id && sameEvent(one.words, words));
    if (same) return { thing: same.thing, holder: null };
    const province = this.context.province?.id ?? null;
    const dated = words.numbers.size > 0 && province !== null;
    const key = `event|${head.id}|${fold(name)}|${dated ? province : this.textId}`;
    const thing = knownThing({ class: 'Event', key, label: capital(name), local: !dated });
    this.#events.push({ thing, head: head.id, words, proper: '' });
    return { thing, holder: null };
  }

  person(mention: PersonMention, body: KnownBody | null): KnownThing {
    const known = this.lexicon.things.personRows.some((row) => row.forms[0] === mention.name);
    const key = `person|${mention.name.normalize('NFC')}|${known ? '' : (body?.key ?? this.textId)}`;
    return knownThing({ class: 'Person', key, label: mention.name, local: !known && body === null });
  }
}

/** The short name of an event is the long one's when it adds nothing: "kỳ thi tốt nghiệp" and "thi tốt nghiệp trung học phổ thông". */
const sameEvent = (a: TitleWords, b: TitleWords): boolean => {
  if (sameTitle(a, b)) return true;
  const [small, large] = a.words.size <= b.words.size ? [a, b] : [b, a];
  const shared = [...small.words].filter((word) => large.words.has(word)).length;
  // Another verb, the same class and subject: "thi vào lớp 10", "thi tuyển sinh lớp 10".
  if (
    small.numbers.size > 0 &&
    small.numbers.size === large.numbers.size &&
    shared >= small.words.size * 0.7 &&
    [...small.numbers].every((n) => large.numbers.has(n))
  )
    return true;
  return (
    small.words.size >= 2 &&
    [...small.words].every((word) => large.words.has(word)) &&
    [...small.numbers].every((n) => large.numbers.has(n))
  );
};
