import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReadBack } from '../../src/7-rdf/read-back.ts';
import { soundQuads } from '../../src/7-rdf/sound-quads.ts';
import { prefixesFor } from '../../src/7-rdf/terms.ts';
import { toQuads } from '../../src/7-rdf/to-quads.ts';
import { writeRdf } from '../../src/7-rdf/write-rdf.ts';
import { RDF_FORMATS, rdfFormat } from '../../src/7-rdf/writers.ts';
import { body, graph } from '../6-graph/sample-readings.ts';
import { ontology } from './rdf-samples.ts';
import { BOTH } from './small-graph.ts';

/** A text that does not say what the graph says must never take the place of one that does. */

const prefixes = prefixesFor(ontology);
const turtle = rdfFormat('turtle');
const quads = soundQuads(toQuads(BOTH, ontology), false);
const text = turtle.write(quads, prefixes);
const misread = expect.objectContaining({ code: 'rdf.readBack' });

it('finds nothing amiss in what was written well', () => {
  expect(() => checkReadBack(text, turtle, quads)).not.toThrow();
});

describe('finds', () => {
  it.each<[what: string, spoilt: string]>([
    ['a triple that is missing', text.replace(/ {4}skos:altLabel [^;]+;\n/, '')],
    ['a triple too much', `${text}<https://example.org/x> a <https://example.org/X>.\n`],
    ['another value', text.replace('"XII"', '"XI"')],
    ['another language', text.replace('@vi', '@en')],
    ['another datatype', text.replace('^^xsd:date', '^^xsd:string')],
    ['a text cut short', text.slice(0, text.length / 2)],
    ['no text', ''],
    ['a text of another format', '{"@graph": []}'],
  ])('%s', (_what, spoilt) => {
    expect(spoilt).not.toBe(text);
    expect(() => checkReadBack(spoilt, turtle, quads)).toThrow(misread);
  });
});

it.each(RDF_FORMATS.map(({ name }) => name))('a writer of %s that loses a triple gives no text', (name) => {
  const format = rdfFormat(name);
  const lossy = { ...format, write: (all: readonly (typeof quads)[number][]) => format.write(all.slice(1), prefixes) };
  expect(() => writeRdf(lossy, quads, prefixes, ontology)).toThrow(misread);
});

it('reads a text longer than one piece, pairs of surrogates whole', () => {
  const long = body('Huyện ủy Lai Vung', { aliases: [`x${'𠮷'.repeat(1_200_000)}`] });
  const many = toQuads(graph({ entities: [long] }), ontology);
  expect(() => writeRdf(turtle, many, prefixes, ontology)).not.toThrow();
});

it('reads every letter of the first plane and the ends of the others, and words of any letters', () => {
  const letters = Array.from({ length: 0x10000 }, (_, code) => code).filter((code) => code < 0xd800 || code > 0xdfff);
  const aliases: string[] = [];
  for (let at = 0; at < letters.length; at += 64) aliases.push(String.fromCharCode(...letters.slice(at, at + 64)));
  for (let plane = 1; plane <= 16; plane++)
    aliases.push(String.fromCodePoint(plane * 0x10000, plane * 0x10000 + 0xfffe, plane * 0x10000 + 0xffff));
  const many = toQuads(graph({ entities: [body('Huyện ủy Lai Vung', { aliases })] }), ontology);
  expect(() => writeRdf(turtle, many, prefixes, ontology)).not.toThrow();
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (alias) => {
      const some = toQuads(graph({ entities: [body('Huyện ủy Lai Vung', { aliases: [alias] })] }), ontology);
      writeRdf(rdfFormat('jsonld'), some, prefixes, ontology);
    }),
  );
});
