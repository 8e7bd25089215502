import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GOLDEN, goldenLines, SAMPLE } from './golden-lines.ts';

const golden = readFileSync(GOLDEN, 'utf8');

it('the made-up report says what its golden lines say', () => {
  expect(goldenLines(SAMPLE)).toBe(golden);
});

/** Lines that the text does not bear out, found by reading it beside them: the text, and what is read instead. */
const KNOWN_WRONG: Readonly<Record<string, readonly string[]>> = {
  'the congress adopts its resolution; the author is taken for lack of another': [
    'Nghị quyết Đại hội và các văn kiện -issuedBy-> Tỉnh ủy Hà Nam [done, elidedSubject]',
  ],
  'the conclusion reviews the resolution, not who makes the conclusion known': [
    'Ban Tuyên giáo Tỉnh ủy Hà Nam -reviews-> 49-NQ/TW [done, footnote]',
  ],
  'behind a semicolon the caucus is a member of its own': [
    'Ban Thường vụ Tỉnh ủy Hà Nam -supervises-> Ban Thường vụ Ban cán sự đảng Ủy ban nhân dân tỉnh Hà Nam [ongoing, enumeration]',
  ],
  'the status of another zone in the list': ['Tỉnh ủy Hà Nam -undertakes-> KCN Thái Hà [notDone, footnote]'],
  'names go on into the reason, the next act or the next exam': [
    'Ủy ban nhân dân tỉnh Hà Nam -holds-> Hội chợ thương mại - nông sản vùng đồng bằng sông Hồng tỉnh Hà Nam năm 2020, chuyển kinh phí sang quảng bá trên Sàn giao dịch thương mại điện tử [stopped, elidedSubject]',
    'Sở Giáo dục và Đào tạo tỉnh Hà Nam -holds-> Kỳ thi tốt nghiệp trung học phổ thông năm 2020 và kỳ thi tuyển sinh lớp 10 [done, stated]',
    'Đảng ủy Công an tỉnh Hà Nam -implements-> Quy định về nêu gương theo Thông báo Kết luận số 171-TB/TW [ongoing, stated]',
  ],
};

const lines = new Set(golden.split('\n').map((line) => line.replace(/^\d+ \| /, '')));

describe('lines that are known to be wrong', () => {
  it.each(Object.entries(KNOWN_WRONG).flatMap(([reason, wrong]) => wrong.map((line) => ({ reason, line }))))(
    'are taken off this list when they are right: $reason: $line',
    ({ line }) => {
      expect(lines.has(line)).toBe(true);
    },
  );
});
