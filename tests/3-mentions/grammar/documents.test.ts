import { describe, expect, it } from 'vitest';
import { findCodes } from '../../../src/3-mentions/grammar/code-tokens.ts';
import { lexicon, marked, mentionsIn, mentionsOf, plain, viewIn } from '../../notation.ts';

const documents = (notation: string): void => expect(marked(plain(notation), ['doc'])).toBe(notation);

/** "number < number": each document and those in whose subject it stands, the nearest first. */
const nested = (text: string): string[] => {
  const { all } = mentionsIn(text);
  return mentionsOf(text, 'Document').map((mention) => {
    const chain = [mention.code ?? mention.surface];
    for (let outer = mention.inside; outer !== null; ) {
      const document = all[outer];
      if (document?.class !== 'Document') throw new Error('in the subject of no document');
      chain.push(document.code ?? document.surface);
      outer = document.inside;
    }
    return chain.join(' < ');
  });
};

describe('documents in a sentence', () => {
  it.each([
    'UBND tỉnh Bắc Ninh ban hành {doc:Kế hoạch số 12/KH-UBND} ngày 05/02/2021 thực hiện {doc:Chỉ thị số 05-CT/TU}.',
    'Huyện ủy quán triệt {doc:Chỉ thị số 20-CT/TU} và {doc:Kết luận 07-KL/TU} tới các chi bộ.',
    'Huyện ủy quán triệt {doc:Nghị quyết Trung ương 6, {doc:7 khóa XII}} tới các chi bộ.',
    'Ngành thuế phổ biến các {doc:Luật số 43/2024/QH15}, số {doc:47/2024/QH15} tới doanh nghiệp.',
    'Sở Nội vụ áp dụng {doc:Luật Viên chức số 58/2010/QH12} khi tuyển dụng.',
    'Sở Công Thương thực hiện {doc:Công văn (số 73/TTg-CN}) về lưới điện.',
    // Words of a body's name are no document.
    'Ban Chỉ đạo thực hiện Quy chế dân chủ tỉnh đã họp.',
    'Ban Kinh tế và Kế hoạch đã họp.',
  ])('%s', (notation) => documents(notation));
});

describe('a document in the subject of another', () => {
  it.each([
    ['Kế hoạch số 12/KH-UBND thực hiện Chỉ thị số 05-CT/TU về chuyển đổi số', ['12/KH-UBND', '05-CT/TU < 12/KH-UBND']],
    [
      'Chỉ thị số 20-CT/TU thực hiện Kết luận số 41-KL/TW tiếp tục thực hiện Chỉ thị số 16-CT/TW',
      ['20-CT/TU', '41-KL/TW < 20-CT/TU', '16-CT/TW < 41-KL/TW < 20-CT/TU'],
    ],
    [
      'Thông tư số 89/2020/TT-BTC sửa đổi Thông tư số 50/2017/TT-BTC hướng dẫn Nghị định số 73/2016/NĐ-CP',
      ['89/2020/TT-BTC', '50/2017/TT-BTC < 89/2020/TT-BTC', '73/2016/NĐ-CP < 50/2017/TT-BTC < 89/2020/TT-BTC'],
    ],
    // Beside it, not in it.
    ['Chỉ thị số 20-CT/TU về cán bộ và Kết luận số 07-KL/TU về đảng viên', ['20-CT/TU', '07-KL/TU']],
    ['Chỉ thị số 20-CT/TU về cán bộ; Kết luận số 07-KL/TU về đảng viên', ['20-CT/TU', '07-KL/TU']],
    ['Chỉ thị số 20-CT/TU về cán bộ gắn với Kết luận số 07-KL/TU', ['20-CT/TU', '07-KL/TU']],
    ['Chỉ thị số 20-CT/TU về cán bộ. Kết luận số 07-KL/TU về đảng viên', ['20-CT/TU', '07-KL/TU']],
    [
      'Kế hoạch số 12-KH/HU thực hiện Nghị quyết số 05-NQ/TU về chuyển đổi số và Kết luận số 07-KL/TU',
      ['12-KH/HU', '05-NQ/TU < 12-KH/HU', '07-KL/TU'],
    ],
    // What it enacts is its subject, no document of its own.
    ['Quyết định số 15/QĐ-UBND ban hành Quy chế làm việc của UBND huyện Ba Tri', ['15/QĐ-UBND']],
  ])('%s', (text, expected) => {
    expect(nested(text)).toEqual(expected);
  });
});

describe('words that point back', () => {
  it.each([
    'Từ khi có {doc:Nghị quyết này}, 12 xã đã đổi thay.',
    'Sau khi phổ biến {doc:văn bản trên}, huyện giao các xã thực hiện.',
    'Ban Tuyên giáo đã sơ kết {doc:nghị quyết}.',
    'Huyện đang thực hiện {doc:chỉ thị nêu trên} rất tốt.',
  ])('%s', (notation) => {
    documents(notation);
    expect(mentionsOf(plain(notation), 'Document').map((mention) => mention.back)).toEqual([true]);
  });

  it.each([
    'Ban Tuyên giáo sơ kết các nghị quyết.',
    'Ban Tuyên giáo sơ kết nghị quyết chuyên đề của chi bộ.',
    'Chi bộ ra nghị quyết lãnh đạo hằng tháng.',
    // What is issued or drafted was not there before.
    'UBND huyện đã ban hành kế hoạch.',
    'Các xã đang xây dựng kế hoạch.',
  ])('none: %s', (text) => {
    expect(mentionsOf(text, 'Document').map((mention) => mention.surface)).toEqual([]);
  });
});

describe('drafts', () => {
  it.each([
    ['Sở Tài chính trình dự thảo Nghị quyết về phí.', true],
    ['Sở Tài chính góp ý dự thảo Kế hoạch số 12/KH-UBND.', true],
    ['Sở Tài chính góp ý dự thảo; Kế hoạch số 12/KH-UBND đã ký.', false],
  ])('%s: %s', (text, expected) => {
    expect(mentionsOf(text, 'Document')[0]?.draft).toBe(expected);
  });
});

describe('the places of numbers', () => {
  it('are known before bodies are read', () => {
    const view = viewIn('Kế hoạch số 566/KH-UBND và 26/27 xã.');
    const codes = [...findCodes(view, lexicon)].map(([from, end]) =>
      view.text.slice(view.tokens[from]!.start, view.tokens[end - 1]!.end),
    );
    expect(codes).toEqual(['566/KH-UBND']);
  });
});
