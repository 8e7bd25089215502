import type { Passage } from '../2-structure/passage.ts';
import { level } from '../base/fold.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { bodyAt } from './grammar/body.ts';
import { viewOf } from './make-view.ts';
import type { BodyShape } from './mention.ts';

/** The body that a name by itself names, read as in a report; null where the name is more than that, or no body at all. */
export const readBodyName = (name: string, lexicon: Lexicon): BodyShape | null => {
  const view = viewOf(passageOf(name), lexicon);
  const found = bodyAt(view, lexicon, 0);
  return found && found.end === view.tokens.length && !found.collective ? found.shape : null;
};

const passageOf = (text: string): Passage => ({
  id: 0,
  kind: 'paragraph',
  text,
  leveled: level(text),
  toSource: Int32Array.from({ length: text.length + 1 }, (_, i) => i),
  fragments: [{ start: 0, end: text.length }],
  sentences: [{ start: 0, end: text.length }],
  marks: [],
  section: 0,
  number: null,
  label: null,
});
