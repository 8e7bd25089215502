/**
 * Who does what in a sentence: a reader that goes through the chunks once, left to right, and keeps what is open: the doer,
 * the verbs that still wait for an object, and whether a document behind them is theirs.
 *
 *     Đảng ủy xã A đã quán triệt, triển khai thực hiện Chỉ thị số 05-CT/TW ...; chưa sơ kết Nghị quyết số 07-NQ/HU
 *     doer             verb      verb                  object                  ^ status, verb, object: same doer
 */
import type { MentionSet } from '../3-mentions/find-mentions.ts';
import type { BodyMention, DocumentMention } from '../3-mentions/mention.ts';
import type { View } from '../3-mentions/view.ts';
import type { Particle, VerbRow } from '../lexicon/relation-words.ts';
import { type Chunk, chunksOf } from './chunks.ts';
import type { Status } from './claim.ts';
import type { Act, ActRelation, Doer, Link } from './clause.ts';

/** What a sentence hands on: to the next sentence, to a footnote at a mark, to a list behind a colon. */
export interface Carried {
  readonly doer: Doer;
  readonly verbs: readonly OpenVerb[];
  /** Documents just named, for words that point back and for the owner of a footnote's act. */
  readonly documents: readonly number[];
}

export interface OpenVerb {
  readonly row: VerbRow;
  readonly status: Status | null;
}

export interface ClauseReading {
  readonly acts: readonly Act[];
  readonly links: readonly Link[];
  /** State at the end of the sentence. */
  readonly after: Carried;
  /** State at each offset asked for, by offset. */
  readonly at: ReadonlyMap<number, Carried>;
}

export interface ClauseStart {
  readonly doer: Doer;
  readonly verbs: readonly OpenVerb[];
  readonly borrowed: boolean;
  /** Documents that the sentence before named last. */
  readonly documents?: readonly number[];
}

export const NOBODY: Doer = { mentions: null, from: 'nobody' };

/** Words that may stand between a verb and its object without ending its reach. */
const MAX_GAP = 9;
const MAX_NEAR_GAP = 4;
/** How far behind a body its verb may stand, in chunks. */
const MAX_PREDICATE = 14;

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
const BRIDGES = new Set<Particle>(['like', 'together', 'according']);
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

interface Frame {
  doer: Doer;
  status: Status | null;
  targets: number[];
  /** Documents with the verbs that stand before each ("quán triệt, thực hiện"). */
  regarding: { document: number; relations: Set<ActRelation> }[];
  complement: Set<ActRelation>;
  borrowed: boolean;
}

interface Waiting {
  relation: ActRelation;
  object: number;
  status: Status | null;
  borrowed: boolean;
  rule: string;
}

export class ClauseReader {
  readonly #acts: Act[] = [];
  readonly #links: Link[] = [];
  readonly #at = new Map<number, Carried>();
  readonly #view: View;
  readonly #chunks: Chunk[];

  #doer: Doer;
  /** Asked to act by the verb before ("yêu cầu UBND huyện ..."): the doer of what follows. */
  #asked: Doer | null = null;
  #askOpen = false;
  #adviseOpen = false;
  #suppressed = false;
  #verbs: OpenVerb[] = [];
  #borrowed = false;
  #reach = false;
  #gap = 0;
  #status: Status | null = null;
  #passive = false;
  /** A doer was named in this sentence. */
  #stated = false;
  #bridge: Particle | null = null;
  /** Documents at the head of a clause, before any verb. */
  #topic: number[] = [];
  #frame: Frame | null = null;
  /** Acts without a doer yet: the sentence may still name one. */
  #waiting: Waiting[] = [];
  #lastDocuments: number[] = [];
  #lastIssued: number[] = [];
  /** Documents carried out at the head of the sentence ("Thực hiện Chỉ thị ..., UBND tỉnh ban hành ..."). */
  #opening: number[] = [];
  #objectSince = false;
  #lastVerb: { row: VerbRow; end: number } | null = null;
  /** Verbs come from before a semicolon: a new one replaces them. */
  #carriedOver = false;
  /** Words and nouns since the last verb, to tell a verb whose object is left out. */
  #words = 0;
  #noun = false;
  #quoted = false;
  /** "A đã được sửa đổi, bổ sung bởi B": what follows acts on A, nobody on it. */
  #amended = false;
  /** Who acts in a passive clause. */
  #agent: Doer | null = null;
  #targets: number[] = [];
  /** Bodies of a long list whose verb is still to come. */
  #candidates: number[] = [];
  readonly #consumed = new Set<number>();

  constructor(
    readonly mentions: MentionSet,
    readonly passage: number,
    readonly sentence: number,
    readonly start: ClauseStart,
  ) {
    const { view } = mentions.byPassage[passage]!;
    this.#view = view;
    this.#chunks = chunksOf(mentions, passage, view.passage.sentences[sentence]!);
    this.#doer = start.doer;
    this.#verbs = [...start.verbs];
    this.#borrowed = start.borrowed;
    this.#reach = start.verbs.length > 0;
  }

  /** `marks`: offsets of the passage's text at which the state is wanted. */
  read(marks: readonly number[]): ClauseReading {
    const pending = [...marks].sort((a, b) => a - b);
    this.#chunks.forEach((chunk, i) => {
      const offset = this.#view.tokens[chunk.from]!.start;
      while (pending.length > 0 && pending[0]! <= offset) this.#at.set(pending.shift()!, this.#carried());
      this.#take(chunk, i);
      const end = this.#view.tokens[chunk.end - 1]!.end;
      while (pending.length > 0 && pending[0]! <= end) this.#at.set(pending.shift()!, this.#carried());
    });
    for (const mark of pending) this.#at.set(mark, this.#carried());
    this.#elided();
    this.#closeFrame();
    this.#settle();
    return { acts: this.#acts, links: this.#links, after: this.#carried(), at: this.#at };
  }

  #carried(): Carried {
    const verbs = this.#frame ? [] : this.#verbs;
    return { doer: this.#asked ?? this.#doer, verbs, documents: this.#lastDocuments };
  }

  #take(chunk: Chunk, i: number): void {
    switch (chunk.kind) {
      case 'sign':
        return this.#sign(chunk.sign, i);
      case 'modality':
        return this.#modality(chunk.row.status ?? null, chunk.row.none);
      case 'particle':
        return this.#particle(chunk.means, chunk.from);
      case 'verb':
        return this.#verb(chunk, i);
      case 'number':
        return;
      case 'word':
        this.#gap++;
        this.#words++;
        return;
      case 'mention':
        if (this.#quoted && chunk.class === 'Document') return;
        if (this.#quoted && this.#view.tokens[chunk.end - 1]!.text === '"') this.#quoted = false;
        if (chunk.class !== 'Document' && chunk.class !== 'Body') this.#words += 2;
        if (chunk.class === 'Document') this.#document(chunk, i);
        else if (chunk.class === 'Body') this.#body(chunk, i);
        else if (chunk.class === 'Event') this.#thing(chunk, i, 'holds', 'event');
        else if (chunk.class === 'Project') this.#thing(chunk, i, 'undertakes', 'project');
        else this.#gap++;
    }
  }

  #sign(sign: string, i: number): void {
    if (sign === '"') {
      this.#quoted = !this.#quoted;
      return;
    }
    if (sign === ';' || sign === '.') {
      this.#quoted = this.#amended = false;
      this.#elided();
      this.#carriedOver = true;
      this.#agent = null;
      // What follows at once is one more object of the same verbs; anything else starts afresh.
      if (!this.#continues(i)) this.#closeFrame();
      this.#status = this.#objectSince ? null : this.#status;
      this.#asked = null;
      this.#askOpen = this.#adviseOpen = this.#passive = this.#suppressed = false;
      this.#topic = [];
      this.#gap = 0;
      this.#bridge = null;
      this.#lastIssued = [];
      return;
    }
    if (sign === ':') {
      this.#bridge = 'like';
      this.#gap = 0;
      return;
    }
    if (sign === ',') this.#genericDoer(i + 1);
  }

  /** Behind a semicolon a document, a list of bodies or "đối với" goes on with the frame. */
  #continues(i: number): boolean {
    const next = this.#chunks[i + 1];
    if (!next) return false;
    if (next.kind === 'mention')
      return (
        next.class === 'Document' ||
        (next.class === 'Body' &&
          this.#frame !== null &&
          this.#frame.targets.length > 0 &&
          (this.#isEnumerated(next.mentions[0]!) || !this.#hasPredicate(i + 1)))
      );
    return next.kind === 'particle' && next.means === 'toward';
  }

  /** "các tổ chức, cá nhân phải ...": a doer that is nobody in particular; whoever was named before is not meant. */
  #genericDoer(i: number): void {
    const first = this.#chunks[i];
    if (first?.kind !== 'particle' || first.means !== 'plural') return;
    let words = 0;
    for (let j = i + 1; j < Math.min(this.#chunks.length, i + MAX_PREDICATE); j++) {
      const chunk = this.#chunks[j]!;
      if (chunk.kind === 'word') words++;
      else if (chunk.kind === 'modality' && chunk.row.status) {
        if (words === 0) return;
        this.#setDoer([], true);
        return;
      } else if (
        chunk.kind === 'verb' ||
        (chunk.kind === 'mention' && chunk.class !== 'Place') ||
        (chunk.kind === 'sign' && chunk.sign !== ',')
      )
        return;
    }
  }

  /** "yêu cầu Đảng ủy xã A thực hiện ngay": the object is the document named last. */
  #elided(): void {
    if (
      this.#verbs.length === 0 ||
      this.#objectSince ||
      this.#frame ||
      this.#noun ||
      this.#words > 3 ||
      this.#borrowedOnly() ||
      this.#carriedOver
    )
      return;
    if (!this.#asked && !this.#stated) return;
    const documents =
      this.#lastDocuments.length > 0 ? this.#lastDocuments : this.#asked ? (this.start.documents ?? []) : [];
    if (documents.length !== 1 || this.#verbs.some(({ row }) => !row.document || row.near)) return;
    this.#objects(documents, false);
    this.#objectSince = true;
  }

  #modality(status: Status | null, none: boolean): void {
    if (none) {
      this.#status = null;
      return;
    }
    if (status === null) return;
    // A long list of bodies that "có trách nhiệm ...": they are the doers.
    if (status === 'requested' && !this.#stated && this.#candidates.length > 1) this.#setDoer(this.#candidates, true);
    // "chưa được", "không thuộc diện": nothing later in the clause makes it done.
    if ((this.#status === 'notDone' || this.#status === 'stopped') && !this.#objectSince && status === 'ongoing')
      return;
    this.#status = status;
  }

  #particle(means: Particle, from: number): void {
    if (means === 'passive') this.#passive = true;
    if (this.#view.words[from]?.link?.value.passive) this.#amended = true;
    if (means === 'resultOf' || means === 'outcome' || means === 'plural') this.#noun = true;
    if (BRIDGES.has(means)) {
      this.#bridge = means;
      return;
    }
    if (means === 'clauseStart') {
      this.#passive = false;
      if (this.#objectSince) this.#status = null;
      return;
    }
    if (!LIGHT.has(means) && means !== 'and') this.#gap++;
  }

  #verb(chunk: Chunk & { kind: 'verb' }, i: number): void {
    const { row } = chunk;
    if (this.#isModifier(chunk, i) || (this.#amended && row.document === 'amends')) return;
    if (row.document || row.role === 'ask') this.#amended = false;
    const last = this.#lastVerb;
    this.#lastVerb = { row, end: chunk.end };
    if (row.role === 'ask') {
      this.#endReach();
      this.#closeFrame();
      if (this.#passive) this.#status = 'requested';
      else this.#askOpen = true;
      this.#passive = false;
      return;
    }
    if (row.role === 'advise') {
      this.#endReach();
      this.#adviseOpen = true;
      this.#suppressed = true;
      return;
    }
    if (row.role === 'perform') {
      for (const waiting of this.#waiting.splice(0))
        this.#emit(waiting.relation, waiting.object, waiting.status, waiting.borrowed, 'perform');
      for (const document of this.#topic) this.#emit('implements', document, this.#status, false, 'perform');
      return;
    }
    if (row.role === 'lead' && !row.event) {
      if (!this.#objectSince && this.#verbs.length > 0 && last && !last.row.role) return;
      return;
    }
    if (row.role === 'other' && !row.project) {
      // "ban hành", then "phục vụ ..." inside a long phrase: a verb of its own ends what came before.
      if (row.event === undefined) this.#endReach();
      this.#gap += row.event === undefined ? MAX_GAP : 1;
      if (!this.#frame) return;
      return;
    }
    if (row.body) return this.#supervise(row, chunk.from);
    if (this.#passiveVerb(row, i)) return;
    this.#relation(row, i);
  }

  /** "các đề án đã ban hành": a verb right behind a type word says which documents, and governs none. */
  #isModifier(chunk: Chunk & { kind: 'verb' }, i: number): boolean {
    if (chunk.row.document !== 'issues') return false;
    let j = i - 1;
    while (
      j >= 0 &&
      (this.#chunks[j]!.kind === 'modality' ||
        (this.#chunks[j]!.kind === 'particle' && (this.#chunks[j] as Chunk & { kind: 'particle' }).means === 'passive'))
    )
      j--;
    const before = this.#chunks[j];
    if (!before || before.kind === 'mention' || before.kind === 'sign' || j === i - 1) return false;
    for (let k = before.end - 1; k >= Math.max(0, before.end - 4); k--)
      if (this.#view.words[k]?.type?.end === before.end) return true;
    return false;
  }

  /** "được UBND tỉnh triển khai" and "được quán triệt": the documents before are the object. */
  #passiveVerb(row: VerbRow, i: number): boolean {
    if (!this.#passive || !row.document) return false;
    const objects = this.#topic.length > 0 ? this.#topic : this.#isAfterDocument(i) ? this.#lastDocuments : [];
    if (objects.length === 0) return false;
    for (const document of objects) {
      if (this.#agent)
        this.#push(
          relationOf(row.document) ?? 'implements',
          this.#agent,
          document,
          this.#statusOf(row),
          false,
          'passive',
        );
      else this.#emitOrWait(relationOf(row.document) ?? 'implements', document, this.#statusOf(row), 'passive');
    }
    if (!this.#coordinatesNext(i)) {
      this.#passive = false;
      this.#agent = null;
    }
    this.#verbs = [];
    this.#reach = false;
    this.#objectSince = true;
    return true;
  }

  #isAfterDocument(i: number): boolean {
    for (let j = i - 1; j >= Math.max(0, i - 5); j--) {
      const chunk = this.#chunks[j]!;
      if (chunk.kind === 'mention' && chunk.class === 'Document') return this.#verbs.length === 0;
      if (chunk.kind === 'sign' && chunk.sign !== ',') return false;
    }
    return false;
  }

  #coordinatesNext(i: number): boolean {
    const next = this.#chunks[i + 1];
    return (
      next !== undefined &&
      ((next.kind === 'sign' && next.sign === ',') || (next.kind === 'particle' && next.means === 'and')) &&
      this.#chunks[i + 2]?.kind === 'verb'
    );
  }

  #supervise(row: VerbRow, from: number): void {
    // "công tác kiểm tra, giám sát" is a field of work.
    if (this.#view.before[from] === 'resultOf') return;
    if (this.#passive && this.#stated) {
      // "A và B được Ủy ban Kiểm tra kiểm tra việc ...": who was named first is looked at.
      const targets = this.#targets;
      this.#closeFrame();
      this.#frame = {
        doer: this.#agent ?? this.#doer,
        status: this.#status,
        targets: [...targets],
        regarding: [],
        complement: new Set(),
        borrowed: false,
      };
      this.#passive = false;
      this.#endReach();
      return;
    }
    // "kiểm tra, giám sát": one act.
    if (this.#frame && this.#frame.targets.length === 0 && this.#frame.regarding.length === 0) return;
    this.#closeFrame();
    this.#frame = {
      doer: this.#asked ?? this.#doer,
      status: this.#status ?? row.status ?? null,
      targets: [],
      regarding: [],
      complement: new Set(),
      borrowed: this.#borrowed,
    };
    this.#endReach();
    this.#gap = 0;
  }

  #relation(row: VerbRow, i: number): void {
    const isDocument = row.document !== undefined;
    if (this.#frame && isDocument) {
      // Inside a frame the verbs say what the body that is looked at does.
      const relation = relationOf(row.document!);
      if (relation === 'implements' || relation === 'disseminates') {
        if (this.#frame.regarding.length > 0) this.#frame.complement = new Set();
        this.#frame.complement.add(relation);
        return;
      }
      if (this.#frame.targets.length > 0 || this.#frame.regarding.length === 0) this.#closeFrame();
    }
    const years = this.#isYears(i);
    const last = this.#verbs.at(-1);
    if (isDocument && row.document === 'implements') {
      const reviewing = last?.row.document === 'reviews';
      // "tổng kết việc thực hiện", "10 năm thực hiện" behind a review: its complement.
      if (reviewing && (!this.#objectSince || years)) {
        this.#reach = true;
        this.#gap = 0;
        return;
      }
      if (years && !this.#isAfter(i)) {
        this.#verbs = [{ row: this.#reviewRow(row), status: this.#status }];
        this.#reach = true;
        this.#gap = 0;
        this.#objectSince = false;
        return;
      }
    }
    const joins =
      this.#verbs.length > 0 && !this.#objectSince && !this.#carriedOver && this.#gap <= 3 && !this.#borrowedOnly();
    const verb: OpenVerb = { row, status: row.status ?? this.#status };
    this.#verbs = joins ? [...this.#verbs, verb] : [verb];
    if (!joins) this.#borrowed = false;
    this.#reach = true;
    this.#gap = 0;
    this.#objectSince = false;
    this.#bridge = null;
    this.#carriedOver = false;
    this.#words = 0;
    this.#noun = false;
  }

  /** Verbs taken from the host sentence give way to the footnote's own. */
  #borrowedOnly(): boolean {
    return (
      this.#borrowed && this.start.verbs.length > 0 && this.#verbs.every((verb) => this.start.verbs.includes(verb))
    );
  }

  #reviewRow(row: VerbRow): VerbRow {
    return { ...row, document: 'reviews', complement: true };
  }

  /** "10 năm thực hiện" */
  #isYears(i: number): boolean {
    for (let j = i - 1; j >= Math.max(0, i - 3); j--) {
      const chunk = this.#chunks[j]!;
      if (chunk.kind === 'particle' && chunk.means === 'years') return this.#chunks[j - 1]?.kind === 'number';
      if (chunk.kind === 'sign') return false;
    }
    return false;
  }

  /** "qua 10 năm thực hiện": time, not a review. */
  #isAfter(i: number): boolean {
    for (let j = i - 1; j >= Math.max(0, i - 5); j--) {
      const chunk = this.#chunks[j]!;
      if (chunk.kind === 'particle' && (chunk.means === 'after' || chunk.means === 'asTo')) return true;
    }
    return false;
  }

  #endReach(): void {
    this.#verbs = [];
    this.#reach = false;
    this.#borrowed = false;
  }

  #statusOf(row: VerbRow): Status | null {
    return row.status ?? this.#status;
  }

  #isEnumerated(index: number): boolean {
    const mention = this.mentions.all[index]!;
    return mention.class === 'Body' && mention.enumerated;
  }

  /** Bodies: subject, agent, target of a frame, or asked. */
  #body(chunk: Chunk & { kind: 'mention' }, i: number): void {
    const before = this.#view.before[chunk.from];
    const group = this.#group(i);
    if (before === 'by' || (before === 'passive' && this.#predicateFollows(i))) {
      this.#agent = { mentions: group, from: 'stated' };
      if (before === 'passive' && this.#stated) this.#targets = [...(this.#doer.mentions ?? [])];
      if (before === 'by') this.#setDoer(group, false);
      return;
    }
    if (
      this.#frame &&
      (before === 'toward' ||
        (this.#frame.targets.length > 0 && (this.#isListMember(i) || this.#isEnumerated(group[0]!))) ||
        (this.#frame.targets.length === 0 && this.#gap <= 2 && before !== 'of' && before !== 'with'))
    ) {
      this.#frame.targets.push(...group.filter((index) => !this.#frame!.targets.includes(index)));
      return;
    }
    if (this.#askOpen && before !== 'of') {
      this.#asked = { mentions: group, from: 'stated' };
      this.#status = 'requested';
      this.#askOpen = false;
      this.#objectSince = false;
      return;
    }
    if (this.#adviseOpen && before !== 'of') {
      this.#setDoer(group, true);
      this.#adviseOpen = false;
      return;
    }
    if (
      this.#lastVerb?.row.role === 'lead' &&
      this.#lastVerb.end === chunk.from &&
      before !== 'of' &&
      this.#hasPredicate(i)
    ) {
      this.#asked = { mentions: group, from: 'stated' };
      this.#status = 'requested';
      return;
    }
    if (before !== null && before !== undefined && NOT_SUBJECT.has(before)) return;
    if (this.#isConsumed(i)) return;
    if (!this.#isClauseStart(i) || !this.#hasPredicate(i)) {
      if (this.#verbs.length === 0 && this.#topic.length === 0) this.#candidates.push(...group);
      this.#gap++;
      return;
    }
    this.#setDoer([...this.#candidates, ...group], true);
  }

  #isConsumed(i: number): boolean {
    return this.#consumed.has(i);
  }

  /** The bodies of a chunk and of those that a comma or "và" joins to it. */
  #group(i: number): number[] {
    const found = [...(this.#chunks[i] as Chunk & { kind: 'mention' }).mentions];
    let j = i;
    for (;;) {
      let next = j + 1;
      const sign = this.#chunks[next];
      if (!sign) break;
      const joins = (sign.kind === 'sign' && sign.sign === ',') || (sign.kind === 'particle' && sign.means === 'and');
      if (!joins) break;
      next++;
      const after = this.#chunks[next];
      if (after?.kind === 'particle' && after.means === 'and') next++;
      const member = this.#chunks[next];
      if (member?.kind !== 'mention' || member.class !== 'Body') break;
      // Behind a comma a body with a verb of its own is another clause, unless the list goes on to one verb.
      if (sign.kind === 'sign' && this.#verbDirectly(next) && found.length === 1 && this.#verbDirectly(i)) break;
      found.push(...member.mentions);
      this.#consumed.add(next);
      j = next;
    }
    return found;
  }

  #verbDirectly(i: number): boolean {
    const next = this.#chunks[i + 1];
    return next?.kind === 'verb' || next?.kind === 'modality';
  }

  #isListMember(i: number): boolean {
    const before = this.#chunks[i - 1];
    return (
      before !== undefined &&
      ((before.kind === 'sign' && [',', ';'].includes(before.sign)) ||
        (before.kind === 'particle' && before.means === 'and')) &&
      !this.#hasPredicate(i)
    );
  }

  #predicateFollows(i: number): boolean {
    const next = this.#chunks[i + 1];
    return next?.kind === 'verb' || next?.kind === 'modality' || next?.kind === 'particle';
  }

  /** A verb follows the body (and those listed with it) before the clause ends. */
  #hasPredicate(i: number): boolean {
    let depth = 0;
    for (let j = i + 1; j < Math.min(this.#chunks.length, i + MAX_PREDICATE); j++) {
      const chunk = this.#chunks[j]!;
      if (chunk.kind === 'sign') {
        if (chunk.sign === '(') depth++;
        else if (chunk.sign === ')') depth = Math.max(0, depth - 1);
        else if (depth === 0 && (chunk.sign === ';' || chunk.sign === '.' || chunk.sign === ':'))
          return chunk.sign === ':';
        continue;
      }
      if (depth > 0) continue;
      if (chunk.kind === 'verb' || chunk.kind === 'modality') return true;
      if (chunk.kind === 'particle' && chunk.means === 'passive') return true;
      if (chunk.kind === 'mention' && chunk.class === 'Document') return false;
    }
    return false;
  }

  /** Nothing but small words, places and a comma stand between the last verb's object and here. */
  #isClauseStart(i: number): boolean {
    for (let j = i - 1; j >= 0; j--) {
      const chunk = this.#chunks[j]!;
      if (chunk.kind === 'sign') return chunk.sign !== '(' ? true : this.#isClauseStart(j);
      if (chunk.kind === 'particle' && (chunk.means === 'clauseStart' || chunk.means === 'and')) return true;
      if (chunk.kind === 'particle' || chunk.kind === 'modality') return chunk.kind === 'modality';
      return chunk.kind === 'word' ? j === 0 || this.#isClauseStart(j) : false;
    }
    return true;
  }

  #setDoer(group: readonly number[], clears: boolean): void {
    this.#closeFrame();
    this.#doer = { mentions: group, from: 'stated' };
    this.#asked = null;
    this.#suppressed = false;
    this.#askOpen = false;
    if (!this.#stated) {
      // The sentence opened without its doer ("Thực hiện Chỉ thị ..., UBND tỉnh ..."): it is the one named now.
      for (const waiting of this.#waiting) {
        this.#emit(waiting.relation, waiting.object, waiting.status, waiting.borrowed, waiting.rule);
        if (waiting.relation === 'implements') this.#opening.push(waiting.object);
      }
      this.#waiting = [];
    }
    this.#stated = group.length > 0;
    this.#candidates = [];
    if (clears) {
      this.#endReach();
      this.#status = null;
      this.#passive = false;
      this.#objectSince = false;
    }
    this.#gap = 0;
  }

  #document(chunk: Chunk & { kind: 'mention' }, i: number): void {
    const documents = chunk.mentions.map((index) => this.mentions.all[index] as DocumentMention);
    const first = documents[0]!;
    if (first.inside !== null) {
      // Said of another document's subject, beside it.
      this.#lastDocuments = [...chunk.mentions];
      this.#gap = 0;
      return;
    }
    if (this.#amended) {
      this.#lastDocuments = [...chunk.mentions];
      return;
    }
    const before = this.#view.before[chunk.from];
    if (before === 'using' && this.#lastDocuments.length > 0) {
      // "cụ thể hóa Nghị quyết A bằng Đề án B": B is the doer's, and continues A.
      for (const from of chunk.mentions) {
        for (const to of this.#lastDocuments)
          this.#links.push({
            from,
            to,
            sub: null,
            passage: this.passage,
            sentence: this.sentence,
            rule: 'by-means-of',
          });
        this.#emitOrWait('issues', from, this.#status, 'by-means-of');
      }
      return;
    }
    if (this.#bridge === 'according' && before === 'according') {
      if (this.#stated || this.#verbs.length > 0 || i > 2)
        for (const index of chunk.mentions) this.#emitOrWait('implements', index, this.#status, 'according');
      this.#bridge = null;
      this.#gap = 0;
      this.#lastDocuments = [...chunk.mentions];
      return;
    }
    if (this.#isPassiveTopic(i)) {
      this.#elided();
      this.#closeFrame();
      this.#endReach();
      this.#topic = [...chunk.mentions];
      this.#lastDocuments = [...chunk.mentions];
      this.#status = null;
      return;
    }
    const chained = this.#chain(chunk, i);
    if (this.#frame && !chained) {
      for (const index of chunk.mentions)
        this.#frame.regarding.push({
          document: index,
          relations: new Set(this.#frame.complement.size > 0 ? this.#frame.complement : ['implements']),
        });
      this.#lastDocuments = [...chunk.mentions];
      this.#gap = 0;
      return;
    }
    const coordinated = this.#isCoordinated(i);
    const bridged = this.#bridge !== null;
    if (!chained) {
      if (this.#carriedOver && first.type?.verb && first.code === null) this.#endReach();
      if (this.#verbs.length > 0 && this.#reach && (this.#gap <= MAX_GAP || bridged || coordinated)) {
        this.#objects(chunk.mentions, bridged && !coordinated);
      } else if (this.#verbs.length > 0 && coordinated) this.#objects(chunk.mentions, false);
      else if (this.#verbs.length === 0 || !this.#objectSince) {
        if (!coordinated) this.#topic = [];
        this.#topic.push(...chunk.mentions);
      } else this.#endReach();
    }
    this.#lastDocuments = coordinated ? [...this.#lastDocuments, ...chunk.mentions] : [...chunk.mentions];
    this.#gap = 0;
    this.#bridge = null;
    this.#objectSince = true;
  }

  /** "Kết luận A được UBND huyện triển khai": the document heads a clause of its own. */
  #isPassiveTopic(i: number): boolean {
    if (this.#isCoordinated(i) && !this.#carriedOver) return false;
    for (let j = i + 1; j < Math.min(this.#chunks.length, i + 4); j++) {
      const chunk = this.#chunks[j]!;
      if (chunk.kind === 'modality') continue;
      return (
        chunk.kind === 'particle' &&
        chunk.means === 'passive' &&
        this.#view.words[chunk.from]?.link?.value.passive !== true
      );
    }
    return false;
  }

  /** Only "," or "và" or "gắn với" between the last document and this one. */
  #isCoordinated(i: number): boolean {
    for (let j = i - 1; j >= 0; j--) {
      const chunk = this.#chunks[j]!;
      if (chunk.kind === 'mention') return chunk.class === 'Document';
      if (chunk.kind === 'sign' && [',', ';', ':', '.'].includes(chunk.sign)) continue;
      if (chunk.kind === 'particle' && ['and', 'plural', 'together', 'like'].includes(chunk.means)) continue;
      if (chunk.kind === 'number') continue;
      return false;
    }
    return false;
  }

  #objects(documents: readonly number[], bridged: boolean): void {
    const issued: number[] = [];
    for (const { row, status } of this.#verbs) {
      const relation = row.document ? relationOf(row.document) : null;
      if (relation === null) continue;
      if (row.near && (bridged || this.#gap > MAX_NEAR_GAP)) continue;
      for (const index of documents) {
        this.#emitOrWait(relation, index, status ?? this.#status, 'verb');
        if (relation === 'issues') issued.push(index);
      }
    }
    if (issued.length > 0) {
      this.#lastIssued = issued;
      for (const from of issued)
        for (const to of this.#opening)
          this.#links.push({
            from,
            to,
            sub: null,
            passage: this.passage,
            sentence: this.sentence,
            rule: 'issued-to-carry-out',
          });
    }
  }

  /**
   * "ban hành Kết luận A ..., tiếp tục thực hiện Kết luận B": what joins two documents is said of them, not of the doer.
   */
  #chain(chunk: Chunk & { kind: 'mention' }, i: number): boolean {
    let j = i - 1;
    while (
      j >= 0 &&
      this.#chunks[j]!.kind === 'particle' &&
      ['plural', 'by', 'according', 'and'].includes((this.#chunks[j] as Chunk & { kind: 'particle' }).means)
    )
      j--;
    let from = -1;
    for (let k = j; k >= Math.max(0, j - 4); k--) if (this.#view.words[this.#chunks[k]!.from]?.link) from = k;
    if (from < 0) return false;
    const link = this.#view.words[this.#chunks[from]!.from]!.link!;
    if (j < 0 || link.end < this.#chunks[j]!.end) return false;
    const earlier = this.#chunks[from - 1];
    const comma = earlier?.kind === 'sign' && earlier.sign === ',';
    const subject = this.#chunks[comma ? from - 2 : from - 1];
    if (subject?.kind !== 'mention' || subject.class !== 'Document') return false;
    if (link.value.passive) return true;
    if (!comma || !link.value.opens) return false;
    const outer =
      this.#lastIssued.length > 0 ? this.#lastIssued : this.#topic.length > 0 ? this.#topic : subject.mentions;
    if (this.#lastIssued.length === 0 && this.#topic.length === 0) return false;
    for (const source of outer)
      for (const to of chunk.mentions)
        this.#links.push({
          from: source,
          to,
          sub: link.value.sub ?? null,
          passage: this.passage,
          sentence: this.sentence,
          rule: 'and-carries-on',
        });
    return true;
  }

  /** Events and projects, which verbs of holding and building govern. */
  #thing(
    chunk: Chunk & { kind: 'mention' },
    i: number,
    relation: 'holds' | 'undertakes',
    key: 'event' | 'project',
  ): void {
    const index = chunk.mentions[0]!;
    const before = this.#view.before[chunk.from];
    // "phục vụ đại hội", "tiến tới Đại hội": named, not held.
    if (before && ['to', 'of', 'under', 'about', 'asTo', 'after', 'with'].includes(before)) {
      this.#gap++;
      return;
    }
    const own = this.#verbs.filter((verb) => verb.row[key] === relation);
    // In a footnote's list each member has the verb of the host, whatever is said of it.
    const listed =
      own.length === 0 && this.start.borrowed && this.#isMemberStart(i)
        ? this.start.verbs.filter((verb) => verb.row[key] === relation)
        : [];
    if (listed.length > 0) {
      this.#borrowed = true;
      this.#emitOrWait(relation, index, listed.at(-1)!.status ?? null, 'verb');
      return;
    }
    const verbs = own;
    if (verbs.length > 0 && this.#reach && (this.#gap <= MAX_GAP || this.#bridge !== null || this.#objectSince)) {
      for (const { status } of verbs.slice(-1)) this.#emitOrWait(relation, index, status ?? this.#status, 'verb');
      this.#objectSince = true;
    }
    this.#gap = 0;
  }

  #isMemberStart(i: number): boolean {
    const before = this.#chunks[i - 1];
    return before === undefined || (before.kind === 'sign' && [',', ';', ':'].includes(before.sign));
  }

  #emitOrWait(relation: ActRelation, object: number, status: Status | null, rule: string): void {
    if (this.#suppressed) return;
    const doer = this.#asked ?? this.#doer;
    if (!this.#stated && !this.#asked && doer.from !== 'label') {
      this.#waiting.push({ relation, object, status, borrowed: this.#borrowed, rule });
      return;
    }
    this.#emit(relation, object, status, this.#borrowed, rule);
  }

  #emit(relation: ActRelation, object: number, status: Status | null, borrowed: boolean, rule: string): void {
    if (this.#suppressed) return;
    this.#push(relation, this.#asked ?? this.#doer, object, status, borrowed, rule);
  }

  #push(
    relation: ActRelation,
    doer: Doer,
    object: number,
    status: Status | null,
    borrowed: boolean,
    rule: string,
  ): void {
    this.#acts.push({
      relation,
      doer,
      object,
      status,
      regarding: [],
      borrowed,
      passage: this.passage,
      sentence: this.sentence,
      rule,
    });
  }

  /** Acts whose doer the sentence never names: whoever was the doer before it. */
  #settle(): void {
    const doer = this.start.doer;
    for (const { relation, object, status, borrowed, rule } of this.#waiting.splice(0)) {
      this.#acts.push({
        relation,
        doer,
        object,
        status,
        regarding: [],
        borrowed,
        passage: this.passage,
        sentence: this.sentence,
        rule,
      });
    }
  }

  #closeFrame(): void {
    const frame = this.#frame;
    this.#frame = null;
    if (!frame || frame.targets.length === 0) return;
    const base = { passage: this.passage, sentence: this.sentence, borrowed: frame.borrowed } as const;
    const regarding = frame.regarding.map((one) => one.document);
    for (const target of frame.targets) {
      this.#acts.push({
        ...base,
        relation: 'supervises',
        doer: frame.doer,
        object: target,
        status: frame.status,
        regarding,
        rule: 'supervision',
      });
      if (frame.status === 'notDone' || frame.status === 'stopped') continue;
      for (const { document, relations } of frame.regarding) {
        for (const relation of relations) {
          this.#acts.push({
            ...base,
            relation,
            doer: { mentions: [target], from: 'stated' },
            object: document,
            status: frame.status === 'planned' || frame.status === 'requested' ? 'ongoing' : frame.status,
            regarding: [],
            rule: 'supervised-carries-out',
          });
        }
      }
    }
  }
}

const relationOf = (name: NonNullable<VerbRow['document']>): ActRelation | null =>
  name === 'drafts' || name === 'approves' ? null : name;

/** True where all mentions of a doer are collective. */
export const isCollective = (mentions: MentionSet, doer: Doer): boolean =>
  (doer.mentions ?? []).every((index) => (mentions.all[index] as BodyMention).collective);
