/** As much of an XML reader as the tests need, and stricter: elements, attributes in double quotes, text, five named entities, numbers. */

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const TOKEN = /<\?xml [^>]*\?>|<(\/?)([A-Za-z:]+)((?: [A-Za-z:.]+="[^"<\n\t\r]*")*)(\/?)>|([^<]+)/gy;
const ATTRIBUTE = / ([A-Za-z:.]+)="([^"]*)"/g;
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d+);|(\w+);)?/g, (whole, number: string | undefined, name: string | undefined) => {
    if (number !== undefined) return String.fromCodePoint(Number(number));
    const letter = ENTITIES[name ?? ''];
    if (letter === undefined) throw new Error(`no entity: ${whole}`);
    return letter;
  });

/** The root element. Throws where the text is not well formed. */
export const readXml = (text: string): Element => {
  if (NOT_XML.test(text)) throw new Error('a letter that XML cannot hold');
  const document: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [document];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(text);
    if (!found) throw new Error(`not well formed at ${text.slice(at, at + 40)}`);
    const [, closing, name, attributes = '', empty, words] = found;
    const inside = open.at(-1) ?? document;
    if (words !== undefined) inside.text += decoded(words.replaceAll('\r', '\n'));
    else if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
    } else if (name !== undefined) {
      const pairs = [...attributes.matchAll(ATTRIBUTE)].map(
        ([, key = '', value = '']) => [key, decoded(value)] as const,
      );
      if (new Set(pairs.map(([key]) => key)).size < pairs.length) throw new Error(`an attribute twice in <${name}>`);
      const element = { name, attributes: Object.fromEntries(pairs), children: [], text: '' };
      inside.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const [root] = document.children;
  if (!root || open.length > 1 || document.children.length > 1) throw new Error('not one root');
  return root;
};

/** All elements of a name, in the order of the document. */
export const allOf = (element: Element, name: string): Element[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...allOf(child, name)]);
