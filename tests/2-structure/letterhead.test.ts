import { describe, expect, it } from 'vitest';
import { outlineOf } from './outline-text.ts';

/** The parts of a letterhead by name, as texts. */
const letterheadOf = (text: string): Record<string, unknown> | null => {
  const { letterhead, passages } = outlineOf(text);
  const at = (index: number | null): string | null => (index === null ? null : (passages[index]?.text ?? null));
  return (
    letterhead && {
      bodies: letterhead.bodies.map(at),
      code: at(letterhead.code),
      dateline: at(letterhead.dateline),
      type: at(letterhead.type),
      title: at(letterhead.title),
    }
  );
};

describe('letterhead', () => {
  it.each([
    [
      'of a Party committee, out of a scan',
      'TỈNH ỦY YÊN BÁI\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\n\\*  \nSố 77 -BC/TU\n\nYên Bái, ngày 07 tháng 12 năm 2021\n\n\n\n## BÁO CÁO\n\n**công tác xây dựng Đảng năm 2021,  \nnhiệm vụ năm 2022**\n\nNăm 2021, tỉnh có nhiều kết quả.',
      {
        bodies: ['TỈNH ỦY YÊN BÁI'],
        code: 'Số 77 -BC/TU',
        dateline: 'Yên Bái, ngày 07 tháng 12 năm 2021',
        type: 'BÁO CÁO',
        title: 'công tác xây dựng Đảng năm 2021, nhiệm vụ năm 2022',
      },
    ],
    [
      'of a department, two columns on one line',
      'UBND TỈNH YÊN BÁI      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n   SỞ Y TẾ               Độc lập - Tự do - Hạnh phúc\n   ------               ----------------\nSố: 15/BC-SYT           Yên Bái, ngày 05 tháng 6 năm 2021\n\n                BÁO CÁO\n   Kết quả công tác y tế 6 tháng đầu năm và phương hướng,\n            nhiệm vụ 6 tháng cuối năm\n\n     Sở Y tế báo cáo như sau:',
      {
        bodies: ['SỞ Y TẾ', 'UBND TỈNH YÊN BÁI'],
        code: 'Số: 15/BC-SYT',
        dateline: 'Yên Bái, ngày 05 tháng 6 năm 2021',
        type: 'BÁO CÁO',
        title: 'Kết quả công tác y tế 6 tháng đầu năm và phương hướng, nhiệm vụ 6 tháng cuối năm',
      },
    ],
    [
      'in a table',
      '| **ĐẢNG BỘ TỈNH YÊN BÁI**<br>**HUYỆN ỦY MÙ CANG CHẢI**<br>\\* | **ĐẢNG CỘNG SẢN VIỆT NAM** |\n|:--|:--|\n| Số 05-KH/HU | *Mù Cang Chải, ngày 15 tháng 3 năm 2021* |\n\n# KẾ HOẠCH\n\n**giám sát chuyên đề năm 2021**\n\nHuyện ủy ban hành kế hoạch.',
      {
        bodies: ['HUYỆN ỦY MÙ CANG CHẢI', 'ĐẢNG BỘ TỈNH YÊN BÁI'],
        code: 'Số 05-KH/HU',
        dateline: 'Mù Cang Chải, ngày 15 tháng 3 năm 2021',
        type: 'KẾ HOẠCH',
        title: 'giám sát chuyên đề năm 2021',
      },
    ],
    [
      'with a body on two lines and the title beside the type',
      'ỦY BAN NHÂN DÂN\nTỈNH YÊN BÁI\nSố: 12/BC-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nYên Bái, ngày    tháng 3 năm 2022\nBÁO CÁO TÌNH HÌNH KINH TẾ - XÃ HỘI QUÝ I NĂM 2022\nỦy ban nhân dân tỉnh báo cáo như sau:',
      {
        bodies: ['ỦY BAN NHÂN DÂN TỈNH YÊN BÁI'],
        code: 'Số: 12/BC-UBND',
        dateline: 'Yên Bái, ngày tháng 3 năm 2022',
        type: 'BÁO CÁO',
        title: 'TÌNH HÌNH KINH TẾ - XÃ HỘI QUÝ I NĂM 2022',
      },
    ],
    [
      'of a letter',
      'HUYỆN ỦY VĂN YÊN\n*\nSố 05-CV/HU\nV/v báo cáo kết quả công tác quý I\nĐẢNG CỘNG SẢN VIỆT NAM\nVăn Yên, ngày 15 tháng 3 năm 2021\nKính gửi: Ban Thường vụ Tỉnh ủy\nHuyện ủy báo cáo như sau.',
      {
        bodies: ['HUYỆN ỦY VĂN YÊN'],
        code: 'Số 05-CV/HU',
        dateline: 'Văn Yên, ngày 15 tháng 3 năm 2021',
        type: null,
        title: 'V/v báo cáo kết quả công tác quý I',
      },
    ],
    [
      'without a number yet, in draft',
      'DỰ THẢO\nSỞ TƯ PHÁP YÊN BÁI\nSố:      /BC-STP\nYên Bái, ngày ... tháng ... năm 2022\nBÁO CÁO\ncông tác tư pháp năm 2022\n\nI. KẾT QUẢ',
      {
        bodies: ['SỞ TƯ PHÁP YÊN BÁI'],
        code: 'Số: /BC-STP',
        dateline: 'Yên Bái, ngày ... tháng ... năm 2022',
        type: 'BÁO CÁO',
        title: 'công tác tư pháp năm 2022',
      },
    ],
  ])('%s', (_, text, expected) => {
    expect(letterheadOf(text)).toEqual(expected);
  });

  it.each([
    'Số 35-CT/TW ngày 30/5/2019 của Bộ Chính trị được triển khai tại huyện Văn Yên.',
    'Ngày 05 tháng 6 năm 2021, Ủy ban nhân dân tỉnh ban hành Quyết định số 12/QĐ-UBND.\nHuyện Văn Yên triển khai.',
    'KẾ HOẠCH số 12/KH-UBND ngày 05/01/2020 được thực hiện.',
    'Căn cứ Luật Đất đai ngày 29 tháng 11 năm 2013;\nCăn cứ Nghị định số 43/2014/NĐ-CP;',
    'Huyện ủy Văn Yên quán triệt Nghị quyết số 05-NQ/TU ngày 15 tháng 3 năm 2021',
  ])('none: %s', (text) => {
    const { letterhead, issues, passages } = outlineOf(text);
    expect(letterhead).toBeNull();
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['structure.noLetterhead', 'info']]);
    expect(passages.map(({ kind }) => kind)).not.toContain('letterhead');
  });

  it('does not make the whole report a plan', () => {
    const { sections, passages } = outlineOf(
      'TỈNH ỦY YÊN BÁI\nSố 77-BC/TU\nBÁO CÁO\nphương hướng, nhiệm vụ trọng tâm năm 2022\n\nNăm 2021, tỉnh có nhiều kết quả.',
    );
    expect(sections).toEqual([
      { id: 0, level: 0, number: '', title: 'phương hướng, nhiệm vụ trọng tâm năm 2022', parent: null, plans: false },
    ]);
    expect(passages.map(({ section }) => section)).toEqual([0, 0, 0, 0, 0]);
  });
});
