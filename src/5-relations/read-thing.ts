/** Events and projects in a sentence, which verbs of holding and of building govern. */
import type { Chunk } from './chunks.ts';
import { type ClauseState, MAX_GAP } from './clause-state.ts';

/** Events and projects, which verbs of holding and building govern. */
export const readThing = (
  s: ClauseState,
  chunk: Chunk & { kind: 'mention' },
  i: number,
  relation: 'holds' | 'undertakes',
  key: 'event' | 'project',
): void => {
  const index = chunk.mentions[0]!;
  const before = s.line.view.before[chunk.from];
  // "phục vụ đại hội", "tiến tới Đại hội": named, not held.
  if (before && ['to', 'of', 'under', 'about', 'asTo', 'after', 'with'].includes(before)) {
    s.gap++;
    return;
  }
  const own = s.verbs.filter((verb) => verb.row[key] === relation);
  // In a footnote's list each member has the verb of the host, whatever is said of it.
  const listed =
    own.length === 0 && s.start.borrowed && s.line.isMemberStart(i) && s.line.isList
      ? s.start.verbs.filter((verb) => verb.row[key] === relation)
      : [];
  // "KCN A 97,3%, KCN B 91%": a figure of each, and nothing done.
  if (listed.length > 0 && s.line.chunks[i + 1]?.kind === 'number') return;
  if (listed.length > 0) {
    s.borrowed = true;
    s.emitOrWait(relation, index, listed.at(-1)!.status ?? null, 'verb');
    return;
  }
  const verb = own.at(-1);
  if (verb && s.reach && (s.gap <= MAX_GAP || s.bridge !== null || s.objectSince)) {
    s.emitOrWait(relation, index, verb.status ?? s.status, 'verb');
    s.objectSince = true;
  } else if (s.verbs.length === 0 && s.line.isClauseStart(i)) s.thing = { index, relation };
  s.gap = 0;
};
