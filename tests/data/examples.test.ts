/**
 * Examples are read as their rows say, with all other rows there: what a row is meant to match it matches in the program, not
 * only by its letters (rows.test.ts).
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { level } from '../../src/base/fold.ts';
import { tokenize } from '../../src/base/tokens.ts';
import { projectRoot } from '../../src/lexicon/project-root.ts';
import { lexicon, mentionsIn, mentionsOf, read, viewIn } from '../notation.ts';

interface Row {
  readonly id?: string;
  readonly forms?: readonly string[];
  readonly words?: readonly string[];
  readonly names?: readonly string[];
  readonly leaders?: boolean;
  readonly reads?: string;
  readonly examples?: readonly string[];
  readonly counterExamples?: readonly string[];
}

const rowsOf = (file: string): Row[] => parse(readFileSync(path.join(projectRoot(), 'data', file), 'utf8')) as Row[];

const nameOf = (row: Row): string => row.id ?? (row.words ?? row.forms ?? row.names)?.[0] ?? '';

const sameForms = (a: readonly string[], row: Row): boolean => a.join('|') === row.forms?.join('|');

/** A body, a document, ... that was read with the row; of a head that leaves its list, with the head of the members. */
const PROBES: Readonly<Record<string, (row: Row, text: string) => boolean>> = {
  'grammar/body-heads.yaml': ({ id }, text) =>
    mentionsOf(text, 'Body').some(
      ({ shape, collective }) =>
        !collective && (shape.head?.head.id === id || (id === 'jointMinistries' && shape.head?.head.id === 'ministry')),
    ),
  'grammar/document-types.yaml': ({ id }, text) => mentionsOf(text, 'Document').some(({ type }) => type?.id === id),
  'grammar/event-heads.yaml': ({ id }, text) => mentionsOf(text, 'Event').some(({ head }) => head.id === id),
  'grammar/project-heads.yaml': ({ id }, text) => mentionsOf(text, 'Project').some(({ head }) => head.id === id),
  'grammar/place-heads.yaml': (_, text) => mentionsOf(text, 'Place').length > 0,
  'grammar/persons.yaml': ({ forms }, text) => mentionsOf(text, 'Person').some(({ name }) => name === forms?.[0]),
  'grammar/offices.yaml': ({ words, leaders }, text) =>
    mentionsOf(text, 'Body').some(({ shape }) => leaders || words?.includes(shape.office?.word ?? '')),
  'relations/verbs.yaml': (row, text) =>
    viewIn(text).words.some(({ verb }) => verb !== null && sameForms(verb.value.forms, row)),
  'relations/modality.yaml': (row, text) =>
    viewIn(text).words.some(({ modality }) => modality !== null && sameForms(modality.value.forms, row)),
  'relations/particles.yaml': (row, text) =>
    viewIn(text).words.some(({ particle }) => particle !== null && sameForms(particle.value.forms, row)),
  'relations/doers.yaml': (row, text) => {
    const { tokens, doers } = viewIn(text);
    return tokens.some((_token, at) => {
      const found = doers.longest(tokens, at);
      return found !== null && sameForms(found.value.forms, row);
    });
  },
  'relations/links.yaml': (row, text) =>
    viewIn(text).words.some(({ link }) => link !== null && sameForms(link.value.forms, row)),
  'grammar/misreadings.yaml': ({ reads }, text) =>
    read(text).issues.some(({ code, params }) => code === 'name.repaired' && params.readAs === reads),
  'gazetteers/laws.yaml': (_, text) => {
    const name = text.replace(/ năm \d{4}$/, '');
    const tokens = tokenize(name, level(name));
    return tokens.some((_token, at) => lexicon.laws.longest(tokens, at)?.end === tokens.length);
  },
};

/** Examples that their rows do not read, and why. */
const NOT_YET: Readonly<Record<string, string>> = {
  'masterPlan: Quy hoạch phát triển công nghiệp tỉnh đến năm 2030': 'a verb too, so no name at the start of a sentence',
  'constitution: Hiến pháp năm 2013': 'a year is no name',
  'declaration: Tuyên bố số 01-TB/TW': 'the symbol in the example is that of another type',
  'appeal: Lời kêu gọi thi đua ái quốc': 'the row is not `named`',
  'topic: chuyên đề năm 2021 về xây dựng văn hóa công sở': 'the row is not `named`',
  'procedure: quy trình vận hành hồ chứa trên địa bàn tỉnh': 'small letters without a verb before them',
  'congressDocument: văn kiện Đại hội Đảng bộ tỉnh lần thứ XVII': 'small letters without a verb before them',
  'planningTask: nhiệm vụ Quy hoạch tỉnh thời kỳ 2021-2030': 'small letters without a verb before them',
  'hospitalProject: Bệnh viện Nhi': 'a project only in a list of projects',
  'Trưởng phòng: Trưởng phòng Nội vụ': 'the head of the division lies in the office',
  'Chánh Thanh tra: Chánh Thanh tra tỉnh': 'the body lies in the office',
  'Ủy viên: Trưởng ban': 'an office without its body',
};

interface Case {
  readonly file: string;
  readonly name: string;
  readonly row: Row;
  readonly text: string;
}

const cases = (which: 'examples' | 'counterExamples'): Case[] =>
  Object.keys(PROBES).flatMap((file) =>
    rowsOf(file).flatMap((row) => (row[which] ?? []).map((text) => ({ file, name: nameOf(row), row, text }))),
  );

const isRead = ({ file, row, text }: Case): boolean => PROBES[file]?.(row, text) ?? false;

describe.each(Object.keys(PROBES))('%s', (file) => {
  it('reads the examples of each row with that row', () => {
    const missed = cases('examples').filter((one) => one.file === file && !isRead(one));
    expect(missed.map(({ name, text }) => `${name}: ${text}`).filter((name) => !(name in NOT_YET))).toEqual([]);
  });

  it('reads no counter-example with it', () => {
    expect(cases('counterExamples').filter((one) => one.file === file && isRead(one))).toEqual([]);
  });
});

it('what is said here to be missing is missing', () => {
  const found = cases('examples').filter((one) => `${one.name}: ${one.text}` in NOT_YET && isRead(one));
  expect(found.map(({ name, text }) => `${name}: ${text}`)).toEqual([]);
});

describe('names of the gazetteers, each in a sentence', () => {
  it('central bodies are read whole, by all their forms', () => {
    const wrong = rowsOf('gazetteers/central-bodies.yaml').flatMap((row) => {
      const label = (row as { names?: unknown }).names ?? row.forms?.[0];
      return (row.forms ?? []).filter(
        (form) =>
          !mentionsOf(`Ý kiến của ${form} đã rõ.`, 'Body').some(
            ({ shape, surface }) => shape.central?.label === label && surface === form,
          ),
      );
    });
    expect(wrong).toEqual([]);
  });

  it('fields of work are read whole behind their department, by all their forms', () => {
    const wrong = rowsOf('gazetteers/fields.yaml').flatMap(({ forms = [] }) =>
      forms.filter(
        (form) => !mentionsOf(`Cán bộ Sở ${form} đã họp.`, 'Body').some(({ shape }) => shape.topic === forms[0]),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('agencies end numbers of their series, and other forms are mended', () => {
    const wrong = lexicon.agencies.rows.flatMap(({ suffix, also, system, legislature }) =>
      [suffix, ...also].filter((form) => {
        const end = legislature ? '14' : '';
        const code = system === 'party' ? `12-CT/${form}${end}` : `12/CT-${form}${end}`;
        const found = mentionsOf(`Cán bộ học Chỉ thị số ${code} đã lâu.`, 'Document')[0];
        return found?.system !== system || found.agencies.at(-1) !== suffix + end;
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('laws are read whole, and nothing in their names is read apart', () => {
    const wrong = rowsOf('gazetteers/laws.yaml')
      .filter((row) => !(row as { charter?: boolean }).charter)
      .flatMap(({ names = [] }) => names.flat())
      .filter((name) => {
        const found = mentionsIn(`Cán bộ học Luật ${name} đã lâu.`).all.filter(
          ({ class: kind }) => kind === 'Document',
        );
        return found.length !== 1 || found[0]?.surface !== `Luật ${name}`;
      });
    // "Quy hoạch" inside is a type word.
    expect(wrong).toEqual(['Quy hoạch đô thị', 'Quy hoạch đô thị và nông thôn']);
  });
});
