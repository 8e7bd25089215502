/** Writes the labels of a scene on a canvas: of things where there is room, of edges that are marked or pointed at. */

import { type Point, pointAt } from './edge-geometry.ts';
import { type Box, type LabelWish, placeLabels } from './labels.ts';
import { lineColor, type Palette } from './palette.ts';
import type { DrawnThing, Scene } from './scene.ts';

export interface LabelSheet {
  readonly context: CanvasRenderingContext2D;
  readonly width: number;
  readonly height: number;
  readonly family: string;
  /** Pixels a unit of size takes at the present zoom. */
  readonly scale: number;
  readonly place: (id: string) => Point;
}

const SIZE = 12.5;
const HEIGHT = 17;
const PADDING = 3;
/** So many of the most important things get their labels even where other things stand close. */
const HUBS = 14;
/** Labels tried for in one picture. */
const TRIED = 500;

const widths = new Map<string, number>();

const widthOf = (context: CanvasRenderingContext2D, text: string): number => {
  const key = `${context.font} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const { width } = context.measureText(text);
  widths.set(key, width);
  return width;
};

const write = (
  context: CanvasRenderingContext2D,
  text: string,
  box: Box,
  color: string,
  paper: string,
  framed: boolean,
): void => {
  if (framed) {
    context.fillStyle = paper;
    context.strokeStyle = color;
    context.lineWidth = 1;
    context.beginPath();
    context.roundRect(box.left - 1, box.top - 1, box.right - box.left + 2, box.bottom - box.top + 2, 4);
    context.fill();
    context.stroke();
  } else {
    context.strokeStyle = paper;
    context.lineWidth = 3.5;
    context.lineJoin = 'round';
    context.strokeText(text, box.left + PADDING, (box.top + box.bottom) / 2);
  }
  context.fillStyle = color;
  context.fillText(text, box.left + PADDING, (box.top + box.bottom) / 2);
};

/** Pointed at first, then marked, then by size; what is dimmed comes last. */
const importance = (scene: Scene, { id, size }: DrawnThing): number => {
  if (id === scene.hovered.thing) return 2000;
  if (id === scene.marked.thing) return 1000;
  return scene.isDim(id) ? size - 100 : size;
};

const wishesOf = (scene: Scene, sheet: LabelSheet): LabelWish[] => {
  const { context, width, height, scale } = sheet;
  const { things, centre: middle } = scene.drawing;
  const centre = middle === null ? null : sheet.place(middle);
  const wishes: LabelWish[] = [];
  const ranked = things.map((thing) => ({ thing, rank: importance(scene, thing) })).sort((a, b) => b.rank - a.rank);
  for (const [rank, { thing }] of ranked.entries()) {
    if (wishes.length >= TRIED) break;
    const place = sheet.place(thing.id);
    if (place.x < 0 || place.y < 0 || place.x > width || place.y > height) continue;
    wishes.push({
      id: thing.id,
      ...place,
      radius: thing.size * scale * 1.1 + 1,
      width: widthOf(context, thing.label) + 2 * PADDING,
      height: HEIGHT,
      must: thing.id === scene.hovered.thing || thing.id === scene.marked.thing,
      firm: centre === null && rank < HUBS,
      side: centre !== null && place.x < centre.x - 4 ? 'left' : 'right',
      outside: centre !== null && thing.id !== middle,
      next: centre !== null && place.y < centre.y ? 'above' : 'below',
    });
  }
  return wishes;
};

const writeEdge = (scene: Scene, sheet: LabelSheet, palette: Palette, key: string): void => {
  const edge = scene.edges.get(key);
  if (!edge) return;
  const { x, y } = pointAt(sheet.place(edge.s), sheet.place(edge.o), scene.bend(key), 0.5);
  const text = edge.count > 1 ? `${edge.label} × ${edge.count}` : edge.label;
  const half = widthOf(sheet.context, text) / 2 + PADDING;
  const box = { left: x - half, right: x + half, top: y - HEIGHT / 2, bottom: y + HEIGHT / 2 };
  write(sheet.context, text, box, palette.of(lineColor(edge.group)), palette.paper, true);
};

export const drawLabels = (scene: Scene, sheet: LabelSheet, palette: Palette): void => {
  const { context, width, height } = sheet;
  context.font = `500 ${SIZE}px ${sheet.family}`;
  context.textBaseline = 'middle';
  for (const box of placeLabels(wishesOf(scene, sheet), { left: 4, top: 4, right: width - 4, bottom: height - 4 })) {
    const isMarked = box.id === scene.marked.thing;
    const framed = isMarked || box.id === scene.hovered.thing;
    const color = isMarked ? palette.accent : !framed && scene.isDim(box.id) ? palette.muted : palette.ink;
    write(context, scene.things.get(box.id)?.label ?? '', box, color, palette.paper, framed);
  }
  for (const key of new Set([scene.marked.edge, scene.hovered.edge])) {
    if (key !== null) writeEdge(scene, sheet, palette, key);
  }
};
