import { describe, expect, it } from 'vitest';
import { oneLetterApart } from '../../../src/3-mentions/grammar/agency-suffix.ts';
import { mentionsOf } from '../../notation.ts';

/**
 * Ways in which real documents are cited, each in a sentence: what the number properly is, whether it was written otherwise
 * ("repaired"; blanks alone are no repair) and whether the word before it names another type than its symbol ("against word").
 */
const cited = (text: string): string[] =>
  mentionsOf(text, 'Document').map((mention) => {
    const { type, code, plenum, term, repaired, wordAgainstSymbol } = mention;
    const name = plenum !== null ? `Trung ương ${plenum} khóa ${term}` : (code ?? 'by name');
    const flags = `${repaired ? ', repaired' : ''}${wordAgainstSymbol ? ', against word' : ''}`;
    return `${type?.words[0] ?? 'no type'} ${name}${flags}`;
  });

const FORMS: Readonly<Record<string, readonly (readonly [text: string, ...documents: string[]])[]>> = {
  'the type word differs from the symbol: the symbol decides': [
    ['Thành ủy Vinh trả lời công văn số 260-KL/TU trong tuần.', 'Kết luận 260-KL/TU, against word'],
    ['Huyện ủy Mường La phổ biến Chỉ thị 34-TB/TW.', 'Thông báo 34-TB/TW, against word'],
    ['Chi bộ học Quyết định số 15-CT/HU hôm 12/3.', 'Chỉ thị 15-CT/HU, against word'],
  ],
  'separators are swapped, words are glued': [
    ['Huyện ủy quán triệt Chỉ thị số 54/CT-TW trong quý I.', 'Chỉ thị 54-CT/TW, repaired'],
    ['Đảng ủy xã học tập Nghịquyết số 27/NQ-TW vào tháng 6.', 'Nghị quyết 27-NQ/TW, repaired'],
    ['Sở Du lịch áp dụng Nghị định số 57/2002/NĐ/CP khi thu phí.', 'Nghị định 57/2002/NĐ-CP, repaired'],
    ['Phòng Nội vụ áp dụng Nghị định số 84/2005-NĐ-CP khi thẩm tra.', 'Nghị định 84/2005/NĐ-CP, repaired'],
    ['Sở Giao thông vận tải thực hiện Thông báo số 286-TB-VPCP về cầu mới.', 'Thông báo 286/TB-VPCP, repaired'],
  ],
  'blanks stand where signs should, or inside the number': [
    ['Ban Tổ chức áp dụng Hướng dẫn số 52 HD/BTCTW khi xếp loại.', 'Hướng dẫn 52-HD/BTCTW, repaired'],
    ['Tỉnh đoàn thực hiện Quyết định số 84 QĐ/TWĐTN về điều lệ.', 'Quyết định 84-QĐ/TWĐTN, repaired'],
    ['Sở Nội vụ triển khai Nghị quyết số 19- NQ/TW trong năm.', 'Nghị quyết 19-NQ/TW'],
    ['Sở Nội vụ triển khai Nghị quyết số 18 -NQ/TW trong năm.', 'Nghị quyết 18-NQ/TW'],
    ['Huyện ủy sơ kết Kết luận số 100 - KL/TW vào tháng 9.', 'Kết luận 100-KL/TW'],
    ['UBND tỉnh xem xét đề nghị tại 8397/TTr - SKHĐT trong tuần.', 'Tờ trình 8397/TTr-SKHĐT'],
    ['UBND huyện gửi Công văn số 391 - CV/ĐU tới các xã.', 'Công văn 391-CV/ĐU'],
  ],
  'signs look alike': [
    ['Ban Dân vận phổ biến Kết luận số 64 – KL/TW tới cơ sở.', 'Kết luận 64-KL/TW, repaired'],
    ['Cục Thuế áp dụng Luật số 13⁄2012/QH13 từ đầu năm.', 'Luật 13/2012/QH13'],
    ['Các chốt kiểm soát lập theo 1478⁄CĐ-TTg của Thủ tướng.', 'Công điện 1478/CĐ-TTg, repaired'],
    ['Trung tâm quan trắc áp dụng Thông tư số 21∕2017/TT-BTNMT.', 'Thông tư 21/2017/TT-BTNMT'],
  ],
  'the agency is written otherwise': [
    ['Chi bộ học tập Chỉ thị 03-CT/T.Ư hằng tháng.', 'Chỉ thị 03-CT/TW, repaired'],
    ['Chi bộ học tập Chỉ thị 03-CT/TƯ hằng tháng.', 'Chỉ thị 03-CT/TW, repaired'],
    ['Chi bộ học tập Chỉ thị 20-CT/T.U hằng tháng.', 'Chỉ thị 20-CT/TU, repaired'],
    ['Sở Công Thương thực hiện Quyết định số 22/2021/QD-TTg trong năm.', 'Quyết định 22/2021/QĐ-TTg, repaired'],
    ['Sở Công Thương thực hiện Quyết định số 75/2009/Đ-TTg trong năm.', 'Quyết định 75/2009/QĐ-TTg, repaired'],
    ['Sở Tư pháp rà soát Luật số 21-LCT/HDNN8 về thuế.', 'Luật 21-LCT/HĐNN8, repaired'],
    ['Phòng Nội vụ áp dụng Nghị quyết số 903/NQ-NBTVQH13 khi lập phường.', 'Nghị quyết 903/NQ-UBTVQH13, repaired'],
    ['Công an tỉnh phổ biến Pháp lệnh số 01/2018/UBNVQH14.', 'Pháp lệnh 01/2018/UBTVQH14, repaired'],
    ['Sở Xây dựng thực hiện quyết định số 77/2006/qđ.ubnd về nhà ở.', 'Quyết định 77/2006/QĐ-UBND, repaired'],
    ['KẾT QUẢ THỰC HIỆN CHỈ THỊ SỐ 19/CT-TTG NĂM 2020', 'Chỉ thị 19/CT-TTg, repaired'],
    ['Hạt Kiểm lâm thôi áp dụng Quyết định số 2751/2002/QĐ-UB.', 'Quyết định 2751/2002/QĐ-UB'],
    ['Hạt Kiểm lâm thôi áp dụng Quyết định số 42/2004/QĐ-UBBT.', 'Quyết định 42/2004/QĐ-UBBT'],
  ],
  'the symbol is missing': [
    ['Chi bộ học tập Kết luận số 37/TW hằng tháng.', 'Kết luận 37-KL/TW, repaired'],
    ['Cán bộ nêu gương theo Quy định số 08 /TW của Trung ương.', 'Quy định 08-QĐ/TW, repaired'],
    ['Phòng Nội vụ áp dụng Nghị quyết số 829/UBTVQH14 khi nhập xã.', 'Nghị quyết 829/NQ-UBTVQH14, repaired'],
    ['UBND huyện nhắc lại Chỉ thị số 06/2009/UBND về trật tự.', 'Chỉ thị 06/2009/CT-UBND, repaired'],
    [
      'Phòng Tài nguyên phổ biến các Nghị định 71/2024, 88/2024, 101/2024, 102/2024.',
      'Nghị định 71/2024/NĐ-CP',
      'Nghị định 88/2024/NĐ-CP',
      'Nghị định 101/2024/NĐ-CP',
      'Nghị định 102/2024/NĐ-CP',
    ],
  ],
  'a scanner misread a figure': [
    ['Sở Tài chính phổ biến Luật số 148/2025/QHI5 trong quý.', 'Luật 148/2025/QH15, repaired'],
    ['Sở Tài chính phổ biến Luật số 135/2025/QH135 trong quý.', 'Luật 135/2025/QH15, repaired'],
    ['Huyện ủy quán triệt Nghị quyết số l8-NQ/TW trong quý.', 'Nghị quyết 18-NQ/TW, repaired'],
    ['Huyện ủy quán triệt Quy định số O8-QĐ/TW trong quý.', 'Quy định 08-QĐ/TW, repaired'],
    // No "số" before it: what stands there is not certain, and half of it is no number.
    ['Huyện ủy quán triệt Nghị quyết l8-NQ/TW trong quý.'],
    // A valid number that is not the one meant: nothing in it tells.
    ['Ban Dân tộc thực hiện Nghị định số 47/2017/NĐ-CP trong năm.', 'Nghị định 47/2017/NĐ-CP'],
  ],
  'the symbol of a decision or a regulation': [
    ['Cán bộ nêu gương theo Quy định số 08-QĐi/TW; ngày 25-10-2018 của Trung ương.', 'Quy định 08-QĐi/TW'],
    ['Cán bộ nêu gương theo Quy định số 08-QĐ/TW của Trung ương.', 'Quy định 08-QĐ/TW'],
    ['Tỉnh ủy thực hiện Quyết định số 08-QĐ/TW của Trung ương.', 'Quyết định 08-QĐ/TW'],
  ],
  'no symbol; issuer, date or term instead': [
    ['Sở Tài chính thực hiện Nghị quyết số 31 ngày 6/9/2016 của HĐND tỉnh.', 'Nghị quyết 31'],
    ['Huyện ủy quán triệt Nghị quyết số 18 ngày 25-10-2017 của Trung ương khóa XII.', 'Nghị quyết 18'],
    ['Huyện ủy giao các xã rà soát kết quả Chỉ thị số 17 trong tháng 10.', 'Chỉ thị 17'],
    ['Huyện ủy thực hiện Nghị quyết số 11 của Tỉnh uỷ về du lịch.', 'Nghị quyết 11'],
    ['Huyện ủy thực hiện Chỉ thị số 05 của Bộ Chính trị về học tập và làm theo Bác.', 'Chỉ thị 05'],
    ['Ban Tổ chức kiểm tra theo Quy định 22 trong năm.', 'Quy định 22'],
  ],
  'several numbers under one type word': [
    ['Đảng đoàn thực hiện Quyết định số 217, 218 của Bộ Chính trị.', 'Quyết định 217', 'Quyết định 218'],
    ['Ngành thuế phổ biến các Luật số 43/2024/QH15, số 47/2024/QH15.', 'Luật 43/2024/QH15', 'Luật 47/2024/QH15'],
    [
      'Phòng Giáo dục và Đào tạo triển khai các Thông tư số 01/2021/TT-BGDĐT, 02/2021/TT-BGDĐT.',
      'Thông tư 01/2021/TT-BGDĐT',
      'Thông tư 02/2021/TT-BGDĐT',
    ],
    [
      'UBND huyện thực hiện các Nghị quyết của Quốc hội: số 142/2016/QH13, số 100/2015/QH13.',
      'Nghị quyết 142/2016/QH13',
      'Nghị quyết 100/2015/QH13',
    ],
    ['Quốc hội thảo luận Tờ trình số 121/TTr-CP và Đề án số 122/ĐA-CP.', 'Tờ trình 121/TTr-CP', 'Đề án 122/ĐA-CP'],
    [
      'Chi cục lưu trữ các quyết định 111-HĐBT/1981, 206-CP/1979.',
      'Quyết định 111-HĐBT/1981',
      'Quyết định 206-CP/1979',
    ],
    [
      'Sở Tài chính rà soát các Quyết định từ số 12/QĐ-UBND đến số 15/QĐ-UBND.',
      'Quyết định 12/QĐ-UBND',
      'Quyết định 15/QĐ-UBND',
    ],
    // What the first leaves out it takes from the second.
    ['Huyện ủy quán triệt Nghị quyết số 18, 19-NQ/TW.', 'Nghị quyết 18-NQ/TW, repaired', 'Nghị quyết 19-NQ/TW'],
  ],
  'documents of several bodies': [
    [
      'Bệnh viện áp dụng Thông tư liên tịch số 03/2006/TTLT-BYT-BTC-BNV.',
      'Thông tư liên tịch 03/2006/TTLT-BYT-BTC-BNV',
    ],
    [
      'Bệnh viện áp dụng Thông tư liên tịch số 03/2006/TTLT-BLĐTB&XH-BTC.',
      'Thông tư liên tịch 03/2006/TTLT-BLĐTB&XH-BTC',
    ],
    ['Sở Y tế nhắc lại Thông tư liên tịch số 04/2002/TTLT đã cũ.', 'Thông tư liên tịch 04/2002/TTLT'],
    ['Bệnh viện thôi áp dụng Thông tư liên bộ số 14/TTLB.', 'Thông tư liên tịch 14/TTLB'],
    [
      'Mặt trận tỉnh triển khai Nghị quyết liên tịch số 72/2025/NQLT/UBTVQH15-CP- ĐCTUBTWMTTQVN.',
      'Nghị quyết liên tịch 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN',
    ],
    ['UBND tỉnh giao biên chế theo Tờ trình số 1960/TTrLS-STC-SNV.', 'Tờ trình 1960/TTrLS-STC-SNV'],
    ['UBND tỉnh duyệt giá theo tờ trình số 2909/TTr. LS-TC-YT.', 'Tờ trình 2909/TTrLS-TC-YT, repaired'],
    // Both signs are in use, so it stays as written; the symbol says more than the word.
    ['Trung tâm quỹ đất áp dụng Thông tư số 14/2008/TTLT/BTC-BTNMT.', 'Thông tư liên tịch 14/2008/TTLT/BTC-BTNMT'],
  ],
  'official letters': [
    ['UBND tỉnh trả lời văn bản số 872/VPCP-KGVX trong tháng.', 'Công văn 872/VPCP-KGVX'],
    ['Sở Công Thương thực hiện Công văn (số 73/TTg-CN) về lưới điện.', 'Công văn 73/TTg-CN'],
    ['UBND huyện phúc đáp văn bản số 20/SNV-XDCQĐP.', 'Công văn 20/SNV-XDCQĐP'],
    ['Tỉnh ủy nhận Công văn số 1510-CV/BTGTU.', 'Công văn 1510-CV/BTGTU'],
  ],
  'letters and dots in the number': [
    ['HĐND tỉnh áp dụng Nghị quyết số 888a/2015/UBTVQH13.', 'Nghị quyết 888a/2015/UBTVQH13'],
    ['HĐND tỉnh áp dụng Nghị quyết số 522B/NQ-UBTVQH13.', 'Nghị quyết 522B/NQ-UBTVQH13'],
    ['Sở Tư pháp rà soát theo Nghị quyết số 66.25/2026/NQ-CP.', 'Nghị quyết 66.25/2026/NQ-CP'],
  ],
  'numbers of old keep their form': [
    ['Tư liệu ghi Sắc lệnh số 143-NV đổi tên tỉnh.', 'Sắc lệnh 143-NV'],
    ['Bảo tàng trưng bày Sắc lệnh số 51/SL năm 1959.', 'Sắc lệnh 51/SL'],
    ['Bảo tàng sưu tầm Sắc lệnh số 39-SL của Chủ tịch nước.', 'Sắc lệnh 39-SL'],
    ['Sở Nông nghiệp rà soát Quyết định số 268/TTg.', 'Quyết định 268/TTg'],
    ['Sở Y tế rà soát Nghị định số 95/CP.', 'Nghị định 95/CP'],
    ['Sở Tư pháp rà soát Luật số 23-L/CTN.', 'Luật 23-L/CTN'],
    ['Kho lưu trữ còn giữ Chỉ thị số : 917/1999/CT-QP.', 'Chỉ thị 917/1999/CT-QP'],
  ],
  'what stands between type word and number': [
    ['UBND huyện ban hành Kế hoạch số: 40/KH-UBND.', 'Kế hoạch 40/KH-UBND'],
    ['Sở Tài chính thực hiện Nghị quyết chuyên đề số 04/2012/NQ-HĐND.', 'Nghị quyết 04/2012/NQ-HĐND'],
    ['Sở Nội vụ phổ biến Luật Viên chức số 58/2010/QH12.', 'Luật 58/2010/QH12'],
    ['Các sở thực hiện Chỉ thị số 03/CT-UBND của Chủ tịch UBND tỉnh.', 'Chỉ thị 03/CT-UBND'],
    [
      'Cục Thuế phổ biến Điều 1 Thông tư số 89/2020/TT-BTC sửa đổi Thông tư số 50/2017/TT-BTC.',
      'Thông tư 89/2020/TT-BTC',
      'Thông tư 50/2017/TT-BTC',
    ],
  ],
  'resolutions named by their plenum': [
    ['Huyện ủy tổng kết Nghị quyết Trung ương 4 khóa XII.', 'Nghị quyết Trung ương IV khóa XII'],
    ['Huyện ủy tổng kết Nghị quyết 4 khóa XII trong quý.', 'Nghị quyết Trung ương IV khóa XII'],
    // More plenums than any term had: the number is the document's.
    ['Huyện ủy tổng kết Nghị quyết 18 khóa XII trong quý.', 'Nghị quyết 18'],
    ['Huyện ủy tổng kết Nghị quyết lần thứ 8 BCH Trung ương Đảng khóa 12.', 'Nghị quyết Trung ương VIII khóa XII'],
    [
      'Huyện ủy thực hiện Nghị quyết Trung ương 4 khóa XI,XII.',
      'Nghị quyết Trung ương IV khóa XI',
      'Nghị quyết Trung ương IV khóa XII',
    ],
    [
      'Huyện ủy thực hiện các Nghị quyết Trung ương 6, 7 khóa XII.',
      'Nghị quyết Trung ương VI khóa XII',
      'Nghị quyết Trung ương VII khóa XII',
    ],
  ],
  'laws and papers by name': [
    ['Sở Tài chính phổ biến Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015.', 'Luật by name'],
    ['Sở Y tế phổ biến Luật Khám bệnh, chữa bệnh tới các phòng khám.', 'Luật by name'],
    [
      'Tỉnh ủy hoàn thiện dự thảo Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XII, nhiệm kỳ 2020-2025.',
      'Nghị quyết by name',
    ],
  ],
  'no documents': [
    ['Đoàn Kiểm tra số 542 làm việc tại huyện.'],
    ['Doanh nghiệp khai theo mẫu số 05/CVĐNKTT/TXNK tại chi cục.'],
    ['Bản tra cứu ghi Điều 27.6.NĐ.3 của pháp điển.'],
    ['Có 26/27 vị đại biểu tán thành.'],
    ['Diện tích gieo trồng tăng 3% so với NQ đề ra.'],
    ['Kế hoạch 2016-2020 của UBND tỉnh Lào Cai đạt 96%.'],
    ['Tổng kết Chương trình 2016 - 2020 của ngành.'],
    ['Kế hoạch năm 2021 đạt 98%.'],
    ['Xã vùng cao thụ hưởng Chương trình 135 từ năm 2006.'],
    ['Nguồn vốn Chương trình 135 được lồng ghép cho các xã.'],
  ],
};

describe.each(Object.entries(FORMS))('%s', (_, rows) => {
  it.each(rows.map(([text, ...documents]) => ({ text, documents })))('$text', ({ text, documents }) => {
    expect(cited(text)).toEqual(documents);
  });
});

describe('one letter apart', () => {
  it.each([
    ['UBTVQH', 'NBTVQH', true],
    ['UBTVQH', 'UBNVQH', true],
    ['QH15', 'QH135', true],
    ['QH15', 'QH5', true],
    ['QH15', 'QH15', false],
    ['QH15', 'QH51', false],
    ['UBND', 'HĐND', false],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(oneLetterApart(a, b)).toBe(expected);
    expect(oneLetterApart(b, a)).toBe(expected);
  });
});
