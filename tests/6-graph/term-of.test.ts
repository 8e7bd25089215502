import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { abbreviationsOf, shortenBy } from '../../src/6-graph/short-label.ts';
import { centralTermOf } from '../../src/6-graph/term-of.ts';
import { loadAgencies } from '../../src/lexicon/agencies.ts';
import { loadBodyWords } from '../../src/lexicon/body-words.ts';
import { loadPartyTerms } from '../../src/lexicon/party-terms.ts';
import { document, thing } from './sample-readings.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

describe('the term a date lies in', () => {
  const termOf = centralTermOf(loadAgencies(ROOT), loadPartyTerms(ROOT));

  it.each([
    ['CT/TW', '2019-05-30', 'XII'],
    ['KL/TW', '2009-12-08', 'X'],
    ['CT/TW', '2016', null],
    ['CT/TU', '2019-05-30', null],
    ['QĐ-TTg', '2019-05-30', null],
  ])('%s of %s: %s', (symbol, date, term) => {
    expect(termOf(document('Văn bản', { symbol }), date)).toBe(term);
  });
});

describe('short labels by the head words of bodies', () => {
  const shorten = shortenBy(abbreviationsOf(loadBodyWords(ROOT).headRows));

  it.each([
    ['Ủy ban nhân dân huyện Mường La', 'UBND huyện Mường La'],
    ['Ban Thường vụ Huyện ủy Mường La', 'BTV Huyện ủy Mường La'],
    ['Hội đồng nhân dân tỉnh Sơn La', 'HĐND tỉnh Sơn La'],
    ['Ban Chỉ đạo Cải cách tư pháp tỉnh Sơn La', 'BCĐ Cải cách tư pháp tỉnh Sơn La'],
    ['Tỉnh ủy Sơn La', 'Tỉnh ủy Sơn La'],
    ['Công an tỉnh Sơn La', 'Công an tỉnh Sơn La'],
  ])('%s -> %s', (label, short) => {
    expect(shorten(thing(label))).toBe(short);
  });
});
