/** Which shape and which colour stand for what. The colours themselves are custom properties of the style sheet, light and dark. */

import type { RelationGroup } from '../model/relations.ts';

/** In the order the shape program numbers them. */
export const SHAPES = ['disc', 'square', 'framed', 'diamond', 'triangle', 'hexagon', 'ring'] as const;
export type Shape = (typeof SHAPES)[number];

const CLASS_SHAPES: Readonly<Record<string, Shape>> = {
  Document: 'square',
  Report: 'framed',
  Body: 'disc',
  Place: 'diamond',
  Project: 'hexagon',
  Event: 'triangle',
  Person: 'ring',
};

export const shapeOf = (thingClass: string): Shape => CLASS_SHAPES[thingClass] ?? 'disc';

/** Custom property of a class ("--class-body") or a relation group ("--line-carry"). */
export const classColor = (thingClass: string): string => `--class-${thingClass.toLowerCase()}`;
export const lineColor = (group: RelationGroup): string => `--line-${group}`;

export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly accent: string;
  /** Value of any custom property as "#rrggbb". */
  readonly of: (property: string) => string;
}

const FALLBACK = '#808080';

/** Reads the colours that hold now; read again when the scheme changes. */
export const readPalette = (style: CSSStyleDeclaration): Palette => {
  const known = new Map<string, string>();
  const of = (property: string): string => {
    const before = known.get(property);
    if (before !== undefined) return before;
    const value = style.getPropertyValue(property).trim();
    const color = /^#[0-9a-f]{6}$/i.test(value) ? value : FALLBACK;
    known.set(property, color);
    return color;
  };
  return { paper: of('--stage'), ink: of('--ink'), muted: of('--muted'), accent: of('--accent'), of };
};

const channel = (color: string, at: number): number => Number.parseInt(color.slice(at, at + 2), 16);

/** `part` (0..1) of the second "#rrggbb" in the first. */
export const mix = (color: string, other: string, part: number): string =>
  `#${[1, 3, 5]
    .map((at) => Math.round(channel(color, at) * (1 - part) + channel(other, at) * part))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
