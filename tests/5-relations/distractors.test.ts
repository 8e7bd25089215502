/** Texts in which bodies and documents stand side by side and nothing is said of the one by the other. */
import { describe, expect, it } from 'vitest';
import { letterhead, says } from '../notation.ts';

describe('nothing is said', () => {
  it.each([
    // Named, cited, compared, received, kept.
    'Trên đây là Chỉ thị số 20-CT/TU và danh sách các đơn vị, trong đó có UBND huyện Bát Xát.',
    'UBND huyện Bát Xát báo tin mưa lũ. Chỉ thị số 20-CT/TU có bốn phần.',
    'Đảng ủy xã Y Tý không nhầm với Chỉ thị số 20-CT/TU.',
    'Thư viện tỉnh lưu trữ Chỉ thị số 20-CT/TU cùng ảnh của UBND huyện Bát Xát.',
    'Huyện ủy Bát Xát gửi Chỉ thị số 20-CT/TU tới 21 xã.',
    // Where, for whom, with whom.
    'Hội nghị tại UBND huyện Bát Xát nghe giới thiệu nội dung chính của dự thảo.',
    'Chỉ thị số 20-CT/TU dành cho Đảng ủy các xã.',
    // Verbs of other trades.
    'UBND huyện Bát Xát chúc mừng ngành y tế; Nghị định số 100/2019/NĐ-CP tăng mức phạt.',
    'UBND huyện Bát Xát hỗ trợ 12 hộ theo mức của Nghị định số 100/2019/NĐ-CP.',
    'Mặt trận Tổ quốc huyện Bát Xát nghe báo cáo về Luật Đất đai năm 2013.',
    // Figures and look-alikes.
    'UBND huyện Bát Xát thực hiện 26/27 chỉ tiêu, đạt 96,3%.',
    'UBND huyện Bát Xát thực hiện tốt công tác phòng, chống dịch.',
    'UBND huyện Bát Xát triển khai Chương trình 135.',
  ])('%s', (text) => {
    expect(says(text, [], ['issuedBy'])).toEqual([]);
  });

  it('in headings, recipients and signature', () => {
    const head = letterhead('TỈNH ỦY LÀO CAI', '121-BC/TU', 'Lào Cai, ngày 05 tháng 7 năm 2021');
    const text = `${head}### I. THỰC HIỆN CHỈ THỊ SỐ 05-CT/TW\n\nTỉnh đã họp.\n\nNơi nhận:\n- Bộ Chính trị;\n- UBND huyện Bát Xát (để thực hiện Chỉ thị số 20-CT/TU);\n- Lưu.\n\nT/M TỈNH ỦY\nBÍ THƯ\n\nLò Văn Pánh\n`;
    expect(says(text, [])).toEqual([]);
  });
});
