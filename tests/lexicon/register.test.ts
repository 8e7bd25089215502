/** The register of known documents: each row agrees with the grammar of numbers, the table of terms and the gazetteer of bodies. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/lexicon/project-root.ts';
import { loadRegister, REGISTER_FILES, type RegisteredDocument } from '../../src/lexicon/register.ts';
import { lexicon, mentionsIn } from '../notation.ts';

const register = loadRegister(projectRoot());
const nameOf = ({ type, code, date }: RegisteredDocument): string => `${type} ${code} ${date}`;
const wrong = (holds: (document: RegisteredDocument) => boolean): string[] =>
  register.documents.filter((document) => !holds(document)).map(nameOf);

const PARTY = ['Ban Chấp hành Trung ương Đảng', 'Bộ Chính trị', 'Ban Bí thư'];

/** End of a number, without the number of the legislature -> who issues under it. */
const ISSUERS: Readonly<Record<string, readonly string[]>> = {
  TW: PARTY,
  QH: ['Quốc hội'],
  UBTVQH: ['Ủy ban Thường vụ Quốc hội'],
  CP: ['Chính phủ'],
  TTg: ['Thủ tướng Chính phủ'],
};

const cited = (document: RegisteredDocument) => {
  const word = lexicon.documentTypes.byId.get(document.type)?.words[0] ?? '';
  const [mention] = mentionsIn(`Tỉnh ủy Kon Tum đã quán triệt ${word} số ${document.code}.`).all.filter(
    (one) => one.class === 'Document',
  );
  return mention;
};

describe('each row', () => {
  it('is cited by its type and code as they are written', () => {
    expect(
      wrong((document) => {
        const mention = cited(document);
        return (
          mention?.class === 'Document' &&
          mention.code === document.code &&
          mention.number === document.number &&
          mention.symbol === document.symbol &&
          mention.year === document.year &&
          mention.type?.id === document.type &&
          !mention.repaired &&
          !mention.wordAgainstSymbol
        );
      }),
    ).toEqual([]);
  });

  it('is issued by bodies of the gazetteer who number so', () => {
    expect(
      wrong(({ symbol, issuers }) => {
        const agency = symbol.split(/[-/]/).at(-1)?.replace(/\d+$/, '') ?? '';
        return issuers.every(
          (issuer) => lexicon.bodies.centralByLabel.has(issuer) && (ISSUERS[agency]?.includes(issuer) ?? false),
        );
      }),
    ).toEqual([]);
  });

  it('has the term of its day where it is of the Party, and none where it is not', () => {
    expect(
      wrong(({ symbol, date, term }) => term === (symbol.endsWith('/TW') ? lexicon.terms.at(date) : null)),
    ).toEqual([]);
  });

  it('has the year of its day where its code has one', () => {
    expect(wrong(({ year, date }) => year === null || date.startsWith(String(year)))).toEqual([]);
  });

  it('names its sources: an address or a publication', () => {
    expect(
      wrong(({ sources }) => sources.every((source) => /^https?:\/\/[^\s]+$/.test(source) || / /.test(source))),
    ).toEqual([]);
  });

  it('says its subject in NFC, without the word that leads to it', () => {
    expect(wrong(({ title }) => title === title.normalize('NFC') && !/^về /i.test(title))).toEqual([]);
  });
});

describe('all rows', () => {
  it('differ in type, code or day', () => {
    const names = register.documents.map(nameOf);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  // Numbers are given one after the other: a row that breaks the order has a wrong day or a wrong number.
  it('rise in number with their days, in each series of a term or a year', () => {
    const last = new Map<string, RegisteredDocument>();
    const broken: string[] = [];
    for (const document of register.documents) {
      const { type, symbol, year, term, date } = document;
      const series = `${type} ${symbol} ${year} ${term ?? date.slice(0, 4)}`;
      const before = last.get(series);
      if (before && Number(before.number) > Number(document.number) && before.date < document.date)
        broken.push(`${nameOf(before)} before ${nameOf(document)}`);
      last.set(series, document);
    }
    expect(broken).toEqual([]);
  });
});

const daysOf = (number: string, symbol: string | null, asOf: string | null): string[] =>
  register.find(number, symbol, asOf).map(({ date }) => date);

describe('what the register knows of a number', () => {
  it.each([
    ['all of it', '35', 'CT/TW', null, ['2014-05-26', '2019-05-30', '2024-06-14']],
    ['what was issued by then', '35', 'CT/TW', '2020-07-07', ['2014-05-26', '2019-05-30']],
    ['the day itself counts', '35', 'CT/TW', '2014-05-26', ['2014-05-26']],
    ['nothing before the first', '35', 'CT/TW', '2014-05-25', []],
    ['small letters', '35', 'ct/tw', '2014-05-26', ['2014-05-26']],
    ['without its zero', '5', 'CT/TW', '2020-07-07', ['2016-05-15']],
    ['another symbol', '35', 'CT/TU', null, []],
    ['a law', '45', 'QH13', null, ['2013-11-29']],
  ])('%s', (_, number, symbol, asOf, days) => {
    expect(daysOf(number, symbol, asOf)).toEqual(days);
  });

  it('holds every symbol where none is asked for', () => {
    const symbols = register.find('26', null, '2019-12-31').map(({ symbol }) => symbol);
    expect(symbols).toContain('CT/TW');
    expect(symbols).toContain('NQ/TW');
  });

  it('never answers with a document that is not issued yet', () => {
    const day = fc
      .integer({ min: 0, max: 9000 })
      .map((n) => new Date(Date.UTC(2002, 0, 1 + n)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.constantFrom(...register.documents), day, (document, asOf) => {
        const found = register.find(document.number, document.symbol, asOf);
        expect(found.filter((one) => one.date > asOf)).toEqual([]);
        expect(found.includes(document)).toBe(document.date <= asOf);
      }),
    );
  });
});

describe('a number that a term has not come to', () => {
  const directive = (number: string) => ({ type: 'directive', symbol: 'CT/TW', number });

  it.each([
    ['a lower one came later', '45', 'XIII', '2021-07-05', true],
    ['it came itself, but later', '17', 'XIII', '2022-10-20', true],
    ['it is there', '17', 'XIII', '2022-10-21', false],
    ['a higher one came later, which says nothing', '4', 'XIII', '2021-06-01', false],
    ['the term is not known', '45', 'VIII', '1999-01-01', false],
  ])('%s', (_, number, term, day, expected) => {
    expect(register.notYet(directive(number), term, day)).toBe(expected);
  });
});

const folder = mkdtempSync(path.join(tmpdir(), 'register-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a row', () => {
  const GOOD = { code: '12-CT/TW', type: 'directive', date: '2016-09-01', term: 'XII', issuers: ['Ban Bí thư'] };
  const load = (row: Readonly<Record<string, unknown>>) => {
    mkdirSync(path.join(folder, 'data/register'), { recursive: true });
    for (const file of REGISTER_FILES) writeFileSync(path.join(folder, file), '[]');
    const [file = ''] = REGISTER_FILES;
    const whole = { ...GOOD, title: 'công tác văn thư', sources: ['https://example.org/12'], ...row };
    writeFileSync(path.join(folder, file), `- ${JSON.stringify(whole)}\n`);
    return loadRegister(folder).documents;
  };

  it.each([
    ['of the Party', '07-QĐi/TW', { number: '7', symbol: 'QĐi/TW', year: null }],
    ['of the State', '06/CT-TTg', { number: '6', symbol: 'CT-TTg', year: null }],
    ['with its year', '94/2019/QH14', { number: '94', symbol: 'QH14', year: 2019 }],
  ])('%s is taken apart', (_, code, parts) => {
    expect(load({ code })).toEqual([expect.objectContaining({ code, ...parts })]);
  });

  it.each([
    ['a day that is none', { date: '2021-02-30' }],
    ['a month', { date: '2021-02' }],
    ['a code without a symbol', { code: '12' }],
    ['no source', { sources: [] }],
    ['no issuer', { issuers: [] }],
    ['another field', { note: 'x' }],
  ])('with %s is refused at its line', (_, row) => {
    expect(() => load(row)).toThrow(
      expect.objectContaining({ code: 'data.row', params: expect.objectContaining({ line: 1 }) }),
    );
  });
});
