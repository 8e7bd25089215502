/**
 * Which administrative unit words mean: by name inside the province at hand, or by level alone ("tỉnh", "huyện"): the author's
 * own, else the nearest one named before, else the first named after.
 */

import type { MentionSet } from '../3-mentions/find-mentions.ts';
import type { UnitRef } from '../3-mentions/mention.ts';
import type { AdministrativeUnit } from '../lexicon/administrative-units.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { resolveUnit } from '../lexicon/unit-resolver.ts';
import type { UnitLevel } from '../lexicon/unit-types.ts';
import { type ReportContext, unitOf } from './report-context.ts';

export interface KnownUnit {
  /** "unit-352-20040708", or the words where the gazetteer does not decide. */
  readonly key: string;
  /** "huyện Bình Lục" */
  readonly label: string;
  /** "Bình Lục" */
  readonly name: string;
  readonly level: UnitLevel | null;
  readonly unit: AdministrativeUnit | null;
  /** More than one unit it may be. */
  readonly candidates: readonly AdministrativeUnit[];
}

interface Named {
  readonly index: number;
  readonly known: KnownUnit;
}

/** Names in capitals are written as the gazetteer writes them, or with capitals at each syllable. */
const properName = (name: string): string =>
  name === name.toUpperCase() && /\p{L}{2}/u.test(name)
    ? name.toLowerCase().replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase())
    : name.replace(/\s+/g, ' ');

export class UnitBook {
  readonly #named: Named[] = [];

  constructor(
    readonly lexicon: Lexicon,
    readonly context: ReportContext,
    mentions: MentionSet,
  ) {
    for (const mention of mentions.all) {
      const ref = mention.class === 'Place' ? mention.unit : mention.class === 'Body' ? unitOf(mention.shape) : null;
      if (!ref?.name) continue;
      const known = this.#byName(ref, this.#provinceBefore(mention.index));
      if (known) this.#named.push({ index: mention.index, known });
    }
  }

  /** The unit that words at a mention mean; null for a level that nothing in the text makes one unit. */
  resolve(ref: UnitRef, index: number): KnownUnit | null {
    if (ref.name !== null) return this.#byName(ref, this.#provinceBefore(index));
    const { context, lexicon } = this;
    const levels = ref.levels;
    const own = context.unit;
    const wanted = (unit: KnownUnit): boolean =>
      unit.level !== null && levels.includes(unit.level) && (ref.word === null || sameWord(unit.label, ref.word));
    for (const unit of own ? [own, ...lexicon.units.ancestors(own, context.asOf)] : []) {
      const known = this.#known(unit);
      if (wanted(known)) return known;
    }
    if (own && levels.every((level) => level !== 'province') && own.level === 'province') {
      // A provincial report speaks of "huyện" in general, unless one was just named.
      const before = this.#named
        .filter((one) => one.index < index && index - one.index < 6 && wanted(one.known))
        .at(-1);
      return before?.known ?? null;
    }
    const near = this.#named.filter((one) => wanted(one.known));
    const found = near.filter((one) => one.index < index).at(-1) ?? near.find((one) => one.index >= index);
    if (found) return found.known;
    if (!levels.includes('province')) return null;
    const province = this.#provinceBefore(index);
    const known = province ? this.#known(province) : null;
    return known && wanted(known) ? known : null;
  }

  /** The province in which a mention stands: the author's, else of the nearest unit named. */
  provinceAt(index: number): KnownUnit | null {
    const province = this.#provinceBefore(index);
    if (province) return this.#known(province);
    // A name that several periods share is a province all the same.
    const near = this.#named.filter((one) => one.known.level === 'province');
    return (near.filter((one) => one.index < index).at(-1) ?? near[0])?.known ?? null;
  }

  /** The district in which a mention stands: the author's, else the nearest one named. */
  districtAt(index: number): KnownUnit | null {
    const own = this.context.unit;
    if (own?.level === 'district') return this.#known(own);
    const near = this.#named.filter((one) => one.known.level === 'district');
    return (near.filter((one) => one.index < index).at(-1) ?? near[0])?.known ?? null;
  }

  #provinceBefore(index: number): AdministrativeUnit | null {
    const { context, lexicon } = this;
    if (context.province) return context.province;
    const withUnit = this.#named.filter((one) => one.known.unit !== null);
    const near = withUnit.filter((one) => one.index < index).at(-1) ?? withUnit[0];
    return near?.known.unit ? (lexicon.units.provinceOf(near.known.unit, context.asOf) ?? null) : null;
  }

  #byName(ref: UnitRef, province: AdministrativeUnit | null): KnownUnit | null {
    const name = properName(ref.name!);
    const found = resolveUnit(this.lexicon.units, {
      name,
      unitTypeWord: ref.word,
      date: this.context.asOf,
      within: province?.id ?? null,
    });
    if (found && 'unit' in found) return this.#known(found.unit, ref.word ? `${ref.word} ${found.unit.name}` : null);
    const candidates = found?.candidates ?? [];
    const levels = new Set(candidates.map((unit) => unit.level));
    const level = levels.size === 1 ? [...levels][0]! : ref.levels.length === 1 ? ref.levels[0]! : null;
    const label = ref.word ? `${ref.word} ${candidates[0]?.name ?? name}` : name;
    return {
      key: `${label}@${province?.id ?? ''}`,
      label,
      name: candidates[0]?.name ?? name,
      level,
      unit: null,
      candidates,
    };
  }

  #known(unit: AdministrativeUnit, label: string | null = null): KnownUnit {
    return { key: unit.id, label: label ?? unit.label, name: unit.name, level: unit.level, unit, candidates: [] };
  }
}

const sameWord = (label: string, word: string): boolean => label.toLowerCase().startsWith(`${word.toLowerCase()} `);
