import { describe, expect, it } from 'vitest';
import { withWrittenDays } from '../../viewer/src/model/facts.ts';
import { buildModel } from '../../viewer/src/model/model.ts';
import { decisionText } from '../../viewer/src/reader/facts.tsx';
import { wordsOf } from '../../viewer/src/text/language.ts';
import { madeGraph } from '../browser/fixture.ts';

describe('texts that the program made', () => {
  it.each([
    ['Báo cáo 77-BC/TU (tỉnh Hòa Bình, ngày 2021-07-05)', 'Báo cáo 77-BC/TU (tỉnh Hòa Bình, ngày 5/7/2021)'],
    ['2021-07-05 -> 2020-2025', '5/7/2021 -> 2020-2025'],
    ['số 12-2021-07-055', 'số 12-2021-07-055'],
    ['nhiệm kỳ 2020-2025', 'nhiệm kỳ 2020-2025'],
  ])('have their days as people write them: %s', (text, shown) => expect(withWrittenDays(text)).toBe(shown));

  it('are so in the names of things, wherever they are shown', () => {
    const made = madeGraph();
    const [first, ...others] = made.things;
    if (!first) throw new Error('no thing');
    const dated = { ...first, label: 'Báo cáo ngày 2021-07-05', short: 'ngày 2021-07-05' };
    const { things, file } = buildModel({ ...made, things: [dated, ...others] });
    expect(things.get(first.id)).toMatchObject({ label: 'Báo cáo ngày 5/7/2021', short: 'ngày 5/7/2021' });
    expect(file.things[0]).toBe(things.get(first.id));
    expect(file.things[1]).toBe(others[0]);
  });
});

describe('how a thing was recognised', () => {
  const words = wordsOf('vi', {
    'decision.term-by-date': 'ngày ban hành cho biết khóa ({reason})',
    'decision.no-antecedent': 'không tìm thấy',
    'decision.same': 'Gộp làm một',
  });
  it.each([
    ['term-by-date: 2016-05-15 -> XII', 'ngày ban hành cho biết khóa (15/5/2016: XII)'],
    ['no-antecedent', 'không tìm thấy'],
    ['curation-same: Lò Thị Ban, 2021-08-02: theo hồ sơ', 'Gộp làm một · Lò Thị Ban, 2/8/2021: theo hồ sơ'],
    ['later-rule: 2016-05-15', 'later-rule: 15/5/2016'],
  ])('%s', (value, shown) => expect(decisionText(value, words)).toBe(shown));
});
