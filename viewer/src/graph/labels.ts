/**
 * Chooses which labels stand in the drawing and where: the most wanted first, each beside its thing, none over another label
 * or another thing, none cut off by the edge of the drawing. What finds no place is left out; it appears when pointed at.
 */

export interface LabelWish {
  readonly id: string;
  /** Centre and radius of the thing, pixels. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** A label that must be there is moved into the drawing rather than left out. */
  readonly must: boolean;
  /** May lie over things (not over labels): the names of hubs are worth more than the dots around them. */
  readonly firm: boolean;
  /** Side to try first: a thing left of the centre of the rings wants its label to its left. */
  readonly side: 'left' | 'right';
  /** Where to go when there is no room at the side. */
  readonly next: 'above' | 'below';
  /** Only these two: on the inner side of a ring a label would lie over the lines. */
  readonly outside: boolean;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PlacedLabel extends Box {
  readonly id: string;
}

/** Pixels between a thing and its label. */
const AIR = 3;
/** Side of a grid cell, pixels: about the length of a label. */
const CELL = 96;

const hits = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Boxes by cells of a grid, so that a box is compared with its neighbours only. */
class Taken {
  private readonly cells = new Map<string, Box[]>();

  private *keys(box: Box): Generator<string> {
    for (let x = Math.floor(box.left / CELL); x <= Math.floor(box.right / CELL); x++) {
      for (let y = Math.floor(box.top / CELL); y <= Math.floor(box.bottom / CELL); y++) yield `${x} ${y}`;
    }
  }

  add(box: Box): void {
    for (const key of this.keys(box)) {
      const list = this.cells.get(key);
      if (list) list.push(box);
      else this.cells.set(key, [box]);
    }
  }

  /** True where a box other than `own` is hit. */
  isHit(box: Box, own: Box): boolean {
    for (const key of this.keys(box)) {
      if (this.cells.get(key)?.some((other) => other !== own && hits(box, other))) return true;
    }
    return false;
  }
}

const thingBox = ({ x, y, radius }: LabelWish): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});

const candidates = (wish: LabelWish): Box[] => {
  const { x, y, radius, width, height } = wish;
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  const right = at(x + radius + AIR, y - height / 2);
  const left = at(x - radius - AIR - width, y - height / 2);
  const below = at(x - width / 2, y + radius + AIR);
  const above = at(x - width / 2, y - radius - AIR - height);
  if (wish.outside) return [wish.side === 'right' ? right : left, wish.next === 'above' ? above : below];
  const stacked = wish.next === 'above' ? [above, below] : [below, above];
  return wish.side === 'right' ? [right, ...stacked, left] : [left, ...stacked, right];
};

/** `wishes` in order of importance; `frame` is the drawing. */
export const placeLabels = (wishes: readonly LabelWish[], frame: Box): PlacedLabel[] => {
  const taken = new Taken();
  const things = new Taken();
  const own = new Map<LabelWish, Box>();
  for (const wish of wishes) {
    const box = thingBox(wish);
    own.set(wish, box);
    things.add(box);
  }
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const self = own.get(wish) ?? thingBox(wish);
    const isInside = (box: Box): boolean =>
      box.left >= frame.left && box.top >= frame.top && box.right <= frame.right && box.bottom <= frame.bottom;
    const options = candidates(wish);
    const isFree = (box: Box): boolean => isInside(box) && !taken.isHit(box, self);
    let found = options.find((box) => isFree(box) && !things.isHit(box, self));
    if (!found && wish.firm) found = options.find(isFree);
    if (!found && wish.must) {
      const [first] = options;
      if (first) {
        const dx = Math.max(frame.left - first.left, Math.min(0, frame.right - first.right));
        const dy = Math.max(frame.top - first.top, Math.min(0, frame.bottom - first.bottom));
        found = { left: first.left + dx, right: first.right + dx, top: first.top + dy, bottom: first.bottom + dy };
      }
    }
    if (!found) continue;
    taken.add(found);
    placed.push({ id: wish.id, ...found });
  }
  return placed;
};
