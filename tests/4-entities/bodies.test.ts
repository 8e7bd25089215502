import { describe, expect, it } from 'vitest';
import { letterhead, read, resolved, thingsIn } from '../notation.ts';

const BEN_TRE = letterhead('TỈNH ỦY BẾN TRE', '121-BC/TU', 'Bến Tre, ngày 05 tháng 7 năm 2021');
const BA_TRI = letterhead('HUYỆN ỦY BA TRI', '121-BC/HU', 'Ba Tri, ngày 05 tháng 7 năm 2021');

/** The body that the first words of a report mean. */
const first = (head: string, text: string): string | undefined => resolved(`${head}${text}`, 'Body')[2];

describe('what the words leave out comes from the author', () => {
  it.each([
    [BEN_TRE, 'Ban Thường vụ đã họp.', 'Ban Thường vụ Tỉnh ủy Bến Tre'],
    [BEN_TRE, 'Ban Thường vụ Tỉnh ủy đã họp.', 'Ban Thường vụ Tỉnh ủy Bến Tre'],
    [BEN_TRE, 'Ban Chấp hành Đảng bộ tỉnh đã họp.', 'Ban Chấp hành Đảng bộ tỉnh Bến Tre'],
    [BEN_TRE, 'UBND tỉnh đã họp.', 'Ủy ban nhân dân tỉnh Bến Tre'],
    [BEN_TRE, 'Sở Tài chính đã họp.', 'Sở Tài chính tỉnh Bến Tre'],
    [BEN_TRE, 'Mặt trận Tổ quốc đã họp.', 'Mặt trận Tổ quốc tỉnh Bến Tre'],
    [BA_TRI, 'Hội Nông dân đã họp.', 'Hội Nông dân huyện Ba Tri'],
    [BA_TRI, 'Mặt trận Tổ quốc đã họp.', 'Mặt trận Tổ quốc huyện Ba Tri'],
    [BEN_TRE, 'Bệnh viện Nguyễn Đình Chiểu đã họp.', 'Bệnh viện Nguyễn Đình Chiểu'],
    [BEN_TRE, 'Ủy ban Kiểm tra đã họp.', 'Ủy ban Kiểm tra Tỉnh ủy Bến Tre'],
    [BEN_TRE, 'Chi cục Kiểm lâm đã họp.', 'Chi cục Kiểm lâm tỉnh Bến Tre'],
    [BEN_TRE, 'Ban Dân tộc tỉnh đã họp.', 'Ban Dân tộc tỉnh Bến Tre'],
    [BEN_TRE, 'TAND khu vực 2 đã họp.', 'Tòa án nhân dân khu vực 2 - Bến Tre'],
    [BEN_TRE, 'Công an tỉnh đã họp.', 'Công an tỉnh Bến Tre'],
    [BEN_TRE, 'Ban Chỉ đạo phòng, chống dịch tỉnh đã họp.', 'Ban Chỉ đạo phòng, chống dịch tỉnh Bến Tre'],
    [BA_TRI, 'Ban Thường vụ đã họp.', 'Ban Thường vụ Huyện ủy Ba Tri'],
    [BA_TRI, 'Ban Chấp hành đã họp.', 'Ban Chấp hành Đảng bộ huyện Ba Tri'],
    [BA_TRI, 'UBND huyện đã họp.', 'Ủy ban nhân dân huyện Ba Tri'],
    [BA_TRI, 'UBND tỉnh đã họp.', 'Ủy ban nhân dân tỉnh Bến Tre'],
    [BA_TRI, 'Tỉnh ủy đã họp.', 'Tỉnh ủy Bến Tre'],
    [BA_TRI, 'Phòng Nội vụ đã họp.', 'Phòng Nội vụ huyện Ba Tri'],
    [BA_TRI, 'Hội Nông dân huyện đã họp.', 'Hội Nông dân huyện Ba Tri'],
    [BA_TRI, 'Bộ Chính trị đã họp.', 'Bộ Chính trị'],
  ])('%#: %s%s', (head, text, expected) => {
    expect(first(head, text)).toBe(expected);
  });
});

describe('without a letterhead', () => {
  it.each([
    // The province of the nearest unit named.
    ['UBND huyện Bát Xát đã họp. Sở Y tế vào cuộc.', ['Sở Y tế tỉnh Lào Cai', 'Ủy ban nhân dân huyện Bát Xát']],
    // None at hand: of this text alone.
    ['Công an tỉnh vào cuộc.', ['Công an tỉnh']],
    // A level alone is any of them.
    ['UBND xã vào cuộc.', []],
  ])('%s', (text, expected) => {
    expect(thingsIn(text, 'Body')).toEqual(expected);
  });

  it('a body whose unit nothing names is local to its text', () => {
    const { entities } = read('Công an tỉnh vào cuộc.');
    expect(entities.find((entity) => entity.label === 'Công an tỉnh')?.local).toBe(true);
  });
});

describe('a head said before', () => {
  it.each([
    [
      'Ban Chỉ đạo phòng, chống dịch tỉnh đã họp. Ban Chỉ đạo đã biểu dương hai xã.',
      ['Ban Chỉ đạo phòng, chống dịch tỉnh Bến Tre', 'Ban Chỉ đạo phòng, chống dịch tỉnh Bến Tre'],
    ],
    [
      'Sở Tài chính tham mưu về phí. Cơ quan này đã báo cáo.',
      ['Sở Tài chính tỉnh Bến Tre', 'Sở Tài chính tỉnh Bến Tre'],
    ],
  ])('is meant again: %s', (text, expected) => {
    expect(resolved(`${BEN_TRE}${text}`, 'Body').slice(2)).toEqual(expected);
  });
});

describe('a letterhead of several lines', () => {
  const under = (lines: string, text: string): string[] => {
    const code = /ĐẢNG|ỦY|BAN/.test(lines) ? '15-BC/TU' : '15/BC-SYT';
    return resolved(`${letterhead(lines, code, 'Trà Vinh, ngày 05 tháng 7 năm 2021')}${text}`, 'Body');
  };

  it.each([
    // A board under its committee.
    ['TỈNH ỦY TRÀ VINH\n\nỦY BAN KIỂM TRA', ['Tỉnh ủy Trà Vinh', 'Ủy ban Kiểm tra Tỉnh ủy Trà Vinh']],
    ['HUYỆN ỦY CÀNG LONG\nBAN DÂN VẬN', ['Huyện ủy Càng Long', 'Ban Dân vận Huyện ủy Càng Long']],
    ['UBND TỈNH TRÀ VINH\n\nSỞ Y TẾ', ['Ủy ban nhân dân tỉnh Trà Vinh', 'Sở Y tế tỉnh Trà Vinh']],
    ['HỘI ĐỒNG NHÂN DÂN\nTỈNH TRÀ VINH', ['Hội đồng nhân dân tỉnh Trà Vinh']],
  ])('%#: %s', (lines, expected) => {
    expect(under(lines, 'Đoàn đã họp.').slice(0, expected.length)).toEqual(expected);
  });

  it.each([
    [
      'ĐẢNG BỘ HUYỆN CÀNG LONG\nĐẢNG ỦY XÃ ĐẠI PHƯỚC',
      'Hội Nông dân đã họp.',
      'Hội Nông dân xã Đại Phước, huyện Càng Long',
    ],
    ['ĐẢNG BỘ HUYỆN CÀNG LONG\nĐẢNG ỦY XÃ ĐẠI PHƯỚC', 'Công an tỉnh đã họp.', 'Công an tỉnh Trà Vinh'],
    ['HUYỆN ỦY CÀNG LONG\nBAN DÂN VẬN', 'Công an huyện đã họp.', 'Công an huyện Càng Long'],
    // A commune that no table has.
    ['ĐẢNG BỘ TỈNH LÂM ĐỒNG\nĐẢNG ỦY XÃ ĐẠ HUOAI 9', 'Hội Nông dân đã họp.', 'Hội Nông dân xã Đạ Huoai 9'],
    ['ĐẢNG BỘ TỈNH LÂM ĐỒNG\nĐẢNG ỦY XÃ ĐẠ HUOAI 9', 'Công an tỉnh đã họp.', 'Công an tỉnh Lâm Đồng'],
  ])('is of the unit of its author, inside those above: %s: %s', (lines, text, expected) => {
    expect(under(lines, text).at(-1)).toBe(expected);
  });
});

describe('names', () => {
  it.each([
    ['Ban Thường vụ họp. Ban Thường vụ Tỉnh ủy họp.', 'Ban Thường vụ Tỉnh ủy Bến Tre', ['Ban Thường vụ Tỉnh ủy']],
    ['MTTQ tỉnh họp. Mặt trận Tổ quốc họp.', 'Mặt trận Tổ quốc tỉnh Bến Tre', ['MTTQ tỉnh']],
    ['BTV: Huyện ủy Ba Tri, Bình Đại họp.', 'Ban Thường vụ Huyện ủy Bình Đại', []],
  ])('an elliptic or listed form is no name elsewhere: %s', (text, label, expected) => {
    const { entities } = read(`${BEN_TRE}${text}`);
    expect(entities.find((entity) => entity.label === label)?.aliases).toEqual(expected);
  });
});

describe('many bodies', () => {
  const text = 'UBND các huyện, thành phố đã báo cáo.';

  it('are no thing where nothing is said of them', () => {
    expect(thingsIn(`${BEN_TRE}${text}`, 'Body')).not.toContain('Ủy ban nhân dân các huyện, thành phố');
  });

  it('are one where a claim needs them', () => {
    const { entities } = read(
      `${BEN_TRE}UBND các huyện, thành phố đã thực hiện Nghị quyết số 05-NQ/TU ngày 12/3/2021 của Tỉnh ủy.`,
    );
    const found = entities.find((entity) => entity.label === 'Ủy ban nhân dân các huyện, thành phố');
    expect(found?.local).toBe(true);
  });
});

describe('not yet', () => {
  // The words name the holder of the office, and are kept as a name of the committee.
  it.fails('an office is no name of its body', () => {
    const { entities } = read('Đồng chí Bí thư Tỉnh ủy Sóc Trăng dự họp.');
    expect(entities.find((entity) => entity.label === 'Tỉnh ủy Sóc Trăng')?.aliases).toEqual([]);
  });
});
