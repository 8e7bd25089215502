import { describe, expect, it } from 'vitest';
import { type CodeOptions, codeAt } from '../../../src/3-mentions/grammar/document-code.ts';
import { lexicon, mentionsOf } from '../../notation.ts';

const known = (part: string): boolean =>
  lexicon.agencies.byForm.has(part.toUpperCase()) || lexicon.documentTypes.symbolForms.has(part.toUpperCase());
const STRICT: CodeOptions = { loose: false, known };
const LOOSE: CodeOptions = { loose: true, known };

/** "number year | parts with their signs | what is left". */
const cut = (text: string, options: CodeOptions): string | null => {
  const raw = codeAt(text, 0, options);
  if (!raw) return null;
  const parts = raw.parts.map((part, i) => raw.signs[i]! + part).join(' ');
  return `${raw.number} ${raw.year ?? ''}${raw.yearLast ? ' last' : ''}| ${parts} |${text.slice(raw.end)}`;
};

describe('a number is cut out of the text', () => {
  it.each([
    ['35-CT/TW, ngày 30/5/2019', '35 | -CT /TW |, ngày 30/5/2019'],
    ['49/2015/QĐ-TTg ngày', '49 2015| /QĐ -TTg | ngày'],
    ['45/2019/QH14.', '45 2019| /QH14 |.'],
    ['12/KH-UBND; 15/KH-UBND', '12 | /KH -UBND |; 15/KH-UBND'],
    ['888a/2015/UBTVQH13 về', '888a 2015| /UBTVQH13 | về'],
    ['66.25/2026/NQ-CP', '66.25 2026| /NQ -CP |'],
    ['111-HĐBT/1981', '111 1981 last| -HĐBT |'],
    ['03-CT/T.Ư. Sau đó', '03 | -CT /T.Ư. | Sau đó'],
    ['19 - NQ / TW của', '19 | -NQ /TW | của'],
    ['403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN', '403 2017| /NQLT -UBTVQH14 -CP -ĐCTUBTWMTTQVN |'],
    ['03/2006/TTLT-BLĐTB&XH', '03 2006| /TTLT -BLĐTB&XH |'],
    ['100/2019/NĐ-CP. UBND các xã', '100 2019| /NĐ -CP |. UBND các xã'],
    ['100/2019/NĐ-CP.UBND các xã', '100 2019| /NĐ -CP |.UBND các xã'],
    ['45/2013/QH13. HĐND tỉnh', '45 2013| /QH13 |. HĐND tỉnh'],
    ['100/2019/NĐ-CPngày 30', '100 2019| /NĐ -CP |ngày 30'],
  ])('%s', (text, expected) => {
    expect(cut(text, STRICT)).toBe(expected);
  });

  it.each([
    ['52 HD/BTCTW khi', '52 |  HD /BTCTW | khi'],
    ['77/2006/qđ.ubnd ngày', '77 2006| /qđ .ubnd | ngày'],
    ['2909/TTr. LS-TC-YT về', '2909 | /TTrLS -TC -YT | về'],
  ])('behind a type word and "số" also %s', (text, expected) => {
    expect(cut(text, LOOSE)).toBe(expected);
  });

  it.each([
    '26/27 vị đại biểu',
    '30/5/2019',
    '24/7 mỗi ngày',
    '500 kg/ha',
    '17,5% dân số',
    '8-10 tấn/ha',
    '6 tháng',
    '5/6huyện',
    '1234567-CT/TW',
    '3-4 HTX',
    '4 - Ban Tổ chức',
  ])('no number of a document: %s', (text) => {
    expect(cut(text, STRICT)).toBeNull();
  });
});

describe('look-alikes are no documents', () => {
  it.each([
    'Tỷ lệ hộ nghèo giảm còn 3,2%, 26/27 xã về đích, bình quân 19,1 tiêu chí/xã.',
    'Năng suất đạt 62 tạ/ha, sản lượng 8-10 tấn/vụ, giá 7.500 đồng/kg.',
    'Tiếp 1.204 lượt công dân, giải quyết 97/102 đơn, đạt 95,1%.',
    'Đoàn Kiểm tra số 542 làm việc tại huyện từ 05/6 đến 20/6/2019.',
    'Hồ sơ số 15/HS, tài khoản số 3941.0.1038842, điện thoại 0206.3852.123.',
    'Thí sinh dự thi theo mẫu số 05/CVĐN/TXNK và biểu số 12/TTr.',
    'Bản tra cứu ghi Điều 27.6.NĐ.3 và khoản 2 Điều 15.',
    'Tổ đại biểu số 4 tiếp xúc cử tri tại xã Nậm Chày.',
    'Khối lượng 1.200 m3/ngày, công suất 2x300 MW/năm.',
    'Cây số 12 - quốc lộ 32 sạt lở trong đêm 24/6.',
  ])('%s', (text) => {
    expect(mentionsOf(text, 'Document').map((mention) => mention.surface)).toEqual([]);
  });
});
