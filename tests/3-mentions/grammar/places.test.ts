import { describe, expect, it } from 'vitest';
import { marked, mentionsOf, plain } from '../../notation.ts';

const places = (notation: string): void => expect(marked(plain(notation), ['place'])).toBe(notation);

describe('places', () => {
  it.each([
    // Units and their lists.
    'Đoàn khảo sát tại {place:huyện Bát Xát} và {place:thị xã Sa Pa}.',
    'Các {place:xã Cúc Phương}, {place:Kỳ Phú} và {place:thị trấn Nho Quan} đã xong.',
    'Mưa đá tại {place:TP. Việt Trì}, {place:TX Phú Thọ}, {place:H. Thanh Sơn}.',
    'Lũ quét ở {place:xã Nậm Chày}, {place:huyện Văn Bàn}, {place:tỉnh Lào Cai}.',
    '{place:Quận 1}, {place:Quận 3} và {place:thành phố Thủ Đức} thuộc {place:Thành phố Hồ Chí Minh}.',
    'Các {place:huyện Mường La}, {place:Sông Mã}, {place:Thuận Châu} và {place:thành phố Sơn La} đạt chuẩn.',
    '{place:xã Xuân Khê} ({place:huyện Lý Nhân}) và 04 xã khác',
    'Các huyện: {place:Mường La}, {place:Sông Mã}, {place:Thuận Châu} đạt chuẩn.',
    'Người dân {place:phường 5}, {place:phường 12} và {place:xã 3} hưởng lợi.',
    // Names of provinces alone.
    'Hàng hóa từ {place:Lào Cai} sang {place:Lào} tăng.',
    'Hàng hóa từ {place:Lạng Sơn} đến {place:Quảng Ninh} tăng.',
    'Thương hiệu gạo {place:Điện Biên}, dừa {place:Bến Tre} được chứng nhận.',
    '{place:tỉnh Đắc Lắc}, {place:TPHCM} và {place:tỉnh Bà Rịa - Vũng Tàu}',
    // Regions, countries, waters.
    '{place:Khu vực Tây Nguyên} và {place:vùng đồng bằng sông Cửu Long} khô hạn.',
    'Khách từ {place:Hoa Kỳ} và {place:Trung Quốc} tăng.',
    'Tàu cá trên {place:Biển Đông} và {place:vịnh Hạ Long} về bờ.',
    // Works of nature and faith.
    'Đoàn thăm {place:chùa Hương}, {place:đền Hùng} và {place:sông Mã}.',
    'Khai quật tại {place:đảo Cồn Cỏ} và {place:núi Cấm}.',
    'Nghề gỗ ở {place:làng nghề Đồng Kỵ} phát triển.',
  ])('%s', (notation) => places(notation));
});

describe('look-alikes are no places', () => {
  it.each([
    'Hộ nghèo ở huyện nghèo, xã đặc biệt khó khăn giảm.',
    'Toàn tỉnh có 5 huyện đạt chuẩn; thành phố đi đầu.',
    'Thị trường trong nước ổn định; xã hội đồng thuận.',
    'Hồ sơ, hồ đập, sông ngòi, đình chỉ, đảo lộn, núi lửa.',
    'Học tập tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
    'Đồng chí Nguyễn Hòa Bình dự họp cùng bà Lê Thái Bình.',
    'Đường Trần Hưng Đạo, Trường THPT Hai Bà Trưng.',
    'Gìn giữ hòa bình, an giang sơn, thái bình thịnh trị.',
    'Mở rộng đô thị Phủ Lý về phía tây.',
    'Chợ Đình Bảng và chợ Hồ Xá đông khách.',
    'Khu vực nông thôn, vùng sâu, miền núi, biên giới.',
  ])('%s', (text) => {
    expect(mentionsOf(text, 'Place').map((mention) => mention.surface)).toEqual([]);
  });
});

describe('the place inside the name of a body', () => {
  it('is a mention of its own, and says so', () => {
    const found = mentionsOf('UBND huyện Bát Xát họp tại xã Y Tý.', 'Place');
    expect(found.map(({ surface, inBody }) => [surface, inBody])).toEqual([
      ['Bát Xát', true],
      ['xã Y Tý', false],
    ]);
  });
});
