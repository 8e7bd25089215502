/**
 * Citations of every kind, each in a sentence, and the documents they must be: Party, State, normative, joint and historic numbers,
 * lists and ranges, slips of pen and scanner, laws and plenums by name; and numbers that look like documents and are none.
 */
import { describe, expect, it } from 'vitest';
import { thingsIn } from '../notation.ts';

describe('a citation is the document it names', () => {
  it.each([
    {
      text: 'Huyện ủy Văn Giang quán triệt Nghị quyết số 18-NQ/TW của Trung ương khóa XII.',
      documents: ['Nghị quyết 18-NQ/TW (khóa XII)'],
    },
    {
      text: 'Tỉnh ủy thực hiện Nghị quyết Trung ương 6, 7 (khóa XII) về sắp xếp bộ máy.',
      documents: ['Nghị quyết Trung ương 6 khóa XII', 'Nghị quyết Trung ương 7 khóa XII'],
    },
    {
      text: 'Huyện ủy kiểm điểm theo Nghị quyết Trung ương 4 khóa XI, XII gắn với Chỉ thị số 05-CT/TW ngày 15/5/2016.',
      documents: ['Chỉ thị 05-CT/TW (khóa XII)', 'Nghị quyết Trung ương 4 khóa XI', 'Nghị quyết Trung ương 4 khóa XII'],
    },
    {
      text: 'Đảng ủy xã học tập Nghị quyết 4 khóa XII trong quý II.',
      documents: ['Nghị quyết Trung ương 4 khóa XII'],
    },
    {
      text: 'Thị ủy triển khai Nghị quyết Trung ương 5 (khóa XII) và Nghị quyết Trung ương 8 (khóa XI).',
      documents: ['Nghị quyết Trung ương 5 khóa XII', 'Nghị quyết Trung ương 8 khóa XI'],
    },
    {
      text: 'Cán bộ học Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII.',
      documents: ['Nghị quyết Trung ương 4 khóa XII'],
    },
    {
      text: 'Sở Nội vụ tham mưu thực hiện Nghị quyết số 18-NQ/TW, Nghị quyết số 19-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương Đảng khóa XII.',
      documents: ['Nghị quyết 18-NQ/TW (khóa XII)', 'Nghị quyết 19-NQ/TW (khóa XII)'],
    },
    {
      text: 'Tỉnh ủy Hưng Yên sơ kết các Chỉ thị số 05-CT/TW, 13-CT/TW và 21-CT/TW của Ban Bí thư khóa XIII.',
      documents: ['Chỉ thị 05-CT/TW (khóa XIII)', 'Chỉ thị 13-CT/TW (khóa XIII)', 'Chỉ thị 21-CT/TW (khóa XIII)'],
    },
    {
      text: 'Ban Thường vụ Tỉnh ủy Hưng Yên ban hành các Kết luận số 21, 34, 126-KL/TU ngày 12/3/2018.',
      documents: [
        'Kết luận 126-KL/TU (tỉnh Hưng Yên, nhiệm kỳ 2015-2020)',
        'Kết luận 21-KL/TU (tỉnh Hưng Yên, nhiệm kỳ 2015-2020)',
        'Kết luận 34-KL/TU (tỉnh Hưng Yên, nhiệm kỳ 2015-2020)',
      ],
    },
    {
      text: 'UBND tỉnh Hưng Yên ban hành các Quyết định từ số 12/QĐ-UBND đến số 15/QĐ-UBND ngày 05/01/2021 về giao dự toán.',
      documents: ['Quyết định 12/QĐ-UBND (tỉnh Hưng Yên, 2021)', 'Quyết định 15/QĐ-UBND (tỉnh Hưng Yên, 2021)'],
    },
    {
      text: 'Sở Tài chính áp dụng Nghị định số 163/2016/NĐ-CP. UBND các huyện đã giao dự toán.',
      documents: ['Nghị định 163/2016/NĐ-CP'],
    },
    {
      text: 'Sở Y tế áp dụng Thông tư số 15/2018/TT-BYT. BHXH tỉnh đã thanh toán 12 tỷ đồng.',
      documents: ['Thông tư 15/2018/TT-BYT'],
    },
    {
      text: 'Sở Tư pháp phổ biến Luật Đầu tư và Luật Đầu tư công tới các xã.',
      documents: ['Luật Đầu tư', 'Luật Đầu tư công'],
    },
    {
      text: 'Công đoàn tỉnh tuyên truyền Luật Công đoàn, Luật Dược và Bộ luật Lao động năm 2019.',
      documents: ['Bộ luật Lao động năm 2019', 'Luật Công đoàn', 'Luật Dược'],
    },
    {
      text: 'Thanh tra tỉnh phổ biến Luật Tiếp công dân 2013, Luật Khiếu nại 2011 và Luật Tố cáo 2018.',
      documents: ['Luật Khiếu nại năm 2011', 'Luật Tiếp công dân năm 2013', 'Luật Tố cáo năm 2018'],
    },
    {
      text: 'Công an tỉnh tuyên truyền Luật Phòng, chống ma túy, Luật Phòng cháy và chữa cháy và Luật Cư trú.',
      documents: ['Luật Cư trú', 'Luật Phòng cháy và chữa cháy', 'Luật Phòng, chống ma túy'],
    },
    {
      text: 'Sở Tư pháp rà soát theo khoản 3 Điều 12 Luật Ban hành văn bản quy phạm pháp luật năm 2015.',
      documents: ['Luật Ban hành văn bản quy phạm pháp luật năm 2015'],
    },
    {
      text: 'Sở Lao động áp dụng Thông tư liên tịch số 20/2014/TTLT/BLĐTBXH-BNV-BTC ngày 30/6/2014.',
      documents: ['Thông tư liên tịch 20/2014/TTLT-BLĐTBXH-BNV-BTC'],
    },
    {
      text: 'Sở Nội vụ áp dụng Thông tư số 11/2014/TTLT-BNV-BTC của Bộ Nội vụ, Bộ Tài chính.',
      documents: ['Thông tư liên tịch 11/2014/TTLT-BNV-BTC'],
    },
    {
      text: 'Mặt trận thực hiện Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN ngày 15/6/2017.',
      documents: ['Nghị quyết liên tịch 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN'],
    },
    {
      text: 'Hội Nông dân tỉnh ký Chương trình phối hợp số 04/CTPH-HND-STNMT ngày 12/3/2019 với Sở Tài nguyên và Môi trường.',
      documents: ['Chương trình 04/CTPH-HND-STNMT'],
    },
    {
      text: 'Bảo tàng giới thiệu Sắc lệnh số 14-SL ngày 08/9/1945 và Sắc lệnh số 51-SL ngày 17/10/1945.',
      documents: ['Sắc lệnh 14-SL (1945)', 'Sắc lệnh 51-SL (1945)'],
    },
    {
      text: 'Kho lưu trữ còn giữ Quyết định số 111/HĐBT ngày 13/10/1981 và Nghị định số 24-CP ngày 02/02/1976.',
      documents: ['Nghị định 24-CP (1976)', 'Quyết định 111/HĐBT (1981)'],
    },
    {
      text: 'Ban Tuyên giáo sưu tầm Nghị quyết số 05-NQ/HNTW ngày 10/6/1993.',
      documents: ['Nghị quyết 05-NQ/HNTW'],
    },
    {
      text: 'Chi bộ học Chỉ thịsố 05-CT/TWngày 15/5/2016 của Bộ Chính trị.',
      documents: ['Chỉ thị 05-CT/TW (khóa XII)'],
    },
    {
      text: 'Chi bộ học Chỉ thị số382-CT/TU ngày 12/3/2018 của Ban Thường vụ Tỉnh ủy Hưng Yên.',
      documents: ['Chỉ thị 382-CT/TU (tỉnh Hưng Yên, nhiệm kỳ 2015-2020)'],
    },
    {
      text: 'UBND xã lập Kế hoạch số 07 /KH - UBND ngày 12/3/2021 của UBND xã Tân Châu.',
      documents: ['Kế hoạch 07/KH-UBND (xã Tân Châu, 2021)'],
    },
    {
      text: 'Huyện ủy nhận Công văn số 1510 – CV/BTGTU, ngày 05-8-2021.',
      documents: ['Công văn 1510-CV/BTGTU'],
    },
    {
      text: 'Sở Công Thương thực hiện Chỉ thị số 16⁄CT-TTg ngày 31/3/2020.',
      documents: ['Chỉ thị 16/CT-TTg (2020)'],
    },
    {
      text: 'Sở Xây dựng thực hiện Quyết định số 22/2021/QD-TTG ngày 02/7/2021.',
      documents: ['Quyết định 22/2021/QĐ-TTg'],
    },
    {
      text: 'Sở Nội vụ thực hiện Nghị quyết số 1211/2016/UBTVQHl3 ngày 25/5/2016.',
      documents: ['Nghị quyết 1211/2016/UBTVQH13'],
    },
    {
      text: 'Thực hiện Kế hoạch số 12-KH/HU ngày 05/3/2018 của Huyện ủy Khoái Châu thực hiện Chương trình hành động số 08-CTr/TU ngày 12/01/2018 của Tỉnh ủy Hưng Yên, các xã đã học tập.',
      documents: [
        'Chương trình 08-CTr/TU (tỉnh Hưng Yên, nhiệm kỳ 2015-2020)',
        'Kế hoạch 12-KH/HU (huyện Khoái Châu, nhiệm kỳ 2015-2020)',
      ],
    },
    {
      text: 'Tờ trình số 45/TTr-STC và Báo cáo số 46/BC-STC ngày 12/3/2021 của Sở Tài chính tỉnh Hưng Yên đã được thẩm định.',
      documents: ['Báo cáo 46/BC-STC (tỉnh Hưng Yên, 2021)', 'Tờ trình 45/TTr-STC (tỉnh Hưng Yên, 2021)'],
    },
    {
      text: 'HĐND tỉnh Hưng Yên thông qua Nghị quyết số 87/2019/NQ-HĐND ngày 06/5/2019; Nghị quyết số 87/NQ-HĐND ngày 10/7/2019.',
      documents: ['Nghị quyết 87/2019/NQ-HĐND (tỉnh Hưng Yên, 2019)', 'Nghị quyết 87/NQ-HĐND (tỉnh Hưng Yên, 2019)'],
    },
    {
      text: 'Các đơn vị thực hiện Chương trình 135, Chương trình 30a và Quyết định 755 của Thủ tướng Chính phủ.',
      documents: ['Quyết định 755'],
    },
    {
      text: 'Phân bổ vốn theo Quyết định số 900/QĐ-TTg ngày 20/6/2017 và Thông tư 01, 02 của Ủy ban Dân tộc.',
      documents: ['Quyết định 900/QĐ-TTg (2017)', 'Thông tư 01', 'Thông tư 02'],
    },
    {
      text: 'Hợp đồng số 15/HĐ-XD ký ngày 12/3/2021 với nhà thầu.',
      documents: ['Hợp đồng 15/HĐ-XD'],
    },
    {
      text: 'UBND huyện Ân Thi giao chỉ tiêu theo Quyết định 3100 ngày 25/12/2020 của UBND tỉnh Hưng Yên.',
      documents: ['Quyết định 3100 (tỉnh Hưng Yên, 2020)'],
    },
    {
      text: 'Huyện ủy thực hiện Chỉ thị số 20-CT/TU của Ban Thường vụ Tỉnh ủy khóa XVIII về giải phóng mặt bằng.',
      documents: ['Chỉ thị 20-CT/TU'],
    },
    {
      text: 'Trên cơ sở Kết luận số 54-KL/TW ngày 07/8/2019 và Nghị quyết số 26-NQ/TW, tỉnh đã rà soát.',
      documents: ['Kết luận 54-KL/TW (khóa XII)', 'Nghị quyết 26-NQ/TW'],
    },
    {
      text: 'Văn bản số 4512/UBND-KGVX ngày 12/3/2021 của UBND tỉnh Hưng Yên về phòng dịch.',
      documents: ['Công văn 4512/UBND-KGVX (tỉnh Hưng Yên, 2021)'],
    },
    {
      text: 'Ngành giáo dục thực hiện Nghị định 71/2020, 105/2020 và Thông tư 12/2020 của Bộ Giáo dục và Đào tạo.',
      documents: ['Nghị định 105/2020/NĐ-CP', 'Nghị định 71/2020/NĐ-CP', 'Thông tư 12/2020'],
    },
    {
      text: 'Quy định số 37-QĐ/TW ngày 25/10/2021 và Quyết định số 37-QĐ/TW ngày 28/6/2021 được phổ biến.',
      documents: ['Quy định 37-QĐ/TW (khóa XIII)', 'Quyết định 37-QĐ/TW (khóa XIII)'],
    },
    {
      text: 'Sở Tư pháp áp dụng Văn bản hợp nhất số 03/VBHN-VPQH ngày 12/7/2017 và Lệnh số 05/2018/L-CTN.',
      documents: ['Lệnh 05/2018/L-CTN', 'Văn bản hợp nhất 03/VBHN-VPQH (2017)'],
    },
    {
      text: 'Nghị quyết số 66.7/2025/NQ-CP ngày 15/11/2025 cắt giảm thủ tục.',
      documents: ['Nghị quyết 66.7/2025/NQ-CP'],
    },
    {
      text: 'Nghị quyết số 1669/NQ-UBTVQH15 ngày 16/6/2025 về sắp xếp đơn vị hành chính.',
      documents: ['Nghị quyết 1669/NQ-UBTVQH15'],
    },
    // One suffix, two committees.
    {
      text: 'Học Chỉ thị số 02-CT/TU ngày 23/12/2021 của Tỉnh ủy Quảng Trị và Chỉ thị số 02-CT/TU ngày 25/12/2021 của Thị ủy Quảng Trị.',
      documents: [
        'Chỉ thị 02-CT/TU (thị xã Quảng Trị, nhiệm kỳ 2020-2025)',
        'Chỉ thị 02-CT/TU (tỉnh Quảng Trị, nhiệm kỳ 2020-2025)',
      ],
    },
    {
      text: 'Sơ kết Nghị quyết số 75-NQ/ĐU ngày 09-7-2013 của Đảng ủy Quân khu 4 và Nghị quyết số 29-NQ/ĐU ngày 12-8-2013 của Đảng ủy Quân sự tỉnh.',
      documents: ['Nghị quyết 29-NQ/ĐU', 'Nghị quyết 75-NQ/ĐU'],
    },
  ])('$text', ({ text, documents }) => {
    expect(thingsIn(text, 'Document')).toEqual([...documents].sort());
  });
});

describe('what looks like a number of a document', () => {
  it.each([
    'Có 35/40 chi bộ hoàn thành tốt nhiệm vụ, đạt 87,5%.',
    'Đoàn kiểm tra số 542 của Ban Thường vụ Thành ủy làm việc tại 04 đảng bộ.',
    'Hồ sơ lập theo mẫu số 02/BC-THTK kèm theo biểu số 05.',
    'Người dân liên hệ qua số điện thoại 0221.3862.145 hoặc số tài khoản 3713.0.1058842.00000.',
    'Hội nghị tổ chức tại phòng họp số 3, nhà A2, từ 8 giờ ngày 12/5/2021.',
    'Theo điểm b khoản 2 Điều 15 và Điều 17, 18, 19 thì hồ sơ hợp lệ.',
    'Điều 12.3.TT.5.7 trong Bộ pháp điển nêu rõ thẩm quyền.',
    'Xe mang biển số 89A-123.45 dừng tại km 12+500 quốc lộ 39.',
    'Thời gian từ ngày 15/6 - 20/6/2021, tỷ lệ 12/15 xã, thị trấn.',
    'Tổ công tác số 16/TCT đã kiểm tra 24/7 tại các chốt.',
    'Kế hoạch 2021-2025 của huyện được bổ sung, Kế hoạch 2016 - 2020 đạt 96%.',
    'Trường có 12 lớp, 35 phòng, diện tích 1.200 m2, mã số 01/TH-ĐT.',
    'Giấy phép số 12/GP-UBND, giấy chứng nhận số AB 123456 do Sở cấp.',
    'Đại biểu thảo luận tại Tổ số 4, số 5 và ký biên bản ghi nhớ 02 bên.',
  ])('is none: %s', (text) => {
    expect(thingsIn(text, 'Document')).toEqual([]);
  });
});
