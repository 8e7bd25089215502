/** Signs and small words in a sentence: they end clauses, tell of status and passive, and bridge a gap to an object. */
import type { Particle } from '../lexicon/relation-words.ts';
import type { Status } from './claim.ts';
import { ANYBODY } from './clause.ts';
import type { ClauseState } from './clause-state.ts';

/** Words that may stand between a verb and its object without ending its reach. */
const LIGHT = new Set<Particle>([
  'manner',
  'plural',
  'resultOf',
  'outcome',
  'years',
  'draft',
  'quantity',
  'clauseStart',
  'also',
]);
/** Words between a verb and the colon of the list it announces. */
const MAX_ANNOUNCED = 4;
const BRIDGES = new Set<Particle>(['like', 'together', 'according']);

/** "ban hành hai văn bản:", or the first words of a footnote whose mark stood behind such a verb: what comes are its objects. */
const announcesList = (s: ClauseState): boolean =>
  s.listed || (s.verbs.length > 0 && !s.objectSince && s.words <= (s.borrowedOnly() ? 0 : MAX_ANNOUNCED));

/** "yêu cầu các cấp ủy thực hiện ...": whoever asks does not do it, and nobody that is named does. */
export const askAnybody = (s: ClauseState, i: number): void => {
  if (s.line.hasGenericDoer(i)) s.ask(ANYBODY);
};

export const readParticle = (s: ClauseState, means: Particle, i: number): void => {
  if (means === 'passive') {
    s.passive = true;
    if (s.line.hasGenericDoer(i + 1)) {
      s.agent = ANYBODY;
      // "Quán triệt Chỉ thị A, việc này được các cấp ủy ...": they did that too.
      if (!s.stated) s.waiting = [];
    }
  }
  if (s.askOpen) askAnybody(s, i);
  if (s.line.view.words[s.line.chunks[i]!.from]?.link?.value.passive) s.amended = true;
  if (means === 'resultOf' || means === 'outcome' || means === 'plural') s.noun = true;
  if (BRIDGES.has(means)) {
    s.bridge = means;
    if (means === 'like' && announcesList(s)) s.listed = true;
    return;
  }
  // "không ban hành kế hoạch để thực hiện A": what was not done served nothing.
  if (means === 'purpose' && s.denied) s.suppressed = true;
  if (means === 'condition') s.conditional = true;
  if (means === 'clauseStart') {
    s.conditional = false;
    s.passive = false;
    if (s.objectSince) s.status = null;
    return;
  }
  if (!LIGHT.has(means) && means !== 'and') s.gap++;
};

export const readModality = (s: ClauseState, status: Status | null, none: boolean): void => {
  if (none) {
    s.status = null;
    return;
  }
  if (status === null) return;
  // A long list of bodies that "có trách nhiệm ...": they are the doers.
  if (status === 'requested' && !s.stated && s.candidates.length > 1) s.setDoer(s.candidates, true);
  // "chưa được", "không thuộc diện": nothing later in the clause makes it done.
  if ((s.status === 'notDone' || s.status === 'stopped') && !s.objectSince && status === 'ongoing') return;
  s.status = status;
  // "Cuộc kiểm tra Đảng ủy A chưa tiến hành": said of the supervision itself.
  if (s.frame && s.frame.targets.length > 0 && (status === 'notDone' || status === 'stopped')) s.frame.status = status;
};

/** Behind a semicolon a document, a list of bodies or "đối với" goes on with the frame. */
const continues = (s: ClauseState, i: number): boolean => {
  const next = s.line.chunks[i + 1];
  if (!next) return false;
  if (next.kind === 'mention')
    return (
      next.class === 'Document' ||
      (next.class === 'Body' &&
        s.frame !== null &&
        s.frame.targets.length > 0 &&
        (s.isEnumerated(next.mentions[0]!) || !s.line.hasPredicate(i + 1)))
    );
  return next.kind === 'particle' && next.means === 'toward';
};

export const readSign = (s: ClauseState, sign: string, i: number): void => {
  if (sign === '"') {
    s.quoted = !s.quoted;
    return;
  }
  if (sign === ';' || sign === '.') {
    s.quoted = s.amended = s.conditional = s.denied = false;
    s.amender = null;
    s.elided();
    s.carriedOver = true;
    s.agent = null;
    // What follows at once is one more object of the same verbs; anything else starts afresh.
    if (!continues(s, i)) {
      s.closeFrame();
      // "Thực hiện Chỉ thị A; ngày 12/3, UBND tỉnh ban hành ...": who carries out comes only now.
      if (!(s.line.opensWithVerb && s.line.issuesNext(i))) s.settle();
    }
    // In a list that its head announced ("Chưa triển khai: A; B") each member has the head's status.
    s.status = s.objectSince && !s.listed ? null : s.status;
    s.asked = null;
    s.askOpen = s.adviseOpen = s.passive = s.suppressed = false;
    s.topic = [];
    s.thing = null;
    s.gap = 0;
    s.bridge = null;
    s.lastIssued = [];
    if (s.line.hasGenericDoer(i + 1)) s.setNobody();
    return;
  }
  if (sign === ':') {
    s.bridge = 'like';
    s.listed = announcesList(s);
    s.gap = 0;
    return;
  }
  const next = s.line.chunks[i + 1];
  // "nếu không quán triệt, thực hiện A, Tỉnh ủy sẽ ...": the condition goes on with another verb, and ends with another subject.
  if (sign === ',' && next?.kind !== 'verb' && next?.kind !== 'modality') s.conditional = false;
  // Whoever was named before is not meant by "các tổ chức, cá nhân phải ...".
  if (sign === ',' && s.line.hasGenericDoer(i + 1, true)) s.setNobody();
};
