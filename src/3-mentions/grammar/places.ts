/** Places: administrative units with their lists ("các xã A, B và phường C"), regions, and works of nature or faith ("chùa Hương"). */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { UnitLevel } from '../../lexicon/unit-types.ts';
import type { PlaceMention, UnitRef } from '../mention.ts';
import { isAnd, isCapital, particle, textOf, type View, word, wordsAt } from '../view.ts';
import { bodyAt } from './body.ts';
import { capitalRun, isShouted } from './capitals.ts';
import { listedUnitAt, namedUnit, type UnitMatch, unitAt, unitNameAt, unitTypeAt, withUpper } from './unit.ts';

export interface PlaceMatch extends Pick<PlaceMention, 'unit' | 'head' | 'regionKind' | 'name'> {
  readonly from: number;
  readonly end: number;
}

const PROVINCE: readonly UnitLevel[] = ['province'];
const ANY_LEVEL: readonly UnitLevel[] = ['province', 'district', 'commune'];

/** Longest name of a work of nature or faith, in syllables. */
const MAX_NAME = 4;

/** All places of a passage. `taken`: token -> first token after what already names something there. */
export const findPlaces = (view: View, lexicon: Lexicon, taken: ReadonlyMap<number, number>): PlaceMatch[] => {
  const found: PlaceMatch[] = [];
  let i = 0;
  while (i < view.tokens.length) {
    const skip = taken.get(i);
    if (skip !== undefined && skip > i) {
      i = skip;
      continue;
    }
    const places = unitsAt(view, lexicon, i) ?? singleAt(view, lexicon, i);
    for (const place of places ?? []) found.push(place);
    i = places?.at(-1)?.end ?? i + 1;
  }
  return found;
};

const unitPlace = (view: View, from: number, end: number, unit: UnitRef): PlaceMatch => ({
  from,
  end,
  unit,
  head: null,
  regionKind: null,
  name: textOf(view, from, end),
});

/** A unit and those that follow it in a list. */
const unitsAt = (view: View, lexicon: Lexicon, at: number): PlaceMatch[] | null => {
  const plural = particle(view, at - 1) === 'plural';
  const first = (plural ? listedUnitAt(view, lexicon, at) : null) ?? unitAt(view, lexicon, at);
  if (!first?.ref.name) return null;
  const places = [unitPlace(view, first.from, first.end, first.ref)];
  let last: Pick<UnitMatch, 'ref' | 'end'> = first;
  for (;;) {
    const next = nextUnit(view, lexicon, last.end, last.ref, plural);
    if (!next) return sharingUpper(places);
    places.push(unitPlace(view, last.end + 1, next.end, next.ref));
    last = next;
  }
};

const withUpperOf = (unit: UnitRef, next: UnitRef | null): UnitRef => {
  const lacks = next?.within && !unit.within && unit.levels.join() === next.levels.join();
  return lacks ? { ...unit, within: next.within } : unit;
};

/** The next of a list: a bare name behind a comma is of the same type as the one before it. */
const nextUnit = (
  view: View,
  lexicon: Lexicon,
  at: number,
  type: UnitRef,
  plural: boolean,
): Pick<UnitMatch, 'ref' | 'end'> | null => {
  if (word(view, at) !== ',' && word(view, at) !== '-' && !isAnd(view, at)) return null;
  const start = at + 1;
  const unit = unitAt(view, lexicon, start);
  if (unit?.ref.name) return unit;
  if (unitTypeAt(view, lexicon, start) || bodyAt(view, lexicon, start)) return null;
  const name = unitNameAt(view, lexicon, start, type.levels, plural);
  return name && { ref: withUpper(view, lexicon, namedUnit(view, type, start, name.end), name.end), end: name.end };
};

/** "các xã Nga An, Nga Thái và Nga Tiến của huyện Nga Sơn": the larger unit behind the last is that of all before it. */
const sharingUpper = (places: readonly PlaceMatch[]): PlaceMatch[] => {
  const shared: PlaceMatch[] = [];
  let last: UnitRef | null = null;
  for (const place of [...places].reverse()) {
    const unit: UnitRef | null = place.unit && withUpperOf(place.unit, last);
    shared.push({ ...place, unit });
    last = unit;
  }
  return shared.reverse();
};

/** The longest of a region, a landmark and the bare name of a province; where two are as long, the first of them. */
const singleAt = (view: View, lexicon: Lexicon, at: number): PlaceMatch[] | null => {
  const region = regionAt(view, lexicon, at);
  const landmark = landmarkAt(view, lexicon, at);
  const longer = landmark && landmark.end > (region?.end ?? 0) ? landmark : region;
  const bare = bareAt(view, lexicon, at);
  // "Lào Cai" is no country.
  const place = bare && bare.end > (longer?.end ?? 0) ? bare : longer;
  return place ? [place] : null;
};

const regionAt = (view: View, lexicon: Lexicon, at: number): PlaceMatch | null => {
  const region = lexicon.regions.longest(view.tokens, at);
  if (!region || !(isCapital(view, region.end - 1) || isCapital(view, at))) return null;
  return { from: at, end: region.end, unit: null, head: null, regionKind: region.value.kind, name: region.value.name };
};

const landmarkAt = (view: View, lexicon: Lexicon, at: number): PlaceMatch | null => {
  const head = lexicon.things.places.longest(view.tokens, at);
  if (!head || isShouted(view, at) || lexicon.things.persons.longest(view.tokens, at)) return null;
  // "đô thị Phủ Lý", "chợ Đình Bảng": the head is the first syllable of a unit's name.
  if (isCapital(view, at) && unitNameAt(view, lexicon, at, ANY_LEVEL, false)) return null;
  const end = capitalRun(view, head.end, MAX_NAME);
  if (end === head.end || wordsAt(view, head.end).type || bodyAt(view, lexicon, head.end)) return null;
  // "sông Nhuệ - Đáy"
  const joined = word(view, end) === '-' && isCapital(view, end + 1) ? capitalRun(view, end + 1, MAX_NAME) : end;
  return {
    from: at,
    end: joined,
    unit: null,
    head: head.value.head,
    regionKind: null,
    name: `${head.value.word} ${textOf(view, head.end, joined)}`,
  };
};

/** A bare name of a province, for instance in brackets behind another unit ("Thị ủy An Khê (Gia Lai)"). */
const bareAt = (view: View, lexicon: Lexicon, at: number): PlaceMatch | null => {
  if (!isCapital(view, at) || isCapital(view, at - 1)) return null;
  const name = unitNameAt(view, lexicon, at, PROVINCE, false);
  if (!name || isCapital(view, name.end) || isShouted(view, at)) return null;
  const unit = namedUnit(view, { word: null, levels: PROVINCE }, at, name.end);
  const { start, end } = unit.span;
  return lexicon.units.standsAlone(view.passage.leveled.slice(start, end)) ? unitPlace(view, at, name.end, unit) : null;
};
