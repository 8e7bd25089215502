import { describe, expect, it } from 'vitest';
import { type Action, reduce } from '../../viewer/src/state/reduce.ts';
import { START, type ViewerState } from '../../viewer/src/state/state.ts';

const after = (...actions: Action[]): ViewerState => actions.reduce(reduce, START);

describe('reduce', () => {
  it('keeps the selection while views change', () => {
    const state = after(
      { type: 'choose', thing: 'a' },
      { type: 'show', view: 'matrix' },
      { type: 'show', view: 'table' },
    );
    expect([state.thing, state.view]).toEqual(['a', 'table']);
  });

  it('selects without moving the centre unless asked', () => {
    expect(after({ type: 'choose', thing: 'a' }).focus.centre).toBeNull();
    expect(after({ type: 'choose', thing: 'a', centre: true }).focus.centre).toBe('a');
  });

  it.each([
    [1, 3, 1],
    [-1, 3, 0],
    [1, 1, 0],
    [1, 0, 0],
  ] as const)('turning by %i of %i pages stands at %i', (by, count, at) =>
    expect(after({ type: 'turn', by, count }).at).toBe(at),
  );

  it('opens a new reading at its first page', () => {
    const state = after(
      { type: 'read', reading: { kind: 'claim', id: 'c' }, at: 2 },
      { type: 'read', reading: { kind: 'claim', id: 'd' } },
    );
    expect(state.at).toBe(0);
  });

  it('closes the sentence first, then the thing', () => {
    const open = after({ type: 'choose', thing: 'a' }, { type: 'read', reading: { kind: 'claim', id: 'c' } });
    const once = reduce(open, { type: 'close' });
    expect([once.reading, once.thing]).toEqual([null, 'a']);
    expect(reduce(once, { type: 'close' }).thing).toBeNull();
  });

  it('undoes drawings in order, and forgets the camera of the drawing left', () => {
    const state = after(
      { type: 'choose', thing: 'a', centre: true },
      { type: 'focus', change: { hops: 2 } },
      { type: 'camera', camera: { x: 1, y: 1, ratio: 0.5 } },
      { type: 'undo' },
    );
    expect([state.focus.centre, state.focus.hops, state.camera]).toEqual(['a', 1, null]);
    expect(reduce(state, { type: 'undo' }).focus).toEqual(START.focus);
    expect(reduce(START, { type: 'undo' })).toBe(START);
  });

  it('switches values of a facet off and on', () => {
    const off = after(
      { type: 'switch', facet: 'class', value: 'Place', on: false },
      { type: 'switch', facet: 'class', value: 'Body', on: false },
      { type: 'switch', facet: 'class', value: 'Body', on: false },
    );
    expect(off.filter.off.class).toEqual(['Body', 'Place']);
    expect(reduce(off, { type: 'switch', facet: 'class', value: 'Body', on: true }).filter.off.class).toEqual([
      'Place',
    ]);
    expect(reduce(off, { type: 'unfilter' }).filter).toEqual(START.filter);
  });

  it('asks in the answer view', () => {
    const state = after({ type: 'ask', id: 'carries-out', about: 'a' });
    expect([state.view, state.question]).toEqual(['answer', { id: 'carries-out', about: 'a' }]);
  });
});
