import { describe, expect, it } from 'vitest';
import { mentionsOf, resolved } from '../../notation.ts';

const named = (text: string): string[] => resolved(text, 'Body');

interface Row {
  readonly text: string;
  readonly bodies: readonly string[];
}
const rows = (table: Readonly<Record<string, readonly string[]>>): Row[] =>
  Object.entries(table).map(([text, bodies]) => ({ text, bodies }));

describe('lists in which all but one member leave something out', () => {
  it.each(
    rows({
      // The head once, then names.
      'Huyện ủy Ba Tri, Bình Đại, Mỏ Cày Nam đã họp.': ['Huyện ủy Ba Tri', 'Huyện ủy Bình Đại', 'Huyện ủy Mỏ Cày Nam'],
      'UBND huyện Ba Tri, Bình Đại và Thạnh Phú đã họp.': [
        'Ủy ban nhân dân huyện Ba Tri',
        'Ủy ban nhân dân huyện Bình Đại',
        'Ủy ban nhân dân huyện Thạnh Phú',
      ],
      'Công an các huyện Ba Tri, Bình Đại đã họp.': ['Công an huyện Ba Tri', 'Công an huyện Bình Đại'],
      // A type word before the last.
      'Đảng ủy các xã Mường Phăng, Thanh Minh và phường Noong Bua đã họp.': [
        'Đảng ủy xã Mường Phăng',
        'Đảng ủy xã Thanh Minh, thành phố Điện Biên Phủ',
        'Đảng ủy phường Noong Bua',
      ],
      'UBND huyện: Ba Tri, Bình Đại và Thành phố Bến Tre đã họp.': [
        'Ủy ban nhân dân huyện Ba Tri',
        'Ủy ban nhân dân huyện Bình Đại',
        'Ủy ban nhân dân thành phố Bến Tre',
      ],
      'UBND các huyện Ba Tri, Bình Đại và thành phố Bến Tre đã họp.': [
        'Ủy ban nhân dân huyện Ba Tri',
        'Ủy ban nhân dân huyện Bình Đại',
        'Ủy ban nhân dân thành phố Bến Tre',
      ],
      'UBND huyện Ba Tri và huyện Bình Đại đã họp.': ['Ủy ban nhân dân huyện Ba Tri', 'Ủy ban nhân dân huyện Bình Đại'],
      // A colon behind the outer head, or behind the inner one, or both.
      'Giám sát BTV: Huyện ủy Mường La, Thuận Châu, Thành ủy Sơn La về cán bộ.': [
        'Ban Thường vụ Huyện ủy Mường La',
        'Ban Thường vụ Huyện ủy Thuận Châu',
        'Ban Thường vụ Thành ủy Sơn La',
      ],
      'Giám sát Ban Thường vụ Huyện ủy: Mường La, Thuận Châu về cán bộ.': [
        'Ban Thường vụ Huyện ủy Mường La',
        'Ban Thường vụ Huyện ủy Thuận Châu',
      ],
      'Giám sát Ban Thường vụ: Huyện ủy: Mường La, Thuận Châu; Thành ủy Sơn La về cán bộ.': [
        'Ban Thường vụ Huyện ủy Mường La',
        'Ban Thường vụ Huyện ủy Thuận Châu',
        'Ban Thường vụ Thành ủy Sơn La',
      ],
      'Tỉnh ủy Phú Thọ kiểm tra Ban cán sự đảng: Tòa án nhân dân tỉnh, Viện kiểm sát nhân dân tỉnh.': [
        'Tỉnh ủy Phú Thọ',
        'Ban cán sự đảng Tòa án nhân dân tỉnh Phú Thọ',
        'Ban cán sự đảng Viện kiểm sát nhân dân tỉnh Phú Thọ',
      ],
      'Giám sát UBND: thành phố Bến Tre, huyện Ba Tri, Bình Đại về cán bộ.': [
        'Ủy ban nhân dân thành phố Bến Tre',
        'Ủy ban nhân dân huyện Ba Tri',
        'Ủy ban nhân dân huyện Bình Đại',
      ],
      'Các Huyện ủy: Kim Sơn, Yên Mô; Thành ủy Tam Điệp đã họp.': [
        'Huyện ủy Kim Sơn',
        'Huyện ủy Yên Mô',
        'Thành ủy Tam Điệp',
      ],
      // The owner at the end is of all.
      'Đảng bộ các huyện Kim Sơn, Yên Mô; đảng bộ thành phố Tam Điệp; đảng bộ Công an tỉnh Ninh Bình đã họp.': [
        'Đảng bộ huyện Kim Sơn',
        'Đảng bộ huyện Yên Mô',
        'Đảng bộ thành phố Tam Điệp',
        'Đảng bộ Công an tỉnh Ninh Bình',
      ],
      // Ministries without their head.
      'Ý kiến của liên Bộ Y tế - Tài chính - Nội vụ đã rõ.': ['Bộ Y tế', 'Bộ Tài chính', 'Bộ Nội vụ'],
    }),
  )('$text', ({ text, bodies }) => {
    expect(named(text)).toEqual(bodies);
  });
});

describe('a list ends where its kind does', () => {
  it.each(
    rows({
      'Huyện ủy Ba Tri, UBND huyện Bình Đại, MTTQ huyện Thạnh Phú đã họp.': [
        'Huyện ủy Ba Tri',
        'Ủy ban nhân dân huyện Bình Đại',
        'Mặt trận Tổ quốc huyện Thạnh Phú',
      ],
      'UBND huyện Ba Tri, Nguyễn Văn An đã họp.': ['Ủy ban nhân dân huyện Ba Tri'],
      'Huyện ủy Ba Tri, Kế hoạch số 12-KH/HU đã xong.': ['Huyện ủy Ba Tri'],
      'Huyện ủy Ba Tri, ngày 12/5/2020 đã họp.': ['Huyện ủy Ba Tri'],
      'Huyện ủy Ba Tri; Bình Đại thu hoạch sớm.': ['Huyện ủy Ba Tri'],
      'UBND huyện Ba Tri. Bình Đại thu hoạch sớm.': ['Ủy ban nhân dân huyện Ba Tri'],
    }),
  )('$text', ({ text, bodies }) => {
    expect(named(text)).toEqual(bodies);
  });
});

describe('what a list says of its members', () => {
  it('is that all but the first were read from it', () => {
    const flags = mentionsOf('Huyện ủy Ba Tri, Bình Đại đã họp.', 'Body').map((mention) => mention.enumerated);
    expect(flags).toEqual([false, true]);
  });

  it('is that all were, where the head stands before a colon', () => {
    const flags = mentionsOf('BTV: Huyện ủy Ba Tri, Bình Đại đã họp.', 'Body').map((mention) => mention.enumerated);
    expect(flags).toEqual([true, true]);
  });
});

describe('what only the last one says', () => {
  it.each(
    rows({
      // One unit of all.
      'Hội Nông dân, Hội Phụ nữ, Đoàn Thanh niên huyện Ba Tri đã họp.': [
        'Hội Nông dân huyện Ba Tri',
        'Hội Liên hiệp Phụ nữ huyện Ba Tri',
        'Đoàn Thanh niên huyện Ba Tri',
      ],
      'Huyện ủy, HĐND, UBND huyện Ba Tri đã họp.': [
        'Huyện ủy Ba Tri',
        'Hội đồng nhân dân huyện Ba Tri',
        'Ủy ban nhân dân huyện Ba Tri',
      ],
      'Công an, Viện KSND, TAND huyện Ba Tri đã họp.': [
        'Công an huyện Ba Tri',
        'Viện kiểm sát nhân dân huyện Ba Tri',
        'Tòa án nhân dân huyện Ba Tri',
      ],
      'Phòng Nội vụ, Phòng Tư pháp huyện Ba Tri đã họp.': ['Phòng Nội vụ huyện Ba Tri', 'Phòng Tư pháp huyện Ba Tri'],
      'Thường trực HĐND, UBND huyện Ba Tri đã họp.': [
        'Thường trực Hội đồng nhân dân huyện Ba Tri',
        'Ủy ban nhân dân huyện Ba Tri',
      ],
      // One owner of all.
      'Ban Tổ chức, Ban Tuyên giáo, Ủy ban Kiểm tra Huyện ủy Ba Tri đã họp.': [
        'Ban Tổ chức Huyện ủy Ba Tri',
        'Ban Tuyên giáo Huyện ủy Ba Tri',
        'Ủy ban Kiểm tra Huyện ủy Ba Tri',
      ],
      // The committee of one is elected by the organisation, the board is of the committee.
      'Ban Chấp hành, Ban Thường vụ Huyện ủy Ba Tri đã họp.': [
        'Ban Chấp hành Đảng bộ huyện Ba Tri',
        'Ban Thường vụ Huyện ủy Ba Tri',
      ],
      // One office of two councils.
      'Văn phòng HĐND và UBND huyện Ba Tri đã họp.': ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện Ba Tri'],
      // The Front and all that stand with it.
      'MTTQ và các tổ chức chính trị - xã hội huyện Ba Tri đã họp.': ['Mặt trận Tổ quốc huyện Ba Tri'],
      // A committee of another level is of its own unit, and so is a provincial organisation beside a district's government.
      'Tỉnh ủy, UBND huyện Ba Tri đã họp.': ['Tỉnh ủy Bến Tre', 'Ủy ban nhân dân huyện Ba Tri'],
      'Hội Nông dân, UBND huyện Ba Tri đã họp.': ['Hội Nông dân tỉnh Bến Tre', 'Ủy ban nhân dân huyện Ba Tri'],
    }),
  )('$text', ({ text, bodies }) => {
    expect(named(text)).toEqual(bodies);
  });
});

describe('behind a plural word', () => {
  it.each(
    rows({
      'Đảng ủy các xã: Quảng Lạc, Hoàng Đồng và phường Chi Lăng đã họp.': [
        'Đảng ủy xã Quảng Lạc, thành phố Lạng Sơn',
        'Đảng ủy xã Hoàng Đồng',
        'Đảng ủy phường Chi Lăng, thành phố Lạng Sơn',
      ],
      'Giám sát BTV các huyện ủy Mường La, Thuận Châu về cán bộ.': [
        'Ban Thường vụ Huyện ủy Mường La',
        'Ban Thường vụ Huyện ủy Thuận Châu',
      ],
      // Departments and ministries by their fields alone.
      'UBND tỉnh Bến Tre giao các Sở: Tài chính, Y tế, Nội vụ.': [
        'Ủy ban nhân dân tỉnh Bến Tre',
        'Sở Tài chính tỉnh Bến Tre',
        'Sở Y tế tỉnh Bến Tre',
        'Sở Nội vụ tỉnh Bến Tre',
      ],
      'Các sở Nội vụ, Tư pháp và Thanh tra tỉnh Bến Tre đã họp.': [
        'Sở Nội vụ tỉnh Bến Tre',
        'Sở Tư pháp tỉnh Bến Tre',
        'Thanh tra tỉnh Bến Tre',
      ],
      'Các Sở Kế hoạch và Đầu tư, Tài nguyên và Môi trường, Công an tỉnh Bến Tre đã họp.': [
        'Sở Kế hoạch và Đầu tư tỉnh Bến Tre',
        'Sở Tài nguyên và Môi trường tỉnh Bến Tre',
        'Công an tỉnh Bến Tre',
      ],
      'Ý kiến của các Bộ: Công an, Quốc phòng và Tài chính đã rõ.': ['Bộ Công an', 'Bộ Quốc phòng', 'Bộ Tài chính'],
      'Phòng Tư pháp các huyện Ba Tri, Bình Đại đã họp.': [
        'Phòng Tư pháp huyện Ba Tri',
        'Phòng Tư pháp huyện Bình Đại',
      ],
      'UBND các quận 1, 3, Bình Thạnh và thành phố Thủ Đức đã họp.': [
        'Ủy ban nhân dân quận 1',
        'Ủy ban nhân dân quận 3',
        'Ủy ban nhân dân quận Bình Thạnh',
        'Ủy ban nhân dân thành phố Thủ Đức',
      ],
      'Các phòng Nội vụ, Tư pháp huyện Ba Tri đã họp.': ['Phòng Nội vụ huyện Ba Tri', 'Phòng Tư pháp huyện Ba Tri'],
    }),
  )('$text', ({ text, bodies }) => {
    expect(named(text)).toEqual(bodies);
  });
});
