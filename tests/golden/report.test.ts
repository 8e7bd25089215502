/** A whole small report of a made-up half-year and every claim that it makes, read line by line against the text. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { claimLines, read, sorted } from '../notation.ts';

const text = readFileSync(path.join(import.meta.dirname, 'huyen-ba-tri.md'), 'utf8');

const GOLDEN = [
  '05-CT/TW -issued-> 2016-05-15 [done, stated]',
  '05-CT/TW -issuedBy-> Bộ Chính trị [done, stated]',
  '1804/QĐ-TTg -issued-> 2020-11-13 [done, stated]',
  '1804/QĐ-TTg -issuedBy-> Thủ tướng Chính phủ [done, stated]',
  '21-KH/HU -continues-> 35-CT/TW [done, stated]',
  '21-KH/HU -issued-> 2021-03-15 [done, stated]',
  '21-KH/HU -issuedBy-> Ban Thường vụ Huyện ủy Ba Tri [done, stated]',
  '21-KH/HU -title-> thực hiện Chỉ thị số 35-CT/TW [done, stated]',
  '26-NQ/TW -issued-> 2008-08-05 [done, stated]',
  '26-NQ/TW -issuedBy-> Ban Chấp hành Trung ương Đảng [done, stated]',
  '35-CT/TW -issued-> 2019-05-30 [done, stated]',
  '35-CT/TW -issuedBy-> Bộ Chính trị [done, stated]',
  '52-BC/HU -issued-> 2021-07-06 [done, stated]',
  '52-BC/HU -issuedBy-> Huyện ủy Ba Tri [done, stated]',
  '52-BC/HU -title-> kết quả công tác 6 tháng đầu năm 2021, nhiệm vụ 6 tháng cuối năm 2021 [done, stated]',
  'Ban Chấp hành Trung ương Đảng -partOf-> Đảng Cộng sản Việt Nam [done, byName]',
  'Ban Thường vụ Huyện ủy Ba Tri -implements-> 35-CT/TW [done, stated]',
  'Ban Thường vụ Huyện ủy Ba Tri -partOf-> Huyện ủy Ba Tri [done, byName]',
  'Ban Thường vụ Huyện ủy Ba Tri -supervises-> Đảng ủy xã An Thủy, huyện Ba Tri (21-KH/HU) [ongoing, footnote]',
  'Ban Thường vụ Huyện ủy Ba Tri -supervises-> Đảng ủy xã Tân Xuân, huyện Ba Tri (21-KH/HU) [ongoing, enumeration]',
  'Bộ Chính trị -partOf-> Ban Chấp hành Trung ương Đảng [done, byName]',
  'Huyện ủy Ba Tri -governs-> huyện Ba Tri [done, byName]',
  'Huyện ủy Ba Tri -partOf-> Đảng Cộng sản Việt Nam [done, byName]',
  'Huyện ủy Ba Tri -reviews-> 05-CT/TW [notDone, stated]',
  'Huyện ủy Ba Tri -reviews-> 26-NQ/TW [planned, elidedSubject]',
  'Thủ tướng Chính phủ -partOf-> Chính phủ [done, byName]',
  'Đảng ủy xã An Thủy, huyện Ba Tri -implements-> 21-KH/HU [ongoing, footnote]',
  'Đảng ủy xã Tân Xuân, huyện Ba Tri -implements-> 21-KH/HU [ongoing, footnote]',
  'Ủy ban nhân dân huyện Ba Tri -governs-> huyện Ba Tri [done, byName]',
  'Ủy ban nhân dân huyện Ba Tri -implements-> 1804/QĐ-TTg [ongoing, stated]',
  'Ủy ban nhân dân xã Bảo Thuận, huyện Ba Tri -governs-> xã Bảo Thuận, huyện Ba Tri [done, byName]',
  'Ủy ban nhân dân xã Bảo Thuận, huyện Ba Tri -implements-> 21-KH/HU [requested, enumeration]',
  'Ủy ban nhân dân xã Bảo Thạnh -governs-> xã Bảo Thạnh [done, byName]',
  'Ủy ban nhân dân xã Bảo Thạnh -implements-> 21-KH/HU [requested, enumeration]',
];

/** Relations that the notation leaves out unless they are asked for. */
const ALSO = ['issued', 'term', 'title', 'partOf', 'governs', 'locatedIn', 'concerns'];

it('says these claims and no others', () => {
  expect(claimLines(read(text, 'huyen-ba-tri.md'), GOLDEN, ALSO)).toEqual(sorted(GOLDEN));
});

it('leaves nothing open and has nothing to report', () => {
  const { unresolved, issues } = read(text, 'huyen-ba-tri.md');
  expect(unresolved).toEqual([]);
  expect(issues).toEqual([]);
});
