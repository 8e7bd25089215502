import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROWS } from '../../src/curation/curation-rows.ts';
import { wordsOf } from '../../src/curation/decision.ts';
import { readCuration } from '../../src/curation/read-curation.ts';
import { REFUSAL_REASONS } from '../../src/curation/refusal.ts';

const SIGNED = 'by: Hoàng Thị Mận, on: 2021-08-02, why: theo hồ sơ lưu';
const fileOf = (...rows: string[]): string =>
  ['version: 1', 'decisions:', ...rows.map((row) => `  - ${row}`)].join('\n');
const read = (text: string) => readCuration('curation.yaml', text);
const slipsOf = (text: string): string[] =>
  read(text).slips.map(({ code, params }) =>
    [`${params.line}`, code.replace('curation.', ''), params.field ?? params.found ?? ''].join(' ').trim(),
  );

describe('a decision', () => {
  const signed = { by: 'Hoàng Thị Mận', on: '2021-08-02', why: 'theo hồ sơ lưu', file: 'curation.yaml', line: 3 };

  it.each<[row: string, read: object]>([
    ['kind: same, things: [a-1, b-2]', { kind: 'same', things: ['a-1', 'b-2'] }],
    ['kind: different, things: [a-1, b-2, c-3]', { kind: 'different', things: ['a-1', 'b-2', 'c-3'] }],
    ['kind: rename, thing: a-1, label: "Huyện ủy  Sìn Hồ"', { kind: 'rename', thing: 'a-1', label: 'Huyện ủy Sìn Hồ' }],
    ['kind: confirm, claim: claim-0123456789abcdef', { kind: 'confirm', claim: 'claim-0123456789abcdef' }],
    ['kind: reject, claim: claim-0123456789abcdef', { kind: 'reject', claim: 'claim-0123456789abcdef' }],
    [
      'kind: resolve, mention: text-0123456789abcdef-12-20, thing: a-1',
      { kind: 'resolve', mention: 'text-0123456789abcdef-12-20', thing: 'a-1' },
    ],
    [
      'kind: body, label: Ban Quản lý Cao nguyên đá, is: government',
      { kind: 'body', label: 'Ban Quản lý Cao nguyên đá', is: 'government', level: null, partOf: null, aliases: [] },
    ],
    [
      'kind: body, label: Ban A Pa Chải, is: other, level: district, partOf: UBND huyện Mường Nhé, aliases: [BQL A Pa Chải]',
      {
        kind: 'body',
        label: 'Ban A Pa Chải',
        is: 'other',
        level: 'district',
        partOf: 'UBND huyện Mường Nhé',
        aliases: ['BQL A Pa Chải'],
      },
    ],
  ])('%s', (row, expected) => {
    expect(read(fileOf(`{${row}, ${SIGNED}}`))).toEqual({ decisions: [{ ...expected, ...signed }], slips: [] });
  });

  it.each(['id:a-1', 'https://w3id.org/vanban/id/a-1', '<https://example.org/x#a-1>'])(
    'names things by their IRI as well: %s',
    (id) => {
      const [decision] = read(fileOf(`{kind: rename, thing: "${id}", label: Tên, ${SIGNED}}`)).decisions;
      expect(decision).toMatchObject({ thing: 'a-1' });
    },
  );

  it('is in NFC, however it was typed', () => {
    const label = 'Huyện ủy Sìn Hồ';
    const [decision] = read(
      fileOf(`{kind: rename, thing: a-1, label: "${label.normalize('NFD')}", ${SIGNED}}`),
    ).decisions;
    expect(decision).toMatchObject({ label });
  });

  it.each(['version: 1\ndecisions:', 'version: 1\ndecisions: []', '# chưa có gì\nversion: 1\ndecisions: ~'])(
    'need not be there: %j',
    (text) => {
      expect(read(text)).toEqual({ decisions: [], slips: [] });
    },
  );
});

describe('a slip is named with its line, and the file is then no curation at all', () => {
  it.each<[what: string, text: string, slips: string[]]>([
    ['no such kind', fileOf('{kind: merge}', `{kind: same, things: [a-1, b-2], ${SIGNED}}`), ['3 kind merge']],
    ['no kind', fileOf('chỉ có chữ'), ['3 kind']],
    ['a lacking field', fileOf(`{kind: rename, thing: a-1, ${SIGNED}}`), ['3 missingField label']],
    ['nobody', fileOf('{kind: confirm, claim: claim-0123456789abcdef, on: 2021-08-02, why: x}'), ['3 missingField by']],
    ['no reason', fileOf('{kind: same, things: [a-1, b-2], by: x, on: 2021-08-02, why: " "}'), ['3 wrongField why']],
    ['no such day', fileOf(`{kind: rename, thing: a-1, label: B, by: x, on: 2021-02-29, why: y}`), ['3 wrongField on']],
    [
      'another way to write a day',
      fileOf(`{kind: rename, thing: a-1, label: B, by: x, on: 02/8/2021, why: y}`),
      ['3 wrongField on'],
    ],
    ['one thing only', fileOf(`{kind: same, things: [a-1], ${SIGNED}}`), ['3 wrongField things']],
    ['one thing twice', fileOf(`{kind: same, things: [a-1, id:a-1], ${SIGNED}}`), ['3 wrongField things']],
    ['an id with blanks', fileOf(`{kind: rename, thing: Huyện ủy A, label: B, ${SIGNED}}`), ['3 wrongField thing']],
    ['an id of no claim', fileOf(`{kind: confirm, claim: a-1, ${SIGNED}}`), ['3 wrongField claim']],
    [
      'a place without offsets',
      fileOf(`{kind: resolve, mention: text-0123456789abcdef, thing: a-1, ${SIGNED}}`),
      ['3 wrongField mention'],
    ],
    ['no such kind of body', fileOf(`{kind: body, label: Ban A, is: committee, ${SIGNED}}`), ['3 wrongField is']],
    [
      'a field of another kind',
      fileOf(`{kind: confirm, claim: claim-0123456789abcdef, label: B, ${SIGNED}}`),
      ['3 unknownField label'],
    ],
    ['another version', 'version: 2\ndecisions: []', ['1 version 2']],
    ['no version', 'decisions: []', ['1 version']],
    ['no list', 'version: 1\ndecisions: {}', ['1 noList']],
    ['no file at all', '', ['1 noList']],
    ['a field beside the list', 'version: 1\ndecisions: []\nauthor: x', ['3 unknownField author']],
    ['no YAML', 'version: 1\ndecisions: [', ['2 syntax']],
    ['a field twice', 'version: 1\nversion: 1\ndecisions: []', ['2 syntax']],
    ['references', `version: 1\ndecisions: [{kind: rename, thing: &a a-1, label: *a, ${SIGNED}}]`, ['2 odd']],
  ])('%s', (_what, text, slips) => {
    const { decisions } = read(text);
    expect([decisions, slipsOf(text)]).toEqual([[], slips]);
  });

  it('all of them at once, each at its field', () => {
    const text =
      'version: 1\ndecisions:\n  - kind: rename\n    thing: a b\n    label: 12\n    on: hôm qua\n    why: x\n';
    expect(slipsOf(text)).toEqual(['4 wrongField thing', '5 wrongField label', '3 missingField by', '6 wrongField on']);
  });

  it.each(['[', '{', '- ', '? ', 'a: ', '!a ', '&a ', '[{', '{a: ['])(
    '%j over and over ends neither the program nor its patience',
    (piece) => {
      expect(slipsOf(piece.repeat(50_000))).toEqual(['1 odd']);
    },
  );

  it.each(['a:', '-'])('%j on ever deeper lines as well', (piece) => {
    const text = Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i)}${piece}`).join('\n');
    expect(slipsOf(text).map((slip) => slip.replace(/^\d+ /, ''))).toEqual(['odd']);
  });

  it('whatever the text is, nothing is thrown', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { decisions, slips } = read(text);
        expect(decisions.length === 0 || slips.length === 0).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('wordsOf', () => {
  it('is the same wherever a decision is written, and another for other words', () => {
    const row = `{kind: same, things: [a-1, b-2], ${SIGNED}}`;
    const [first, second] = read(fileOf(row, row)).decisions;
    const [other] = read(fileOf(row.replace('a-1', 'c-3'))).decisions;
    expect(first && second && wordsOf(first) === wordsOf(second)).toBe(true);
    expect(first && other && wordsOf(first) === wordsOf(other)).toBe(false);
  });
});

describe('the example of the README', () => {
  it('is read, and shows a decision of each kind that people need first', () => {
    const readme = readFileSync(path.resolve(import.meta.dirname, '../../README.md'), 'utf8');
    const [, example = ''] = /<!-- curation -->\n```yaml\n([\s\S]*?)```/.exec(readme) ?? [];
    const { decisions, slips } = read(example);
    expect([decisions.map(({ kind }) => kind), slips]).toEqual([['reject', 'same', 'resolve', 'body'], []]);
  });
});

describe('texts', () => {
  const textsOf = (language: string): Record<string, string> =>
    parse(readFileSync(path.resolve(import.meta.dirname, `../../data/messages/${language}.yaml`), 'utf8'));

  it.each(['vi', 'en'])('in %s tell of every field, kind and refusal', (language) => {
    const texts = textsOf(language);
    const fields = Object.values(ROWS).flatMap((row) => Object.keys(row.shape).filter((name) => name !== 'kind'));
    const keys = [
      ...fields.map((field) => `value.expected.${field}`),
      ...Object.keys(ROWS).map((kind) => `decision.${kind}`),
      ...REFUSAL_REASONS.map((reason) => `issue.curated.${reason}`),
    ];
    expect(keys.filter((key) => !Object.hasOwn(texts, key))).toEqual([]);
  });
});
