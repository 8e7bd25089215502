/** Documents in a sentence: object of the verbs before, topic of the verb to come, what a supervision is about, or a chain. */
import type { DocumentMention } from '../3-mentions/mention.ts';
import type { Chunk } from './chunks.ts';
import { type ClauseState, MAX_GAP } from './clause-state.ts';

/**
 * "ban hành Kết luận A ..., tiếp tục thực hiện Kết luận B": what joins two documents is said of them, not of the doer.
 */
const joinsDocuments = (s: ClauseState, chunk: Chunk & { kind: 'mention' }, i: number): boolean => {
  let j = i - 1;
  while (
    j >= 0 &&
    s.line.chunks[j]!.kind === 'particle' &&
    ['plural', 'by', 'according', 'and'].includes((s.line.chunks[j] as Chunk & { kind: 'particle' }).means)
  )
    j--;
  let from = -1;
  for (let k = j; k >= Math.max(0, j - 4); k--) if (s.line.view.words[s.line.chunks[k]!.from]?.link) from = k;
  if (from < 0) return false;
  const link = s.line.view.words[s.line.chunks[from]!.from]!.link!;
  if (j < 0 || link.end < s.line.chunks[j]!.end) return false;
  const earlier = s.line.chunks[from - 1];
  const comma = earlier?.kind === 'sign' && earlier.sign === ',';
  const subject = s.line.chunks[comma ? from - 2 : from - 1];
  if (subject?.kind !== 'mention' || subject.class !== 'Document') return false;
  if (link.value.passive) return true;
  if (!comma || !link.value.opens) return false;
  const outer = s.lastIssued.length > 0 ? s.lastIssued : s.topic.length > 0 ? s.topic : subject.mentions;
  if (s.lastIssued.length === 0 && s.topic.length === 0) return false;
  for (const source of outer)
    for (const to of chunk.mentions) s.link(source, to, link.value.sub ?? null, 'and-carries-on');
  return true;
};

/** "Kết luận A được UBND huyện triển khai": the document heads a clause of its own. */
const isPassiveTopic = (s: ClauseState, i: number): boolean =>
  s.line.isPassive(i) && (!s.line.isCoordinated(i) || s.carriedOver);

export const readDocument = (s: ClauseState, chunk: Chunk & { kind: 'mention' }, i: number): void => {
  const documents = chunk.mentions.map((index) => s.mentions.all[index] as DocumentMention);
  const first = documents[0]!;
  if (first.inside !== null) {
    // Said of another document's subject, beside it.
    s.lastDocuments = [...chunk.mentions];
    s.gap = 0;
    return;
  }
  if (s.amended) {
    s.lastDocuments = [...chunk.mentions];
    return;
  }
  if (s.amender) {
    for (const from of s.amender.documents)
      for (const to of chunk.mentions) s.link(from, to, s.amender.sub, 'document-amends');
    s.lastDocuments = [...chunk.mentions];
    return;
  }
  const before = s.line.view.before[chunk.from];
  if (before === 'using' && s.lastDocuments.length > 0) {
    // "cụ thể hóa Nghị quyết A bằng Đề án B": B is the doer's, and continues A.
    for (const from of chunk.mentions) {
      for (const to of s.lastDocuments) s.link(from, to, null, 'by-means-of');
      s.emitOrWait('issues', from, s.status, 'by-means-of');
    }
    return;
  }
  if (s.bridge === 'according' && before === 'according') {
    // "được tặng thưởng theo Quyết định A": whoever receives does not carry it out.
    const receives = s.passive && s.verbs.length === 0;
    if (!receives && (s.stated || s.verbs.length > 0 || i > 2))
      for (const index of chunk.mentions) s.emitOrWait('implements', index, s.status, 'according');
    s.bridge = null;
    s.gap = 0;
    s.lastDocuments = [...chunk.mentions];
    return;
  }
  if (isPassiveTopic(s, i)) {
    s.elided();
    s.closeFrame();
    s.endReach();
    s.topic = [...chunk.mentions];
    s.lastDocuments = [...chunk.mentions];
    s.status = null;
    return;
  }
  const chained = joinsDocuments(s, chunk, i);
  if (s.frame && !chained) {
    for (const index of chunk.mentions)
      s.frame.regarding.push({
        document: index,
        relations: new Set(s.frame.complement.size > 0 ? s.frame.complement : ['implements']),
      });
    s.lastDocuments = [...chunk.mentions];
    s.gap = 0;
    return;
  }
  // "riêng Quy định A giao Ban Tổ chức phổ biến": of this one something else is said.
  const next = s.line.chunks[i + 1];
  if (s.inheritedOnly() && next?.kind === 'verb' && next.row.role === 'ask') s.endReach();
  const coordinated = s.line.isCoordinated(i);
  const bridged = s.bridge !== null;
  if (!chained) {
    if (s.carriedOver && !s.listed && first.type?.verb && first.code === null) s.endReach();
    if (s.verbs.length > 0 && s.reach && (s.gap <= MAX_GAP || bridged || coordinated)) {
      s.objects(chunk.mentions, bridged && !coordinated);
    } else if (s.verbs.length > 0 && coordinated) s.objects(chunk.mentions, false);
    else if (s.verbs.length === 0 || !s.objectSince) {
      if (!coordinated) s.topic = [];
      s.topic.push(...chunk.mentions);
    } else s.endReach();
  }
  s.lastDocuments = coordinated ? [...s.lastDocuments, ...chunk.mentions] : [...chunk.mentions];
  s.gap = 0;
  s.bridge = null;
  s.objectSince = true;
};
