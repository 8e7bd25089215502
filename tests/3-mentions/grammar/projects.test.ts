import { describe, expect, it } from 'vitest';
import { marked, mentionsOf, plain } from '../../notation.ts';

const projects = (notation: string): void => expect(marked(plain(notation), ['project'])).toBe(notation);

describe('projects, works, zones and facilities', () => {
  it.each([
    'Đẩy nhanh hạ tầng {project:KCN Quế Võ} và {project:CCN Lâm Bình}.',
    'Các KCN: {project:Quế Võ I (giai đoạn II)}, {project:Yên Phong}, {project:Tiên Sơn} đã lấp đầy.',
    'Các {project:khu công nghiệp Quế Võ}, {project:Yên Phong} đã lấp đầy.',
    'Các {project:KCN Đình Trám}, Bắc Ninh tăng tốc.',
    'Thông xe {project:Quốc lộ 1A}, {project:cao tốc Nội Bài - Lào Cai}, {project:đường tỉnh 293}.',
    'Khánh thành {project:Siêu thị Co.opmart} hôm qua.',
    'Khởi công {project:Nhà máy xi măng Bỉm Sơn}; {project:Tổ hợp hóa dầu Long Sơn}.',
    'Khởi công {project:Dự án Đường nối hai quốc lộ}; vận động 44 dự án đầu tư.',
    'Thông xe {project:Cầu Bạch Đằng}, sửa {project:Quốc lộ 37}.',
    '{project:Khu du lịch Mẫu Sơn}, {project:sân golf Tam Đảo} đón khách.',
    'Vận hành {project:Trung tâm Phục vụ hành chính công} tỉnh và {project:Cổng dịch vụ công}.',
    '{project:Khu cách ly tập trung tại Trung đoàn 834} tiếp nhận 120 người.',
    '{project:Khu kinh tế Nghi Sơn} và {project:khu kinh tế cửa khẩu Cầu Treo} thu hút vốn.',
    '{project:Mô hình "Tiếng loa an ninh"} được nhân rộng.',
    '{project:Sân bay Thọ Xuân}, {project:Cảng Vũng Áng}, {project:Cảng hàng không quốc tế Vân Đồn}.',
    '{project:Công viên địa chất toàn cầu UNESCO Đắk Nông} đón đoàn chuyên gia.',
    '{project:Khu đô thị Tây Bắc} đã giải phóng mặt bằng xong.',
  ])('%s', (notation) => projects(notation));
});

describe('look-alikes are no projects', () => {
  it.each([
    'Yêu cầu, nhu cầu, cầu thủ, nhà máy trên địa bàn, cảng cá, chợ đầu mối.',
    'Dự án đầu tư nước ngoài còn hiệu lực là 120 dự án; 44 dự án mới.',
    'Công nghiệp, du lịch cộng đồng, đô thị hóa, y tế, kinh tế, hạ tầng.',
    'Cách ly tại nhà; 63 mô hình; các trung tâm thương mại; cụm dân cư.',
    'Tỉnh có 5 khu công nghiệp, 12 cụm công nghiệp và 2 sân golf.',
    'Đạo hữu qua cầu; bến cảng tấp nập; sân bóng nhân tạo.',
  ])('%s', (text) => {
    expect(mentionsOf(text, 'Project').map((mention) => mention.surface)).toEqual([]);
  });
});

describe('the members of a list', () => {
  it('have the head of the list', () => {
    const found = mentionsOf('Các KCN: Quế Võ I, Yên Phong đã lấp đầy.', 'Project');
    expect(found.map(({ head, enumerated }) => [head.id, enumerated])).toEqual([
      ['industrialZone', true],
      ['industrialZone', true],
    ]);
  });

  it('are projects in a footnote to projects, where a hospital is one too', () => {
    const text = `Tỉnh khởi công nhiều dự án<sup>1</sup>.\n\n<sup>1</sup> Dự án Đường ven biển, Bệnh viện Sản - Nhi.\n`;
    expect(mentionsOf(text, 'Project').map((mention) => mention.surface)).toEqual([
      'Dự án Đường ven biển',
      'Bệnh viện Sản - Nhi',
    ]);
  });
});
