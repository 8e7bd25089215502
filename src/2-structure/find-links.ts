/** Links and images of Markdown: `[words](address)` leaves its words, `![words](address)` nothing. */

export interface Links {
  /** `[` that opens the words of a link. */
  readonly opens: ReadonlySet<number>;
  /** `]` that ends them -> one past the address. */
  readonly closes: ReadonlyMap<number, number>;
  /** `!` of an image -> one past the address. */
  readonly images: ReadonlyMap<number, number>;
}

const BRACKET = /[[\]\n]/g;
/** No blanks in the address, so "[1] (xem phụ lục)" is no link. */
const ADDRESS = /\]\([^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,2000})?(?: "[^"\n]{0,200}")?\)/y;

const NONE: Links = { opens: new Set(), closes: new Map(), images: new Map() };

/** Links within one line each. */
export const findLinks = (text: string): Links => {
  if (!text.includes('](')) return NONE;
  const opens = new Set<number>();
  const closes = new Map<number, number>();
  const images = new Map<number, number>();
  let open: number[] = [];
  for (const { 0: sign, index } of text.matchAll(BRACKET)) {
    if (sign === '\n') open = [];
    else if (sign === '[') open.push(index);
    else {
      const start = open.pop();
      ADDRESS.lastIndex = index;
      if (start === undefined || !ADDRESS.test(text)) continue;
      if (text[start - 1] === '!') images.set(start - 1, ADDRESS.lastIndex);
      else {
        opens.add(start);
        closes.set(index, ADDRESS.lastIndex);
      }
    }
  }
  return { opens, closes, images };
};
