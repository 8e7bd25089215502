/**
 * Texts inside XML 1.0. It has no way to write most control characters nor U+FFFE and U+FFFF; and a reader turns line ends into "\n",
 * in attributes tabs and line ends into blanks, unless they are written as numbers. https://www.w3.org/TR/xml/#charsets
 */

/** What the production Char of XML 1.0 leaves out; halves of surrogate pairs too, since the expression reads by code points. */
const UNHELD = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const ALL_UNHELD = new RegExp(UNHELD, 'gu');

/** The first character that XML cannot hold; undefined where it holds all. */
export const unheldIn = (text: string): string | undefined => UNHELD.exec(text)?.[0];

/** The text with the replacement character in place of what XML cannot hold. */
export const holdable = (text: string): string => text.replace(ALL_UNHELD, '\ufffd');

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (character: string): string => NAMED[character] ?? `&#${character.charCodeAt(0)};`;

/** Between tags. */
export const xmlText = (text: string): string => text.replace(/[&<>\r]/g, escaped);

/** Between double quotes. */
export const xmlAttribute = (text: string): string => text.replace(/[&<>"\t\n\r]/g, escaped);

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
