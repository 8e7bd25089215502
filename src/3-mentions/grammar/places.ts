/** Places: administrative units with their lists ("các xã A, B và phường C"), regions, and works of nature or faith ("chùa Hương"). */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { PlaceHead } from '../../lexicon/thing-words.ts';
import type { UnitRef } from '../mention.ts';
import { spanOf, textOf, type View, word } from '../view.ts';
import { bodyAt } from './body.ts';
import { capitalRun, isShouted, unitAt, unitNameAt, unitTypeAt } from './unit.ts';

export interface PlaceMatch {
  readonly from: number;
  readonly end: number;
  readonly unit: UnitRef | null;
  readonly head: PlaceHead | null;
  readonly regionKind: string | null;
  readonly name: string;
}

const MAX_NAME = 4;

const isAnd = (view: View, i: number): boolean => view.words[i]?.particle?.value.means === 'and';

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
    const list = unitsAt(view, lexicon, i);
    if (list) {
      found.push(...list.places);
      i = list.end;
      continue;
    }
    const region = regionAt(view, lexicon, i);
    const landmark = landmarkAt(view, lexicon, i);
    const other = (landmark && landmark.end > (region?.end ?? 0) ? landmark : region) ?? bareAt(view, lexicon, i);
    if (other) {
      found.push(other);
      i = other.end;
      continue;
    }
    i++;
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

/** A unit and those that follow it in a list: a bare name behind a comma is of the same type. */
const unitsAt = (view: View, lexicon: Lexicon, at: number): { places: PlaceMatch[]; end: number } | null => {
  const first = unitAt(view, lexicon, at);
  if (!first?.ref.name) return null;
  const places = [unitPlace(view, at, first.end, first.ref)];
  let { end } = first;
  let type: Pick<UnitRef, 'word' | 'levels'> = first.ref;
  const plural = view.words[at - 1]?.particle?.value.means === 'plural';
  for (;;) {
    const sign = word(view, end);
    if (!(sign === ',' || sign === '-' || isAnd(view, end))) break;
    const start = end + 1;
    const next = unitAt(view, lexicon, start);
    if (next?.ref.name) {
      places.push(unitPlace(view, start, next.end, next.ref));
      type = next.ref;
      end = next.end;
      continue;
    }
    if (unitTypeAt(view, lexicon, start) || bodyAt(view, lexicon, start)) break;
    const name = unitNameAt(view, lexicon, start, type.levels, plural);
    if (!name || (!name.known && !plural)) break;
    places.push(
      unitPlace(view, start, name.end, {
        ...type,
        name: textOf(view, start, name.end),
        span: spanOf(view, start, name.end),
      }),
    );
    end = name.end;
  }
  return { places, end };
};

const regionAt = (view: View, lexicon: Lexicon, at: number): PlaceMatch | null => {
  const region = lexicon.regions.longest(view.tokens, at);
  if (!region) return null;
  if (!view.tokens[region.end - 1]!.capital && !view.tokens[at]!.capital) return null;
  return { from: at, end: region.end, unit: null, head: null, regionKind: region.value.kind, name: region.value.name };
};

const landmarkAt = (view: View, lexicon: Lexicon, at: number): PlaceMatch | null => {
  const head = lexicon.things.places.longest(view.tokens, at);
  if (!head || isShouted(view, at) || lexicon.things.persons.longest(view.tokens, at)) return null;
  const end = capitalRun(view, head.end, MAX_NAME);
  if (end === head.end || view.words[head.end]!.type || bodyAt(view, lexicon, head.end)) return null;
  // "sông Nhuệ - Đáy"
  const joined = word(view, end) === '-' && view.tokens[end + 1]?.capital ? capitalRun(view, end + 1, MAX_NAME) : end;
  return {
    from: at,
    end: joined,
    unit: null,
    head: head.value.head,
    regionKind: null,
    name: `${head.value.word} ${textOf(view, head.end, joined)}`,
  };
};

/** A bare name of a province, or of a district in brackets behind another unit ("Thị ủy An Khê (Gia Lai)"). */
const bareAt = (view: View, lexicon: Lexicon, at: number): PlaceMatch | null => {
  const token = view.tokens[at]!;
  if (!token.capital || view.tokens[at - 1]?.capital || isShouted(view, at)) return null;
  const name = unitNameAt(view, lexicon, at, ['province'], false);
  if (!name || view.tokens[name.end]?.capital) return null;
  const unit: UnitRef = {
    word: null,
    levels: ['province'],
    name: textOf(view, at, name.end),
    span: spanOf(view, at, name.end),
  };
  return lexicon.units.standsAlone(view.passage.leveled.slice(unit.span.start, unit.span.end))
    ? unitPlace(view, at, name.end, unit)
    : null;
};
