/**
 * Who does what in a sentence: a reader that goes through the chunks once, left to right, and keeps what is open: the doer,
 * the verbs that still wait for an object, and whether a document behind them is theirs.
 *
 *     Đảng ủy xã A đã quán triệt, triển khai thực hiện Chỉ thị số 05-CT/TW ...; chưa sơ kết Nghị quyết số 07-NQ/HU
 *     doer             verb      verb                  object                  ^ status, verb, object: same doer
 */
import type { MentionSet } from '../3-mentions/find-mentions.ts';
import type { Chunk } from './chunks.ts';
import type { Carried, ClauseReading, ClauseStart } from './clause.ts';
import { ClauseState } from './clause-state.ts';
import { readBody } from './read-body.ts';
import { readDocument } from './read-document.ts';
import { askAnybody, readModality, readParticle, readSign } from './read-sign.ts';
import { readThing } from './read-thing.ts';
import { readVerb } from './read-verb.ts';

/** `marks`: offsets of the passage's text at which the state is wanted, for the footnotes there. */
export const readClauses = (
  mentions: MentionSet,
  passage: number,
  sentence: number,
  start: ClauseStart,
  marks: readonly number[],
): ClauseReading => {
  const state = new ClauseState(mentions, passage, sentence, start);
  const { view, chunks } = state.line;
  const at = new Map<number, Carried>();
  const pending = [...marks].sort((a, b) => a - b);
  let next = 0;
  /** `i`: the last chunk read. */
  const passMarks = (offset: number, i: number): void => {
    for (let mark = pending[next]; mark !== undefined && mark <= offset; mark = pending[++next])
      at.set(mark, state.carriedAhead(i));
  };
  if (state.line.hasGenericDoer(0)) state.setNobody();
  chunks.forEach((chunk, i) => {
    passMarks(view.tokens[chunk.from]?.start ?? 0, i - 1);
    take(state, chunk, i);
    passMarks(view.tokens[chunk.end - 1]?.end ?? 0, i);
  });
  passMarks(Number.POSITIVE_INFINITY, chunks.length);
  state.elided();
  state.closeFrame();
  state.settle();
  return { acts: state.acts, links: state.links, after: state.carriedOn(), at };
};

const take = (state: ClauseState, chunk: Chunk, i: number): void => {
  switch (chunk.kind) {
    case 'sign':
      readSign(state, chunk.sign, i);
      break;
    case 'modality':
      readModality(state, chunk.row.status ?? null, chunk.row.none);
      break;
    case 'particle':
      readParticle(state, chunk.means, i);
      break;
    case 'verb':
      readVerb(state, chunk, i);
      break;
    case 'word':
      if (state.askOpen) askAnybody(state, i);
      state.gap++;
      state.words++;
      // "đã ban hành kế hoạch": a document of its own, and not the one named before.
      if (state.line.view.words[chunk.from]?.type) state.noun = true;
      break;
    case 'mention':
      takeMention(state, chunk, i);
      break;
    case 'number':
      break;
  }
};

const takeMention = (state: ClauseState, chunk: Chunk & { kind: 'mention' }, i: number): void => {
  if (state.quoted && chunk.class === 'Document') return;
  if (state.quoted && state.line.view.tokens[chunk.end - 1]?.text === '"') state.quoted = false;
  if (chunk.class !== 'Document' && chunk.class !== 'Body') state.words += 2;
  if (chunk.class === 'Document') readDocument(state, chunk, i);
  else if (chunk.class === 'Body') readBody(state, chunk, i);
  else if (chunk.class === 'Event') readThing(state, chunk, i, 'holds', 'event');
  else if (chunk.class === 'Project') readThing(state, chunk, i, 'undertakes', 'project');
  else state.gap++;
};
