import { describe, expect, it } from 'vitest';
import { MAX_SAID } from '../../src/5-relations/clause.ts';
import { letterhead, read } from '../notation.ts';

const YEN_BAI = letterhead('TỈNH ỦY YÊN BÁI', '88-BC/TU', 'Yên Bái, ngày 02 tháng 7 năm 2021');

const SYLLABLES = ['An', 'Bình', 'Châu', 'Đông', 'Gia', 'Hòa', 'Khánh', 'Lâm', 'Minh', 'Nghĩa'];

/** Each of the bodies that are looked at carries out each of the documents. */
const sentence = (bodies: number, documents: number): string => {
  const names = SYLLABLES.flatMap((a) => SYLLABLES.map((b) => `Đảng ủy xã ${a} ${b}`)).slice(0, bodies);
  const codes = Array.from({ length: documents }, (_, i) => `Chỉ thị số ${i + 1}-CT/TU ngày 05/01/2021`);
  return `Ủy ban Kiểm tra Tỉnh ủy giám sát ${names.join(', ')} về việc thực hiện ${codes.join('; ')}.`;
};

const readSentence = (bodies: number, documents: number) => {
  const { claims, issues } = read(`${YEN_BAI}${sentence(bodies, documents)}\n`);
  const said = claims.filter((claim) => claim.predicate === 'implements').length;
  return { said, codes: issues.map((issue) => issue.code) };
};

describe('many bodies times many documents in one sentence', () => {
  it('are all taken as long as people could have meant them', () => {
    const { said, codes } = readSentence(20, 20);
    expect(said).toBe(400);
    expect(codes).not.toContain('relations.tooManyInSentence');
  });

  it('are taken up to a bound, and the report is told so once', () => {
    const { said, codes } = readSentence(60, 60);
    expect(said).toBeGreaterThan(0);
    expect(said).toBeLessThanOrEqual(MAX_SAID);
    expect(codes.filter((code) => code === 'relations.tooManyInSentence')).toHaveLength(1);
  });
});
