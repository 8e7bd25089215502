/**
 * Reports composed of official sentences about many places, in any order, with footnotes, page breaks, lists and line ends of any
 * kind: whatever is sent, each quote is found again where it was sent, and how the letters are coded changes nothing.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/1-read/read-source.ts';
import { mergeReadings } from '../../src/6-graph/merge-readings.ts';
import type { ReportReading } from '../../src/6-graph/report-reading.ts';
import { readReport } from '../../src/pipeline.ts';
import { letterhead, lexicon, read } from '../notation.ts';

const SENTENCES = [
  'UBND tỉnh Sơn La ban hành Kế hoạch số 12/KH-UBND ngày 05/02/2021 thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị.',
  'Huyện ủy Ba Tri, Bình Đại đã quán triệt Nghị quyết Trung ương 4 khóa XII, chưa sơ kết Kết luận số 07-KL/TU.',
  'Ban Thường vụ Tỉnh ủy giám sát BTV: Huyện ủy Mường La, Thuận Châu; Thành ủy Sơn La về thực hiện Chỉ thị số 20-CT/TU.',
  'Luật Đất đai số 45/2013/QH13 được sửa đổi, bổ sung bởi Luật số 35/2018/QH14.',
  'Sở Y tế tham mưu UBND tỉnh ban hành Quyết định số 15/2021/QĐ-UBND.',
  'Tổng kết 10 năm thực hiện Nghị quyết số 26-NQ/TW ngày 05/8/2008 của Ban Chấp hành Trung ương.',
  'Chỉ thị số 35-CT/TW ngày 30/5/2019 được Đảng ủy xã Y Tý phổ biến đến 100% chi bộ.',
  'Công an huyện Krông Pắc tạm dừng thực hiện Đề án số 05/ĐA-CAH; các xã đạt 17,5 tiêu chí/xã.',
  'Đồng chí Lò Văn Pánh, Bí thư Huyện ủy Mường Tè, dự Đại hội Đảng bộ tỉnh lần thứ XV.',
  'Yêu cầu UBND thành phố Phan Rang - Tháp Chàm triển khai Nghị định số 100/2019/NĐ-CP.',
  'Nghị quyết này được 26/27 đại biểu tán thành, trong đó có “Năm dân vận khéo” (2020).',
  'Khởi công các KCN: Quế Võ I (giai đoạn II), Yên Phong; đẩy nhanh Dự án Đường ven biển.',
];

type Shape = 'paragraph' | 'item' | 'heading' | 'cut' | 'noted' | 'joined';

const piece = fc.record({
  shape: fc.constantFrom<Shape>('paragraph', 'item', 'heading', 'cut', 'noted', 'joined'),
  first: fc.constantFrom(...SENTENCES),
  second: fc.constantFrom(...SENTENCES),
  at: fc.nat(200),
});

const report = fc
  .record({ head: fc.boolean(), pieces: fc.array(piece, { minLength: 1, maxLength: 6 }) })
  .map(({ head, pieces }) => {
    let note = 0;
    const body = pieces.map(({ shape, first, second, at }) => {
      const middle = first.indexOf(' ', at % first.length);
      const [left, right] = middle < 0 ? [first, second] : [first.slice(0, middle), first.slice(middle + 1)];
      const number = ++note;
      const shapes: Readonly<Record<Shape, string>> = {
        paragraph: first,
        joined: `${first} ${second}`,
        item: `- ${first}\n- ${second}`,
        heading: `### ${number}. ${left}\n\n${second}`,
        noted: `${left}<sup>${number}</sup> ${right}\n\n<sup>${number}</sup> ${second}`,
        cut: `${left}\n\n<sup>${number}</sup> ${second}\n\n\n\n${right}`,
      };
      return shapes[shape];
    });
    const start = head ? letterhead('TỈNH ỦY SƠN LA', '88-BC/TU', 'Sơn La, ngày 10 tháng 7 năm 2021') : '';
    return `${start}${body.join('\n\n')}\n`;
  });

const said = ({ entities, claims, unresolved }: ReportReading) => ({ entities, claims, unresolved });

const RUNS = { numRuns: 40, seed: 7 };

describe('a composed report', () => {
  it('has the same graph in NFC and NFD, with LF and CRLF, with and without a byte order mark', () => {
    fc.assert(
      fc.property(report, (text) => {
        const plain = said(read(text));
        expect(said(read(text.normalize('NFD')))).toEqual(plain);
        expect(said(read(text.replaceAll('\n', '\r\n')))).toEqual(plain);
        expect(said(read(`\ufeff${text}`))).toEqual(plain);
      }),
      RUNS,
    );
  });

  it('has each quote where it was sent', () => {
    fc.assert(
      fc.property(report, (text) => {
        const sent = text.normalize('NFD').replaceAll('\n', '\r\n');
        const { source, claims, mentions } = read(sent);
        for (const { start, end } of [
          ...claims.flatMap(({ evidence }) => evidence),
          ...mentions.flatMap(({ spans }) => spans),
        ]) {
          const quote = source.text.slice(start, end);
          expect(quote.trim()).toBe(quote);
          expect(sent.slice(source.toInput(start), source.toInput(end)).replaceAll('\r\n', '\n').normalize('NFC')).toBe(
            quote,
          );
        }
      }),
      RUNS,
    );
  });

  it('has fragments of evidence in the order of the text, none over another', () => {
    fc.assert(
      fc.property(report, (text) => {
        for (const { evidence } of read(text).claims) {
          for (const role of ['statement', 'host'] as const) {
            const parts = evidence.filter((one) => one.role === role);
            expect(parts.map(({ part }) => part)).toEqual(parts.map((_, at) => at));
            for (const [at, { start }] of parts.entries())
              expect(start).toBeGreaterThanOrEqual(parts[at - 1]?.end ?? 0);
          }
        }
      }),
      RUNS,
    );
  });

  it('gives one graph in whatever order it is read with others', () => {
    const several = fc
      .array(report, { minLength: 2, maxLength: 4 })
      .chain((texts) =>
        fc.tuple(fc.constant(texts), fc.shuffledSubarray([...texts.keys()], { minLength: texts.length })),
      );
    fc.assert(
      fc.property(several, ([texts, order]) => {
        const readings = texts.map((text, at) => read(text, `${at}.md`));
        const mixed = mergeReadings(order.flatMap((at) => readings[at] ?? []));
        const straight = mergeReadings(readings);
        // Each source has its own way back to what was sent, a function that equals no other.
        expect({ ...mixed, texts: mixed.texts.map(({ source }) => source.id) }).toEqual({
          ...straight,
          texts: straight.texts.map(({ source }) => source.id),
        });
      }),
      { numRuns: 25, seed: 7 },
    );
  });
});

describe('long lists', () => {
  const list = (count: number, separator: string, member: (at: number) => string): string =>
    Array.from({ length: count }, (_, at) => member(at)).join(separator);

  it('of ten thousand communes are read to the end', () => {
    const text = `Giám sát Đảng ủy các xã ${list(10_000, ', ', () => 'Tân Phú')} về công tác cán bộ.`;
    const { mentions } = read(text);
    expect(mentions.filter((mention) => mention.class === 'Body')).toHaveLength(10_000);
  });

  /** How often the gazetteer of units is asked, the dearest question the grammar has. */
  const questions = (text: string): number => {
    let asked = 0;
    const { units } = lexicon;
    const counting = {
      ...lexicon,
      units: {
        ...units,
        named: (...query: Parameters<typeof units.named>) => {
          asked++;
          return units.named(...query);
        },
      },
    };
    readReport(readText('test', text), counting);
    return asked;
  };

  it.each<[name: string, text: (count: number) => string]>([
    ['bodies', (count) => `Giám sát Đảng ủy các xã ${list(count, ', ', () => 'Tân Phú')} về cán bộ.`],
    ['places', (count) => `Đoàn thăm các xã ${list(count, ', ', () => 'Tân Phú')}.`],
    ['numbers', (count) => `UBND tỉnh Sơn La triển khai ${list(count, '; ', (at) => `Chỉ thị số ${at + 1}-CT/TU`)}.`],
    ['sentences', (count) => list(count, ' ', () => 'UBND huyện Mai Sơn triển khai Chỉ thị số 05-CT/TU.')],
    ['capitals', (count) => `Ban Chỉ đạo ${list(count, ' ', () => 'Mai Sơn')} đã họp.`],
    [
      'footnotes',
      (count) =>
        `Tỉnh đã học ${list(count, ', ', (at) => `văn bản<sup>${at + 1}</sup>`)}.\n\n${list(count, '\n\n', (at) => `<sup>${at + 1}</sup> UBND huyện Mai Sơn đã họp.`)}`,
    ],
  ])('cost in proportion to their length: %s', (_, text) => {
    const [one, two] = [questions(text(200)), questions(text(400))];
    expect(two).toBeLessThanOrEqual(2.2 * one + 20);
  });
});
