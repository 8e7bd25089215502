import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineEnding, splitSentences } from '../../src/2-structure/sentences.ts';
import { words } from './outline-text.ts';

const split = (text: string, from = 0): string[] =>
  splitSentences(text, words, from).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    'Huyện ủy Mường La họp ngày 12/3/2021. | Ủy ban kiểm tra báo cáo.',
    'Thu ngân sách đạt 17.480,9 tỷ đồng; chi 1.275,884 tỷ đồng. | Nợ đọng giảm.',
    'Giai đoạn 2021-2025. | 6 tháng tới cần tập trung.',
    'Tổng số là 1. 500 hộ.',
    'UBND TP. Vinh và Tp. Thanh Hóa phối hợp. | TX. Cửa Lò chủ trì.',
    'Đ/c. Lê Văn An và ThS. Trần Bình dự họp. | Kết luận đã ban hành.',
    'Tác phẩm của V.I. Lênin được giới thiệu. | Hội nghị kết thúc.',
    'Đoàn công tác của T.Ư. Đảng làm việc với tỉnh.',
    'Cấp giống, phân bón v.v. cho dân. | Huyện đã giải ngân.',
    'Đã có Siêu thị, chợ đầu mối... | Hạ tầng được nâng cấp.',
    'Hạ tầng, dịch vụ... được nâng cấp.',
    'Quán triệt Chỉ thị 12-CT/TU về “nêu gương”.... | Tổng kết: 10 năm thực hiện.',
    'Chủ đề “Đoàn kết. Sáng tạo. Phát triển” được hưởng ứng. | Phong trào lan rộng.',
    'Có 5 xã (trong đó: 2 xã loại I. Còn lại loại II) đạt chuẩn. | Huyện khen thưởng.',
    'Hội nghị nêu: "Dân biết. Dân bàn." | Huyện tiếp thu.',
    'Hội nghị nêu: "phải nêu gương..." (1). | (Theo báo cáo của huyện.) | Huyện tiếp thu.',
    'Tỉnh xếp thứ 9. | Huyện xếp thứ 3.',
    'Bãi bỏ khoản 2 Điều 3. Quyết định này có hiệu lực.',
    'Kết quả tốt! | Dân hỏi vì sao? | Huyện trả lời…',
    'Hoàn thành nhiệm vụ đề ra./. | Nơi nhận như trên.',
    'Hoàn thành nhiệm vụ đề ra./.',
    'Kế hoạch đến năm 2030. rà soát, bổ sung quy hoạch.',
    'Làm đường; xây cầu; Huyện nghiệm thu.',
    'Trang tin http://example.vn/a.html đăng bài. | Số lượt xem tăng.',
    'Có bài viết “chưa đóng ngoặc. | Huyện đã sửa.',
  ])('%s', (expected) => {
    expect(split(expected.replaceAll(' | ', ' '))).toEqual(expected.split(' | '));
  });

  it('ends nothing at the number a passage opens with', () => {
    expect(split('1. Công tác dân vận. Huyện ủy chỉ đạo.', 3)).toEqual(['1. Công tác dân vận.', 'Huyện ủy chỉ đạo.']);
  });

  it('leaves nothing but blanks outside, in order', () => {
    const piece = fc.constantFrom(
      'Huyện',
      'ủy',
      '.',
      '...',
      '?',
      '“',
      '”',
      '(',
      ')',
      '"',
      '12',
      'TP.',
      ',',
      ';',
      './.',
      '…',
      'A',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, fc.constantFrom(' ', ''))), fc.nat(5), (pieces, from) => {
        const text = pieces.flat().join('').trim().replaceAll(/ +/g, ' ');
        let end = 0;
        for (const sentence of splitSentences(text, words, from)) {
          expect(text.slice(end, sentence.start).trim()).toBe('');
          expect(sentence.end).toBeGreaterThan(sentence.start);
          expect(text.slice(sentence.start, sentence.end).trim()).toHaveLength(sentence.end - sentence.start);
          end = sentence.end;
        }
        expect(end).toBe(text.length);
      }),
    );
  });
});

describe('lineEnding', () => {
  it.each([
    ['Huyện ủy đã họp.', 'sentence'],
    ['Huyện ủy đã họp.”', 'sentence'],
    ['(theo Kế hoạch...)', 'sentence'],
    ['như sau:', 'clause'],
    ['các xã;', 'clause'],
    ['các xã,', 'comma'],
    ['của Ban Thường vụ', 'open'],
    ['tại UBND TP.', 'open'],
    ['(đạt 98%)', 'open'],
  ])('%s ends %s', (text, end) => {
    expect(lineEnding(text, words)).toBe(end);
  });
});
