import { CST, Lexer } from 'yaml';

/** Levels that decisions never need: a list of rows with lists of ids in them has four. */
const MOST = 32;

/** Columns of indentation that decisions never need. */
const WIDEST = 200;

/**
 * The first line of a YAML text with what no list of decisions needs, from 1; null where there is none: deep nesting, tags, anchors,
 * references. Asked before the text is composed, because that goes down a level with each call, so that a text of brackets would
 * end the program, and takes the square of the time for many tags.
 */
export const oddLine = (text: string): number | null => {
  let line = 1;
  let flow = 0;
  let onLine = 0;
  let isStart = true;
  for (const token of new Lexer().lex(text)) {
    const type = CST.tokenType(token);
    if (type === 'flow-seq-start' || type === 'flow-map-start') flow++;
    else if (type === 'flow-seq-end' || type === 'flow-map-end') flow--;
    else if (flow === 0 && OPENS.has(type)) onLine++;
    if (ODD.has(type)) return line;
    if (flow > MOST || onLine > MOST || (type === 'space' && isStart && token.length > WIDEST)) return line;
    const breaks = token.split('\n').length - 1;
    line += breaks;
    if (breaks > 0) onLine = 0;
    isStart = breaks > 0;
  }
  return null;
};

const ODD: ReadonlySet<string | null> = new Set(['tag', 'anchor', 'alias']);

/** Signs behind which a block goes down a level on the same line. */
const OPENS: ReadonlySet<string | null> = new Set(['seq-item-ind', 'explicit-key-ind', 'map-value-ind']);
