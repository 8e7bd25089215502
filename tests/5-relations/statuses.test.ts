/** Done, ongoing, planned, requested, not done, stopped: what the words before a verb say, and the part of the report. */
import { describe, expect, it } from 'vitest';
import { isAsserted } from '../../src/5-relations/claim.ts';
import { letterhead, says, sorted } from '../notation.ts';

const DISTRICT = 'UBND huyện Bát Xát';

describe('a status', () => {
  it.each([
    ['thực hiện', 'implements', 'ongoing'],
    ['đã thực hiện', 'implements', 'done'],
    ['vừa triển khai', 'implements', 'done'],
    ['đang triển khai', 'implements', 'ongoing'],
    ['tiếp tục thực hiện', 'implements', 'ongoing'],
    ['sẽ triển khai', 'implements', 'planned'],
    ['dự kiến triển khai', 'implements', 'planned'],
    ['cần triển khai', 'implements', 'requested'],
    ['phải thực hiện', 'implements', 'requested'],
    ['chưa triển khai', 'implements', 'notDone'],
    ['không thực hiện', 'implements', 'notDone'],
    ['không còn áp dụng', 'implements', 'notDone'],
    ['tạm dừng thực hiện', 'implements', 'stopped'],
    ['quán triệt', 'disseminates', 'done'],
    ['sơ kết', 'reviews', 'done'],
    ['sẽ sơ kết', 'reviews', 'planned'],
    ['chưa tổng kết', 'reviews', 'notDone'],
    // Negations that are none.
    ['không ngừng đẩy mạnh thực hiện', 'implements', 'ongoing'],
    ['không để chậm trễ việc thực hiện', 'implements', 'ongoing'],
  ])('%s: %s %s', (words, relation, status) => {
    const line = `${DISTRICT} -${relation}-> 20-CT/TU [${status}, stated]`;
    expect(says(`${DISTRICT} ${words} Chỉ thị số 20-CT/TU.`, [line])).toEqual([line]);
  });

  it.each([
    [
      `${DISTRICT} không chỉ quán triệt mà còn sơ kết Chỉ thị số 20-CT/TU.`,
      [`${DISTRICT} -disseminates-> 20-CT/TU [done]`, `${DISTRICT} -reviews-> 20-CT/TU [done]`],
    ],
    [
      `${DISTRICT} đã quán triệt nhưng chưa sơ kết Chỉ thị số 20-CT/TU.`,
      [`${DISTRICT} -disseminates-> 20-CT/TU [done]`, `${DISTRICT} -reviews-> 20-CT/TU [notDone]`],
    ],
    [
      `${DISTRICT} đã quán triệt Chỉ thị số 20-CT/TU, chưa sơ kết Kết luận số 07-KL/TU và sẽ tổng kết Nghị quyết số 11-NQ/TU.`,
      [
        `${DISTRICT} -disseminates-> 20-CT/TU [done]`,
        `${DISTRICT} -reviews-> 07-KL/TU [notDone]`,
        `${DISTRICT} -reviews-> 11-NQ/TU [planned]`,
      ],
    ],
    [
      `${DISTRICT} chưa triển khai Chỉ thị số 20-CT/TU; Công an tỉnh Sơn La đã triển khai Chỉ thị số 20-CT/TU.`,
      [`${DISTRICT} -implements-> 20-CT/TU [notDone]`, 'Công an tỉnh Sơn La -implements-> 20-CT/TU [done]'],
    ],
    [
      `${DISTRICT} hủy Lễ hội Gầu Tào; sẽ tổ chức Hội chợ nông sản năm 2022.`,
      [`${DISTRICT} -holds-> Hội chợ nông sản năm 2022 [planned]`, `${DISTRICT} -holds-> Lễ hội Gầu Tào [stopped]`],
    ],
  ])('belongs to its verb: %s', (text, lines) => {
    expect(says(text, lines)).toEqual(sorted(lines));
  });
});

describe('a part that sets tasks', () => {
  const report = (heading: string, text: string): string =>
    `${letterhead('TỈNH ỦY LÀO CAI', '121-BC/TU', 'Lào Cai, ngày 05 tháng 7 năm 2021')}### I. KẾT QUẢ\n\nTỉnh đã họp.\n\n### II. ${heading}\n\n${text}\n`;

  it.each([
    ['Tổng kết Nghị quyết số 26-NQ/TW ngày 05/8/2008.', 'Tỉnh ủy Lào Cai -reviews-> 26-NQ/TW [planned, elidedSubject]'],
    ['UBND tỉnh triển khai Nghị định số 15/2021/NĐ-CP.', 'UBND tỉnh -implements-> 15/2021/NĐ-CP [planned, stated]'],
    [
      'Yêu cầu UBND huyện Bát Xát sơ kết Chỉ thị số 20-CT/TU ngày 12/3/2021.',
      'UBND huyện Bát Xát -reviews-> 20-CT/TU [requested, stated]',
    ],
    ['Không tổ chức Lễ hội Gầu Tào.', 'Tỉnh ủy Lào Cai -holds-> Lễ hội Gầu Tào [stopped, elidedSubject]'],
  ])('makes plans of what is not refused: %s', (text, line) => {
    expect(says(report('NHIỆM VỤ TRỌNG TÂM 6 THÁNG CUỐI NĂM', text), [line])).toEqual([line]);
  });

  it('and a part that tells results does not', () => {
    const line = 'Tỉnh ủy Lào Cai -reviews-> 26-NQ/TW [done, elidedSubject]';
    const text = report('KẾT QUẢ CÔNG TÁC DÂN VẬN', 'Tổng kết Nghị quyết số 26-NQ/TW ngày 05/8/2008.');
    expect(says(text, [line])).toEqual([line]);
  });
});

describe('a verb behind its object', () => {
  it('says of it that it was not done', () => {
    const line = `${DISTRICT} -reviews-> 20-CT/TU [notDone]`;
    expect(says(`${DISTRICT} đã họp; 05 năm thực hiện Chỉ thị số 20-CT/TU chưa tổng kết.`, [line])).toEqual([line]);
  });
});

describe('what is asserted', () => {
  it.each([
    ['done', true],
    ['ongoing', true],
    ['planned', true],
    ['requested', true],
    ['notDone', false],
    ['stopped', false],
  ] as const)('%s: %s', (status, expected) => {
    expect(isAsserted(status)).toBe(expected);
  });
});
