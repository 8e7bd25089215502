/**
 * Bodies of an administrative unit: "UBND huyện Bình Lục", "Huyện ủy Kim Bảng", "Sở Tài chính". Where the words leave the unit
 * out, it is the one at hand.
 */
import type { BodyShape } from '../3-mentions/mention.ts';
import { level } from '../base/fold.ts';
import { tokenize } from '../base/tokens.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { centralBody, type KnownBody, knownBody } from './known-body.ts';
import type { KnownUnit, UnitBook } from './units.ts';

/** Key of the body of a head and a unit. `word`: the head's word, where each of its words means another body. */
export const unitBodyKey = (head: string, unit: string, word = ''): string => `body|${head}|${word}|${unit}`;

export class UnitBodies {
  constructor(
    readonly lexicon: Lexicon,
    readonly units: UnitBook,
    readonly textId: string,
  ) {}

  /** `at`: index of the mention; `labelOf`: the body's name with that of its unit. */
  ofUnit(shape: BodyShape, at: number, labelOf: (unit: KnownUnit) => string): KnownBody | null {
    const { head, word } = shape.head!;
    const ref = shape.unit;
    if (shape.topic !== null) return this.named(shape, shape.topic, at);
    if (ref === null) {
      if (head.alone === undefined) return null;
      const unit = head.alone === 'own' ? this.units.ownAt(at) : this.units.provinceAt(at);
      return unit ? this.ofKnownUnit(shape, unit, labelOf(unit)) : this.#withoutProvince(shape);
    }
    const unit = this.units.resolve(ref, at);
    if (unit) return this.ofKnownUnit(shape, unit, labelOf(unit));
    // "UBND xã" that nothing names is any of them; "UBND tỉnh" is one, though the text does not say which.
    if (!ref.levels.includes('province') && head.slot !== 'name') return null;
    const plain = head.slot === 'name' ? word : `${word} ${ref.word ?? ''}`.trim();
    return knownBody(
      {
        key: `body|${head.id}|${plain}`,
        label: plain,
        kind: head.kind,
        level: ref.levels[0] ?? null,
        local: true,
      },
      this.textId,
    );
  }

  /** Without a province at hand the words mean the national body, where there is one of that name. */
  #withoutProvince(shape: BodyShape): KnownBody {
    const { head, word } = shape.head!;
    const national = this.lexicon.bodies.central.longest(tokenize(word, level(word)), 0);
    return national
      ? centralBody(this.lexicon, national.value.label)
      : knownBody(
          { key: `body|${head.id}|${word}`, label: word, kind: head.kind, level: null, local: true },
          this.textId,
        );
  }

  /**
   * A body with a name of its own. Those of a kind that each province has are told apart by it ("Trường THPT Nguyễn Du"), and
   * those for a part of a province end with it ("TAND khu vực 2 - Sơn La").
   */
  named(shape: BodyShape, name: string, at: number): KnownBody {
    const { head, word } = shape.head!;
    const stated = shape.unit ? this.units.resolve(shape.unit, at) : null;
    const unit = stated ?? (head.eachProvince ? this.units.provinceAt(at) : null);
    const isPart = head.slot === 'unit' && !head.orName && unit !== null;
    const lower = unit && unit.level !== 'province' ? ` ${unit.label}` : '';
    return knownBody(
      {
        key: `body|${head.id}|${word}|${name}${head.eachProvince ? `|${unit?.key ?? ''}` : ''}`,
        label: `${word} ${name}${isPart ? ` - ${unit.name}` : lower}`,
        kind: head.kind,
        level: stated?.level ?? null,
        unit,
        local: head.eachProvince && !unit?.unit,
      },
      this.textId,
    );
  }

  ofKnownUnit(shape: BodyShape, unit: KnownUnit, label: string): KnownBody {
    const { head, word } = shape.head!;
    return knownBody(
      {
        key: unitBodyKey(head.id, unit.key, head.ownLabel ? word : ''),
        label,
        kind: head.kind,
        level: unit.level,
        governs: head.governs || head.slot === 'name' ? unit : null,
        unit,
        local: unit.unit === null,
      },
      this.textId,
    );
  }

  /** "Sở Tài chính", "Phòng Nội vụ huyện": one field of a unit's administration. `at`: index of the mention. */
  department(shape: BodyShape, at: number): KnownBody {
    const { head, word } = shape.head!;
    const known = shape.unit ? this.units.resolve(shape.unit, at) : null;
    const unit = known ?? (head.level === 'district' ? this.units.districtAt(at) : this.units.provinceAt(at));
    const name = `${word} ${shape.topic}`;
    return knownBody(
      {
        key: `body|${head.id}|${shape.topic}|${unit?.key ?? ''}`,
        label: unit ? `${name} ${unit.label}` : name,
        kind: head.kind,
        level: unit?.level ?? head.level ?? null,
        unit,
        local: !unit?.unit,
      },
      this.textId,
    );
  }
}
