/**
 * Bodies: head + unit, or head + owner. What the words leave out comes from the author ("Ban Thường vụ" is its own), from the
 * province at hand ("Sở Tài chính"), or from the body of that head named before ("Ban Chỉ đạo").
 */

import type { MentionSet } from '../3-mentions/find-mentions.ts';
import type { BodyMention, BodyShape } from '../3-mentions/mention.ts';
import { readBodyName } from '../3-mentions/read-body-name.ts';
import type { CentralBody } from '../lexicon/body-words.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type BodyPlace, ImpliedBodies } from './implied-bodies.ts';
import { type BodyParts, centralBody, type KnownBody, knownBody } from './known-body.ts';
import type { ReportContext } from './report-context.ts';
import { UnitBodies } from './unit-bodies.ts';
import type { KnownUnit, UnitBook } from './units.ts';

export class BodyBook {
  readonly #byMention = new Map<number, KnownBody | null>();
  /** Indices of bodies named as issuers. */
  readonly #issuers = new Set<number>();
  readonly #ofUnits: UnitBodies;
  readonly #implied: ImpliedBodies;

  constructor(
    readonly lexicon: Lexicon,
    readonly context: ReportContext,
    readonly units: UnitBook,
    readonly mentions: MentionSet,
    readonly textId: string,
  ) {
    this.#ofUnits = new UnitBodies(lexicon, units, textId);
    this.#implied = new ImpliedBodies(lexicon, context, mentions, textId, {
      of: (mention) => this.of(mention),
      ifRead: (index) => this.#byMention.get(index) ?? null,
    });
    for (const mention of mentions.all)
      if (mention.class === 'Document') for (const issuer of mention.issuers) this.#issuers.add(issuer);
  }

  /** The body a mention names; null where the words mean none in particular. */
  of(mention: BodyMention): KnownBody | null {
    const known = this.#byMention.get(mention.index);
    if (known !== undefined) return known;
    this.#byMention.set(mention.index, null);
    const officeless =
      mention.person || (mention.shape.office !== null && !mention.acting && !this.#issuers.has(mention.index));
    const found = this.ofShape(officeless ? { ...mention.shape, office: null } : mention.shape, mention);
    this.#byMention.set(mention.index, found);
    return found;
  }

  /** The Party, whose national congresses are its own. */
  party(): KnownBody | null {
    for (const body of this.lexicon.bodies.centralByLabel.values())
      if (body.kind === 'party' && body.partOf === null) return centralBody(this.lexicon, body.label);
    return null;
  }

  /** The body that words at a place name, as the holder of a congress is named within its name. */
  ofShape(shape: BodyShape, place: BodyPlace): KnownBody | null {
    if (shape.office) {
      const body = this.ofShape({ ...shape, office: null }, place);
      return body && this.#office(shape.office.word, body);
    }
    if (shape.central) return centralBody(this.lexicon, shape.central.label, this.#parentOf(shape.central, place));
    const { head, word } = shape.head!;
    if (place.collective) return this.#collective(shape);
    switch (head.slot) {
      case 'owner':
        return this.#owned(shape, place);
      case 'name':
        return this.#ofUnits.ofUnit(shape, place.index, (unit) => `${word} ${unit.name}${unit.unit?.apart ?? ''}`);
      case 'unit':
        return this.#ofUnits.ofUnit(shape, place.index, (unit) => `${word} ${unit.label}`);
      case 'field':
        return shape.topic === null
          ? this.#implied.lastOfHead(head.id, place)
          : this.#ofUnits.department(shape, place.index);
      case 'ministryField':
        return centralBody(this.lexicon, `${word} ${shape.topic}`);
      case 'topic':
        return this.#topic(shape, place);
      case 'number':
      case 'properName':
        return this.#ofUnits.named(shape, shape.topic ?? '', place.index);
      case 'none':
        return head.alone === 'antecedent' ? this.#implied.firstOfPassage(place) : null;
    }
  }

  #made(parts: BodyParts): KnownBody {
    return knownBody(parts, this.textId);
  }

  #office(word: string, body: KnownBody): KnownBody {
    return this.#made({
      key: `office|${word}|${body.key}`,
      label: `${word} ${body.label}`,
      kind: 'office',
      level: body.body?.level ?? null,
      owner: body,
      partOf: body,
      local: body.local,
    });
  }

  /** The body that the name of an added body's parent names, as a report would; a name that no grammar reads is a fixed one. */
  #parentOf({ label, parentName }: CentralBody, place: BodyPlace): KnownBody | null {
    if (parentName === null) return null;
    const shape = readBodyName(parentName, this.lexicon);
    // An added body may belong to an added one: each says its own parent where it is named itself, so no circle is walked.
    if (shape?.central) return shape.central.label === label ? null : centralBody(this.lexicon, shape.central.label);
    return shape ? this.ofShape(shape, { ...place, collective: false }) : centralBody(this.lexicon, parentName);
  }

  #collective(shape: BodyShape): KnownBody {
    const { head, word } = shape.head!;
    return this.#made({
      key: `collective|${head.id}|${shape.topic}|${this.context.province?.id ?? this.textId}`,
      label: `${word} ${shape.topic ?? ''}`.trim(),
      kind: head.kind,
      level: null,
      local: true,
    });
  }

  #owned(shape: BodyShape, place: BodyPlace): KnownBody | null {
    const { head, word } = shape.head!;
    if (shape.unit) return this.#ofUnits.ofUnit(shape, place.index, (unit) => `${word} ${unit.label}`);
    const named = shape.owner ? this.ofShape(shape.owner, place) : null;
    const owner = named ? this.#implied.ownerOf(shape, named) : shape.owner ? null : this.#implied.owner(shape, place);
    if (!owner) return null;
    // "Văn phòng HĐND và UBND tỉnh" has the first of its two owners before the other.
    const both = shape.topic ? `${shape.topic} ` : '';
    return this.#made({
      key: `body|${head.id}|${head.ownLabel ? word : ''}|${both}${owner.key}`,
      label: `${word} ${both}${owner.label}`,
      kind: head.kind,
      level: owner.body?.level ?? null,
      owner,
      partOf: owner,
      unit: owner.unit,
      local: owner.local,
    });
  }

  /** A committee for one matter, or a corps of one owner. */
  #topic(shape: BodyShape, place: BodyPlace): KnownBody | null {
    const { head, word } = shape.head!;
    const owner = shape.owner ? this.ofShape(shape.owner, place) : null;
    if (owner)
      return this.#made({
        key: `body|${head.id}|${owner.key}`,
        label: `${word} ${owner.label}`,
        kind: head.kind,
        level: owner.body?.level ?? null,
        unit: owner.unit,
        local: owner.local,
      });
    const stated = shape.unit ? this.units.resolve(shape.unit, place.index) : null;
    const written = (shape.topic ?? '').replace(/\s+/g, ' ').trim();
    // In a letterhead all are capitals, which say nothing; "PCTN" is an abbreviation.
    const shouted = written === written.toUpperCase() && written.split(' ').length > 2;
    const topic = shouted ? written.toLowerCase() : written;
    if (topic !== '') return this.#ofTopic(shape, topic, stated, place);
    if (head.group === 'steering') return this.#implied.lastOfHead(head.id, place);
    if (shape.unit === null) return head.alone === 'author' ? this.#implied.committee(place) : null;
    return stated ? this.#ofUnits.ofKnownUnit(shape, stated, `${word} ${stated.label}`) : null;
  }

  /** `stated`: the unit that the words name; where they name none, the body is of the province at hand. */
  #ofTopic(shape: BodyShape, topic: string, stated: KnownUnit | null, place: BodyPlace): KnownBody {
    const { head, word } = shape.head!;
    const steering = head.group === 'steering';
    const local = steering || head.kind === 'other' || head.kind === 'party';
    const unit = stated ?? (local ? this.units.provinceAt(place.index) : null);
    const name = `${word} ${topic}`;
    return this.#made({
      key: `body|${head.id}|${head.ownLabel ? word : ''}|${topic.toLowerCase()}|${unit?.key ?? ''}`,
      label: unit && (stated || steering) ? `${name} ${unit.label}` : name,
      kind: head.kind,
      level: unit?.level ?? null,
      unit,
      local: !unit?.unit,
    });
  }
}
