import type { Literal, Quad, Term } from 'n3';
import { statementOf } from './sound-quads.ts';

/**
 * A quad as a line of canonical N-Quads, without the dot: the one form in which two parsers' quads are the same string.
 * https://www.w3.org/TR/rdf12-n-quads/#canonical-quads
 */
export const quadLine = ({ subject, predicate, object, graph }: Quad): string => {
  const triple = `${termText(subject)} ${termText(predicate)} ${termText(object)}`;
  return graph.termType === 'DefaultGraph' ? triple : `${triple} ${termText(graph)}`;
};

const termText = (term: Term): string => {
  if (term.termType === 'NamedNode') return `<${term.value}>`;
  const statement = statementOf(term);
  if (statement) return `<<( ${quadLine(statement)} )>>`;
  if (term.termType !== 'Literal') return `_:${term.value}`;
  const { value, language, datatypeString } = term as Literal;
  const quoted = `"${value.replace(ESCAPED, escaped)}"`;
  if (language) return `${quoted}@${language}`;
  return term.id.endsWith('"') ? quoted : `${quoted}^^<${datatypeString}>`;
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const ESCAPED = /["\\\u0000-\u001f\u007f\ufffe\uffff]/g;

const NAMED: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
};

const escaped = (character: string): string =>
  NAMED[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
