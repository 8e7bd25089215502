import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, isDay } from '../../src/base/day.ts';

describe('isDay', () => {
  it.each(['2020-12-01', '2020-02-29', '1945-09-02', '0001-01-01'])('%s is a day', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    '2021-02-29',
    '2020-13-01',
    '2020-00-10',
    '2020-04-31',
    '2020-4-1',
    '2020-04',
    '01/12/2020',
    '',
    '2020-12-01T00',
  ])('"%s" is none', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe('dayAfter', () => {
  it.each([
    ['2020-12-01', '2020-12-02'],
    ['2020-12-31', '2021-01-01'],
    ['2020-02-28', '2020-02-29'],
    ['2021-02-28', '2021-03-01'],
  ])('%s -> %s', (day, next) => {
    expect(dayAfter(day)).toBe(next);
  });

  it('is a later day', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          expect(isDay(dayAfter(day))).toBe(true);
          expect(dayAfter(day) > day).toBe(true);
        },
      ),
    );
  });
});
