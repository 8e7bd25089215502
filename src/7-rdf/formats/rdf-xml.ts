import type { Literal, Quad } from 'n3';
import { Failure } from '../../base/failure.ts';
import { soundQuads } from '../sound-quads.ts';
import type { Prefixes, RdfFormat } from './rdf-format.ts';
import { unheldIn, XML_HEAD, xmlAttribute, xmlText } from './xml.ts';

/**
 * RDF/XML, which Protégé and older tools read: one rdf:Description a subject, one element a triple, sorted.
 * A quote must stay verbatim, so a character that XML cannot hold is not replaced: Failure `rdf.character` names it and its subject.
 * https://www.w3.org/TR/rdf-syntax-grammar/
 */
export const RDF_XML: RdfFormat = {
  kind: 'rdf',
  name: 'rdfxml',
  extension: 'rdf',
  mediaType: 'application/rdf+xml',
  namedGraphs: false,
  write: (quads, prefixes) => {
    const elementOf = elementsBy(prefixes);
    const spaces = Object.entries(prefixes).map(([prefix, iri]) => `\n  xmlns:${prefix}="${xmlAttribute(iri)}"`);
    const parts = [`${XML_HEAD}<rdf:RDF${spaces.join('')}>\n`];
    let subject: string | null = null;
    for (const quad of soundQuads(quads, false)) {
      if (quad.subject.value !== subject) {
        if (subject !== null) parts.push('</rdf:Description>\n');
        subject = quad.subject.value;
        parts.push(`<rdf:Description rdf:about="${xmlAttribute(subject)}">\n`);
      }
      parts.push('  ', elementOf(quad), '\n');
    }
    if (subject !== null) parts.push('</rdf:Description>\n');
    parts.push('</rdf:RDF>\n');
    return parts.join('');
  },
};

/** Where the name of an element begins in the IRI of a property. */
const LOCAL_NAME = /[A-Za-z_][\w.-]*$/;

/** The element of a triple inside its subject's. A property under no prefix declares its own. Throws Failure `rdf.term`, `rdf.character`. */
const elementsBy = (prefixes: Prefixes): ((quad: Quad) => string) => {
  const byIri = new Map(Object.entries(prefixes).map(([prefix, iri]) => [iri, prefix]));
  const string = `${prefixes.xsd}string`;
  const tags = new Map<string, readonly [open: string, close: string]>();
  const tagOf = (iri: string): readonly [string, string] => {
    const known = tags.get(iri);
    if (known) return known;
    const local = LOCAL_NAME.exec(iri)?.[0];
    if (local === undefined) throw new Failure('rdf.term', { term: iri });
    const space = iri.slice(0, iri.length - local.length);
    const prefix = byIri.get(space);
    const tag =
      prefix === undefined
        ? ([`p:${local} xmlns:p="${xmlAttribute(space)}"`, `p:${local}`] as const)
        : ([`${prefix}:${local}`, `${prefix}:${local}`] as const);
    tags.set(iri, tag);
    return tag;
  };
  return ({ subject, predicate, object }) => {
    const [open, close] = tagOf(predicate.value);
    if (object.termType !== 'Literal') return `<${open} rdf:resource="${xmlAttribute(object.value)}"/>`;
    const { value, language, datatype } = object as Literal;
    const unheld = unheldIn(value);
    if (unheld !== undefined) throw new Failure('rdf.character', { character: codeOf(unheld), subject: subject.value });
    const type = language
      ? ` xml:lang="${xmlAttribute(language)}"`
      : datatype.value === string
        ? ''
        : ` rdf:datatype="${xmlAttribute(datatype.value)}"`;
    return `<${open}${type}>${xmlText(value)}</${close}>`;
  };
};

/** "U+000C" */
const codeOf = (character: string): string =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
