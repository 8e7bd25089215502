/** Bodies in a sentence: subject, agent of a passive, target of a supervision, or asked to act. */
import type { Particle } from '../lexicon/relation-words.ts';
import type { Chunk } from './chunks.ts';
import type { ClauseState } from './clause-state.ts';

/** A body behind one of these is no subject. */
const NOT_SUBJECT = new Set<Particle>([
  'of',
  'under',
  'at',
  'to',
  'with',
  'about',
  'asTo',
  'according',
  'like',
  'together',
  'person',
  'using',
  'after',
]);

/** The bodies of a chunk and of those that a comma or "và" joins to it. */
const groupAt = (s: ClauseState, i: number): number[] => {
  const found = [...(s.line.chunks[i] as Chunk & { kind: 'mention' }).mentions];
  let j = i;
  for (;;) {
    let next = j + 1;
    const sign = s.line.chunks[next];
    if (!sign) break;
    const joins = (sign.kind === 'sign' && sign.sign === ',') || (sign.kind === 'particle' && sign.means === 'and');
    if (!joins) break;
    next++;
    const after = s.line.chunks[next];
    if (after?.kind === 'particle' && after.means === 'and') next++;
    const member = s.line.chunks[next];
    if (member?.kind !== 'mention' || member.class !== 'Body') break;
    // Behind a comma a body with a verb of its own is another clause, unless the list goes on to one verb.
    if (sign.kind === 'sign' && s.line.verbDirectly(next) && found.length === 1 && s.line.verbDirectly(i)) break;
    found.push(...member.mentions);
    s.consumed.add(next);
    j = next;
  }
  return found;
};

/** "Phó Bí thư Huyện ủy giới thiệu ...": a person who acts, and not the body. */
const isPerson = (s: ClauseState, index: number): boolean => {
  const mention = s.mentions.all[index];
  const office = mention?.class === 'Body' ? mention.shape.office : null;
  return office !== null && !office?.acts && !office?.leaders;
};

/** "Qua kiểm tra việc thực hiện Chỉ thị A, Ủy ban Kiểm tra kết luận ...": behind the comma stands a subject, and nobody looked at. */
const isNextSubject = (s: ClauseState, i: number): boolean => {
  const comma = s.line.chunks[i - 1];
  return s.frame?.regarding.length !== 0 && comma?.kind === 'sign' && comma.sign === ',';
};

/** Bodies: subject, agent, target of a frame, or asked. */
export const readBody = (s: ClauseState, chunk: Chunk & { kind: 'mention' }, i: number): void => {
  const before = s.line.view.before[chunk.from];
  const group = s.consumed.has(i) ? [...chunk.mentions] : groupAt(s, i);
  if (before === 'by' || (before === 'passive' && s.line.predicateFollows(i))) {
    s.agent = { mentions: group, from: 'stated' };
    if (before === 'passive' && s.stated) s.targets = [...(s.doer.mentions ?? [])];
    if (before === 'by') s.setDoer(group, false);
    return;
  }
  if (before === 'of' && s.nominal && !s.stated && s.line.isBehindObject(i)) {
    // "Việc thực hiện Chỉ thị A của Huyện ủy B": B carries it out.
    s.setDoer(group, false);
    return;
  }
  if (s.frame?.agentOpen && before === 'of') {
    s.frame.doer = { mentions: group, from: 'stated' };
    s.frame.agentOpen = false;
    return;
  }
  if (
    s.frame &&
    (before === 'toward' ||
      (s.frame.targets.length > 0 && (s.line.isListMember(i) || s.isEnumerated(group[0]!))) ||
      (s.frame.targets.length === 0 &&
        s.gap <= 2 &&
        before !== 'of' &&
        (before !== 'with' || !s.frame.supervises) &&
        !isNextSubject(s, i)))
  ) {
    s.frame.targets.push(...group.filter((index) => !s.frame!.targets.includes(index)));
    return;
  }
  if (s.askOpen && before !== 'of') {
    s.ask({ mentions: group, from: 'stated' });
    return;
  }
  if (s.adviseOpen && before !== 'of') {
    s.setDoer(group, true, true);
    s.adviseOpen = false;
    return;
  }
  if (s.lastVerb?.row.role === 'lead' && s.lastVerb.end === chunk.from && before !== 'of' && s.line.hasPredicate(i)) {
    s.asked = { mentions: group, from: 'stated' };
    s.status = 'requested';
    return;
  }
  if (before !== null && before !== undefined && NOT_SUBJECT.has(before)) return;
  if (s.consumed.has(i)) return;
  const object = s.lastVerb !== null && s.lastVerb.end === chunk.from && s.lastVerb.row.role === 'other';
  if (!s.line.isClauseStart(i) || !s.line.hasPredicate(i)) {
    if (s.verbs.length === 0 && s.topic.length === 0) {
      s.candidates.push(...group);
      s.candidatesAside ||= object;
    }
    s.gap++;
    return;
  }
  const doers = [...s.candidates, ...group].filter((index) => !isPerson(s, index));
  if (doers.length === 0) s.setNobody();
  else s.setDoer(doers, true, object || s.candidatesAside);
};
