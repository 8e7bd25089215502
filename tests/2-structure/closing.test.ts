import { describe, expect, it } from 'vitest';
import { outlineOf, passageLine } from './outline-text.ts';

const BODY = 'Tỉnh Yên Bái đã hoàn thành các nhiệm vụ đề ra./.';

/** The lines of the closing, and the signature by name. */
const closingOf = (text: string): unknown => {
  const { signature, passages } = outlineOf(`${BODY}\n\n${text}`);
  const at = (index: number | null | undefined): string | null =>
    index == null ? null : (passages[index]?.text ?? null);
  return {
    lines: passages.slice(1).map(passageLine),
    signature: signature && [at(signature.onBehalfOf), at(signature.role), at(signature.name)],
  };
};

describe('closing', () => {
  it.each([
    [
      'recipients, then a signature with a gap for the stamp, then a footnote',
      '#### Nơi nhận:\n\n- Ban Bí thư,\n- Các đảng ủy\ntrực thuộc,\n\nđể báo cáo\n\n**T/M TỈNH ỦY  \nPHÓ BÍ THƯ**\n\n\n\n**Giàng A Chu**\n\n<sup>5</sup>Chú thích cuối.',
      {
        lines: [
          'recipient Nơi nhận:',
          'recipient Ban Bí thư,',
          'recipient Các đảng ủy trực thuộc,',
          'recipient để báo cáo',
          'signature T/M TỈNH ỦY',
          'signature PHÓ BÍ THƯ',
          'signature Giàng A Chu',
          'footnote[5] Chú thích cuối.',
        ],
        signature: ['T/M TỈNH ỦY', 'PHÓ BÍ THƯ', 'Giàng A Chu'],
      },
    ],
    [
      'a signature first',
      'TM. ỦY BAN NHÂN DÂN\nTỈNH YÊN BÁI\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n![](dau.png)\n\nPGS. TS. Nguyễn Thế Phước\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.',
      {
        lines: [
          'signature TM. ỦY BAN NHÂN DÂN TỈNH YÊN BÁI',
          'signature KT. CHỦ TỊCH',
          'signature PHÓ CHỦ TỊCH',
          'signature PGS. TS. Nguyễn Thế Phước',
          'recipient Nơi nhận:',
          'recipient Như trên;',
          'recipient Lưu: VT.',
        ],
        signature: ['TM. ỦY BAN NHÂN DÂN TỈNH YÊN BÁI', 'PHÓ CHỦ TỊCH', 'PGS. TS. Nguyễn Thế Phước'],
      },
    ],
    [
      'two columns on one line',
      'Nơi nhận:                        KT. GIÁM ĐỐC\n- Bộ Y tế;                       PHÓ GIÁM ĐỐC\n- UBND tỉnh;\n- Lưu: VT.\n                                 (Đã ký)\n\n                                 BS. Lường Văn Hom',
      {
        lines: [
          'recipient Nơi nhận:',
          'signature KT. GIÁM ĐỐC',
          'recipient Bộ Y tế;',
          'signature PHÓ GIÁM ĐỐC',
          'recipient UBND tỉnh;',
          'recipient Lưu: VT.',
          'signature (Đã ký)',
          'signature BS. Lường Văn Hom',
        ],
        signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'BS. Lường Văn Hom'],
      },
    ],
    [
      'in a table',
      '| ***Nơi nhận:***<br>- Như trên;<br>- Lưu: VT. | **CHỦ TỊCH**<br><br>**Hoàng Thị Chanh** |\n|---|---|',
      {
        lines: [
          'recipient Nơi nhận:',
          'recipient Như trên;',
          'recipient Lưu: VT.',
          'signature CHỦ TỊCH',
          'signature Hoàng Thị Chanh',
        ],
        signature: [null, 'CHỦ TỊCH', 'Hoàng Thị Chanh'],
      },
    ],
    [
      'an office and a name alone',
      'BÍ THƯ\n\nTRẦN HUY TUẤN',
      { lines: ['signature BÍ THƯ', 'signature TRẦN HUY TUẤN'], signature: [null, 'BÍ THƯ', 'TRẦN HUY TUẤN'] },
    ],
    [
      'an appendix behind it',
      'TM. ĐẢNG ỦY\nBÍ THƯ\n\nLò Thị Hương\n\nPHỤ LỤC SỐ LIỆU\n\nHuyện có 12 xã.',
      {
        lines: [
          'signature TM. ĐẢNG ỦY',
          'signature BÍ THƯ',
          'signature Lò Thị Hương',
          'heading PHỤ LỤC SỐ LIỆU',
          'paragraph Huyện có 12 xã.',
        ],
        signature: ['TM. ĐẢNG ỦY', 'BÍ THƯ', 'Lò Thị Hương'],
      },
    ],
    [
      'no closing at all',
      'Nơi nhận hồ sơ được bố trí tại trung tâm.\n\nQ. Ba Đình hỗ trợ 05 xã.\n\nCHỦ TỊCH NƯỚC ĐẾN THĂM TỈNH',
      {
        lines: [
          'paragraph Nơi nhận hồ sơ được bố trí tại trung tâm.',
          'paragraph Q. Ba Đình hỗ trợ 05 xã.',
          'heading CHỦ TỊCH NƯỚC ĐẾN THĂM TỈNH',
        ],
        signature: null,
      },
    ],
  ])('%s', (_, text, expected) => {
    expect(closingOf(text)).toEqual(expected);
  });
});
