/**
 * Bodies: head + unit, or head + owner. What the words leave out comes from the author ("Ban Thường vụ" is its own), from the
 * province at hand ("Sở Tài chính"), or from the body of that head named before ("Ban Chỉ đạo").
 */

import type { MentionSet } from '../3-mentions/find-mentions.ts';
import type { BodyMention, BodyShape } from '../3-mentions/mention.ts';
import { getOrMake } from '../base/get-or-make.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type KnownThing, knownThing } from './known-thing.ts';
import type { ReportContext } from './report-context.ts';
import { overlap, type TitleWords, titleWords } from './titles.ts';
import type { KnownUnit, UnitBook } from './units.ts';

export interface KnownBody extends KnownThing {
  readonly class: 'Body';
  readonly owner: KnownBody | null;
  /** What the name says it is part of: its owner, or the body that a fixed name belongs to. */
  readonly partOf: KnownBody | null;
  /** The unit it governs by name. */
  readonly governs: KnownUnit | null;
  readonly unit: KnownUnit | null;
}

/** Share of the shorter topic's words that two names of one steering committee have in common. */
const SAME_TOPIC = 0.6;

/** A body left out is looked for among so many mentions before. */
const NEAR = 500;

const LEVELS = { province: 'province', district: 'district', commune: 'commune' } as const;

export class BodyBook {
  readonly #byMention = new Map<number, KnownBody | null>();
  /** Indices of bodies named as issuers. */
  readonly #issuers = new Set<number>();
  /** Id of a head -> bodies of that head with a topic or an owner of their own, in the order of the text. */
  readonly #ofHead = new Map<string, BodyMention[]>();
  /** Openings of the keys of Party committees. */
  readonly #committees: readonly string[];

  constructor(
    readonly lexicon: Lexicon,
    readonly context: ReportContext,
    readonly units: UnitBook,
    readonly mentions: MentionSet,
    readonly textId: string,
  ) {
    this.#committees = lexicon.bodies.headRows
      .filter((row) => row.group === 'committee')
      .map((row) => `body|${row.id}|`);
    for (const mention of mentions.all) {
      if (mention.class === 'Document') for (const issuer of mention.issuers) this.#issuers.add(issuer);
      if (mention.class !== 'Body' || (mention.shape.topic === null && mention.shape.owner === null)) continue;
      const id = mention.shape.head?.head.id;
      if (id === undefined) continue;
      getOrMake(this.#ofHead, id, (): BodyMention[] => []).push(mention);
    }
  }

  /** The body a mention names; null where the words mean none in particular. */
  of(mention: BodyMention): KnownBody | null {
    const known = this.#byMention.get(mention.index);
    if (known !== undefined) return known;
    this.#byMention.set(mention.index, null);
    const officeless =
      mention.person || (mention.shape.office !== null && !mention.acting && !this.#issuers.has(mention.index));
    const found = this.#shape(officeless ? { ...mention.shape, office: null } : mention.shape, mention);
    this.#byMention.set(mention.index, found);
    return found;
  }

  /** The Party, whose national congresses are its own. */
  party(): KnownBody | null {
    for (const body of this.lexicon.bodies.centralByLabel.values())
      if (body.kind === 'party' && body.partOf === null) return this.#central(body.label);
    return null;
  }

  /** A body named only by a shape: the holder of a congress. */
  ofShape(shape: BodyShape, index: number): KnownBody | null {
    return this.#shape(shape, { index, shape } as BodyMention);
  }

  #shape(shape: BodyShape, mention: BodyMention): KnownBody | null {
    if (shape.office) {
      const body = this.#shape({ ...shape, office: null }, mention);
      return body
        ? this.#made({
            key: `office|${shape.office.word}|${body.key}`,
            label: `${shape.office.word} ${body.label}`,
            kind: 'office',
            level: body.body?.level ?? null,
            owner: body,
            partOf: body,
            local: body.local,
          })
        : null;
    }
    if (shape.central) return this.#central(shape.central.label);
    const { head, word } = shape.head!;
    if (mention.collective)
      return this.#made({
        key: `collective|${head.id}|${shape.topic}|${this.context.province?.id ?? this.textId}`,
        label: `${word} ${shape.topic ?? ''}`.trim(),
        kind: head.kind,
        level: null,
        local: true,
      });
    switch (head.slot) {
      case 'owner':
        return this.#owned(shape, mention);
      case 'name':
        return this.#ofUnit(shape, mention, (unit) => `${word} ${unit.name}`);
      case 'unit':
        return this.#ofUnit(shape, mention, (unit) => `${word} ${unit.label}`);
      case 'field':
        return this.#department(shape, mention);
      case 'ministryField':
        return this.#central(`${word} ${shape.topic}`, 'government');
      case 'topic':
        return this.#topic(shape, mention);
      case 'number':
      case 'properName':
        return this.#made({
          key: `body|${head.id}|${word}|${shape.topic}`,
          label: `${word} ${shape.topic}`,
          kind: head.kind,
          level: null,
        });
      case 'none':
        return head.alone === 'antecedent' ? this.#lastBody(mention) : null;
    }
  }

  #made(part: {
    key: string;
    label: string;
    kind: string;
    level: string | null;
    local?: boolean;
    owner?: KnownBody | null;
    partOf?: KnownBody | null;
    governs?: KnownUnit | null;
    unit?: KnownUnit | null;
  }): KnownBody {
    return {
      ...knownThing({
        class: 'Body',
        key: part.local ? `${part.key}|${this.textId}` : part.key,
        label: part.label.replace(/\s+/g, ' '),
        local: part.local ?? false,
        body: { kind: part.kind, level: part.level },
      }),
      class: 'Body',
      owner: part.owner ?? null,
      partOf: part.partOf ?? null,
      governs: part.governs ?? null,
      unit: part.unit ?? null,
    };
  }

  #central(label: string, kind?: string): KnownBody {
    const row = this.lexicon.bodies.centralByLabel.get(label);
    const parent = row?.partOf ? this.#central(row.partOf) : null;
    return this.#made({
      key: `body|${label}`,
      label,
      kind: row?.office ? 'office' : (row?.kind ?? kind ?? 'government'),
      level: 'central',
      partOf: parent,
    });
  }

  #owned(shape: BodyShape, mention: BodyMention): KnownBody | null {
    const { head, word } = shape.head!;
    const owner = shape.owner ? this.#shape(shape.owner, mention) : this.#authorsOwner(shape, mention);
    if (!owner) return null;
    return this.#made({
      key: `body|${head.id}|${head.ownLabel ? word : ''}|${owner.key}`,
      label: `${word} ${owner.label}`,
      kind: head.kind,
      level: owner.body?.level ?? null,
      owner,
      partOf: owner,
      unit: owner.unit,
      local: owner.local,
    });
  }

  /** "Ban Thường vụ" alone is the author's; "Ban Chấp hành" of a committee is that of its organisation. */
  #authorsOwner(shape: BodyShape, mention: BodyMention): KnownBody | null {
    const { head } = shape.head!;
    const committee =
      this.#committee(mention) ??
      (head.alone === 'council' ? this.#nearest(mention, (body) => body.body?.kind === 'council') : null);
    if (!committee) return null;
    const wanted = this.lexicon.bodies.headRows.find((row) => row.group === head.takes[0] && row.slot === 'topic');
    if (head.takes[0] === 'partyOrganization' && wanted && committee.unit) {
      const unit = committee.unit;
      return this.#made({
        key: `body|${wanted.id}||${unit.key}`,
        label: `${wanted.words[0]} ${unit.label}`,
        kind: 'party',
        level: committee.body?.level ?? null,
        unit,
      });
    }
    return committee;
  }

  /** The author where it is a Party committee, else the nearest committee named. */
  #committee(mention: BodyMention): KnownBody | null {
    const isCommittee = (body: KnownBody): boolean => this.#committees.some((opening) => body.key.startsWith(opening));
    const { author } = this.context;
    const own = author && author.index !== mention.index ? this.of(author) : null;
    const root = own && isCommittee(own) ? own : own?.owner && isCommittee(own.owner) ? own.owner : null;
    return root ?? this.#nearest(mention, isCommittee);
  }

  #nearest(mention: BodyMention, fits: (body: KnownBody) => boolean): KnownBody | null {
    for (let i = mention.index - 1; i >= Math.max(0, mention.index - NEAR); i--) {
      const other = this.mentions.all[i];
      if (other?.class !== 'Body' || other.collective) continue;
      const body = this.#byMention.get(i) ?? null;
      for (let one = body; one; one = one.owner) if (fits(one)) return one;
    }
    return null;
  }

  #ofUnit(shape: BodyShape, mention: BodyMention, labelOf: (unit: KnownUnit) => string): KnownBody | null {
    const { head, word } = shape.head!;
    const ref = shape.unit;
    if (ref === null) {
      if (head.alone === undefined) return null;
      const unit = this.units.provinceAt(mention.index);
      if (unit) return this.#ofKnownUnit(shape, unit, labelOf(unit));
      // Without a province at hand the words mean the national body, where there is one of that name.
      const national = this.lexicon.bodies.central.longest(tokensOf(word), 0);
      return national
        ? this.#central(national.value.label)
        : this.#made({ key: `body|${head.id}|${word}`, label: word, kind: head.kind, level: null, local: true });
    }
    const unit = this.units.resolve(ref, mention.index);
    if (unit) return this.#ofKnownUnit(shape, unit, labelOf(unit));
    // "UBND xã" that nothing names is any of them; "UBND tỉnh" is one, though the text does not say which.
    if (!ref.levels.includes('province') && head.slot !== 'name') return null;
    const plain = head.slot === 'name' ? word : `${word} ${ref.word ?? ''}`.trim();
    return this.#made({
      key: `body|${head.id}|${plain}`,
      label: plain,
      kind: head.kind,
      level: ref.levels[0] ?? null,
      local: true,
    });
  }

  #ofKnownUnit(shape: BodyShape, unit: KnownUnit, label: string): KnownBody {
    const { head, word } = shape.head!;
    const level = unit.level ? LEVELS[unit.level] : null;
    return this.#made({
      key: `body|${head.id}|${head.ownLabel ? word : ''}|${unit.key}`,
      label,
      kind: head.kind,
      level,
      governs: head.governs || head.slot === 'name' ? unit : null,
      unit,
      local: unit.unit === null,
    });
  }

  #department(shape: BodyShape, mention: BodyMention): KnownBody | null {
    const { head, word } = shape.head!;
    if (shape.topic === null) return this.#lastOfHead(mention, head.id);
    const known = shape.unit ? this.units.resolve(shape.unit, mention.index) : null;
    const unit =
      known ??
      (head.level === 'district' ? this.units.districtAt(mention.index) : this.units.provinceAt(mention.index));
    const name = `${word} ${shape.topic}`;
    return this.#made({
      key: `body|${head.id}|${shape.topic}|${unit?.key ?? ''}`,
      label: unit ? `${name} ${unit.label}` : name,
      kind: head.kind,
      level: unit?.level ?? head.level ?? null,
      unit,
      local: !unit?.unit,
    });
  }

  #topic(shape: BodyShape, mention: BodyMention): KnownBody | null {
    const { head, word } = shape.head!;
    const owner = shape.owner ? this.#shape(shape.owner, mention) : null;
    if (owner)
      return this.#made({
        key: `body|${head.id}|${owner.key}`,
        label: `${word} ${owner.label}`,
        kind: head.kind,
        level: owner.body?.level ?? null,
        owner: null,
        unit: owner.unit,
        local: owner.local,
      });
    const unit = shape.unit ? this.units.resolve(shape.unit, mention.index) : null;
    const topic = cleanTopic(shape.topic);
    if (topic === '') {
      if (head.group === 'steering') return this.#lastOfHead(mention, head.id);
      if (shape.unit === null) return head.alone === 'author' ? this.#committee(mention) : null;
      return unit ? this.#ofKnownUnit(shape, unit, `${word} ${unit.label}`) : null;
    }
    const place =
      unit ??
      (head.group === 'steering' || head.kind === 'other' || head.kind === 'party'
        ? this.units.provinceAt(mention.index)
        : null);
    const stated = unit !== null;
    return this.#made({
      key: `body|${head.id}|${head.ownLabel ? word : ''}|${topic.toLowerCase()}|${place?.key ?? ''}`,
      label: stated
        ? `${word} ${topic} ${unit.label}`
        : place && head.group === 'steering'
          ? `${word} ${topic} ${place.label}`
          : `${word} ${topic}`,
      kind: head.kind,
      level: place?.level ?? null,
      unit: place,
      local: !place?.unit,
    });
  }

  /** "Ban Chỉ đạo" without a topic: the one of the passage, else the last one named before. */
  #lastOfHead(mention: BodyMention, id: string): KnownBody | null {
    const all = this.#ofHead.get(id) ?? [];
    const at = all.findIndex((other) => other.index >= mention.index);
    const end = at < 0 ? all.length : at;
    const isHere = (other: BodyMention): boolean => other.passage === mention.passage && other.index !== mention.index;
    const before = all.slice(Math.max(0, end - NEAR), end).reverse();
    const after = all.slice(end, end + NEAR);
    for (const other of [...before.filter(isHere), ...after.filter(isHere), ...before]) {
      const found = other.collective ? this.#particular(other, all) : this.of(other);
      if (found) return found;
    }
    return null;
  }

  /** "Ban Chỉ đạo phòng, chống dịch các cấp": the one of that topic at the level at hand. */
  #particular(collective: BodyMention, all: readonly BodyMention[]): KnownBody | null {
    const wordsOf = (one: BodyMention): TitleWords =>
      titleWords(one.shape.topic ?? '', this.lexicon.labels.light, new Set());
    const words = wordsOf(collective);
    const same = all.slice(0, NEAR).find((one) => !one.collective && overlap(wordsOf(one), words) >= SAME_TOPIC);
    return same ? this.of(same) : null;
  }

  #lastBody(mention: BodyMention): KnownBody | null {
    for (const index of this.mentions.byPassage[mention.passage]?.mentions ?? []) {
      const other = this.mentions.all[index];
      if (other?.class === 'Body' && other.index !== mention.index)
        return other.span.start < mention.span.start ? this.of(other) : null;
    }
    return null;
  }
}

/** A topic without the word that opens it and without a number's blanks. */
const cleanTopic = (topic: string | null): string => (topic ?? '').replace(/\s+/g, ' ').trim();

const tokensOf = (word: string) =>
  word
    .normalize('NFC')
    .toLowerCase()
    .split(/\s+/)
    .map((text) => ({ start: 0, end: 1, text, kind: 'word' as const, capital: true }));
