/**
 * Which administrative unit words mean: by name inside the province at hand, or by level alone ("tỉnh", "huyện"): the author's
 * own, else the nearest one named before, else the first named after.
 */

import type { MentionSet } from '../3-mentions/find-mentions.ts';
import type { UnitRef } from '../3-mentions/mention.ts';
import { firstIndex } from '../base/halving.ts';
import type { AdministrativeUnit } from '../lexicon/administrative-units.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { resolveUnit } from '../lexicon/unit-resolver.ts';
import type { UnitLevel } from '../lexicon/unit-types.ts';
import { misspeltUnit, unitRefOf } from './misspelt-units.ts';
import { type ReportContext, unitOf } from './report-context.ts';

export interface KnownUnit {
  /** "unit-352-20040708", or the words where the gazetteer does not decide. */
  readonly key: string;
  /** "huyện Bình Lục"; of several so called, with what it lies in: "huyện Châu Thành, tỉnh Kiên Giang" */
  readonly label: string;
  /** "Bình Lục" */
  readonly name: string;
  readonly level: UnitLevel | null;
  /** Key of the type of unit; null where the words leave it open. */
  readonly unitType: string | null;
  readonly unit: AdministrativeUnit | null;
  /** More than one unit it may be. */
  readonly candidates: readonly AdministrativeUnit[];
}

export interface NamedUnit {
  readonly index: number;
  readonly known: KnownUnit;
}

/** Names in capitals are written as the gazetteer writes them, or with capitals at each syllable. */
const properName = (name: string): string =>
  name === name.toUpperCase() && /\p{L}{2}/u.test(name)
    ? name.toLowerCase().replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase())
    : name.replace(/\s+/g, ' ');

/** The known unit of a row of the gazetteer. Its label is the row's, whatever the words call it ("TP Phủ Lý"). */
export const knownUnit = (unit: AdministrativeUnit): KnownUnit => ({
  key: unit.id,
  label: `${unit.label}${unit.apart}`,
  name: unit.name,
  level: unit.level,
  unitType: unit.unitType,
  unit,
  candidates: [],
});

/** How many named units around a mention are looked at for one of its kind: further off, nothing is "the huyện" any more. */
const NEAR = 200;
/** In a provincial report "huyện" means a district named at most so many mentions before. */
const JUST_NAMED = 6;

type Wanted = (unit: KnownUnit) => boolean;

/** A unit that was found only when a mark of its written name was mended. */
export interface RepairedUnit {
  readonly ref: UnitRef;
  /** Index of the mention that names it. */
  readonly index: number;
  readonly known: KnownUnit;
}

export class UnitBook {
  /** Units named in the text, in its order. */
  readonly #named: NamedUnit[] = [];
  /** By mention index. */
  readonly #repaired = new Map<number, RepairedUnit>();

  constructor(
    readonly lexicon: Lexicon,
    readonly context: ReportContext,
    readonly mentions: MentionSet,
  ) {
    const open: { readonly at: number; readonly name: string; readonly ref: UnitRef }[] = [];
    for (const mention of mentions.all) {
      const ref = unitRefOf(mention);
      if (!ref?.name) continue;
      const known = this.#byName(ref.name, ref, mention.index);
      if (!known) continue;
      if (known.unit === null) open.push({ at: this.#named.length, name: ref.name, ref });
      this.#named.push({ index: mention.index, known });
    }
    // What is named behind it may tell in which province a unit lies.
    for (const { at, name, ref } of open) {
      const { index } = this.#named[at]!;
      const known = this.#byName(name, ref, index);
      if (known?.unit) this.#named[at] = { index, known };
    }
  }

  /** The unit that words at a mention mean; null for a level that nothing in the text makes one unit. */
  resolve(ref: UnitRef, index: number): KnownUnit | null {
    if (ref.name !== null) return this.#byName(ref.name, ref, index);
    const { context, lexicon } = this;
    const own = context.unit;
    const wanted: Wanted = (unit) =>
      unit.level !== null && ref.levels.includes(unit.level) && (ref.word === null || sameWord(unit.label, ref.word));
    const above = own ? lexicon.units.ancestors(own, context.asOf) : context.province ? [context.province] : [];
    for (const unit of own ? [own, ...above] : above) {
      const known = knownUnit(unit);
      if (wanted(known)) return known;
    }
    if (own?.level === 'province' && !ref.levels.includes('province')) {
      // A provincial report speaks of "huyện" in general, unless one was just named.
      const before = this.#before(index, wanted);
      return before && index - before.index < JUST_NAMED ? before.known : null;
    }
    const found = this.#nearest(index, wanted);
    if (found) return found;
    if (!ref.levels.includes('province')) return null;
    const province = this.#provinceAround(index);
    const known = province ? knownUnit(province) : null;
    return known && wanted(known) ? known : null;
  }

  /** The unit that a body without one is of: the author's, else the province at hand. */
  ownAt(index: number): KnownUnit | null {
    const { unit, author } = this.context;
    if (unit) return knownUnit(unit);
    const ref = author ? unitOf(author.shape) : null;
    return author && ref?.name ? this.resolve(ref, author.index) : this.provinceAt(index);
  }

  /** The province in which a mention stands: the author's, else of the nearest unit named. */
  provinceAt(index: number): KnownUnit | null {
    const province = this.#provinceAround(index);
    // A name that several periods share is a province all the same.
    return province ? knownUnit(province) : this.#nearest(index, (unit) => unit.level === 'province');
  }

  /** The district in which a mention stands: the author's, else the nearest one named. */
  districtAt(index: number): KnownUnit | null {
    const own = this.context.unit;
    return own?.level === 'district' ? knownUnit(own) : this.#nearest(index, (unit) => unit.level === 'district');
  }

  /** The last unit named before a mention, else the first one at or behind it. */
  #nearest(index: number, wanted: Wanted): KnownUnit | null {
    const before = this.#before(index, wanted);
    if (before) return before.known;
    const from = this.#position(index);
    return this.#named.slice(from, from + NEAR).find((one) => wanted(one.known))?.known ?? null;
  }

  #before(index: number, wanted: Wanted): NamedUnit | null {
    const end = this.#position(index);
    for (let i = end - 1; i >= Math.max(0, end - NEAR); i--) {
      const one = this.#named[i];
      if (one && wanted(one.known)) return one;
    }
    return null;
  }

  /** How many units are named before a mention. */
  #position(index: number): number {
    return firstIndex(this.#named.length, (i) => (this.#named[i]?.index ?? 0) >= index);
  }

  #provinceAround(index: number): AdministrativeUnit | null {
    const { context, lexicon } = this;
    if (context.province) return context.province;
    const near = this.#nearest(index, (known) => known.unit !== null)?.unit;
    return near ? (lexicon.units.provinceOf(near, context.asOf) ?? null) : null;
  }

  /** Units named in the text, with the mentions that name them, in the order of the mentions. */
  get named(): readonly NamedUnit[] {
    return this.#named;
  }

  get repaired(): RepairedUnit[] {
    return [...this.#repaired.values()];
  }

  /** By the larger unit named with it, else by the province at hand. */
  #byName(written: string, ref: UnitRef, index: number): KnownUnit | null {
    const name = properName(written);
    const province = this.#provinceAround(index);
    const { units } = this.lexicon;
    const upper = ref.within?.name ? (this.#byName(ref.within.name, ref.within, index)?.unit ?? null) : null;
    this.#repaired.delete(index);
    const around = upper ?? province;
    const found = resolveUnit(units, {
      name,
      unitTypeWord: ref.word,
      date: this.context.asOf,
      within: around?.id ?? null,
    });
    // A namesake in another district than the words say is not meant.
    const elsewhere = (unit: AdministrativeUnit): boolean =>
      upper?.level === 'district' && unit.level === 'commune' && !units.within(unit, upper.id);
    if (found && 'unit' in found && !elsewhere(found.unit)) return knownUnit(found.unit);
    const { mentions, lexicon } = this;
    const place = { mentions, index, province, asOf: this.context.asOf };
    const meant = found === null ? misspeltUnit(lexicon, name, ref, place) : null;
    if (meant) {
      const known = knownUnit(meant);
      this.#repaired.set(index, { ref, index, known });
      return known;
    }
    const candidates = found && 'candidates' in found ? found.candidates : [];
    const level = only(candidates.map((unit) => unit.level)) ?? only(ref.levels);
    const types = ref.word === null ? candidates : units.typesOf(ref.word).filter((type) => type.level === level);
    const spelled = candidates[0]?.name ?? name;
    const label = ref.word ? `${ref.word} ${spelled}` : spelled;
    return {
      key: `${label}@${around?.id ?? ''}`,
      label,
      name: spelled,
      level,
      unitType: only(types.map((type) => ('unitType' in type ? type.unitType : type.id))),
      unit: null,
      candidates,
    };
  }
}

/** The value that all of them are; null where they differ or there is none. */
const only = <T>(values: readonly T[]): T | null => (new Set(values).size === 1 ? (values[0] ?? null) : null);

const sameWord = (label: string, word: string): boolean => label.toLowerCase().startsWith(`${word.toLowerCase()} `);
