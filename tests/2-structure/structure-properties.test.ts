import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/1-read/read-source.ts';
import type { Outline } from '../../src/2-structure/outline.ts';
import { readStructure } from '../../src/2-structure/read-structure.ts';
import { level } from '../../src/base/fold.ts';
import { outlineOf, words } from './outline-text.ts';

/** Blanks, and what stands between the cells of a row, come from no one place of the report. */
const BETWEEN = /[\s;]/;

const expectSound = ({ source, passages, sections, hosts }: Outline): void => {
  const owner = new Map<number, number>();
  for (const [id, passage] of passages.entries()) {
    const { text, toSource, fragments, sentences, marks } = passage;
    expect(passage.id).toBe(id);
    expect(passage.leveled).toBe(level(text));
    expect(toSource).toHaveLength(text.length + 1);
    for (let at = 1; at <= text.length; at++) expect(toSource[at]).toBeGreaterThanOrEqual(toSource[at - 1]!);
    for (let at = 0; at < text.length; at++) {
      const place = toSource[at]!;
      expect(place).toBeLessThan(source.text.length + 1);
      if (BETWEEN.test(text[at]!)) continue;
      // No character of the report is read twice.
      expect(owner.has(place)).toBe(false);
      owner.set(place, id);
      expect(fragments.some(({ start, end }) => start <= place && place < end)).toBe(true);
    }
    for (const [index, { start, end }] of fragments.entries()) {
      expect(start).toBeLessThan(end);
      expect(start).toBeGreaterThanOrEqual(fragments[index - 1]?.end ?? 0);
    }
    let end = 0;
    for (const sentence of sentences) {
      expect(text.slice(end, sentence.start).trim()).toBe('');
      expect(sentence.start).toBeGreaterThanOrEqual(end);
      end = sentence.end;
    }
    expect(end).toBe(text.length);
    for (const { at } of marks) expect(at >= 0 && at <= text.length).toBe(true);
    expect(sections[passage.section]).toBeDefined();
    if (passage.label) expect(passage.label.end).toBeLessThanOrEqual(text.length);
  }
  for (const [note, { passage, at, sentence }] of hosts) {
    expect(passages[note]?.kind).toBe('footnote');
    const host = passages[passage]!;
    const { start, end } = host.sentences[sentence]!;
    expect(start <= at && at <= end).toBe(true);
  }
  for (const [id, { level: depth, parent, plans }] of sections.entries()) {
    if (id === 0) continue;
    expect(parent).toBeLessThan(id);
    expect(depth).toBe(sections[parent!]!.level + 1);
    if (sections[parent!]!.plans) expect(plans).toBe(true);
  }
};

const word = fc.constantFrom(
  'Huyện',
  'ủy',
  'Mường',
  'La',
  'quán',
  'triệt',
  'nghị',
  'quyết',
  'số',
  '12-NQ/TU',
  'năm',
  '2021',
  'Đảng',
  'ngoài',
  '17,5%',
);
const phrase = fc.array(word, { minLength: 1, maxLength: 12 }).map((all) => all.join(' '));

/** A body with marks and their footnotes, numbered in order; some paragraphs are cut by the footnotes and a page break. */
interface Piece {
  readonly kind: 'paragraph' | 'cut' | 'heading' | 'item' | 'row' | 'styled';
  readonly first: string;
  readonly second: string;
  readonly notes: number;
}
const piece: fc.Arbitrary<Piece> = fc.record({
  kind: fc.constantFrom('paragraph', 'cut', 'heading', 'item', 'row', 'styled'),
  first: phrase,
  second: phrase,
  notes: fc.integer({ min: 0, max: 3 }),
});

const write = (pieces: readonly Piece[]): { text: string; notes: number } => {
  let number = 0;
  const marked = (text: string, notes: number): string => {
    let out = text;
    for (let i = 0; i < notes; i++) out += ` và nhiều xã<sup>${++number}</sup>`;
    return out;
  };
  const footnotes = (first: number): string =>
    Array.from(
      { length: number - first + 1 },
      (_, i) => `<sup>${first + i}</sup> Gồm các xã vùng ${'cao'.repeat(i + 1)}.\n\n`,
    ).join('');
  let text = '';
  for (const [index, { kind, first, second, notes }] of pieces.entries()) {
    const from = number + 1;
    if (kind === 'paragraph') text += `Tỉnh ${marked(first, notes)}. ${second}.\n\n${footnotes(from)}`;
    else if (kind === 'cut') text += `Tỉnh ${marked(first, notes)} của\n\n${footnotes(from)}\n\nban ${second}.\n\n`;
    else if (kind === 'heading') text += `## ${index + 1}. ${first}\n\n`;
    else if (kind === 'item') text += `- ${marked(first, notes)};\n- **${second}** khác.\n\n${footnotes(from)}`;
    else if (kind === 'row') text += `| ${first} | ${second} |\n|---|---|\n| *x* | ${second} |\n\n`;
    else text += `**Tỉnh ${first}:** _${second}_ \\* [${first}](http://x.vn/a_b).\n\n`;
  }
  return { text, notes: number };
};
const report = fc.array(piece, { maxLength: 12 }).map(write);

/** Letters and digits of a report that are no mark, tag or address. */
const written = (text: string): Set<number> => {
  const bare = text.replaceAll(/<sup>\d+<\/sup>|\]\([^)]*\)/g, (markup) => '*'.repeat(markup.length));
  return new Set([...bare.matchAll(/[\p{L}\p{N}]/gu)].map(({ index }) => index));
};

const scrap = fc.constantFrom(
  ...[
    '*',
    '**',
    '_',
    '\\',
    '<sup>',
    '</sup>',
    '<sup>1</sup>',
    '[^1]',
    '[^1]:',
    '¹',
    '²',
    'm²',
    '[',
    '](',
    ')',
    '![',
    '<br>',
    '<b>',
    '</b>',
    '<td>',
  ],
  ...[
    '<!--',
    '-->',
    '&nbsp;',
    '|',
    '\n| ',
    ' |\n',
    '#',
    '\n# ',
    '\n- ',
    '\n+ ',
    '\n> ',
    '\n```\n',
    '\n---\n',
    '\n',
    '\n\n',
    '\n\n\n\n',
    '\f',
    '\u00a0',
  ],
  ...[
    '\u200b',
    '.',
    '. ',
    '...',
    ';',
    ':',
    ', ',
    '"',
    '“',
    '”',
    '(',
    '1.',
    '\n1. ',
    '\na) ',
    '\nI. ',
    '\nPHẦN I\n',
    'Điều 1. ',
    'TP. ',
    '12',
    ' ',
  ],
  ...[
    'Huyện ủy',
    'quán triệt',
    'BÁO CÁO\n',
    'Số: 12/BC-HU\n',
    'Sa Pa, ngày 5 tháng 6 năm 2021\n',
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'HUYỆN ỦY SA PA\n',
  ],
  ...[
    '\nNơi nhận:\n',
    '\nTM. HUYỆN ỦY\n',
    '\nBÍ THƯ\n',
    'Giàng Seo Páo',
    'KT. CHỦ TỊCH',
    '\nCăn cứ ',
    '\nKính gửi: ',
    'e\u0301',
    '😀',
  ],
);

describe('readStructure', () => {
  it('is sound for a report of any shape', () => {
    fc.assert(
      fc.property(report, ({ text }) => {
        expectSound(outlineOf(text));
      }),
    );
  });

  it('reads each letter of a report into exactly one passage', () => {
    fc.assert(
      fc.property(report, ({ text }) => {
        const { passages } = outlineOf(text);
        const read = passages.flatMap((passage) =>
          [...passage.text.matchAll(/[\p{L}\p{N}]/gu)].map(({ index }) => passage.toSource[index] ?? -1),
        );
        expect(new Set(read).size).toBe(read.length);
        expect(new Set(read)).toEqual(written(text));
        for (const passage of passages) {
          for (const { 0: letter, index } of passage.text.matchAll(/[\p{L}\p{N}]/gu)) {
            expect(text[passage.toSource[index] ?? -1]).toBe(letter);
          }
        }
      }),
    );
  });

  it('ties every footnote of a report, and rejoins every paragraph', () => {
    fc.assert(
      fc.property(report, ({ text, notes }) => {
        const { hosts, issues, passages } = outlineOf(text);
        expect(hosts.size).toBe(notes);
        expect(issues.map(({ code }) => code)).toEqual(['structure.noLetterhead']);
        expect(passages.filter(({ fragments }) => fragments.length > 1)).toHaveLength(text.split(/ của\n/).length - 1);
      }),
    );
  });

  it('gives the same passages for accents sent apart and for Windows line ends', () => {
    fc.assert(
      fc.property(report, ({ text }) => {
        const expected = outlineOf(text);
        for (const sent of [text.normalize('NFD'), `\ufeff${text.replaceAll('\n', '\r\n')}`]) {
          expect(readStructure(readText('test', sent), words).passages).toEqual(expected.passages);
        }
      }),
    );
  });

  it('is sound for any text at all', () => {
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 60 }), (scraps) => {
        expectSound(outlineOf(scraps.join('')));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '*',
    '*a ',
    '<sup>',
    '<sup>1</sup>',
    '(',
    ' ',
    '1',
    '.',
    'a\n\n',
    '[',
    '](',
    '"a. B" ',
    'm²',
    '- a\n',
    'PHẦN I\n',
    'TM. A\n',
    '\u0301\u0323',
  ])('reads 100,000 characters of %j', (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    const { passages } = outlineOf(text);
    expect(passages.reduce((sum, passage) => sum + passage.text.length, 0)).toBeLessThanOrEqual(text.length);
  });
});
