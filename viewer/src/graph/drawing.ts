/** Turns the visible part of the graph into a drawing: places, sizes, short labels. Pure, so that it can be tested without a screen. */

import type { Remainder } from '../model/filter.ts';
import { plain } from '../model/model.ts';
import { groupOf, standingOf } from '../model/relations.ts';
import type { Focus } from '../state/state.ts';
import { type Place, placeOnRings } from './rings.ts';
import type { Drawing } from './scene.ts';
import { spreadPlaces } from './spread.ts';
import { DRAWN_LIMIT, type Visible } from './visible.ts';

/** More things than this on rings are no clearer than the map. */
export const RINGS_LIMIT = 110;
/** A label is short or it is cut; the whole name stands in the details. */
const LABEL = 34;

const short = (label: string): string => (label.length > LABEL ? `${label.slice(0, LABEL - 1).trimEnd()}…` : label);

/** Radius in pixels: area grows with the number of claims; among very many things all are smaller. */
const sizeOf = (weight: number, drawn: number): number =>
  Math.min(4.5 + 1.5 * Math.sqrt(weight), 15) * (drawn > 2000 ? 0.4 : drawn > 150 ? 0.75 : 1);

export const usesRings = (focus: Focus, visible: Visible): boolean =>
  focus.layout === 'rings' &&
  focus.centre !== null &&
  visible.things.has(focus.centre) &&
  visible.things.size <= RINGS_LIMIT;

export const drawingOf = (
  left: Remainder,
  visible: Visible,
  focus: Focus,
  relationName: (relation: string) => string,
  stretch = 1,
): Drawing => {
  const rank = (id: string): string => {
    const thing = left.things.get(id);
    return `${thing?.class ?? ''} ${thing?.short ?? id}`;
  };
  const rings = usesRings(focus, visible);
  const drawn = [...visible.things.keys()].flatMap((id) => {
    const thing = left.things.get(id);
    if (!thing) return [];
    const label = short(plain(thing.short || thing.label));
    return [{ id, class: thing.class, label, x: thing.x, y: thing.y, size: sizeOf(thing.weight, visible.things.size) }];
  });
  const places: ReadonlyMap<string, Place> = rings
    ? placeOnRings(visible.things, visible.edges, rank)
    : drawn.length <= DRAWN_LIMIT
      ? spreadPlaces(drawn, stretch)
      : new Map();
  return {
    things: drawn.map((thing) => ({ ...thing, ...places.get(thing.id) })),
    edges: visible.edges.map((edge) => ({
      key: edge.key,
      s: edge.s,
      o: edge.o,
      group: groupOf(edge.p),
      dashed: standingOf(edge.status) === 'toCome',
      label: relationName(edge.p),
      count: edge.claims.length,
    })),
    centre: rings ? focus.centre : null,
  };
};
