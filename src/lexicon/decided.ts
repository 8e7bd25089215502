/** What people decided that the reading of a text must know; the rest is applied to the graph. */
export interface Decided {
  /** Place of a text ("text-0123456789abcdef-120-131") -> id of the thing that stands there. */
  readonly resolved: ReadonlyMap<string, string>;
  /** Id of a thing -> ids of the things that it must not be taken for. */
  readonly apart: ReadonlyMap<string, ReadonlySet<string>>;
}

export const NOTHING_DECIDED: Decided = { resolved: new Map(), apart: new Map() };
