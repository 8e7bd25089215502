import { describe, expect, it } from 'vitest';
import { dateAt } from '../../../src/3-mentions/grammar/date.ts';
import { lexicon, mentionsOf, viewIn } from '../../notation.ts';

/** The date that a text opens with, and what is left behind it. */
const opening = (text: string): string | null => {
  const view = viewIn(text);
  const found = dateAt(view, lexicon, 0);
  return found && `${found.value}|${text.slice(view.tokens[found.end - 1]!.end)}`;
};

describe('a date', () => {
  it.each([
    ['ngày 30/5/2019 tại Sóc Trăng', '2019-05-30| tại Sóc Trăng'],
    ['ngày 05/02/2021', '2021-02-05|'],
    ['ngày 9-7-2013', '2013-07-09|'],
    ['ngày 07.3.2016', '2016-03-07|'],
    ['ngày 09 - 10 - 2018', '2018-10-09|'],
    ['ngày 22 tháng 8 năm 2008', '2008-08-22|'],
    ['ngày 03 tháng 01 năm 2020', '2020-01-03|'],
    ['ngày mồng 3 tháng Hai năm 2017', '2017-02-03|'],
    ['ngày mùng 5 tháng Giêng năm 2020', '2020-01-05|'],
    ['ngày 15 tháng mười một năm 2019', '2019-11-15|'],
    ['ngày 20 tháng Chạp năm 2018', '2018-12-20|'],
    ['30/5/2019 tại Sóc Trăng', '2019-05-30| tại Sóc Trăng'],
    ['2024-11-01 tại Sóc Trăng', '2024-11-01| tại Sóc Trăng'],
    ['tháng 7/2019, tại Sóc Trăng', '2019-07|, tại Sóc Trăng'],
    ['tháng 7-2019', '2019-07|'],
    ['tháng 12 năm 2020', '2020-12|'],
    ['tháng Tư năm 2020', '2020-04|'],
    ['năm 2020 tại Sóc Trăng', '2020| tại Sóc Trăng'],
    // What scanners make of it.
    ['ngày 22 tháng ] ] năm 2019', '2019-11-22|'],
    ['ngày 22 tháng ó năm 2015', '2015-06-22|'],
    ['ngày 1718/2006', '2006-08-17|'],
  ])('%s', (text, expected) => {
    expect(opening(text)).toBe(expected);
  });

  it.each([
    'ngày 32/5/2019',
    'ngày 15/13/2019',
    'ngày 15/5/1254',
    '03/10 đảng bộ',
    '26/27 đại biểu',
    'ngày 15 họp',
    'năm 20',
    'năm thực hiện',
    'tháng 7 hằng năm',
    'tháng 13/2019',
    '17,5% kế hoạch',
    '1.126 tỷ đồng',
    'giai đoạn 2016-2020',
  ])('none: %s', (text) => {
    expect(opening(text)).toBeNull();
  });
});

describe('the date of a document', () => {
  it.each([
    ['Nghị quyết số 01-NQ/HU (ngày 5-9-2015)', '2015-09-05'],
    ['Nghị quyết số 01-NQ/HU, ngày 05/9/2015', '2015-09-05'],
    ['Nghị quyết số 01-NQ/HU của Huyện ủy Thuận Bắc ngày 05/9/2015', '2015-09-05'],
    ['Nghị quyết số 01-NQ/HU ban hành ngày 05/9/2015', '2015-09-05'],
    ['Nghị quyết số 01-NQ/HU tháng 9/2015', '2015-09'],
    ['Nghị quyết số 01-NQ/HU năm 2015', '2015'],
    ['Nghị quyết số 01-NQ/HU; ngày 05/9/2015', '2015-09-05'],
    ['Huyện ủy họp ngày 05/9/2015 về Nghị quyết số 01-NQ/HU', undefined],
    ['Nghị quyết số 01-NQ/HU được tổng kết ngày 05/9/2015', undefined],
    ['Nghị quyết số 01-NQ/HU; năm 2015 đã hoàn thành', undefined],
  ])('%s: %s', (text, date) => {
    expect(mentionsOf(text, 'Document')[0]?.date?.value).toBe(date);
  });
});
