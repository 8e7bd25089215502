/**
 * What holds for any text: no crash, every offset in bounds, every quote verbatim, the same graph from NFC and NFD and from
 * inputs in any order. The texts are the sample reports, damaged the way scans, converters and people damage them.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/1-read/read-source.ts';
import { mergeReadings } from '../../src/6-graph/merge-readings.ts';
import type { ReportReading } from '../../src/6-graph/report-reading.ts';
import { toQuads } from '../../src/7-rdf/to-quads.ts';
import { projectRoot } from '../../src/lexicon/project-root.ts';
import { loadOntology } from '../../src/ontology/load-ontology.ts';
import { readReport } from '../../src/pipeline.ts';
import { canonical } from '../7-rdf/rdf-samples.ts';
import { lexicon, read } from '../notation.ts';

const root = projectRoot();
const sample = (name: string): string => readFileSync(path.join(root, 'data/reports', name), 'utf8');
const FIRST = sample('408-BC-TU.md');
const SECOND = sample('bao-cao-mau-6-thang-cuoi-nam.md');
const LINES = FIRST.split('\n').filter((line) => line.trim() !== '');

const ontology = loadOntology(root);
const quadsOf = (...readings: ReportReading[]): string[] => canonical(toQuads(mergeReadings(readings), ontology));

/** Every offset lies in the text, and no quote is empty or cut short. */
const expectSound = (reading: ReportReading): void => {
  const { text } = reading.source;
  const spans = [
    ...reading.claims.flatMap((claim) => claim.evidence),
    ...reading.mentions.flatMap((mention) => mention.spans),
    ...reading.unresolved.flatMap((mention) => mention.spans),
  ];
  // A missing letterhead has a place and no width.
  const places = reading.issues.flatMap((issue) => issue.places.map(({ span }) => span));
  expect(spans.filter(({ start, end }) => !(start >= 0 && start < end && end <= text.length))).toEqual([]);
  expect(places.filter(({ start, end }) => !(start >= 0 && start <= end && end <= text.length))).toEqual([]);
  const known = new Set(reading.entities.map((entity) => entity.id));
  const loose = reading.claims.filter((claim) => !known.has(claim.subject) || claim.evidence.length === 0);
  expect(loose).toEqual([]);
};

/** One way to damage a line of text at a place given by a number from 0 to 1. */
const DAMAGES: Readonly<Record<string, (line: string, at: number) => string>> = {
  accents: (line) => line.normalize('NFD').replace(/\p{M}/gu, ''),
  decomposed: (line) => line.normalize('NFD'),
  cut: (line, at) => line.slice(0, Math.floor(line.length * at)),
  broken: (line, at) => `${line.slice(0, Math.floor(line.length * at))}\n\n${line.slice(Math.floor(line.length * at))}`,
  scanned: (line) => line.replace(/1/g, 'l').replace(/0/g, 'O').replace(/ễ/g, 'ể'),
  glued: (line) => line.replaceAll(' ngày ', 'ngày').replaceAll('số ', 'số'),
  nested: (line, at) => '('.repeat(Math.floor(at * 200)) + line + ')'.repeat(Math.floor(at * 100)),
  quoted: (line, at) => `${line.slice(0, Math.floor(line.length * at))}“${line.slice(Math.floor(line.length * at))}`,
  shouted: (line) => line.toUpperCase(),
  marked: (line, at) => `${line}<sup>${Math.floor(at * 99)}</sup>`,
  hostile: (line, at) => `${line.slice(0, Math.floor(line.length * at))}\u202e<script>\u0000${line}`,
};

const damaged = fc
  .array(
    fc.tuple(
      fc.nat(LINES.length - 1),
      fc.constantFrom(...Object.keys(DAMAGES)),
      fc.double({ min: 0, max: 1, noNaN: true }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((picks) => picks.map(([line, damage, at]) => DAMAGES[damage]?.(LINES[line] ?? '', at) ?? '').join('\n\n'));

describe('a reading', () => {
  it.each([
    ['the restatement', FIRST],
    ['the made-up report', SECOND],
  ])('of %s has all its offsets in bounds', (_, text) => expectSound(read(text)));

  it('of damaged lines is sound as well', () => {
    fc.assert(
      fc.property(damaged, (text) => expectSound(read(text))),
      { numRuns: 150, seed: 408 },
    );
  });

  it('of any characters is sound as well', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => expectSound(read(text))),
      { numRuns: 200, seed: 408 },
    );
  });

  it('is the same for composed and decomposed letters', () => {
    const bytes = (form: 'NFC' | 'NFD'): Buffer => Buffer.from(SECOND.normalize(form), 'utf8');
    const [composed, decomposed] = (['NFC', 'NFD'] as const).map((form) =>
      readReport(readSource('mau.md', bytes(form)), lexicon),
    );
    expect(composed?.claims.length).toBeGreaterThan(100);
    expect(decomposed?.claims).toEqual(composed?.claims);
    expect(decomposed?.entities).toEqual(composed?.entities);
  });
});

describe('a graph', () => {
  it('does not depend on the order of its inputs', () => {
    const readings = [read(FIRST, 'a.md'), read(SECOND, 'b.md'), read(LINES.slice(20, 40).join('\n\n'), 'c.md')];
    const [a, b, c] = readings;
    if (!a || !b || !c) throw new Error('three readings are needed');
    expect(quadsOf(b, c, a)).toEqual(quadsOf(a, b, c));
    expect(quadsOf(c, b, a)).toEqual(quadsOf(a, b, c));
  });

  it('of the same text twice is the graph of it once', () => {
    expect(quadsOf(read(SECOND, 'b.md'), read(SECOND, 'b.md'))).toEqual(quadsOf(read(SECOND, 'b.md')));
  });
});
