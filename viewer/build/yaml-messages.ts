/** Turns the message files (YAML, nested or dotted keys) into modules: one flat object of dotted keys. */

import type { Plugin } from 'vite';
import { parse } from 'yaml';

/** Nested keys joined with dots; values that are no texts are left out, for the viewer shows texts only. */
export const flatten = (value: unknown, prefix = ''): Record<string, string> => {
  if (typeof value === 'string') return { [prefix]: value };
  if (typeof value !== 'object' || value === null) return {};
  const flat: Record<string, string> = {};
  for (const [key, inner] of Object.entries(value)) {
    Object.assign(flat, flatten(inner, prefix === '' ? key : `${prefix}.${key}`));
  }
  return flat;
};

export const yamlMessages = (): Plugin => ({
  name: 'vanban-yaml-messages',
  transform(code, id) {
    if (!id.endsWith('.yaml')) return null;
    return { code: `export default ${JSON.stringify(flatten(parse(code)))};`, moduleType: 'js', map: null };
  },
});
