import { describe, expect, it } from 'vitest';
import { loadUnits } from '../../src/lexicon/administrative-units.ts';
import { projectRoot } from '../../src/lexicon/project-root.ts';
import { resolveUnit, type UnitResolution } from '../../src/lexicon/unit-resolver.ts';

const gazetteer = loadUnits(projectRoot());

const resolve = (mention: string, date: string | null, within: string | null): UnitResolution | null => {
  const alone = resolveUnit(gazetteer, { name: mention, unitTypeWord: null, date, within });
  const typed = alone ? null : gazetteer.splitTypeWord(mention);
  return typed ? resolveUnit(gazetteer, { name: typed.name, unitTypeWord: typed.word, date, within }) : alone;
};

/** "huyện Duy Tiên 349-20040708", "... (type)" where the type word differs, "... (past)" where it had ended or was to come. */
const show = (answer: UnitResolution | null): string => {
  if (!answer) return 'none';
  const units = 'unit' in answer ? [answer.unit] : answer.candidates;
  const shown = units.map((unit) => `${unit.label} ${unit.id.slice('unit-'.length)}`).sort();
  if (!('unit' in answer)) return `? ${shown.join(' | ')}`;
  return `${shown[0]}${answer.typeDiffers ? ' (type)' : ''}${answer.outOfDate ? ' (past)' : ''}`;
};

const HA_NAM = 'unit-35-19970101';
const NINH_BINH = 'unit-37-20250701';

describe('in Hà Nam, as of the day', () => {
  it.each([
    ['2019-12-15', HA_NAM, 'huyện Duy Tiên', 'huyện Duy Tiên 349-20040708'],
    ['2019-12-15', HA_NAM, 'xã Nhân Hưng', 'xã Nhân Hưng 13603-20040708'],
    ['2019-12-15', HA_NAM, 'thị trấn Vĩnh Trụ', 'thị trấn Vĩnh Trụ 13564-20040708'],
    ['2019-12-15', HA_NAM, 'xã Đồng Lý', 'xã Đồng Lý 13597-20040708'],
    ['2020-07-07', HA_NAM, 'thị xã Duy Tiên', 'thị xã Duy Tiên 349-20200101'],
    ['2020-07-07', HA_NAM, 'huyện Duy Tiên', 'thị xã Duy Tiên 349-20200101 (type)'],
    ['2020-07-07', HA_NAM, 'Duy Tiên', 'thị xã Duy Tiên 349-20200101'],
    ['2020-07-07', HA_NAM, 'TP. Phủ Lý', 'thành phố Phủ Lý 347-20040708'],
    ['2020-07-07', HA_NAM, 'Bình Lục', 'huyện Bình Lục 352-20040708'],
    ['2020-07-07', HA_NAM, 'huyện Kim Bảng', 'huyện Kim Bảng 350-20040708'],
    ['2020-07-07', HA_NAM, 'thị trấn Vĩnh Trụ', 'thị trấn Vĩnh Trụ 13597-20200101'],
    ['2020-07-07', HA_NAM, 'xã Trần Hưng Đạo', 'xã Trần Hưng Đạo 13594-20200101'],
    ['2020-07-07', HA_NAM, 'phường Trần Hưng Đạo', 'phường Trần Hưng Đạo 13300-20040708'],
    ['2020-07-07', HA_NAM, 'xã Nhân Hưng', '? xã Nhân Hưng 13603-20040708'],
    ['2020-07-07', HA_NAM, 'xã Bình Lục', '? xã Bình Lục 13504-20250701'],
    ['2025-03-01', HA_NAM, 'thị xã Kim Bảng', 'thị xã Kim Bảng 350-20250101'],
    ['2025-03-01', HA_NAM, 'phường Tân Hiệp', 'phường Tân Hiệp 13366-20250101'],
    ['2025-03-01', HA_NAM, 'tỉnh Hà Nam', 'tỉnh Hà Nam 35-19970101'],
    ['2025-08-01', NINH_BINH, 'xã Bình Lục', 'xã Bình Lục 13504-20250701'],
    ['2025-08-01', NINH_BINH, 'huyện Bình Lục', 'huyện Bình Lục 352-20040708 (past)'],
    ['2025-08-01', NINH_BINH, 'Bình Lục', '? huyện Bình Lục 352-20040708 | xã Bình Lục 13504-20250701'],
    ['2025-08-01', NINH_BINH, 'phường Hà Nam', 'phường Hà Nam 13366-20250701'],
    ['2025-08-01', NINH_BINH, 'phường Phủ Lý', 'phường Phủ Lý 13285-20250701'],
    ['2025-08-01', NINH_BINH, 'thành phố Phủ Lý', 'thành phố Phủ Lý 347-20040708 (past)'],
    ['2025-08-01', NINH_BINH, 'tỉnh Hà Nam', 'tỉnh Hà Nam 35-19970101 (past)'],
    ['2025-08-01', NINH_BINH, 'tỉnh Ninh Bình', 'tỉnh Ninh Bình 37-20250701'],
    ['2025-08-01', NINH_BINH, 'phường Châu Sơn', 'phường Châu Sơn 13318-20250701'],
  ])('%s %s: %s', (date, within, mention, expected) => {
    expect(show(resolve(mention, date, within))).toBe(expected);
  });
});

describe('anywhere', () => {
  it.each([
    ['huyện Na Rì', 'huyện Na Rì 066-20040708'],
    ['thị xã An Khê', 'thị xã An Khê 623-20040708'],
    ['thành phố Sa Đéc', 'thành phố Sa Đéc 867-20040708'],
    ['thị xã Hoàng Mai', 'thị xã Hoàng Mai 432-20040708'],
    ['huyện Sơn Hoà', 'huyện Sơn Hòa 560-20040708'],
    ['thị xã Bình Long', 'thị xã Bình Long 690-20040708'],
    ['thành phố Thủ Dầu Một', 'thành phố Thủ Dầu Một 718-20040708'],
    ['huyện Tháp Mười', 'huyện Tháp Mười 872-20040708'],
    ['quận Liên Chiểu', 'quận Liên Chiểu 490-20040708'],
    ['xã Nghĩa Hành', 'xã Nghĩa Hành 17326-20040708'],
    ['Gia Lâm', 'huyện Gia Lâm 018-20040708'],
    ['Quận 1', 'quận 1 760-20040708'],
    ['quận 2', 'quận 2 769-20040708'],
    ['TP.HCM', 'thành phố Hồ Chí Minh 79-20040708'],
    ['TP Hồ Chí Minh', 'thành phố Hồ Chí Minh 79-20040708'],
    ['Hồ Chí Minh', 'none'],
    ['12', 'none'],
    ['Huế', 'thành phố Huế 474-20040708'],
    ['Hòa Bình', 'tỉnh Hòa Bình 17-19910812'],
    ['thành phố Hoà Bình', 'thành phố Hòa Bình 148-20040708'],
    ['huyện Từ Sơn', 'thị xã Từ Sơn 261-20040708 (type)'],
    ['thành phố Quảng Trị', 'thị xã Quảng Trị 462-20040708 (type)'],
    ['huyện Tĩnh Gia', 'huyện Tĩnh Gia 407-20040708 (past)'],
    ['tỉnh Hà Tây', 'tỉnh Hà Tây 28-19910812 (past)'],
    ['tỉnh Duy Tiên', 'none'],
    ['thôn Bình Lục', 'none'],
  ])('%s on 2020-07-07', (mention, expected) => {
    expect(show(resolve(mention, '2020-07-07', null))).toBe(expected);
  });

  it.each([
    ['thành phố Huế', '2025-03-15', 'thành phố Huế 46-20250101'],
    ['Huế', '2025-03-15', 'thành phố Huế 46-20250101'],
    ['quận 2', '2023-01', 'quận 2 769-20040708 (past)'],
    ['thành phố Thủ Đức', '2020-12', 'quận Thủ Đức 762-20040708 (type)'],
    ['thành phố Thủ Đức', '2021', 'thành phố Thủ Đức 769-20210101'],
    ['tỉnh Cần Thơ', '2002', 'tỉnh Cần Thơ can-tho-19911226'],
    ['tỉnh Hải Hưng', '1995', 'tỉnh Hải Hưng hai-hung-19680101'],
    ['thị xã Chũ', '2024-11-20', 'thị xã Chũ 224-20250101 (past)'],
    ['huyện Bình Lục', '1999-05-01', 'huyện Bình Lục 352-20040708 (past)'],
    ['thành phố Bắc Ninh', '2020-05-01', 'thành phố Bắc Ninh 256-20040708'],
    ['thành phố Bắc Ninh', '2026-10-01', 'thành phố Bắc Ninh 24-20260920'],
    ['huyện Bình Lục', null, 'huyện Bình Lục 352-20040708'],
    ['thị xã Duy Tiên', null, 'thị xã Duy Tiên 349-20200101'],
    ['Duy Tiên', null, '? huyện Duy Tiên 349-20040708 | thị xã Duy Tiên 349-20200101'],
    ['tỉnh Ninh Bình', null, '? tỉnh Ninh Bình 37-19911226 | tỉnh Ninh Bình 37-20250701'],
  ])('%s on %s', (mention, date, expected) => {
    expect(show(resolve(mention, date, null))).toBe(expected);
  });
});

describe('by the province or district in context', () => {
  const TIEN_GIANG = 'unit-82-20040708';
  const BINH_DUONG = 'unit-74-19970101';
  it.each([
    ['huyện Châu Thành', TIEN_GIANG, 'huyện Châu Thành 821-20040708'],
    ['Châu Thành', TIEN_GIANG, 'huyện Châu Thành 821-20040708'],
    ['Gia Lâm', TIEN_GIANG, 'huyện Gia Lâm 018-20040708'],
    // Its own town, called by its former type, or the rural district of Lai Châu.
    ['huyện Tân Uyên', BINH_DUONG, '? huyện Tân Uyên 111-20040708 | thị xã Tân Uyên 723-20040708'],
    ['Tân Uyên', BINH_DUONG, 'thị xã Tân Uyên 723-20040708'],
    ['phường 4', 'unit-770-20040708', 'phường 4 27148-20040708'],
    ['P. 04', 'unit-770-20040708', 'phường 4 27148-20040708'],
    ['xã Nghĩa Hành', 'unit-51-19890630', '? xã Nghĩa Hành 17326-20040708'],
    ['Hòa Bình', 'unit-95-19970101', '? huyện Hoà Bình 961-20040708 | tỉnh Hòa Bình 17-19910812'],
    ['Ninh Bình', 'unit-37-19911226', 'tỉnh Ninh Bình 37-19911226'],
    ['thành phố Ninh Bình', 'unit-35-19970101', 'thành phố Ninh Bình 369-20040708'],
    ['Gia Lâm', 'no such unit', 'huyện Gia Lâm 018-20040708'],
  ])('%s in %s', (mention, within, expected) => {
    expect(show(resolve(mention, '2020-07-07', within))).toBe(expected);
  });

  it('names the candidates where there is none', () => {
    const answer = resolve('Châu Thành', '2020-07-07', null);
    expect(answer && 'candidates' in answer ? answer.candidates.length : 0).toBe(10);
  });

  it('takes ids of unit types for a type word', () => {
    const query = {
      name: 'Duy Tiên',
      unitTypeWord: null,
      unitTypes: ['districtTown'],
      date: '2020-07-07',
      within: HA_NAM,
    };
    expect(show(resolveUnit(gazetteer, query))).toBe('thị xã Duy Tiên 349-20200101');
    expect(show(resolveUnit(gazetteer, { ...query, unitTypes: ['province'] }))).toBe('none');
  });
});
