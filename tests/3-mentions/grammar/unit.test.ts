import { describe, expect, it } from 'vitest';
import { unitAt, unitNameAt, unitTypeAt } from '../../../src/3-mentions/grammar/unit.ts';
import { lexicon, viewIn } from '../../notation.ts';

/** "type word (levels) name, known or not | rest" of the unit that a text opens with. */
const opening = (text: string): string | null => {
  const view = viewIn(text);
  const unit = unitAt(view, lexicon, 0);
  if (!unit) return null;
  const { ref, end, known } = unit;
  const name = ref.name === null ? '-' : `${ref.name}${known ? '' : '?'}`;
  return `${ref.word} (${ref.levels.join(' ')}) ${name}|${text.slice(view.tokens[end - 1]!.end)}`;
};

describe('a unit with its type word', () => {
  it.each([
    ['huyện Bát Xát họp', 'huyện (district) Bát Xát| họp'],
    ['Tỉnh Sóc Trăng họp', 'tỉnh (province) Sóc Trăng| họp'],
    ['TP. Vinh họp', 'thành phố (province district) Vinh| họp'],
    ['thành phố Phan Rang - Tháp Chàm họp', 'thành phố (province district) Phan Rang - Tháp Chàm| họp'],
    ['tỉnh Bà Rịa - Vũng Tàu họp', 'tỉnh (province) Bà Rịa - Vũng Tàu| họp'],
    ['TX Bỉm Sơn họp', 'thị xã (district) Bỉm Sơn| họp'],
    ['quận 1 họp', 'quận (district) 1| họp'],
    ['phường 12 họp', 'phường (commune) 12| họp'],
    ['xã Ia Mơ Nông họp', 'xã (commune) Ia Mơ Nông| họp'],
    ['tỉnh long an trong năm', 'tỉnh (province) long an| trong năm'],
    ['HUYỆN SƠN DƯƠNG NĂM 2020', 'huyện (district) SƠN DƯƠNG| NĂM 2020'],
    // A name that the gazetteer does not have, taken on trust from its capitals.
    ['xã Khuổi Lung Slao họp', 'xã (commune) Khuổi Lung Slao?| họp'],
    // A level alone.
    ['tỉnh đã họp', 'tỉnh (province) -| đã họp'],
    ['huyện nghèo', 'huyện (district) -| nghèo'],
  ])('%s', (text, expected) => {
    expect(opening(text)).toBe(expected);
  });

  it.each(['Bát Xát họp', 'xãhội', 'đã họp', '12 xã'])('none: %s', (text) => {
    expect(opening(text)).toBeNull();
  });
});

describe('a bare name', () => {
  const at = (text: string) => unitNameAt(viewIn(text), lexicon, 0, [], false);

  it.each(['Lào Cai đã họp', 'Sơn Dương đã họp'])('is a province or a district: %s', (text) => {
    expect(at(text)).toMatchObject({ known: true });
  });

  it.each(['Nậm Cắn đã họp', 'lào cai đã họp', 'Họp tại Lào Cai'])('is nothing else: %s', (text) => {
    expect(at(text)).toBeNull();
  });

  it('does not go on over the end of a sentence', () => {
    const view = viewIn('Đoàn đến huyện. Bát Xát đón đoàn.');
    const type = unitTypeAt(view, lexicon, 2);
    expect(type?.word).toBe('huyện');
    expect(unitNameAt(view, lexicon, type!.end + 1, ['district'], true)).toBeNull();
  });
});

describe('a small letter behind an apostrophe', () => {
  it.each([
    ["huyện Cư M'gar họp", "huyện (district) Cư M'gar| họp"],
    ["huyện Ea H'leo họp", "huyện (district) Ea H'leo| họp"],
  ])('%s', (text, expected) => {
    expect(opening(text)).toBe(expected);
  });
});
