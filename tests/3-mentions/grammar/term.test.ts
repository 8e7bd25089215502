import { describe, expect, it } from 'vitest';
import { fromRoman, ordinalAt, termAt, toRoman } from '../../../src/3-mentions/grammar/term.ts';
import { lexicon, mentionsOf, viewIn } from '../../notation.ts';

describe('Roman figures', () => {
  it('are read back as they are written, from 1 to 399', () => {
    for (let n = 1; n < 400; n++) expect(fromRoman(toRoman(n))).toBe(n);
  });

  it.each(['IIII', 'VV', 'IC', 'XA', '', 'Vi t'])('not one: %s', (letters) => {
    expect(fromRoman(letters)).toBeNull();
  });

  it.each([
    ['XII', 'XII'],
    ['12', 'XII'],
    ['7', 'VII'],
    ['xii', null],
    ['100', null],
    ['0', null],
  ])('an ordinal: %s', (text, expected) => {
    expect(ordinalAt(viewIn(text), 0)).toBe(expected);
  });
});

describe('a term', () => {
  it.each([
    ['khóa XII về công tác cán bộ', 'XII'],
    ['khoá IX', 'IX'],
    ['(khóa XI) về công tác cán bộ', 'XI'],
    ['khóa 12', 'XII'],
    ['Khóa XIII', 'XIII'],
  ])('%s', (text, expected) => {
    expect(termAt(viewIn(text), lexicon, 0)?.value).toBe(expected);
  });

  it.each(['khóa học thứ ba', 'khóa cửa', 'nhiệm kỳ XII', 'khóa 2016-2021'])('none: %s', (text) => {
    expect(termAt(viewIn(text), lexicon, 0)).toBeNull();
  });
});

describe('the term of a document', () => {
  it.each([
    ['Chỉ thị số 50-CT/TW của Ban Bí thư (khóa IX) về khoa học', 'IX'],
    ['Chỉ thị số 50-CT/TW của Ban Bí thư khóa IX về khoa học', 'IX'],
    ['Chỉ thị số 50-CT/TW, khóa IX, của Ban Bí thư', 'IX'],
    ['Chỉ thị số 50-CT/TW ngày 04/3/2005 của Ban Bí thư Trung ương Đảng (khoá IX)', 'IX'],
    ['Chỉ thị số 50-CT/TW của Ban Bí thư về khoa học; Đại hội khóa IX', null],
  ])('%s: %s', (text, term) => {
    expect(mentionsOf(text, 'Document')[0]?.term).toBe(term);
  });
});
