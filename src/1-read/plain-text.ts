/** Plain text, hard-wrapped or not. 2-structure reads it as it reads Markdown, of which it has no marks. */
import { decode } from './decode.ts';
import type { Format } from './format.ts';

export const plainText: Format = { name: 'text', endings: ['.txt'], extract: decode };
