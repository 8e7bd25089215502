import { describe, expect, it } from 'vitest';
import { applyFilter, NO_FILTER } from '../../viewer/src/model/filter.ts';
import { buildModel } from '../../viewer/src/model/model.ts';
import { type Route, routesBetween } from '../../viewer/src/paths/routes.ts';
import { madeGraph } from '../browser/fixture.ts';

const model = buildModel(madeGraph());
const left = applyFilter(model, NO_FILTER);

/** "a -implements-> b <-partOf- c": the first bond of each step, as the claims point. */
const written = (route: Route): string =>
  route.reduce((line, { to, bonds }) => {
    const [bond] = bonds;
    return `${line} ${bond?.onward ? `-${bond.relation}->` : `<-${bond?.relation}-`} ${to.replace(/-\w\d+$/, '')}`;
  }, '');

describe('routesBetween', () => {
  it.each([
    ['snn-b00001', 'bbt-b00001', [' -implements-> ct13 -issuedBy-> bbt']],
    ['hd17-d00001', 'kl01-d00001', [' -continues-> kh45 -continues-> kl01']],
    ['nha-may-rac-j00001', 'ubndt-b00001', [' <-concerns- qd812 -issuedBy-> ubndt']],
    ['phu-tho-p00001', 'ca-b00001', [expect.stringMatching(/^ <-locatedIn- .* <-implements- ca$/)]],
  ])('leads from %s to %s', (from, to, first) => {
    expect(routesBetween(model, left, from, to).slice(0, 1).map(written)).toEqual(first);
  });

  it('has at most three, the shortest first', () => {
    const routes = routesBetween(model, left, 'mttq-b00001', 'ttg-b00001');
    expect(routes.map(({ length }) => length)).toEqual([3, 3, 3]);
    expect(new Set(routes.map(written)).size).toBe(3);
  });

  it('has all claims of a step, by relation and direction, each between its two ends', () => {
    const [[, second] = []] = routesBetween(model, left, 'mttq-b00001', 'ttg-b00001');
    expect(second?.bonds.map(({ relation, onward, claims }) => [relation, onward, claims.length])).toEqual([
      ['implements', true, 1],
    ]);
    for (const { from, to, bonds } of routesBetween(model, left, 'phu-tho-p00001', 'ca-b00001').flat()) {
      for (const { onward, claims } of bonds) {
        for (const claim of claims) expect([claim.s, claim.o]).toEqual(onward ? [from, to] : [to, from]);
      }
    }
  });

  it('goes neither through what the filter leaves out nor through what did not happen', () => {
    const filtered = applyFilter(model, { ...NO_FILTER, off: { ...NO_FILTER.off, relation: ['supervises'] } });
    expect(routesBetween(model, filtered, 'mttq-b00001', 'ttg-b00001')).toEqual([]);
    const [refused] = routesBetween(model, left, 'ubnd-ha-hoa-b00001', 'kh1250-d00001');
    expect(refused?.length).toBeGreaterThan(1);
  });

  it.each([
    ['mttq-b00001', 'mttq-b00001'],
    ['mttq-b00001', 'no-such-thing'],
    ['__proto__', 'constructor'],
  ])('has none from %s to %s', (from, to) => {
    expect(routesBetween(model, left, from, to)).toEqual([]);
  });
});
