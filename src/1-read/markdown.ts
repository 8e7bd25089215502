/** Markdown: its marks stay in the text, because offsets count in it; 2-structure reads them. */
import { decode } from './decode.ts';
import type { Format } from './format.ts';

export const markdown: Format = { name: 'markdown', endings: ['.md', '.markdown'], extract: decode };
