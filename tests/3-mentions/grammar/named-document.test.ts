import { describe, expect, it } from 'vitest';
import { typeListsOf } from '../../../src/3-mentions/grammar/type-lists.ts';
import { marked, mentionsOf, plain, viewIn } from '../../notation.ts';

const documents = (notation: string): void => expect(marked(plain(notation), ['doc'])).toBe(notation);

describe('laws by name', () => {
  it.each([
    'Sở Tư pháp phổ biến {doc:Luật Đất đai} tới các xã.',
    'Sở Tư pháp phổ biến {doc:Luật Đất đai năm 2013} tới các xã.',
    'Sở Tư pháp phổ biến {doc:Bộ luật Lao động năm 2019}, {doc:Luật Hòa giải ở cơ sở} tới các xã.',
    // Commas, "và" and verbs in the name.
    'Sở Y tế phổ biến {doc:Luật Khám bệnh, chữa bệnh} tới các phòng khám.',
    'Sở Tài chính phổ biến {doc:Luật Thực hành tiết kiệm, chống lãng phí} tới các xã.',
    'Công an tỉnh phổ biến {doc:Luật Phòng cháy và chữa cháy} tới các xã.',
    'Chi bộ học {doc:Điều lệ Đảng} tới từng đảng viên.',
    // A day is the day of the law, a year its name.
    'Sở Tài chính phổ biến {doc:Luật Ngân sách nhà nước} ngày 25 tháng 6 năm 2015.',
    // The law that a law amends stands in its name.
    'Sở Tài chính phổ biến {doc:Luật sửa đổi, bổ sung một số điều của {doc:Luật Đầu tư công năm 2019}}.',
    'Tòa án giải thích {doc:Luật Đầu tư công} quy định rõ trách nhiệm.',
  ])('%s', (notation) => documents(notation));

  it.each([
    'Luật sư, luật gia, kỷ luật, quy luật, pháp luật.',
    'Luật quy định rõ trách nhiệm người đứng đầu.',
    'Học sinh tìm hiểu luật giao thông qua trò chơi.',
    'Hai dự án luật được cho ý kiến.',
  ])('none: %s', (text) => {
    expect(mentionsOf(text, 'Document')).toEqual([]);
  });
});

describe('documents by what they are about', () => {
  it.each([
    'UBND tỉnh ban hành {doc:Kế hoạch phát triển kinh tế số giai đoạn 2021-2025}.',
    'UBND tỉnh ban hành {doc:Kế hoạch triển khai {doc:Nghị định số 30/2020/NĐ-CP}}.',
    'UBND tỉnh ban hành {doc:Đề án “Mỗi xã một sản phẩm” giai đoạn 2018-2020}.',
    'UBND tỉnh ban hành {doc:kế hoạch phòng, chống thiên tai năm 2020}.',
    'UBND tỉnh trình {doc:Quy hoạch tỉnh Hà Giang thời kỳ 2021-2030}.',
    'Sở Tài chính trình dự thảo {doc:Quy chế phối hợp giữa Sở Y tế và Công an tỉnh}.',
    'Huyện ủy thực hiện {doc:Nghị quyết Đại hội Đảng bộ huyện lần thứ XV}.',
    '{doc:Chiến lược phát triển kinh tế biển đến năm 2030} được quán triệt.',
    '{doc:Chương trình giám sát năm 2021} của HĐND tỉnh được thông qua.',
    '{doc:Kế hoạch của Ban Thường vụ Tỉnh ủy về nâng cao chất lượng chi bộ} được ban hành.',
    '{doc:Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2021-2025} được áp dụng.',
    '{doc:Báo cáo chính trị trình Đại hội Đảng bộ tỉnh lần thứ XVII} đã hoàn thành.',
    // Several types share issuer; each has its own subject.
    '{doc:Chỉ thị}, {doc:kết luận} của Bộ Chính trị về cán bộ, về dân vận được phổ biến.',
  ])('%s', (notation) => documents(notation));

  it.each([
    // A type word alone, or a number of them.
    'Kế hoạch đã hoàn thành; đề án đang được thẩm định.',
    'UBND tỉnh ban hành nhiều kế hoạch, đề án.',
    'UBND tỉnh ban hành các kế hoạch về giống cây trồng.',
    'HĐND tỉnh thông qua 12 nghị quyết, 3 đề án.',
    'Đại hội thông qua Nghị quyết.',
    'Đề án do Sở Nội vụ trình chưa đạt.',
    'Đề án hoàn thành trước ngày 30/6.',
    // Small letters, and nothing that makes it one.
    'Thực hiện chương trình giáo dục phổ thông mới, ngành đã tập huấn.',
    'Hộ dân xây dựng kế hoạch làm ăn.',
    // The word is a verb.
    'Thông báo kết quả giám sát tới đơn vị.',
    'Quyết định nâng lương cho cán bộ.',
    'Hướng dẫn nông dân trồng dứa; quy định lại giờ học; kế hoạch hóa gia đình.',
    'Quy định mới giúp rút ngắn thời gian.',
    // Not of a kind that is cited by name.
    'Kết luận thanh tra đã được công bố.',
    'Tờ trình về giá đất đã được gửi.',
    'Chương trình 135 được lồng ghép.',
  ])('none: %s', (text) => {
    expect(mentionsOf(text, 'Document').map((mention) => mention.surface)).toEqual([]);
  });
});

describe('plural type words', () => {
  it.each([
    ['các kế hoạch', 1, true],
    ['12 kế hoạch', 1, true],
    ['01 kế hoạch', 1, false],
    ['các kế hoạch, đề án', 4, true],
    ['một kế hoạch', 1, false],
    ['Kế hoạch', 0, false],
  ])('%s at token %i: %s', (text, at, expected) => {
    expect(typeListsOf(viewIn(text)).plural.has(at)).toBe(expected);
  });
});

describe('what is said of a document is no name', () => {
  it.each([
    'Nghị quyết đề ra 12 chỉ tiêu chủ yếu.',
    'Nghị quyết xác định ba khâu đột phá.',
    'Chỉ thị yêu cầu các cấp ủy nêu gương.',
    'Kế hoạch đề ra còn thấp.',
    'Kế hoạch giao đất cho hộ nghèo chậm.',
    'Kế hoạch năm 2021 đạt 98%.',
    'Đề án có tổng mức đầu tư 12 tỷ đồng.',
    'Chương trình văn nghệ diễn ra sôi nổi.',
    'Hội đồng xét duyệt theo Quy định hiện hành.',
    'Các bước thực hiện Chương trình như sau: rà soát, phân bổ.',
    'Thực hiện Nghị quyết gắn với tình hình địa phương.',
    'Huyện ủy sẽ ban hành Kế hoạch trong tháng 10.',
    'Cấp ủy quán triệt Nghị quyết phải nghiêm túc.',
    'Thực hiện Kế hoạch 5 năm, các xã đã vượt chỉ tiêu.',
  ])('none: %s', (text) => {
    expect(mentionsOf(text, 'Document').map((mention) => mention.surface)).toEqual([]);
  });

  it.each([
    'Tỉnh ủy thông qua {doc:Chương trình công tác năm 2021}.',
    'Các xã học {doc:Chương trình hành động của Ban Thường vụ Tỉnh ủy thực hiện {doc:Nghị quyết số 19-NQ/TW}}.',
    'UBND huyện ban hành {doc:Kế hoạch tổ chức thực hiện} cụ thể như sau: rà soát, phân bổ.',
    'Huyện ủy ban hành {doc:Kế hoạch năm 2021 về trồng rừng sản xuất}.',
  ])('%s', (notation) => documents(notation));
});

describe('not yet', () => {
  // At the start of a sentence the capital is no sign of a name: the type word is the subject.
  it.fails.each(['Chương trình làm việc gồm hai phần.'])('none: %s', (text) => {
    expect(mentionsOf(text, 'Document').map((mention) => mention.surface)).toEqual([]);
  });

  // A name goes on over the comma into the next clause, where that has no subject or verb that is known.
  it.fails.each([
    'Thực hiện {doc:Chương trình mỗi xã một sản phẩm}, huyện có 12 sản phẩm.',
    'Theo {doc:Kế hoạch kiểm tra năm 2021}, đoàn đã kiểm tra 5 đơn vị.',
    'UBND huyện thực hiện {doc:Đề án phát triển cây chè giai đoạn 2021-2025}, diện tích đạt 500 ha.',
  ])('a name ends at the comma: %s', (notation) => documents(notation));

  // "được bổ sung" with no document behind it says what became of the document.
  it.fails.each([
    'Đầu năm {doc:Quy chế làm việc của Đảng ủy} được bổ sung.',
    'Đến nay {doc:Danh mục dự án thu hồi đất năm 2021} được bổ sung.',
  ])('a name ends before its passive verb: %s', (notation) => documents(notation));

  // "Quy hoạch" is also a verb, so at the start of a sentence it names nothing, not even with a place and a period.
  it.fails.each(['{doc:Quy hoạch tỉnh Hà Giang thời kỳ 2021-2030} đang được lập.'])('%s', (notation) =>
    documents(notation),
  );

  // The constitution has no name but its year.
  it.fails.each(['Sở Tư pháp phổ biến {doc:Hiến pháp năm 2013} tới các xã.'])('%s', (notation) => documents(notation));
});
