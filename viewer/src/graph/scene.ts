/**
 * What is drawn and how each part looks just now: colours, widths and emphasis derived from what is selected and pointed at.
 * Knows nothing of the drawing library, and never changes the drawing to show a hover.
 */

import type { RelationGroup } from '../model/relations.ts';
import { bendsOf, distanceToEdge, type Point } from './edge-geometry.ts';
import { classColor, lineColor, mix, type Palette, type Shape, shapeOf } from './palette.ts';

export interface DrawnThing {
  readonly id: string;
  readonly class: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** Radius in pixels at the first zoom. */
  readonly size: number;
}

export interface DrawnEdge {
  readonly key: string;
  readonly s: string;
  readonly o: string;
  readonly group: RelationGroup;
  /** Planned and requested deeds are dashed. */
  readonly dashed: boolean;
  readonly label: string;
  /** Claims it stands for. */
  readonly count: number;
}

export interface Drawing {
  readonly things: readonly DrawnThing[];
  readonly edges: readonly DrawnEdge[];
  /** Thing in the middle of the rings; labels then stand on the outer side. */
  readonly centre: string | null;
}

const rangeOf = (values: readonly number[]): [number, number] => {
  const low = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const high = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return low < high ? [low, high] : [(values[0] ?? 0) - 1, (values[0] ?? 0) + 1];
};

/** The drawing's own box, kept while things move into their places; never without width or height. */
export const extentOf = ({ things }: Drawing): { x: [number, number]; y: [number, number] } => ({
  x: rangeOf(things.map(({ x }) => x)),
  y: rangeOf(things.map(({ y }) => y)),
});

export interface Pointed {
  readonly thing: string | null;
  readonly edge: string | null;
}

export interface ThingLook {
  readonly size: number;
  readonly color: string;
  readonly outline: string;
  readonly rim: number;
  readonly shape: Shape;
  readonly zIndex: number;
}

export interface EdgeLook {
  readonly size: number;
  readonly color: string;
  readonly bend: number;
  readonly dashed: boolean;
  readonly headed: boolean;
  readonly zIndex: number;
}

/** The least width of an edge that a hand can hit, and the most a count of claims makes of it. */
export const EDGE_WIDTH = 3;
const EDGE_WIDEST = 7;
/** Pixels a pointer may be off an edge. */
const REACH = 7;
/** Beyond this many edges a drawing is a picture, not a text: no bows, no arrow heads, no motion. */
const MANY_EDGES = 4000;

const NOTHING: Pointed = { thing: null, edge: null };

export class Scene {
  readonly things: ReadonlyMap<string, DrawnThing>;
  readonly edges: ReadonlyMap<string, DrawnEdge>;
  private readonly bends: ReadonlyMap<string, number>;
  private readonly neighbours = new Map<string, Set<string>>();
  marked: Pointed = NOTHING;
  hovered: Pointed = NOTHING;

  constructor(readonly drawing: Drawing) {
    this.things = new Map(drawing.things.map((thing) => [thing.id, thing]));
    this.edges = new Map(drawing.edges.filter(({ s, o }) => s !== o).map((edge) => [edge.key, edge]));
    this.bends = this.isMany ? new Map() : bendsOf(drawing.edges);
    for (const { s, o } of drawing.edges) {
      this.beside(s).add(o);
      this.beside(o).add(s);
    }
  }

  get isMany(): boolean {
    return this.drawing.edges.length > MANY_EDGES;
  }

  bend(key: string): number {
    return this.bends.get(key) ?? 0;
  }

  private beside(id: string): Set<string> {
    const known = this.neighbours.get(id);
    if (known) return known;
    const made = new Set<string>();
    this.neighbours.set(id, made);
    return made;
  }

  /** True for what is neither marked nor beside it, while something is marked. */
  isDim(id: string): boolean {
    const edge = this.marked.edge === null ? undefined : this.edges.get(this.marked.edge);
    if (edge) return id !== edge.s && id !== edge.o;
    const { thing } = this.marked;
    if (thing === null || !this.things.has(thing)) return false;
    return id !== thing && !this.neighbours.get(thing)?.has(id);
  }

  thingLook(id: string, palette: Palette): ThingLook {
    const thing = this.things.get(id);
    const color = palette.of(classColor(thing?.class ?? ''));
    const isMarked = id === this.marked.thing;
    const isHovered = id === this.hovered.thing;
    const dim = !isHovered && !isMarked && this.isDim(id);
    return {
      size: (thing?.size ?? 5) + (isMarked ? 3 : 0),
      color: dim ? mix(color, palette.paper, 0.72) : color,
      outline: isMarked ? palette.accent : isHovered ? palette.ink : mix(color, palette.paper, 0.8),
      rim: isMarked ? 3.5 : isHovered ? 2 : 1.25,
      shape: shapeOf(thing?.class ?? ''),
      zIndex: isMarked || isHovered ? 2 : dim ? 0 : 1,
    };
  }

  edgeLook(key: string, palette: Palette): EdgeLook {
    const edge = this.edges.get(key);
    const { marked, hovered } = this;
    const strong = key === marked.edge || key === hovered.edge;
    const touches = marked.thing !== null && (edge?.s === marked.thing || edge?.o === marked.thing);
    const anyMarked = marked.edge !== null || (marked.thing !== null && this.things.has(marked.thing));
    const fade = strong ? 0 : touches && marked.edge === null ? 0.15 : anyMarked ? 0.84 : 0.42;
    return {
      size: Math.min(EDGE_WIDTH + Math.log2(edge?.count ?? 1), EDGE_WIDEST) + (strong ? 1.5 : 0),
      color: mix(palette.of(lineColor(edge?.group ?? 'belong')), palette.paper, fade),
      bend: this.bend(key),
      dashed: edge?.dashed ?? false,
      headed: strong || !this.isMany,
      zIndex: strong ? 3 : touches ? 2 : anyMarked ? 0 : 1,
    };
  }

  /** The edge nearest to a place of the screen, within reach; null for none. */
  edgeAt(at: Point, place: (id: string) => Point): string | null {
    const places = new Map(this.drawing.things.map(({ id }) => [id, place(id)]));
    let best: string | null = null;
    let least = REACH;
    for (const { key, s, o } of this.edges.values()) {
      const from = places.get(s);
      const to = places.get(o);
      if (!from || !to) continue;
      const distance = distanceToEdge(at, from, to, this.bend(key));
      if (distance < least) {
        least = distance;
        best = key;
      }
    }
    return best;
  }
}
