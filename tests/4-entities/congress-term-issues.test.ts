import { describe, expect, it } from 'vitest';
import { findingsOf } from '../issue-notation.ts';

const OLD = 'đại hội đảng bộ cấp huyện, nhiệm kỳ 2015-2020';
const NEW = 'đại hội đảng bộ các cấp nhiệm kỳ 2020-2025';
const RESULTS = `## I. KẾT QUẢ\n\nĐã chuẩn bị nhân sự ${NEW}.`;
const tasks = (text: string): string => `${RESULTS}\n\n## II. NHIỆM VỤ TRỌNG TÂM 6 THÁNG CUỐI NĂM\n\n${text}`;
const CONFLICT = [`conflict.congressTerm: ${OLD} | ${NEW}`];

describe('a congress still to be held with the term that is over', () => {
  it.each([
    ['among the tasks', tasks(`Chuẩn bị và tổ chức ${OLD}.`)],
    ['with how it is to be held', tasks(`Tổ chức thành công ${OLD}.`)],
    ['in the passive', tasks(`Để ${OLD}, được tổ chức đúng tiến độ.`)],
    ['planned anywhere', `${RESULTS}\n\nTrong quý III sẽ tổ chức ${OLD}.`],
  ])('is told with the right one: %s', (_where, text) => {
    expect(findingsOf('conflict.', text)).toEqual(CONFLICT);
  });

  it.each([
    ['it was held', `${RESULTS}\n\nNăm 2015, tỉnh đã tổ chức ${OLD}.`],
    ['its resolution is carried out', tasks('Thực hiện Nghị quyết Đại hội Đảng bộ huyện Mèo Vạc nhiệm kỳ 2015-2020.')],
    ['the subject of a document names it', tasks(`Tổng kết Chỉ thị số 36-CT/TW ngày 30/5/2014 về tổ chức ${OLD}.`)],
    ['the term is the coming one', tasks(`Tổ chức ${OLD.replace('2015-2020', '2020-2025')}.`)],
    ['a term is summed up', tasks('Tổng kết công tác kiểm tra nhiệm kỳ 2015-2020.')],
    ['no other congress is named', `## I. NHIỆM VỤ TRỌNG TÂM\n\nTổ chức ${OLD}.`],
  ])('is none where %s', (_why, text) => {
    expect(findingsOf('conflict.', text)).toEqual([]);
  });

  it('is none in the year in which the term began', () => {
    expect(findingsOf('conflict.', tasks(`Tổ chức ${OLD}.`), '05/7/2015')).toEqual([]);
  });
});

describe('one congress with two terms', () => {
  const first = 'Đại hội Đảng bộ tỉnh lần thứ XVII, nhiệm kỳ 2020-2025';

  it.each([
    ['another term', '2015-2020', true],
    ['the same term', '2020-2025', false],
    // The Party counts from its congress, the State's plans from the year after.
    ['the five years of the plan', '2021-2025', false],
  ])('%s: %s', (_what, period, told) => {
    const second = `Đại hội Đảng bộ tỉnh lần thứ XVII, nhiệm kỳ ${period}`;
    const expected = told ? [`conflict.twoTerms: ${first} | ${second}`] : [];
    expect(findingsOf('conflict.', `Đã duyệt ${first}. Văn kiện trình ${second}.`)).toEqual(expected);
  });
});
