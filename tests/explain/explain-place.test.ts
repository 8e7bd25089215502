import { describe, expect, it } from 'vitest';
import { readText } from '../../src/1-read/read-source.ts';
import { explainPlace } from '../../src/explain/explain-sentence.ts';
import type { SentenceRead } from '../../src/explain/explanation.ts';
import { letterhead, lexicon } from '../notation.ts';

const HEAD = letterhead('TỈNH ỦY LÀO CAI', '121-BC/TU', 'Lào Cai, ngày 05 tháng 7 năm 2021');

/** The last sentence of a report whose body is the text. */
const explained = (text: string): SentenceRead => {
  const report = `${HEAD}${text}\n`;
  const last = report.trimEnd().split('\n').length;
  const sentence = explainPlace(readText('thu.md', report), { line: last }, lexicon).sentences.at(-1);
  if (!sentence) throw new Error(`no sentence: "${text}"`);
  return sentence;
};

const mention = (text: string, surface: string) => {
  const found = explained(text).mentions.find((one) => one.surface === surface);
  if (!found) throw new Error(`not named: "${surface}"`);
  return { thing: found.thing?.label ?? null, reasons: found.reasons.map(({ code }) => code) };
};

describe('how a mention came to mean its thing', () => {
  it.each<[text: string, surface: string, thing: string | null, reasons: string[]]>([
    [
      'Tỉnh ủy quán triệt Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị.',
      'Chỉ thị số 05-CT/TW',
      'Chỉ thị 05-CT/TW (khóa XII)',
      ['numberDate'],
    ],
    [
      'Tỉnh ủy quán triệt Chỉ thị số 05-CT/TW của Bộ Chính trị khóa XII.',
      'Chỉ thị số 05-CT/TW',
      'Chỉ thị 05-CT/TW (khóa XII)',
      ['numberTerm'],
    ],
    [
      'Tỉnh ủy quán triệt Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị. Huyện ủy Bát Xát thực hiện Chỉ thị 05-CT/TW.',
      'Chỉ thị 05-CT/TW',
      'Chỉ thị 05-CT/TW (khóa XII)',
      ['citedBefore'],
    ],
    [
      'Tỉnh ủy quán triệt Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị. Huyện ủy Bát Xát thực hiện Chỉ thị này.',
      'Chỉ thị này',
      'Chỉ thị 05-CT/TW (khóa XII)',
      ['pointsBack'],
    ],
    ['Sở Nội vụ tổ chức hội nghị.', 'Sở Nội vụ', 'Sở Nội vụ tỉnh Lào Cai', ['ofPlaceAtHand']],
    ['UBND huyện Bát Xát họp.', 'UBND huyện Bát Xát', 'Ủy ban nhân dân huyện Bát Xát', ['abbreviated']],
    ['Huyện ủy Bát Xát họp.', 'Huyện ủy Bát Xát', 'Huyện ủy Bát Xát', ['byWords']],
    ['Bộ Chính trị ban hành kết luận.', 'Bộ Chính trị', 'Bộ Chính trị', ['fixedName']],
    ['Ban Thường vụ họp.', 'Ban Thường vụ', 'Ban Thường vụ Tỉnh ủy Lào Cai', ['ofAuthor']],
    ['UBND các huyện, thị xã họp.', 'UBND các huyện, thị xã', null, ['collective']],
  ])('%s [%s]', (text, surface, thing, reasons) => {
    expect(mention(text, surface)).toEqual({ thing, reasons });
  });

  it('says of a document without date which citation says more, and where', () => {
    const text =
      'Tỉnh ủy quán triệt Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị.\n\nHuyện ủy Bát Xát thực hiện Chỉ thị 05-CT/TW.';
    const reason = explained(text)
      .mentions.flatMap(({ reasons }) => reasons)
      .find(({ code }) => code === 'citedBefore');
    const line = `${HEAD}${text}`.split('\n').findIndex((one) => one.includes('ngày 15/5/2016')) + 1;
    expect(reason?.params).toEqual({ surface: 'Chỉ thị số 05-CT/TW', line });
  });

  it('names both candidates of a mention that stays open', () => {
    const [open] = explained(
      'Tỉnh ủy quán triệt Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị và Chỉ thị số 05-CT/TW ngày 20/3/2011 của Ban Bí thư. Huyện ủy Bát Xát thực hiện Chỉ thị 05.',
    ).mentions.filter(({ candidates }) => candidates.length > 0);
    expect(open?.surface).toBe('Chỉ thị 05');
    expect(open?.thing).toBeNull();
    expect(open?.candidates.map(({ label }) => label).sort()).toEqual([
      'Chỉ thị 05-CT/TW (khóa XI)',
      'Chỉ thị 05-CT/TW (khóa XII)',
    ]);
    expect(open?.reasons[0]?.code).toBe('severalThings');
  });
});

describe('the clause as read', () => {
  it('has each piece in order with the part it plays', () => {
    const { clause } = explained(
      'UBKT Tỉnh ủy giám sát UBND huyện Bát Xát thực hiện Kế hoạch số 25-KH/TU ngày 20/01/2021.',
    );
    const pieces = clause?.chunks.filter(({ kind }) => kind === 'mention' || kind === 'verb');
    expect(pieces?.map(({ text, roles, used }) => [text, [...roles], [...used]])).toEqual([
      ['UBKT Tỉnh ủy', ['doer'], []],
      ['giám sát', [], ['supervises']],
      ['UBND huyện Bát Xát', ['doer', 'target'], []],
      ['thực hiện', [], ['implements']],
      ['Kế hoạch số 25-KH/TU ngày 20/01/2021', ['object', 'regarding'], []],
    ]);
  });

  it('is not read in a heading', () => {
    expect(explained('## II. THỰC HIỆN NGHỊ QUYẾT SỐ 10-NQ/TU').clause).toBeNull();
  });

  it('starts from the doer of the sentence before', () => {
    const { clause, acts } = explained(
      'UBND huyện Bát Xát đã quán triệt Chỉ thị số 05-CT/TW ngày 15/5/2016. Triển khai thực hiện Kế hoạch số 25-KH/TU ngày 20/01/2021.',
    );
    expect(clause?.doer).toMatchObject({ from: 'carried', named: [{ place: { text: 'UBND huyện Bát Xát' } }] });
    expect(acts).toMatchObject([{ relation: 'implements', doer: { from: 'carried' } }]);
  });

  it('starts a footnote from the sentence that bears its number', () => {
    const { footnote, clause, acts } = explained(
      'UBND huyện Bát Xát triển khai thực hiện các kế hoạch<sup>1</sup>.\n\n<sup>1</sup> Kế hoạch số 25-KH/TU ngày 20/01/2021 của Tỉnh ủy.',
    );
    expect(footnote).toMatchObject({
      number: '1',
      host: { text: 'UBND huyện Bát Xát triển khai thực hiện các kế hoạch.' },
    });
    expect(clause?.verbs.flatMap(({ says }) => says)).toContain('implements');
    expect(acts).toMatchObject([
      { relation: 'implements', borrowed: true, verb: null, doer: { from: 'host' }, claims: [expect.any(String)] },
    ]);
  });

  it('falls back on the author where nobody is named', () => {
    expect(explained('Quán triệt Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị.').acts).toMatchObject([
      { doer: { from: 'nobody', named: [], author: { label: 'Tỉnh ủy Lào Cai' } }, verb: 'Quán triệt' },
    ]);
  });
});

describe('claims', () => {
  it.each<[text: string, status: string, from: string]>([
    ['Tỉnh ủy đã triển khai thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016.', 'done', 'said'],
    ['Tỉnh ủy chưa sơ kết Chỉ thị số 05-CT/TW ngày 15/5/2016.', 'notDone', 'said'],
    ['Tỉnh ủy quán triệt Chỉ thị số 05-CT/TW ngày 15/5/2016.', 'done', 'usual'],
    [
      '## PHẦN THỨ HAI: PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM\n\nTỉnh ủy quán triệt Chỉ thị số 05-CT/TW ngày 15/5/2016.',
      'planned',
      'section',
    ],
  ])('%s', (text, status, from) => {
    const [first] = explained(text).claims;
    expect([first?.claim.status, first?.statusFrom]).toEqual([status, from]);
  });

  it('come with the words that prove them', () => {
    const sentence = explained('Tỉnh ủy quán triệt Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị.');
    expect(sentence.claims.length).toBeGreaterThan(3);
    for (const { evidence } of sentence.claims) expect(evidence.map(({ text }) => text)).toEqual([sentence.text]);
  });
});

describe('what is not taken', () => {
  it.each<[text: string, rejected: string[]]>([
    ['Tỉnh ủy quán triệt Chỉ thị số 05-CT/TW ngày 15/5/2016.', []],
    ['Huyện ủy Bát Xát chưa sơ kết Nghị quyết số 10-NQ/TU ngày 15/3/2021.', ['refused']],
    ['UBND các huyện, thị xã thực hiện Kế hoạch số 77/KH-UBND ngày 12/4/2021.', ['collectiveDoer']],
    ['Các doanh nghiệp thực hiện Kế hoạch số 77/KH-UBND ngày 12/4/2021.', ['genericDoer']],
    ['Tỉnh ủy họp về Nghị quyết số 10-NQ/TU ngày 15/3/2021.', ['ungoverned']],
    ['Tỉnh ủy tổ chức quán triệt sâu rộng.', ['verbNoObject']],
    ['Công tác kiểm tra, giám sát được tăng cường.', ['verbAsNoun']],
    ['Có 35/40 chi bộ tổ chức đại hội.', ['lookAlike.share']],
    ['Các xã báo cáo theo mẫu số 05.', ['lookAlike.numberOfOther']],
    ['Tỉnh ủy nhận ý kiến số 18.', ['lookAlike.noType']],
    ['Tỉnh ủy nhận hồ sơ 12-XYZ/ABC.', ['lookAlike.unknownSymbol']],
    ['Tổng đàn 1.250 con, tăng 3,5%, giai đoạn 2015-2020, ngày 12/4/2021.', []],
    ['Kế hoạch số 25-KH/TU của Tỉnh ủy được Tỉnh ủy ban hành ngày 20/01/2021.', ['drop.issuerCited']],
  ])('%s', (text, rejected) => {
    expect(explained(text).rejected.map(({ code }) => code)).toEqual(rejected);
  });

  it('tells candidates of one name apart by their province', () => {
    const { rejected } = explained('Nhiều người dân huyện Châu Thành đã đăng ký.');
    const labels = rejected.flatMap(({ candidates }) => candidates.map(({ label }) => label));
    expect(labels.length).toBeGreaterThan(1);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('without an author an act without a doer is given to nobody', () => {
    const [sentence] = explainPlace(
      readText('thu.md', 'Quán triệt Chỉ thị số 05-CT/TW ngày 15/5/2016.'),
      { line: 1 },
      lexicon,
    ).sentences;
    expect(sentence?.acts).toMatchObject([{ claims: [], dropped: ['nobody'], doer: { from: 'nobody', author: null } }]);
    expect(sentence?.rejected.map(({ code }) => code)).toEqual(['drop.nobody']);
  });
});

describe('what is to be looked at again', () => {
  it('is told in each sentence that has a part in it, with all its places', () => {
    const text = 'Tặng quà dịp Tết Canh Tý cho hộ nghèo. Đoàn về huyện Bát Xát. Bảo vệ Tết Tân Sửu an toàn.';
    const last = explained(text);
    expect(last.issues.map(({ code, places }) => [code, ...places.map((place) => place.text)])).toEqual([
      ['conflict.otherNewYear', 'Tết Canh Tý', 'Tết Tân Sửu'],
    ]);
  });

  it('includes conflicts among claims', () => {
    const text = 'Quán triệt Chỉ thị số 12-CT/TU ngày 04/3/2021. Sơ kết Chỉ thị số 12-CT/TU ngày 05/3/2021.';
    expect(explained(text).issues.map(({ code }) => code)).toEqual(['conflict.twoDates']);
  });

  it('is nothing where nothing is at odds', () => {
    expect(explained('Quán triệt Chỉ thị số 12-CT/TU ngày 04/3/2021.').issues).toEqual([]);
  });
});
