/** A place in the drawing; the unit is the drawing's own. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
