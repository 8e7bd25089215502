/** Which characters of a line need a second look, and what the tags of HTML do that stand in Markdown. */

/** ASCII that needs a second look. */
const SPECIAL = new Uint8Array(0x80);
for (let code = 0; code <= 0x20; code++) SPECIAL[code] = 1;
for (const sign of '\\*_<[]!&\u007f') SPECIAL[sign.charCodeAt(0)] = 1;

export const isSpecial = (code: number): boolean => {
  if (code < 0x80) return SPECIAL[code] === 1;
  if (code < 0xc0) return code <= 0xa0 || code === 0xad || code === 0xb2 || code === 0xb3 || code === 0xb9;
  if (code < 0x2000) return false;
  return (
    code < 0x2010 ||
    (code >= 0x2028 && code < 0x2030) ||
    (code >= 0x205f && code < 0x2080) ||
    code === 0x3000 ||
    code === 0xfeff
  );
};

/** Takes no room: soft hyphen, zero-width blanks and joiners. */
export const isUnseen = (code: number): boolean =>
  code === 0xad || (code >= 0x200b && code < 0x2010) || code === 0x2060 || code === 0xfeff;

/** break: ends the line; blank: stands between cells; dress: nothing that is read. */
export type TagRole = 'break' | 'blank' | 'emphasis' | 'dress';

const TAGS: Readonly<Record<TagRole, string>> = {
  break: 'br p div tr table li ul ol hr h1 h2 h3 h4 h5 h6',
  blank: 'td th',
  emphasis: 'b strong i em u',
  dress: 'sup sub span a font small center mark s del ins img tbody thead',
};

const ROLES = new Map<string, TagRole>();
for (const role of ['break', 'blank', 'emphasis', 'dress'] as const) {
  for (const name of TAGS[role].split(' ')) ROLES.set(name, role);
}

/** `name` in lower case; undefined for what is no tag, or one that is better left to be seen. */
export const roleOfTag = (name: string): TagRole | undefined => ROLES.get(name);
