import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/5-relations/claim.ts';
import type { ReportReading } from '../../src/6-graph/report-reading.ts';
import { letterhead, read } from '../notation.ts';

const LAO_CAI = letterhead('TỈNH ỦY LÀO CAI', '121-BC/TU', 'Lào Cai, ngày 05 tháng 7 năm 2021');

/** The one claim of a relation about a document. */
const claimOf = (reading: ReportReading, predicate: Claim['predicate'], code: string): Claim => {
  const id = reading.entities.find((entity) => entity.document?.code === code)?.id;
  const found = reading.claims.filter(
    (claim) => claim.predicate === predicate && (claim.object === id || claim.subject === id),
  );
  expect(found).toHaveLength(1);
  return found[0]!;
};

/** "role part: quote" of each fragment. */
const evidenceOf = (reading: ReportReading, claim: Claim): string[] =>
  claim.evidence.map(({ role, part, start, end }) => `${role} ${part}: ${reading.source.text.slice(start, end)}`);

describe('evidence', () => {
  it('is the sentence, whole and verbatim', () => {
    const reading = read(
      `${LAO_CAI}Tỉnh đã họp. UBND tỉnh triển khai Nghị định số 100/2019/NĐ-CP. Tỉnh đã họp xong.\n`,
    );
    expect(evidenceOf(reading, claimOf(reading, 'implements', '100/2019/NĐ-CP'))).toEqual([
      'statement 0: UBND tỉnh triển khai Nghị định số 100/2019/NĐ-CP.',
    ]);
  });

  it('is in fragments where a footnote and a page break cut the sentence', () => {
    const reading = read(
      `${LAO_CAI}Ban Thường vụ Tỉnh ủy đã quán triệt Chỉ thị số 45-CT/TW ngày 20/6/2020<sup>1</sup>; chủ động\n\n<sup>1</sup> Có 12.500 lượt cán bộ dự.\n\n\n\ntriển khai Kết luận số 71-KL/TW ngày 24/3/2020 trong quý II.\n`,
    );
    expect(evidenceOf(reading, claimOf(reading, 'implements', '71-KL/TW'))).toEqual([
      'statement 0: Ban Thường vụ Tỉnh ủy đã quán triệt Chỉ thị số 45-CT/TW ngày 20/6/2020<sup>1</sup>; chủ động',
      'statement 1: triển khai Kết luận số 71-KL/TW ngày 24/3/2020 trong quý II.',
    ]);
  });

  it('of a footnote has the sentence that bears its number behind it', () => {
    const reading = read(
      `${LAO_CAI}Tỉnh đã họp. Ban Thường vụ Tỉnh ủy quán triệt các văn bản<sup>1</sup>. Tỉnh đã họp xong.\n\n<sup>1</sup> Chỉ thị số 45-CT/TW ngày 20/6/2020; Kết luận số 71-KL/TW ngày 24/3/2020.\n`,
    );
    expect(evidenceOf(reading, claimOf(reading, 'disseminates', '71-KL/TW'))).toEqual([
      'statement 0: Chỉ thị số 45-CT/TW ngày 20/6/2020; Kết luận số 71-KL/TW ngày 24/3/2020.',
      'host 0: Ban Thường vụ Tỉnh ủy quán triệt các văn bản<sup>1</sup>.',
    ]);
  });
});

describe('a claim', () => {
  it('is one for each statement, sentence and status', () => {
    const sentence = 'UBND tỉnh triển khai Nghị định số 100/2019/NĐ-CP.';
    const { claims } = read(
      `${LAO_CAI}${sentence} ${sentence} UBND tỉnh chưa triển khai Nghị định số 100/2019/NĐ-CP.\n`,
    );
    const found = claims.filter((claim) => claim.predicate === 'implements');
    expect(found.map((claim) => claim.status).sort()).toEqual(['notDone', 'ongoing', 'ongoing']);
    expect(new Set(found.map((claim) => claim.id)).size).toBe(3);
  });

  it('has the section it stands in', () => {
    const reading = read(
      `${LAO_CAI}### I. KẾT QUẢ CÔNG TÁC\n\n#### 1. Công tác y tế\n\nUBND tỉnh triển khai Nghị định số 100/2019/NĐ-CP.\n`,
    );
    expect(claimOf(reading, 'implements', '100/2019/NĐ-CP').section).toBe('I > 1 Công tác y tế');
  });

  it('is believed more where the words state it', () => {
    const reading = read(
      `${LAO_CAI}UBND tỉnh triển khai Nghị định số 100/2019/NĐ-CP.\n\nTriển khai Nghị định số 15/2021/NĐ-CP<sup>1</sup>.\n\n<sup>1</sup> Nghị định số 30/2020/NĐ-CP.\n`,
    );
    const [stated, elided] = ['100/2019/NĐ-CP', '15/2021/NĐ-CP'].map((code) => claimOf(reading, 'implements', code));
    expect([stated?.basis, elided?.basis]).toEqual(['stated', 'elidedSubject']);
    expect(stated!.confidence).toBeGreaterThan(elided!.confidence);
    for (const { confidence } of reading.claims) expect(confidence > 0 && confidence <= 1).toBe(true);
  });

  it('never says something of a thing and itself', () => {
    const { claims } = read(`${LAO_CAI}UBND tỉnh giám sát UBND tỉnh. Tỉnh ủy kiểm tra Tỉnh ủy.\n`);
    expect(claims.filter((claim) => claim.subject === claim.object)).toEqual([]);
  });
});
