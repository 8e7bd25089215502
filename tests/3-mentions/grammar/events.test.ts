import { describe, expect, it } from 'vitest';
import { marked, mentionsOf, plain } from '../../notation.ts';

const events = (notation: string): void => expect(marked(plain(notation), ['event'])).toBe(notation);

describe('events', () => {
  it.each([
    // Congresses.
    'Tỉnh tổ chức {event:Đại hội Đảng bộ tỉnh lần thứ XVI, nhiệm kỳ 2020-2025}.',
    'Cả nước hướng tới {event:Đại hội đại biểu toàn quốc lần thứ XIII của Đảng}.',
    'Nghị quyết {event:Đại hội XII của Đảng} được cụ thể hóa.',
    '{event:Đại hội đảng bộ các cấp} diễn ra đúng tiến độ.',
    '{event:Đại hội Đảng bộ huyện Bát Xát lần thứ XXIII} thành công.',
    'Cả nước hướng tới {event:Đại hội Đảng lần thứ XIII}.',
    // Elections; the second leaves its head out.
    'Chuẩn bị {event:cuộc bầu cử đại biểu Quốc hội khóa XV} và {event:đại biểu HĐND các cấp nhiệm kỳ 2021-2026}.',
    // Sessions.
    '{event:Kỳ họp thứ 12 HĐND tỉnh Lào Cai} thông qua 5 nghị quyết.',
    '{event:Kỳ họp thứ ba HĐND tỉnh} khai mạc.',
    // Conferences, fairs, contests by what they are about.
    '{event:Hội nghị xúc tiến đầu tư tỉnh Sơn La năm 2020} được tổ chức.',
    '{event:Hội chợ Thương mại vùng Tây Bắc - Sơn La 2019} đã khép lại.',
    'Mở {event:Hội thi dân vận khéo toàn quốc năm 2018}.',
    'Tác phẩm dự {event:Giải Búa liềm vàng lần thứ V - năm 2020}.',
    // Festivals by their names, New Year by its lunar year.
    '{event:Lễ hội Gióng}, {event:Lễ khai hội chùa Hương} và các lễ hội truyền thống.',
    'Đón {event:Tết Nguyên đán Canh Tý năm 2020} vui tươi.',
    'Đón {event:Tết Kỷ Hợi} vui tươi.',
    '{event:Kỷ niệm 75 năm ngày Quốc khánh}; trao kỷ niệm chương.',
    '{event:Kỳ thi tốt nghiệp trung học phổ thông năm 2020} an toàn.',
    'Tổng kết "{event:Năm dân vận khéo" 2020}.',
    // Drills by their place and year.
    'Tổ chức {event:diễn tập khu vực phòng thủ huyện Lục Nam năm 2020} đạt kết quả tốt.',
    'Tổ chức {event:diễn tập phòng thủ dân sự huyện Lục Nam}, đạt loại giỏi.',
    // A name ends before what became of the event.
    '{event:Hội nghị xúc tiến đầu tư tỉnh Sơn La năm 2020} thu hút 30 doanh nghiệp.',
    '{event:Hội chợ Thương mại vùng Tây Bắc - Sơn La 2019} có 300 gian hàng.',
    '{event:Hội chợ nông sản an toàn năm 2019} quy tụ 80 hợp tác xã.',
    '{event:Kỳ thi tốt nghiệp trung học phổ thông năm 2020} diễn ra an toàn.',
    '{event:Kỳ thi tốt nghiệp trung học phổ thông} diễn ra an toàn.',
    // A name in quotes ends with them.
    '{event:Phong trào "Toàn dân đoàn kết xây dựng đời sống văn hóa"} phát triển.',
    '{event:Cuộc vận động "Người Việt Nam ưu tiên dùng hàng Việt Nam"} lan tỏa.',
  ])('%s', (notation) => events(notation));
});

describe('look-alikes are no events', () => {
  it.each([
    'Huyện mở hội nghị trực tuyến; hội nghị giao ban tháng; các hội nghị chuyên đề.',
    'Hội nghị trực tuyến kết nối nhiều điểm cầu.',
    'Hội nghị đánh giá cao kết quả.',
    'Giải quyết đơn thư, giải pháp chống hạn, thi hành án, thi công cầu.',
    'Học sinh đại học, kỳ hạn ba tháng, bầu cấp ủy, hội viên, chợ phiên.',
    'Tết đến, xuân về; tết Trung thu của trẻ em.',
    'Các phong trào thi đua, phân loại lễ hội, các kỳ họp.',
    'Đại hội cổ đông của công ty; đại hội thể dục thể thao.',
    'Hội nghị Trung ương 11 ra hai kết luận.',
  ])('%s', (text) => {
    expect(mentionsOf(text, 'Event').map((mention) => mention.surface)).toEqual([]);
  });
});

describe('what makes an event one', () => {
  it.each([
    ['Đại hội Đảng bộ tỉnh lần thứ XVI, nhiệm kỳ 2020-2025', { ordinal: 'XVI', period: '2020-2025', national: false }],
    ['Đại hội đại biểu toàn quốc lần thứ XIII của Đảng', { ordinal: 'XIII', period: null, national: true }],
    ['Đại hội XIII của Đảng', { ordinal: 'XIII', national: true }],
    ['bầu cử đại biểu Quốc hội khóa XV', { ordinal: 'XV', national: true }],
    ['bầu cử đại biểu HĐND tỉnh nhiệm kỳ 2021-2026', { period: '2021-2026', national: false }],
    ['Tết Nguyên đán Canh Tý năm 2020', { name: 'Tết Nguyên đán Canh Tý', period: '2020' }],
    // "Kỷ" misread.
    ['Tết Kỳ Hợi', { name: 'Tết Kỷ Hợi' }],
    ['Lễ hội Gióng', { name: 'Lễ hội Gióng' }],
  ])('%s', (text, expected) => {
    expect(mentionsOf(`Đến nay ${text}.`, 'Event')[0]).toMatchObject(expected);
  });
});

describe('not yet', () => {
  // The parliament's term stands behind its name, and "cho" may be in a name ("Hội nghị tập huấn cho cán bộ").
  it.fails.each([
    '{event:Kỳ họp thứ hai Quốc hội khóa XV} khai mạc.',
    'Trao {event:huy hiệu Đảng đợt 07/11} cho 120 đảng viên.',
  ])('%s', (notation) => events(notation));
});
