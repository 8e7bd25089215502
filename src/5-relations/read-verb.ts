/** A verb in a sentence: it opens a reach for objects, asks another body, supervises, or takes what stands before it. */
import type { VerbRow } from '../lexicon/relation-words.ts';
import type { Chunk } from './chunks.ts';
import type { Status } from './claim.ts';
import { ANYBODY, type OpenVerb } from './clause.ts';
import { type ClauseState, relationOf } from './clause-state.ts';
import { openFrame, openMeeting } from './supervision-frame.ts';

const isRefused = (status: Status | null): boolean => status === 'notDone' || status === 'stopped';

/** Behind a verb of another kind the one before reaches no further. */
const OUT_OF_REACH = 9;
/** So many verbs may share an object; prose has four at most. */
const MAX_JOINED = 12;

const openVerb = (s: ClauseState, row: VerbRow, i: number): void => {
  const isDocument = row.document !== undefined;
  // "làm việc với UBND tỉnh, quán triệt Nghị quyết A": what comes is no subject of the meeting.
  if (s.frame && !s.frame.supervises && s.frame.complement.size === 0 && !s.line.isTopic(i)) s.closeFrame();
  if (s.frame && isDocument) {
    // Inside a frame the verbs say what the body that is looked at does.
    const relation = relationOf(row.document!);
    if (relation === 'implements' || relation === 'disseminates') {
      if (s.frame.regarding.length > 0) s.frame.complement = new Set();
      s.frame.complement.add(relation);
      return;
    }
    if (s.frame.targets.length > 0 || s.frame.regarding.length === 0) s.closeFrame();
  }
  const years = s.line.isYears(i);
  const last = s.verbs.at(-1);
  if (isDocument && row.document === 'implements') {
    const reviewing = last?.row.document === 'reviews';
    // "tổng kết việc thực hiện", "10 năm thực hiện" behind a review: its complement.
    if (reviewing && (!s.objectSince || years)) {
      s.reach = true;
      s.gap = 0;
      return;
    }
    if (years && !s.line.isAfter(i)) {
      s.verbs = [{ row: { ...row, document: 'reviews', complement: true }, status: s.status }];
      s.reach = true;
      s.gap = 0;
      s.objectSince = false;
      return;
    }
  }
  // "05 năm thực hiện Chỉ thị A chưa tổng kết": the verb says of the review named before that it was not held.
  if (row.document === 'reviews' && s.line.isLast(i)) s.retell('reviews', s.statusOf(row));
  const joins = s.verbs.length > 0 && !s.objectSince && !s.carriedOver && s.gap <= 3 && !s.inheritedOnly();
  // "hủy hội nghị quán triệt Kết luận A": the second verb is refused with the first.
  const refused = joins && last !== undefined && isRefused(last.status) ? last.status : null;
  const verb: OpenVerb = { row, status: row.status ?? refused ?? s.status };
  s.denied = isRefused(verb.status);
  s.verbs = joins ? [...s.verbs.slice(-MAX_JOINED), verb] : [verb];
  if (!joins) s.borrowed = false;
  s.reach = true;
  s.gap = 0;
  s.objectSince = false;
  s.bridge = null;
  s.carriedOver = false;
  s.words = 0;
  s.nominal = s.line.isNominal(i);
  s.noun = false;
  s.listed = false;
};

/** "việc quán triệt, thực hiện Chỉ thị A, giám sát đối với B": what is looked at stood before the verb. */
const lookBack = (s: ClauseState): void => {
  const said = s.waiting.splice(0);
  for (const document of new Set(said.map((one) => one.object)))
    s.frame?.regarding.push({
      document,
      relations: new Set(said.filter((one) => one.object === document).map((one) => one.relation)),
    });
};

const supervise = (s: ClauseState, row: VerbRow, from: number, i: number): void => {
  // "công tác kiểm tra, giám sát" is a field of work.
  if (s.line.view.before[from] === 'resultOf') return;
  if (s.passive && s.stated) {
    // "A và B được Ủy ban Kiểm tra kiểm tra việc ...": who was named first is looked at.
    const targets = s.targets.length > 0 ? s.targets : (s.doer.mentions ?? []);
    s.closeFrame();
    s.frame = openFrame(s.agent ?? s.start.doer, s.status, false, targets);
    // "chịu sự giám sát của B": who looks comes behind.
    s.frame.agentOpen = s.agent === null;
    s.passive = false;
    s.endReach();
    return;
  }
  // "kiểm tra, giám sát": one act.
  if (s.frame && s.frame.targets.length === 0 && s.frame.regarding.length === 0) return;
  s.closeFrame();
  s.frame = openFrame(s.asked ?? s.doer, s.status ?? row.status ?? null, s.borrowed);
  const next = s.line.chunks[i + 1];
  if (next?.kind === 'particle' && next.means === 'toward' && !s.stated) lookBack(s);
  s.endReach();
  s.gap = 0;
};

/** "được UBND tỉnh triển khai" and "được quán triệt": the documents before are the object. */
const passiveVerb = (s: ClauseState, row: VerbRow, i: number): boolean => {
  if (!s.passive || !row.document) return false;
  const objects =
    s.topic.length > 0 ? s.topic : s.verbs.length === 0 && s.line.isAfterDocument(i) ? s.lastDocuments : [];
  if (objects.length === 0) return false;
  const relation = relationOf(row.document);
  const status = s.statusOf(row);
  if (relation !== null)
    for (const document of objects) {
      if (s.agent) s.push(relation, s.agent, document, status, false, 'passive');
      else s.emitOrWait(relation, document, status, 'passive');
    }
  if (!s.line.coordinatesNext(i)) {
    s.passive = false;
    s.agent = null;
  }
  s.verbs = [];
  s.reach = false;
  s.objectSince = true;
  return true;
};

/** "Trung tâm A đã khai trương", "Kỳ thi B được tổ chức": a thing that heads its clause is what the verb is done to. */
const thingVerb = (s: ClauseState, row: VerbRow, i: number): boolean => {
  const { thing } = s;
  if (!thing || (row.event !== thing.relation && row.project !== thing.relation)) return false;
  if (!s.passive && !s.line.isLast(i)) return false;
  if (s.agent) s.push(thing.relation, s.agent, thing.index, s.statusOf(row), false, 'passive');
  else s.emitOrWait(thing.relation, thing.index, s.statusOf(row), 'passive');
  s.thing = null;
  return true;
};

export const readVerb = (s: ClauseState, chunk: Chunk & { kind: 'verb' }, i: number): void => {
  const { row } = chunk;
  if (s.line.isModifier(chunk, i) || (s.amended && row.document === 'amends')) return;
  if (row.document || row.role === 'ask') s.amended = false;
  s.lastVerb = { row, end: chunk.end };
  if (row.role === 'ask') {
    s.endReach();
    s.closeFrame();
    if (s.passive) s.status = 'requested';
    else s.askOpen = true;
    s.passive = false;
    return;
  }
  if (row.role === 'advise') {
    s.endReach();
    s.adviseOpen = true;
    s.suppressed = true;
    return;
  }
  if (row.role === 'perform') {
    for (const waiting of s.waiting.splice(0))
      s.emit(waiting.relation, waiting.object, waiting.status, waiting.borrowed, 'perform');
    for (const document of s.topic) s.emit('implements', document, s.status, false, 'perform');
    return;
  }
  if (thingVerb(s, row, i)) return;
  if (row.role === 'lead' && !row.event) return;
  if (row.role === 'other' && !row.project) {
    // "ban hành", then "phục vụ ..." inside a long phrase: a verb of its own ends what came before.
    if (row.event === undefined) s.endReach();
    s.gap += row.event === undefined ? OUT_OF_REACH : 1;
    return;
  }
  if (row.body === 'meets') {
    s.closeFrame();
    s.frame = openMeeting(s.doer, s.status);
    s.endReach();
    s.gap = 0;
    return;
  }
  if (row.body) {
    supervise(s, row, chunk.from, i);
    return;
  }
  if (passiveVerb(s, row, i)) return;
  // "đề nghị sửa đổi Nghị định A": whoever asks does not do it.
  if (s.askOpen && row.document) s.ask(ANYBODY);
  if (row.document === 'amends' && !s.stated && s.topic.length > 0) {
    // "Quyết định này thay thế Quyết định A": the document does it, and nobody beside it.
    s.amender = { documents: s.topic, sub: s.line.view.words[chunk.from]?.link?.value.sub ?? null };
    s.endReach();
    return;
  }
  openVerb(s, row, i);
};
