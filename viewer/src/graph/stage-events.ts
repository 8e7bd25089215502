/** What the drawing tells the page: what was pointed at, where things stand, and when it cannot draw. */

import type { Point } from './edge-geometry.ts';

export interface View {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

export interface StageEvents {
  thing(id: string): void;
  centre(id: string): void;
  edge(key: string): void;
  nothing(): void;
  /** The view came to rest; null for the whole drawing. */
  camera(view: View | null): void;
  /** Where the things stand now, pixels of the container. */
  placed(places: ReadonlyMap<string, Point>): void;
  /** No graphics, or they were lost. */
  failed(reason: 'none' | 'lost'): void;
  layout(running: boolean): void;
}
