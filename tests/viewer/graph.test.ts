import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bendsOf, distanceToEdge, pointAt } from '../../viewer/src/graph/edge-geometry.ts';
import { type LabelWish, placeLabels } from '../../viewer/src/graph/labels.ts';
import { mix } from '../../viewer/src/graph/palette.ts';
import { placeOnRings } from '../../viewer/src/graph/rings.ts';
import { spreadPlaces } from '../../viewer/src/graph/spread.ts';
import { visibleGraph } from '../../viewer/src/graph/visible.ts';
import { applyFilter, NO_FILTER } from '../../viewer/src/model/filter.ts';
import { buildModel } from '../../viewer/src/model/model.ts';
import { START } from '../../viewer/src/state/state.ts';
import { largeGraph, madeGraph } from '../browser/fixture.ts';

const left = applyFilter(buildModel(madeGraph()), NO_FILTER);
const focus = { ...START.focus, centre: 'ct13-d00001' };

describe('visibleGraph', () => {
  it('draws what lies within the hops, nearest first, and counts the rest', () => {
    const one = visibleGraph(left, focus);
    const two = visibleGraph(left, { ...focus, hops: 2 });
    expect([...one.things.values()].every((hops) => hops <= 1)).toBe(true);
    expect([...two.things.values()]).toEqual([...two.things.values()].sort((a, b) => a - b));
    expect(two.things.size).toBeGreaterThan(one.things.size);
    expect(one.things.size + one.hiddenThings).toBe(left.things.size);
    expect(one.edges.length + one.hiddenEdges).toBe(left.edges.size);
  });

  it('draws no edge without both its ends, hides what is hidden, keeps what is pinned', () => {
    const shown = visibleGraph(left, { ...focus, hidden: ['tu-b00001'], pinned: ['le-hoi-che-e00001'] });
    expect(shown.things.has('tu-b00001')).toBe(false);
    expect(shown.things.has('le-hoi-che-e00001')).toBe(true);
    for (const edge of shown.edges) expect(shown.things.has(edge.s) && shown.things.has(edge.o)).toBe(true);
  });

  it('adds the neighbours of what is expanded', () => {
    const shown = visibleGraph(left, { ...focus, expanded: ['tu-b00001'] });
    expect(shown.things.has('btvtu-b00001')).toBe(true);
  });

  it('never draws more than the limit unless asked, and then draws relations too', () => {
    const large = applyFilter(buildModel(largeGraph(2000, 6000)), NO_FILTER);
    const shown = visibleGraph(large, START.focus);
    expect(shown.things.size).toBe(300);
    expect(shown.hiddenThings).toBe(1700);
    expect(shown.edges.length).toBeGreaterThan(100);
    expect(visibleGraph(large, { ...START.focus, all: true }).things.size).toBe(2000);
  });

  it('draws the overview where the centre is not in the file', () =>
    expect(visibleGraph(left, { ...focus, centre: 'no-such-thing' }).things.size).toBe(
      visibleGraph(left, START.focus).things.size,
    ));
});

describe('placeOnRings', () => {
  it('puts the centre in the middle and farther things farther out', () => {
    const { things, edges } = visibleGraph(left, { ...focus, hops: 3 });
    const places = placeOnRings(things, edges, (id) => id);
    expect(places.size).toBe(things.size);
    expect(places.get('ct13-d00001')).toEqual({ x: 0, y: 0 });
    const far = (hops: number) =>
      [...things]
        .filter(([, hop]) => hop === hops)
        .map(([id]) => Math.hypot(places.get(id)?.x ?? 0, places.get(id)?.y ?? 0));
    expect(Math.max(...far(1))).toBeLessThan(Math.min(...far(2)));
    expect(Math.max(...far(2))).toBeLessThan(Math.min(...far(3)));
  });

  it('keeps things apart', () => {
    const { things, edges } = visibleGraph(left, { ...focus, hops: 2 });
    const places = [...placeOnRings(things, edges, (id) => id).values()];
    places.forEach((a, i) => {
      for (const b of places.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(60);
    });
  });
});

describe('spreadPlaces', () => {
  const thing = fc.record({
    x: fc.double({ min: -1000, max: 1000, noNaN: true }),
    y: fc.double({ min: -1000, max: 1000, noNaN: true }),
    size: fc.integer({ min: 4, max: 15 }),
  });
  it('lays nothing over anything else, even what stood at one place', () => {
    fc.assert(
      fc.property(fc.array(thing, { maxLength: 30 }), (list) => {
        const things = list.map((one, i) => ({
          ...one,
          x: i % 3 === 0 ? 500 : one.x,
          y: i % 3 === 0 ? 500 : one.y,
          id: String(i),
        }));
        const places = spreadPlaces(things);
        for (const [i, a] of things.entries()) {
          for (const b of things.slice(i + 1)) {
            const [one, other] = [places.get(a.id), places.get(b.id)];
            const distance = Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0));
            expect(distance).toBeGreaterThan(a.size + b.size);
          }
        }
      }),
    );
  });
  it('brings what lies far out nearer', () => {
    const near = Array.from({ length: 20 }, (_, i) => ({ id: `n${i}`, x: i * 10, y: (i % 4) * 10, size: 5 }));
    const places = spreadPlaces([...near, { id: 'far', x: 50_000, y: 0, size: 5 }]);
    const width = Math.abs((places.get('n0')?.x ?? 0) - (places.get('n19')?.x ?? 0));
    expect((places.get('far')?.x ?? 0) / width).toBeLessThan(20);
  });
});

describe('edges on the screen', () => {
  const a = { x: 0, y: 0 };
  const b = { x: 100, y: 0 };
  it.each([
    [{ x: 50, y: 4 }, 0, 4],
    [{ x: -3, y: 4 }, 0, 5],
    [{ x: 50, y: 0 }, 0.4, 20],
  ])('%o with bend %f is %f pixels away', (point, bend, pixels) =>
    expect(distanceToEdge(point, a, b, bend)).toBeCloseTo(pixels, 0),
  );

  it('passes through its own points', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    const bend = fc.double({ min: -0.6, max: 0.6, noNaN: true });
    fc.assert(fc.property(part, bend, (t, h) => distanceToEdge(pointAt(a, b, h, t), a, b, h) < 0.5));
  });

  it('bends only edges between the same two things, apart from each other', () => {
    const bends = bendsOf([
      { key: '1', s: 'a', o: 'b' },
      { key: '2', s: 'a', o: 'b' },
      { key: '3', s: 'b', o: 'a' },
      { key: '4', s: 'a', o: 'c' },
    ]);
    expect(bends.get('4')).toBe(0);
    const middles = [
      pointAt(a, b, bends.get('1') ?? 0, 0.5),
      pointAt(a, b, bends.get('2') ?? 0, 0.5),
      pointAt(b, a, bends.get('3') ?? 0, 0.5),
    ].map(({ y }) => Math.round(y));
    expect(new Set(middles).size).toBe(3);
  });
});

describe('placeLabels', () => {
  const frame = { left: 0, top: 0, right: 800, bottom: 500 };
  const wish = fc.record({
    x: fc.integer({ min: 0, max: 800 }),
    y: fc.integer({ min: 0, max: 500 }),
    radius: fc.integer({ min: 3, max: 14 }),
    width: fc.integer({ min: 20, max: 200 }),
    side: fc.constantFrom('left' as const, 'right' as const),
    next: fc.constantFrom('above' as const, 'below' as const),
    outside: fc.boolean(),
  });
  it('covers no label with another and cuts none off', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 40 }), (wishes) => {
        const labels = placeLabels(
          wishes.map((one, i): LabelWish => ({ ...one, id: String(i), height: 17, must: false, firm: i % 5 === 0 })),
          frame,
        );
        labels.forEach((a, i) => {
          expect(a.left >= 0 && a.top >= 0 && a.right <= 800 && a.bottom <= 500).toBe(true);
          for (const b of labels.slice(i + 1)) {
            expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
          }
        });
      }),
    );
  });
  it('always places what must be there', () => {
    const wide = {
      id: 'a',
      x: 790,
      y: 490,
      radius: 5,
      width: 300,
      height: 17,
      must: true,
      firm: false,
      side: 'right',
      next: 'below',
      outside: true,
    } as const;
    expect(placeLabels([wide], frame)).toHaveLength(1);
  });
});

describe('mix', () => {
  it.each([
    ['#000000', '#ffffff', 0.5, '#808080'],
    ['#c24f0b', '#ffffff', 0, '#c24f0b'],
    ['#c24f0b', '#fdfcfa', 1, '#fdfcfa'],
  ])('%s and %s at %f is %s', (one, other, part, mixed) => expect(mix(one, other, part)).toBe(mixed));
});
