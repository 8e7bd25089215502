import { describe, expect, it } from 'vitest';
import { phraseEnd } from '../../../src/3-mentions/grammar/phrase-end.ts';
import { lexicon, mentionsOf, viewIn } from '../../notation.ts';

/** The subject of the first document of a text. */
const subject = (text: string): string | null => {
  const title = mentionsOf(text, 'Document')[0]?.title;
  return title ? text.slice(title.start, title.end) : null;
};

describe('the subject of a document goes on', () => {
  it.each([
    // Over commas and verbs that belong to it.
    ['về trồng rừng, bảo vệ rừng giai đoạn 2021-2025', '; các xã đã đăng ký.'],
    ['về bảo vệ, chăm sóc, nâng cao sức khỏe cán bộ nhiệm kỳ 2020 - 2025', ' đã ban hành.'],
    ['về phòng, chống tham nhũng, lãng phí', ', UBND huyện đã triển khai.'],
    // Over brackets and quotes.
    ['về phát triển cây có múi (cam, quýt, bưởi) đến năm 2025', ' được phổ biến.'],
    ['về cuộc vận động “Người Việt Nam ưu tiên dùng hàng Việt Nam”', ' được phổ biến.'],
    // Over the document that it carries out.
    ['thực hiện Nghị quyết số 05-NQ/TU ngày 02/3/2021 của Tỉnh ủy về chuyển đổi số', '.'],
    ['về việc triển khai Đề án "Phát triển cây chè" trên địa bàn tỉnh', '.'],
    ['về tiếp tục đổi mới, nâng cao chất lượng chi bộ', ' và Kết luận số 07-KL/TU.'],
  ])('%s', (title, rest) => {
    expect(subject(`Kế hoạch số 12-KH/HU ${title}${rest}`)).toBe(title);
  });
});

describe('the subject of a document ends', () => {
  it.each([
    ['at a semicolon', 'về cán bộ', '; đã ban hành 5 kế hoạch.'],
    ['at the end of the sentence', 'về cán bộ', '. Các xã đã học tập.'],
    ['before what was done with it', 'về cán bộ', ' đã được quán triệt.'],
    ['before a passive verb', 'về cán bộ', ' được các xã học tập.'],
    ['before a new subject', 'về cán bộ', ', UBND huyện đã học tập.'],
    ['before another document', 'về cán bộ', ', Kết luận số 07-KL/TU về đảng viên.'],
    ['before what goes along with it', 'về cán bộ', ' gắn với Kết luận số 07-KL/TU.'],
    ['before those it is for', 'về cán bộ', ' đối với Đảng ủy xã Tả Van.'],
    ['before the next clause', 'về cán bộ', ', đồng thời giao các xã học tập.'],
    ['before its date', 'về cán bộ', ', ngày 05/02/2021.'],
  ])('%s', (_, title, rest) => {
    expect(subject(`Kế hoạch số 12-KH/HU ${title}${rest}`)).toBe(title);
  });
});

describe('there is no subject', () => {
  it.each([
    'Chỉ thị số 20-CT/TU yêu cầu các cấp ủy nêu gương.',
    'Chỉ thị số 20-CT/TU đề ra ba nhiệm vụ.',
    'Chỉ thị số 20-CT/TU đã được quán triệt.',
    'Nghị quyết số 11-NQ/TU của Tỉnh ủy, các xã đã xây dựng 12 mô hình.',
    'Chỉ thị số 20-CT/TU, Kết luận số 07-KL/TU về cán bộ.',
  ])('%s', (text) => {
    expect(subject(text)).toBeNull();
  });
});

describe('a phrase', () => {
  it('never goes on over the end of its sentence or its limit', () => {
    const view = viewIn('về cán bộ. Các xã đã học tập đầy đủ nội dung của các nghị quyết mới ban hành trong năm.');
    const options = { max: 4, documents: true, comma: false };
    expect(phraseEnd(view, lexicon, 0, { ...options, max: 60 })).toBe(3);
    expect(phraseEnd(view, lexicon, 4, options)).toBeLessThanOrEqual(8);
  });
});

describe('not yet', () => {
  // A verb that governs no documents ends it, because a document stands not far behind.
  it.fails('a verb of the subject is no next clause', () => {
    const title = 'về tiếp tục đổi mới, sắp xếp tổ chức bộ máy';
    expect(subject(`Nghị quyết số 12-NQ/HU ${title} và Kết luận số 07-KL/TU.`)).toBe(title);
  });

  // Words of a link open a subject even where no document follows.
  it.fails('"theo kế hoạch" is no subject', () => {
    expect(subject('Đảng ủy xã học tập Nghị quyết số 27-NQ/TW theo kế hoạch.')).toBeNull();
  });

  // A new subject without a verb that is known does not end it.
  it.fails.each([
    ['về cán bộ', ', huyện có 12 xã đạt chuẩn.'],
    ['về phát triển cây chè', ', diện tích chè đạt 500 ha.'],
  ])('%s', (title, rest) => {
    expect(subject(`Thực hiện Kế hoạch số 12-KH/HU ${title}${rest}`)).toBe(title);
  });
});
