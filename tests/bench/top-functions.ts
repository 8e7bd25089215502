/** Where the time of a CPU profile goes: functions by the time spent in them alone, and with all that they call. */
import { readFileSync } from 'node:fs';

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
}

export interface FunctionTime {
  readonly name: string;
  /** Parts of the whole, 0..1. */
  readonly own: number;
  readonly withCalls: number;
}

/** `file`: what `node --cpu-prof` wrote. A function that calls itself is counted once a sample. */
export const topFunctions = (file: string, count: number): FunctionTime[] => {
  const { nodes, samples } = JSON.parse(readFileSync(file, 'utf8')) as Profile;
  const names = new Map(
    nodes.map(({ id, callFrame: { functionName, url, lineNumber } }) => [
      id,
      `${functionName || '(anonymous)'} ${url.slice(url.lastIndexOf('/') + 1)}:${lineNumber + 1}`,
    ]),
  );
  const above = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const own = new Map<string, number>();
  const withCalls = new Map<string, number>();
  const add = (to: Map<string, number>, name: string): void => void to.set(name, (to.get(name) ?? 0) + 1);
  for (const sample of samples) {
    add(own, names.get(sample) ?? '');
    const stack = new Set<string>();
    for (let id: number | undefined = sample; id !== undefined; id = above.get(id)) stack.add(names.get(id) ?? '');
    for (const name of stack) add(withCalls, name);
  }
  return [...withCalls]
    .map(([name, total]) => ({ name, own: (own.get(name) ?? 0) / samples.length, withCalls: total / samples.length }))
    .sort((a, b) => b.own - a.own)
    .slice(0, count);
};
