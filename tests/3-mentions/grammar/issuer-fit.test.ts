/** Who may have issued a document, by the agency in its number. */
import { describe, expect, it } from 'vitest';
import { says } from '../../notation.ts';

const issuers = (text: string): string[] =>
  says(text, [], ['issuedBy']).flatMap((line) => /-issuedBy-> (.+?) \[/.exec(line)?.[1] ?? []);

describe('whoever stands behind "của"', () => {
  it.each<[text: string, issuer: string[]]>([
    ['Đại biểu nghe Chỉ thị số 20-CT/TU của Tỉnh ủy Sơn La.', ['Tỉnh ủy Sơn La']],
    ['Đại biểu nghe Chỉ thị số 20-CT/TU của Huyện ủy Mai Sơn.', []],
    ['Đại biểu nghe Chỉ thị số 20-CT/HU của Huyện ủy Mai Sơn.', ['Huyện ủy Mai Sơn']],
    ['Đại biểu nghe Chỉ thị số 20-CT/HU của Tỉnh ủy Sơn La.', []],
    // Towns number as provinces do.
    ['Đại biểu nghe Chỉ thị số 20-CT/TU của Thị ủy Sa Pa.', ['Thị ủy Sa Pa']],
    ['Đại biểu nghe Nghị định số 100/2019/NĐ-CP của Chính phủ.', ['Chính phủ']],
    ['Đại biểu nghe Nghị định số 100/2019/NĐ-CP của UBND tỉnh Sơn La.', []],
    // An agency nobody knows speaks against nobody.
    ['Đại biểu nghe Kế hoạch số 15/KH-XYZ của UBND tỉnh Sơn La.', ['Ủy ban nhân dân tỉnh Sơn La']],
  ])('%s', (text, issuer) => {
    expect(issuers(text)).toEqual(issuer);
  });
});
