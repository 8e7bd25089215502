import { describe, expect, it } from 'vitest';
import { readText } from '../src/1-read/read-source.ts';
import { readReport } from '../src/pipeline.ts';
import { letterhead, lexicon, says, sorted } from './notation.ts';

const REPORT = `${letterhead('HUYỆN ỦY MƯỜNG LA', '45-BC/HU', 'Mường La, ngày 12 tháng 7 năm 2021')}### I. KẾT QUẢ

Ban Thường vụ Huyện ủy đã quán triệt Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị<sup>1</sup>; UBND huyện chưa sơ kết Kế hoạch số 12/KH-UBND ngày 02/3/2020 của UBND tỉnh.

<sup>1</sup> Đảng ủy xã Ngọc Chiến đã sơ kết Chỉ thị này.

### II. NHIỆM VỤ TRỌNG TÂM 6 THÁNG CUỐI NĂM

Tổng kết Nghị quyết số 26-NQ/TW ngày 05/8/2008 của Ban Chấp hành Trung ương Đảng.
`;

const SAID = [
  '05-CT/TW -issuedBy-> Bộ Chính trị [done, stated]',
  '12/KH-UBND -issuedBy-> Ủy ban nhân dân tỉnh Sơn La [done, stated]',
  '26-NQ/TW -issuedBy-> Ban Chấp hành Trung ương Đảng [done, stated]',
  '45-BC/HU -issuedBy-> Huyện ủy Mường La [done, stated]',
  'Ban Thường vụ Huyện ủy Mường La -disseminates-> 05-CT/TW [done, stated]',
  'Huyện ủy Mường La -reviews-> 26-NQ/TW [planned, elidedSubject]',
  'Đảng ủy xã Ngọc Chiến -reviews-> 05-CT/TW [done, stated]',
  'Ủy ban nhân dân huyện Mường La -reviews-> 12/KH-UBND [notDone, stated]',
];

describe('a report becomes what it says', () => {
  it('from the letterhead through sections and footnotes to claims', () => {
    expect(says(REPORT, SAID)).toEqual(sorted(SAID));
  });

  it('the same whenever it is read, and whatever its file is called', () => {
    const [a, b, c] = ['a.md', 'a.md', 'b.md'].map((name) => readReport(readText(name, REPORT), lexicon));
    const said = (reading: typeof a) => ({ ...reading, source: reading?.source.id });
    expect(said(b)).toEqual(said(a));
    expect(said(c)).toEqual(said(a));
  });

  it.each(['', ' ', '\n\n', '<sup>1</sup>', '| | |\n|-|-|', '# ', '(((', '"', 'số', '12/KH-UBND', 'của của của'])(
    'of next to nothing nothing: %j',
    (text) => {
      const { claims, entities, report } = readReport(readText('test', text), lexicon);
      expect(claims.filter(({ predicate }) => predicate !== 'title')).toEqual([]);
      expect(entities.map(({ id }) => id)).toContain(report);
    },
  );
});
