import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Link, shortestPaths } from '../../src/6-graph/paths.ts';

/** "a-b b-c": links in that order. */
const links = (drawn: string): Link[] =>
  drawn
    .split(' ')
    .filter((pair) => pair !== '')
    .map((pair, i) => {
      const [s = '', o = ''] = pair.split('-');
      return { s, p: 'implements', o, id: `claim-${i}` };
    });

const drawn = (graph: string, from: string, to: string, count?: number): string[] =>
  shortestPaths(links(graph), from, to, count).map((hops) => [from, ...hops.map((hop) => hop.to)].join('-'));

describe('shortestPaths', () => {
  it.each([
    ['one way', 'a-b b-c', ['a-b-c']],
    ['against the arrows', 'b-a c-b', ['a-b-c']],
    ['shortest first', 'a-b b-x x-c b-c', ['a-b-c', 'a-b-x-c']],
    ['no more than three', 'a-1 a-2 a-3 a-4 1-c 2-c 3-c 4-c', ['a-1-c', 'a-2-c', 'a-3-c']],
    ['no path', 'a-b x-c', []],
    ['unknown ends', 'x-y', []],
    ['no thing twice', 'a-b b-a b-b b-c', ['a-b-c']],
  ])('%s: %s', (_what, graph, paths) => {
    expect(drawn(graph, 'a', 'c')).toEqual(paths);
  });

  it('has no path from a thing to itself', () => {
    expect(drawn('a-b b-a', 'a', 'a')).toEqual([]);
  });

  it('gives the claims of each hop, both ways round', () => {
    const [hops] = shortestPaths(links('a-b b-a b-c'), 'a', 'c');
    expect(hops?.map(({ from, to, links: found }) => [from, to, found.map(({ id }) => id)])).toEqual([
      ['a', 'b', ['claim-0', 'claim-1']],
      ['b', 'c', ['claim-2']],
    ]);
  });

  it('agrees with trying every path', () => {
    const anyGraph = fc.array(fc.tuple(fc.constantFrom(...'abcdef'), fc.constantFrom(...'abcdef')), { maxLength: 12 });
    fc.assert(
      fc.property(anyGraph, (edges) => {
        const graph = edges.map((edge) => edge.join('-')).join(' ');
        const every = everyPath(edges, ['a']).sort((p, q) => p.length - q.length);
        const found = drawn(graph, 'a', 'f', 4);
        expect(found.map((path) => path.length)).toEqual(every.slice(0, 4).map((path) => path.length));
        expect(new Set(found).size).toBe(found.length);
        expect(every).toEqual(expect.arrayContaining(found));
      }),
    );
  });
});

const everyPath = (edges: readonly (readonly [string, string])[], path: string[]): string[] => {
  const last = path.at(-1) ?? '';
  if (last === 'f') return [path.join('-')];
  const next = edges.flatMap(([s, o]) => (s === last ? [o] : o === last ? [s] : []));
  return [...new Set(next)].filter((node) => !path.includes(node)).flatMap((node) => everyPath(edges, [...path, node]));
};
