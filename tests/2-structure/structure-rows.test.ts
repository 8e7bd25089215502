import { describe, expect, it } from 'vitest';
import { readNumbering } from '../../src/2-structure/numbering.ts';
import { announcesTasks } from '../../src/2-structure/sections.ts';
import { isOneSentence } from '../../src/2-structure/sentences.ts';
import { level } from '../../src/base/fold.ts';
import type { StructureWordKind } from '../../src/lexicon/structure-words.ts';
import { outlineOf, words } from './outline-text.ts';

/** Each row of data/grammar/structure.yaml proves itself: its examples are read as it says, its counter-examples are not. */

const withoutNumber = (title: string): string => level(title.slice(readNumbering(title, words)?.end ?? 0));

const LETTERHEAD = 'SỞ Y TẾ LẠNG SƠN\nSố: 12/BC-SYT\n';
const TYPED = (line: string): string => `${LETTERHEAD}Lạng Sơn, ngày 05 tháng 6 năm 2021\n\n${line}\n`;
const SIGNED = (line: string): string =>
  `Huyện đã báo cáo.\n\nNơi nhận:\n- Như trên.\n\nTM. ỦY BAN NHÂN DÂN\n${line}\n\nHoàng Văn Páo\n`;

/** True where a line is read as what the row says. */
const READS: Partial<Record<StructureWordKind, (line: string) => boolean>> = {
  motto: (line) => words.mottos.test(level(line)),
  type: (line) => outlineOf(TYPED(line)).letterhead?.type !== null,
  codePrefix: (line) =>
    outlineOf(`SỞ Y TẾ LẠNG SƠN\n${line}\nLạng Sơn, ngày 05 tháng 6 năm 2021`).letterhead?.code === 1,
  subject: (line) => outlineOf(TYPED(line)).letterhead?.title !== null,
  dateline: (line) => outlineOf(`${LETTERHEAD}${line}`).letterhead?.dateline === 2,
  stamp: (line) => words.stamp.test(level(line)),
  bodyRest: (line) =>
    outlineOf(`ỦY BAN NHÂN DÂN\n${line}\nSố: 12/BC-UBND\nLạng Sơn, ngày 05 tháng 6 năm 2021`).letterhead?.bodies
      .length === 1,
  recipients: (line) => outlineOf(`Huyện đã báo cáo.\n\n${line}\n- Sở Y tế;`).passages[1]?.kind === 'recipient',
  behalf: (line) => outlineOf(`Huyện đã báo cáo.\n\n${line}`).passages[1]?.kind === 'signature',
  role: (line) => outlineOf(SIGNED(line)).signature?.role !== null,
  signed: (line) => outlineOf(SIGNED(line)).passages.some(({ kind, text }) => kind === 'signature' && text === line),
  person: (line) => {
    const { passages, signature } = outlineOf(SIGNED('CHỦ TỊCH').replace('Hoàng Văn Páo', line));
    return passages[signature?.name ?? -1]?.text === line;
  },
  part: (line) => readNumbering(line, words) !== null,
  paragraph: (line) => outlineOf(`Huyện ủy Sa Pa và\n${line}`).passages.length === 2,
  addressee: (line) => outlineOf(`${line}\nHuyện ủy báo cáo như sau`).passages.length === 2,
  standalone: (line) => outlineOf(`Theo đề nghị của Sở Y tế,\n${line}\nĐiều 1. Thông qua`).passages.length === 3,
  plan: (line) => announcesTasks(withoutNumber(line), true, words),
  planSoft: (line) => announcesTasks(withoutNumber(line), false, words),
  planIn: (line) => announcesTasks(withoutNumber(line), true, words),
  result: (line) => words.result.test(withoutNumber(line)),
  abbreviation: (line) => isOneSentence(line, words),
  counted: (line) => isOneSentence(line, words),
  unit: (line) => outlineOf(`${line} mỗi xã.`).passages[0]?.marks.length === 0,
};

const rows = (which: 'examples' | 'counterExamples'): [kind: StructureWordKind, line: string][] =>
  words.rows.flatMap((row) => row[which].map((line): [StructureWordKind, string] => [row.is, line]));

describe('data/grammar/structure.yaml', () => {
  it.each(rows('examples'))('%s: %s', (kind, line) => {
    expect(READS[kind]?.(line)).toBe(true);
  });

  it.each(rows('counterExamples'))('not %s: %s', (kind, line) => {
    expect(READS[kind]?.(line)).toBe(false);
  });

  it('has each word once of a kind', () => {
    const keys = words.rows.map(({ is, word }) => `${is} ${level(word)}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});
