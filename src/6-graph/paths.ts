/**
 * The shortest ways from one thing to another through the claims, whichever way the claims point. Yen's algorithm ("Finding the K
 * shortest loopless paths in a network", 1971) over a breadth-first search.
 */

/** One assertion that joins two things. */
export interface Link {
  readonly s: string;
  readonly p: string;
  readonly o: string;
  /** Id of the claim. */
  readonly id: string;
}

export interface Hop {
  readonly from: string;
  readonly to: string;
  /** The claims that join the two, either way round, in the order they were given. */
  readonly links: readonly Link[];
}

/** Up to `count` paths, the shortest first; of equal length the one whose ids sort first. None where the two are not joined. */
export const shortestPaths = (links: readonly Link[], from: string, to: string, count = 3): Hop[][] => {
  const near = neighbours(links);
  const nodes = shortestPathsOver(near, from, to, count);
  return nodes.map((path) =>
    path.slice(1).map((node, i) => {
      const before = path[i] ?? from;
      return { from: before, to: node, links: near.get(before)?.get(node) ?? [] };
    }),
  );
};

type Neighbours = ReadonlyMap<string, ReadonlyMap<string, readonly Link[]>>;

const neighbours = (links: readonly Link[]): Neighbours => {
  const near = new Map<string, Map<string, Link[]>>();
  const add = (a: string, b: string, link: Link): void => {
    const ofA = near.get(a) ?? new Map<string, Link[]>();
    near.set(a, ofA);
    const between = ofA.get(b);
    if (between) between.push(link);
    else ofA.set(b, [link]);
  };
  for (const link of links) {
    if (link.s === link.o) continue;
    add(link.s, link.o, link);
    add(link.o, link.s, link);
  }
  for (const [node, ofNode] of near) near.set(node, new Map([...ofNode].sort(([a], [b]) => (a < b ? -1 : 1))));
  return near;
};

type Path = readonly string[];

const shortestPathsOver = (near: Neighbours, from: string, to: string, count: number): Path[] => {
  if (from === to) return [];
  const first = search(near, from, to, new Set(), new Set());
  if (!first) return [];
  const found: Path[] = [first];
  const candidates = new Map<string, Path>();
  while (found.length < count) {
    const last = found.at(-1) ?? first;
    for (let i = 0; i < last.length - 1; i++) {
      const root = last.slice(0, i + 1);
      const spur = last[i] ?? from;
      const closed = new Set(
        found.filter((path) => root.every((node, at) => path[at] === node)).map((path) => path[i + 1] ?? to),
      );
      const rest = search(near, spur, to, new Set(root.slice(0, -1)), closed);
      if (rest) candidates.set([...root, ...rest.slice(1)].join(' '), [...root, ...rest.slice(1)]);
    }
    for (const path of found) candidates.delete(path.join(' '));
    const next = [...candidates].sort(([a, p], [b, q]) => p.length - q.length || (a < b ? -1 : 1))[0];
    if (!next) break;
    found.push(next[1]);
    candidates.delete(next[0]);
  }
  return found;
};

/** Breadth first from `from`, not through `barred`, and not straight from `from` to any of `closed`. */
const search = (
  near: Neighbours,
  from: string,
  to: string,
  barred: ReadonlySet<string>,
  closed: ReadonlySet<string>,
): Path | null => {
  const before = new Map<string, string | null>([[from, null]]);
  let open = [from];
  while (open.length > 0 && !before.has(to)) {
    const next: string[] = [];
    for (const node of open) {
      for (const other of near.get(node)?.keys() ?? []) {
        if (before.has(other) || barred.has(other) || (node === from && closed.has(other))) continue;
        before.set(other, node);
        next.push(other);
      }
    }
    open = next;
  }
  if (!before.has(to)) return null;
  const path: string[] = [];
  for (let node: string | null | undefined = to; node != null; node = before.get(node)) path.unshift(node);
  return path;
};
