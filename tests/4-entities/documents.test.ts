import { describe, expect, it } from 'vitest';
import { letterhead, read, resolved } from '../notation.ts';

const documents = (text: string): string[] => resolved(text, 'Document');

const BEN_TRE = letterhead('TỈNH ỦY BẾN TRE', '121-BC/TU', 'Bến Tre, ngày 05 tháng 7 năm 2021');

describe('a citation that lacks something takes its antecedent', () => {
  it.each([
    [
      'a bare number',
      'Huyện ủy Ba Tri quán triệt Chỉ thị số 05-CT/TW ngày 15/5/2016. Các xã sơ kết Chỉ thị 05.',
      ['Chỉ thị 05-CT/TW (khóa XII)', 'Chỉ thị 05-CT/TW (khóa XII)'],
    ],
    [
      'a number without its day',
      'Huyện ủy Ba Tri quán triệt Chỉ thị số 05-CT/TW ngày 15/5/2016. Các xã sơ kết Chỉ thị 05-CT/TW.',
      ['Chỉ thị 05-CT/TW (khóa XII)', 'Chỉ thị 05-CT/TW (khóa XII)'],
    ],
    [
      'also from a later place',
      'Các xã sơ kết Chỉ thị 05. Huyện ủy Ba Tri quán triệt Chỉ thị số 05-CT/TW ngày 15/5/2016.',
      ['Chỉ thị 05-CT/TW (khóa XII)', 'Chỉ thị 05-CT/TW (khóa XII)'],
    ],
    [
      'not of another type',
      'Huyện ủy Ba Tri quán triệt Nghị quyết số 05-NQ/TW ngày 01/11/2016. Các xã sơ kết Chỉ thị 05.',
      ['Nghị quyết 05-NQ/TW (khóa XII)', 'Chỉ thị 05'],
    ],
    [
      'not with another symbol',
      'Huyện ủy Ba Tri quán triệt Chỉ thị số 05-CT/TW ngày 15/5/2016. Các xã sơ kết Chỉ thị số 05-CT/TU.',
      ['Chỉ thị 05-CT/TW (khóa XII)', 'Chỉ thị 05-CT/TU'],
    ],
    [
      'not of another issuer',
      'Huyện ủy Ba Tri quán triệt Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị. Các xã sơ kết Chỉ thị 05 của Tỉnh ủy.',
      ['Chỉ thị 05-CT/TW (khóa XII)', 'Chỉ thị 05'],
    ],
    [
      'a plenum without its term',
      'Huyện ủy Ba Tri quán triệt Nghị quyết Trung ương 4 khóa XII. Các xã sơ kết Nghị quyết Trung ương 4.',
      ['Nghị quyết Trung ương 4 khóa XII', 'Nghị quyết Trung ương 4 khóa XII'],
    ],
  ])('%s', (_, text, expected) => {
    expect(documents(text)).toEqual(expected);
  });
});

const TWO_35 =
  'Huyện ủy Ba Tri quán triệt Chỉ thị số 35-CT/TW ngày 26/5/2014 về tiếp công dân và Chỉ thị số 35-CT/TW ngày 30/5/2019 về đại hội đảng bộ các cấp.';

describe('two documents with one number in one text', () => {
  it('are told apart by their days', () => {
    expect(documents(TWO_35)).toEqual(['Chỉ thị 35-CT/TW (khóa XI)', 'Chỉ thị 35-CT/TW (khóa XII)']);
  });

  it.each([
    ['Các xã sơ kết Chỉ thị 35 về tiếp công dân.', 'Chỉ thị 35-CT/TW (khóa XI)'],
    ['Các xã sơ kết Chỉ thị số 35-CT/TW về đại hội đảng bộ.', 'Chỉ thị 35-CT/TW (khóa XII)'],
    ['Các xã sơ kết Chỉ thị số 35-CT/TW (khóa XI).', 'Chỉ thị 35-CT/TW (khóa XI)'],
    ['Các xã sơ kết Chỉ thị số 35-CT/TW ngày 30/5/2019.', 'Chỉ thị 35-CT/TW (khóa XII)'],
  ])('and later by subject, term or day: %s', (text, expected) => {
    expect(documents(`${TWO_35} ${text}`).at(-1)).toBe(expected);
  });

  it.each([
    'Các xã sơ kết Chỉ thị 35.',
    'Các xã sơ kết Chỉ thị số 35-CT/TW.',
    'Các xã sơ kết Chỉ thị 35 về công tác cán bộ.',
  ])('or stay open, with both named: %s', (text) => {
    const { entities, unresolved, claims } = read(`${TWO_35} ${text}`);
    const labels = unresolved.map((mention) =>
      mention.candidates.map((id) => entities.find((entity) => entity.id === id)?.label).sort(),
    );
    expect(labels).toEqual([['Chỉ thị 35-CT/TW (khóa XI)', 'Chỉ thị 35-CT/TW (khóa XII)']]);
    // Nothing is said of either by a word that may mean both.
    expect(claims.filter((claim) => claim.predicate === 'reviews')).toEqual([]);
  });
});

describe('words that point back', () => {
  it.each([
    [
      'mean the last of the type',
      'Tỉnh ủy quán triệt Nghị quyết số 18-NQ/TW ngày 25/10/2017 và Nghị quyết số 19-NQ/TW ngày 25/10/2017. Nghị quyết này được học tập rộng rãi.',
      ['Nghị quyết 18-NQ/TW (khóa XII)', 'Nghị quyết 19-NQ/TW (khóa XII)', 'Nghị quyết 19-NQ/TW (khóa XII)'],
    ],
    [
      'skip what is of another type',
      'Tỉnh ủy quán triệt Nghị quyết số 18-NQ/TW ngày 25/10/2017 và Chỉ thị số 05-CT/TW ngày 15/5/2016. Nghị quyết này được học tập rộng rãi.',
      ['Nghị quyết 18-NQ/TW (khóa XII)', 'Chỉ thị 05-CT/TW (khóa XII)', 'Nghị quyết 18-NQ/TW (khóa XII)'],
    ],
    [
      '"văn bản trên" means any',
      'Tỉnh ủy nhận Chỉ thị số 05-CT/TW ngày 15/5/2016. Sau khi phổ biến văn bản trên, các xã đã học tập.',
      ['Chỉ thị 05-CT/TW (khóa XII)', 'Chỉ thị 05-CT/TW (khóa XII)'],
    ],
    [
      'in a footnote mean what stands before its mark',
      'Tỉnh ủy quán triệt Nghị quyết số 18-NQ/TW ngày 25/10/2017<sup>1</sup> và Nghị quyết số 19-NQ/TW ngày 25/10/2017.\n\n<sup>1</sup> Có 12 xã học tập Nghị quyết này.\n',
      ['Nghị quyết 18-NQ/TW (khóa XII)', 'Nghị quyết 19-NQ/TW (khóa XII)', 'Nghị quyết 18-NQ/TW (khóa XII)'],
    ],
    // The text itself is meant, and no document that it names.
    [
      'in a decree mean the decree',
      'Nghị định này quy định về phí. Nghị định này thay thế Nghị định số 60/2003/NĐ-CP. Nghị định này có hiệu lực từ ngày ký.',
      ['Nghị định 60/2003/NĐ-CP'],
    ],
  ])('%s', (_, text, expected) => {
    expect(documents(text)).toEqual(expected);
  });

  it('do not point forward', () => {
    const text = 'Huyện ủy Ba Tri sơ kết nghị quyết. Tỉnh ủy ban hành Nghị quyết số 18-NQ/TU ngày 12/3/2021.';
    expect(documents(text)).toHaveLength(1);
  });

  it('mean nothing where nothing of the type was said', () => {
    expect(documents('Chỉ thị số 05-CT/TW ngày 15/5/2016 được học tập. Cán bộ đã sơ kết nghị quyết.')).toEqual([
      'Chỉ thị 05-CT/TW (khóa XII)',
    ]);
  });
});

describe('numbers of one series', () => {
  it('are kept apart by the body that issues them', () => {
    const text =
      'UBND huyện Bát Xát ban hành Kế hoạch số 12/KH-UBND ngày 03/02/2020 về trồng rừng; UBND huyện Si Ma Cai đã ban hành Kế hoạch số 12/KH-UBND ngày 10/02/2020 về dạy nghề.';
    expect(documents(text)).toEqual([
      'Kế hoạch 12/KH-UBND (huyện Bát Xát, 2020)',
      'Kế hoạch 12/KH-UBND (huyện Si Ma Cai, 2020)',
    ]);
  });
});

describe('a number', () => {
  it.each([
    ['Sở Tư pháp phổ biến Luật số 45/2013/QH13. UBND các xã đã học tập.', ['Luật 45/2013/QH13']],
    ['Sở Y tế áp dụng Nghị định số 100/2019/NĐ-CP. UBND các xã đã học tập.', ['Nghị định 100/2019/NĐ-CP']],
    ['Sở Y tế áp dụng Nghị định số 100/2019/NĐ-CP. HĐND các xã đã họp.', ['Nghị định 100/2019/NĐ-CP']],
  ])('ends with its sentence: %s', (text, expected) => {
    expect(documents(text)).toEqual(expected);
  });
});

describe('laws', () => {
  it('are one by name and by number', () => {
    const text =
      'Sở Tư pháp phổ biến Luật Đất đai số 45/2013/QH13 ngày 29/11/2013. Công an thực hiện Luật Đất đai. Ngành thuế áp dụng Luật Đất đai năm 2013.';
    expect(new Set(documents(text))).toEqual(new Set(['Luật 45/2013/QH13']));
  });

  it('of two years are two', () => {
    expect(documents('Sở Tư pháp phổ biến Luật Đất đai năm 2003 và Luật Đất đai năm 2013 tới các xã.')).toEqual([
      'Luật Đất đai năm 2003',
      'Luật Đất đai năm 2013',
    ]);
  });
});

describe('a law without its year', () => {
  it.each([
    [
      'is the one of its name',
      'Sở Tư pháp phổ biến Luật Giá năm 2012. Cán bộ đã tìm hiểu Luật Giá.',
      ['Luật Giá năm 2012', 'Luật Giá năm 2012'],
    ],
    [
      'also before it',
      'Cán bộ đã tìm hiểu Luật Giá. Sở Tư pháp phổ biến Luật Giá năm 2012.',
      ['Luật Giá năm 2012', 'Luật Giá năm 2012'],
    ],
    [
      'stays open between two',
      'Sở Tư pháp phổ biến Luật Đất đai năm 2003 và Luật Đất đai năm 2013. Cán bộ đã tìm hiểu Luật Đất đai.',
      ['Luật Đất đai năm 2003', 'Luật Đất đai năm 2013', '?'],
    ],
    [
      'also before them',
      'Cán bộ đã tìm hiểu Luật Đất đai. Sở Tư pháp phổ biến Luật Đất đai năm 2003 và Luật Đất đai năm 2013.',
      ['?', 'Luật Đất đai năm 2003', 'Luật Đất đai năm 2013'],
    ],
    [
      'also where one is known by its number',
      'Sở Tư pháp phổ biến Luật Đất đai số 45/2013/QH13 và Luật Đất đai năm 2003. Cán bộ đã tìm hiểu Luật Đất đai.',
      ['Luật 45/2013/QH13', 'Luật Đất đai năm 2003', '?'],
    ],
    [
      'is one through all the text',
      'Cán bộ đã tìm hiểu Luật BHYT. Sở Tư pháp phổ biến Luật Bảo hiểm y tế.',
      ['Luật Bảo hiểm y tế', 'Luật Bảo hiểm y tế'],
    ],
    [
      'is no other law that begins so',
      'Sở Tư pháp phổ biến Luật Đầu tư công năm 2019. Cán bộ đã tìm hiểu Luật Đầu tư.',
      ['Luật Đầu tư công năm 2019', 'Luật Đầu tư'],
    ],
  ])('%s', (_, text, expected) => {
    expect(documents(text)).toEqual(expected);
  });
});

describe('named documents', () => {
  it('are one where one wording says less of the same', () => {
    const text = `${BEN_TRE}UBND tỉnh ban hành Kế hoạch phát triển kinh tế số giai đoạn 2021-2025. Sở Công Thương thực hiện Kế hoạch phát triển kinh tế số giai đoạn 2021-2025 trên địa bàn tỉnh.`;
    expect(new Set(documents(text).slice(1)).size).toBe(1);
  });

  it('of two years are two', () => {
    const text = `${BEN_TRE}UBND tỉnh ban hành Kế hoạch phòng, chống thiên tai năm 2020 và Kế hoạch phòng, chống thiên tai năm 2021.`;
    expect(new Set(documents(text).slice(1)).size).toBe(2);
  });
});

describe('why', () => {
  it.each([
    ['Huyện ủy quán triệt Chỉ thị số 05-CT/TW ngày 15/5/2016.', ['term-by-date: 2016-05-15 -> XII']],
    ['Huyện ủy quán triệt Chỉ thị số 99-CT/TW (khóa XII).', ['term-stated: XII']],
    [
      'Huyện ủy quán triệt Chỉ thị số 99-CT/TW (khóa XII). Các xã sơ kết Chỉ thị 99.',
      ['term-stated: XII', 'antecedent: Chỉ thị 99-CT/TW (khóa XII)'],
    ],
  ])('is kept: %s', (text, expected) => {
    const directive = read(text).entities.find((entity) => entity.document?.type === 'directive');
    expect(directive?.decisions.map(({ rule, reason }) => `${rule}: ${reason}`)).toEqual(expected);
  });
});

it('a bare number is one before words of place or time', () => {
  const first = 'Huyện ủy Ba Tri quán triệt Chỉ thị số 05-CT/TW ngày 15/5/2016.';
  expect(documents(`${first} Các xã đưa Chỉ thị 05 vào sinh hoạt chi bộ.`)).toEqual([
    'Chỉ thị 05-CT/TW (khóa XII)',
    'Chỉ thị 05-CT/TW (khóa XII)',
  ]);
});

describe('a bare number that was given in full before is one whatever follows', () => {
  const FIRST = 'Huyện ủy Ba Tri quán triệt Chỉ thị số 05-CT/TW ngày 15/5/2016.';
  const BOTH = ['Chỉ thị 05-CT/TW (khóa XII)', 'Chỉ thị 05-CT/TW (khóa XII)'];

  it.each([
    'Các xã thực hiện Chỉ thị 05 hằng tháng.',
    'Các xã thực hiện Chỉ thị 05 sâu rộng.',
    'Các xã đưa Chỉ thị 05 vào sinh hoạt chi bộ.',
    'Chỉ thị 05 giúp cán bộ gương mẫu hơn.',
  ])('%s', (text) => {
    expect(documents(`${FIRST} ${text}`)).toEqual(BOTH);
    expect(documents(`${FIRST}\n\n${text}`)).toEqual(BOTH);
  });

  it.each(['Chỉ thị 5 năm qua đã rõ.', 'Chỉ thị 05/10 xã đã học.', 'Chỉ thị 07 xã đã học.'])('not: %s', (text) => {
    expect(documents(`${FIRST} ${text}`)).toHaveLength(1);
  });
});

describe('a resolution by its subject', () => {
  const TWO =
    'Tỉnh ủy Bến Tre ban hành Nghị quyết số 04-NQ/TU ngày 29/01/2021 về phát triển du lịch sinh thái và Nghị quyết số 05-NQ/TU ngày 29/01/2021 về xây dựng nông thôn mới nâng cao.';

  it.each([
    ['Các xã sơ kết Nghị quyết về du lịch sinh thái.', 'Nghị quyết 04-NQ/TU (tỉnh Bến Tre, nhiệm kỳ 2020-2025)'],
    ['Các xã sơ kết Nghị quyết về nông thôn mới.', 'Nghị quyết 05-NQ/TU (tỉnh Bến Tre, nhiệm kỳ 2020-2025)'],
  ])('is the numbered one whose subject says as much: %s', (text, expected) => {
    expect(documents(`${BEN_TRE}${TWO} ${text}`).at(-1)).toBe(expected);
  });

  it.each([
    // Another subject, another type, a figure that the subject lacks.
    'Các xã sơ kết Nghị quyết về chuyển đổi số.',
    'Các xã sơ kết Đề án về du lịch sinh thái.',
    'Các xã sơ kết Nghị quyết về du lịch sinh thái năm 2025.',
    // What is issued now was not issued before.
    'Tỉnh ủy ban hành Nghị quyết về du lịch sinh thái.',
    'Các xã góp ý dự thảo Nghị quyết về du lịch sinh thái.',
  ])('is itself else: %s', (text) => {
    expect(documents(`${BEN_TRE}${TWO} ${text}`).at(-1)).not.toContain('NQ/TU');
  });
});
