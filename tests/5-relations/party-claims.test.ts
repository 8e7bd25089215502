/** Whose part a committee or an organisation of the Party is, where its name does not say so. */
import { describe, expect, it } from 'vitest';
import { letterhead, says, sorted } from '../notation.ts';

const BEN_TRE = letterhead('TỈNH ỦY BẾN TRE', '121-BC/TU', 'Bến Tre, ngày 05 tháng 7 năm 2021');
const COMMITTEE = letterhead('UBND TỈNH BẾN TRE', '121/BC-UBND', 'Bến Tre, ngày 05 tháng 7 năm 2021');

const parts = (text: string, expected: string[]): string[] => says(text, expected, ['partOf']);

describe('a part of the Party', () => {
  it.each<[what: string, text: string, lines: string[]]>([
    [
      'the committee under its letterhead',
      BEN_TRE,
      ['Tỉnh ủy Bến Tre -partOf-> Đảng Cộng sản Việt Nam [done, byName]'],
    ],
    ['no committee of the State', COMMITTEE, []],
    [
      "organisations of the province, where the report names the province's own",
      `${BEN_TRE}Đảng bộ tỉnh Bến Tre vững mạnh. Đảng bộ huyện Ba Tri đã họp.`,
      [
        'Tỉnh ủy Bến Tre -partOf-> Đảng Cộng sản Việt Nam [done, byName]',
        'Đảng bộ huyện Ba Tri -partOf-> Đảng bộ tỉnh Bến Tre [done, byName]',
      ],
    ],
    [
      'none where it does not',
      `${BEN_TRE}Đảng bộ huyện Ba Tri đã họp.`,
      ['Tỉnh ủy Bến Tre -partOf-> Đảng Cộng sản Việt Nam [done, byName]'],
    ],
  ])('%s', (_, text, lines) => {
    expect(parts(text, lines)).toEqual(sorted(lines));
  });
});
