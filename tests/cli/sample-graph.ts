import type { GraphFile } from '../../src/6-graph/graph-file.ts';
import { mergeReadings } from '../../src/6-graph/merge-readings.ts';
import { shortenBy } from '../../src/6-graph/short-label.ts';
import { toGraphFile } from '../../src/6-graph/to-graph-file.ts';
import { body, claim, document, reading, source } from '../6-graph/sample-readings.ts';

/** A small build to ask questions of: one report of a made-up half-year in Lào Cai. */

export const TEXT = source(
  [
    'UBND huyện Bát Xát đã triển khai Chỉ thị số 12-CT/TW (khóa XII) của Ban Bí thư.',
    'Huyện ủy Bát Xát tiếp tục quán triệt Chỉ thị số 12-CT/TW (khóa XI)<sup>3</sup>.',
    'Huyện ủy Bát Xát sẽ sơ kết **Nghị quyết số 05-NQ/TU**.',
    'Huyện ủy Bát Xát chưa sơ kết Kết luận số 8-KL/TU.',
    'UBKT Tỉnh ủy giám sát UBND huyện Bát Xát thực hiện Nghị quyết số 05-NQ/TU.',
    'Chỉ thị số 12-CT/TW ngày 04/3/2019; Chỉ thị số 12-CT/TW ngày 05/3/2019.',
    '<sup>3</sup> Kế hoạch số 9-KH/HU.',
  ].join('\n'),
  'bao-cao-mau.md',
);
const [CARRY = '', SPREAD = '', PLAN = '', REFUSE = '', SUPERVISE = '', DATES = ''] = TEXT.text.split('\n');

export const committee = body('Ủy ban nhân dân huyện Bát Xát', { aliases: ['UBND huyện Bát Xát', 'UBND huyện'] });
export const district = body('Huyện ủy Bát Xát', { aliases: ['Huyện ủy'] });
export const otherDistrict = body('Huyện ủy Bảo Yên');
export const inspection = body('Ủy ban Kiểm tra Tỉnh ủy Lào Cai', { aliases: ['UBKT Tỉnh ủy'] });
export const secretariat = body('Ban Bí thư');
export const ofXii = document(
  'Chỉ thị 12-CT/TW (khóa XII)',
  { code: '12-CT/TW', number: '12', symbol: 'CT/TW', term: 'XII', dates: ['2019-03-04'] },
  { aliases: ['Chỉ thị 12', 'Chỉ thị số 12-CT/TW'] },
);
export const ofXi = document('Chỉ thị 12-CT/TW (khóa XI)', {
  code: '12-CT/TW',
  number: '12',
  symbol: 'CT/TW',
  term: 'XI',
});
export const resolution = document('Nghị quyết 05-NQ/TU', { code: '05-NQ/TU', dates: ['2020-01-15'] });
export const conclusion = document('Kết luận 8-KL/TU', { code: '8-KL/TU' });
const report = document('Báo cáo 7-BC/TU', { code: '7-BC/TU', report: true, type: 'report' });

const NOTE_AT = TEXT.text.indexOf('Kế hoạch');

const merged = mergeReadings([
  reading(
    TEXT,
    report,
    [committee, district, otherDistrict, inspection, secretariat, ofXii, ofXi, resolution, conclusion],
    [
      claim(TEXT, CARRY, committee, 'implements', ofXii, { section: 'I.1 Công tác xây dựng Đảng' }),
      claim(TEXT, CARRY, ofXii, 'issuedBy', secretariat),
      claim(TEXT, SPREAD, district, 'disseminates', ofXi, {
        status: 'ongoing',
        evidence: [
          { role: 'host', part: 0, start: TEXT.text.indexOf(SPREAD), end: TEXT.text.indexOf(SPREAD) + SPREAD.length },
          { role: 'statement', part: 0, start: NOTE_AT, end: NOTE_AT + 'Kế hoạch'.length },
          { role: 'statement', part: 1, start: NOTE_AT + 'Kế hoạch '.length, end: TEXT.text.length },
        ],
      }),
      claim(TEXT, PLAN, district, 'reviews', resolution, { status: 'planned' }),
      claim(TEXT, REFUSE, district, 'reviews', conclusion, { status: 'notDone' }),
      claim(TEXT, SUPERVISE, inspection, 'supervises', committee, { regarding: [resolution.id] }),
      claim(TEXT, SUPERVISE, committee, 'implements', resolution),
      claim(TEXT, 'Chỉ thị số 12-CT/TW ngày 04/3/2019', ofXii, 'issued', '2019-03-04'),
      claim(TEXT, DATES.slice(DATES.indexOf(';') + 2), ofXii, 'issued', '2019-03-05'),
    ],
  ),
]);

const word = (vi: string, en: string) => ({ vi, en });

export const FILE: GraphFile = toGraphFile(
  merged,
  {
    classes: { Document: word('Văn bản', 'Document'), Body: word('Cơ quan', 'Body') },
    relations: {
      implements: word('thực hiện', 'implements'),
      disseminates: word('quán triệt', 'disseminates'),
      reviews: word('sơ kết', 'reviews'),
      supervises: word('giám sát', 'supervises'),
    },
    statuses: { done: word('đã làm', 'done'), planned: word('sẽ làm', 'planned') },
    bases: {},
    facts: {},
  },
  'https://example.org/id/',
  shortenBy([{ short: 'UBND', long: 'Ủy ban nhân dân' }]),
);
