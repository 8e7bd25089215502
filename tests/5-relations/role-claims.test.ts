import { describe, expect, it } from 'vitest';
import { letterhead, read } from '../notation.ts';

const roles = (text: string): string[] => {
  const { claims, entities } = read(text);
  const labels = new Map(entities.map((entity) => [entity.id, entity.label]));
  return claims
    .filter((claim) => claim.predicate === 'holdsRole')
    .map((claim) => `${labels.get(claim.subject)}, ${claim.role}: ${labels.get(claim.object)}`)
    .sort();
};

describe('who holds which office', () => {
  it.each([
    ['Đồng chí Lò Văn Pánh, Bí thư Huyện ủy Mường Tè, đã dự.', ['Lò Văn Pánh, Bí thư: Huyện ủy Mường Tè']],
    [
      'Đồng chí Lò Thị Hoa, Phó Bí thư Tỉnh ủy Sơn La, Chủ tịch UBND tỉnh Sơn La, đã dự.',
      ['Lò Thị Hoa, Chủ tịch: Ủy ban nhân dân tỉnh Sơn La', 'Lò Thị Hoa, Phó Bí thư: Tỉnh ủy Sơn La'],
    ],
    ['Đồng chí Lò Văn Pánh đã thăm UBND xã Y Tý.', []],
    ['Đồng chí Bí thư Huyện ủy Mường Tè đã dự.', []],
  ])('%s', (text, expected) => {
    expect(roles(text)).toEqual(expected);
  });

  it.each([
    ['T/M TỈNH ỦY\nBÍ THƯ', 'Lò Văn Pánh, Bí thư: Tỉnh ủy Lào Cai'],
    ['T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ', 'Lò Văn Pánh, Phó Bí thư: Tỉnh ủy Lào Cai'],
  ])('the signature says it too: %s', (block, expected) => {
    const head = letterhead('TỈNH ỦY LÀO CAI', '121-BC/TU', 'Lào Cai, ngày 05 tháng 7 năm 2021');
    expect(roles(`${head}Tỉnh đã họp.\n\n${block}\n\nLò Văn Pánh\n`)).toEqual([expected]);
  });
});
