/** What a reader of a sentence keeps in mind from chunk to chunk: the doer, the verbs that wait for an object, what was named. */
import type { MentionSet } from '../3-mentions/find-mentions.ts';
import type { Particle, VerbRow } from '../lexicon/relation-words.ts';
import { chunksOf } from './chunks.ts';
import type { Status } from './claim.ts';
import {
  type Act,
  type ActRelation,
  type Carried,
  type ClauseStart,
  type Doer,
  type Frame,
  type Link,
  MAX_SAID,
  type OpenVerb,
  type Place,
} from './clause.ts';
import { ClauseLine } from './clause-line.ts';
import { actsOf, lend } from './supervision-frame.ts';

/** How many words may stand between a verb and its object without ending its reach. */
export const MAX_GAP = 9;
/** A verb that governs only what is near, "thực hiện tốt Chỉ thị ...", reaches so many words. */
const MAX_NEAR_GAP = 4;

interface Waiting {
  readonly relation: ActRelation;
  readonly object: number;
  readonly status: Status | null;
  readonly borrowed: boolean;
  readonly rule: string;
}

export class ClauseState {
  readonly acts: Act[] = [];
  readonly links: Link[] = [];
  readonly line: ClauseLine;
  readonly place: Place;

  doer: Doer;
  /** Asked to act by the verb before ("yêu cầu UBND huyện ..."): the doer of what follows. */
  asked: Doer | null = null;
  askOpen = false;
  adviseOpen = false;
  /** "nếu ...": nothing is said to be done, or not to be. */
  conditional = false;
  /** The clause says of a verb that it was not done. */
  denied = false;
  /** What is only advised on, nobody does yet. */
  suppressed = false;
  verbs: OpenVerb[];
  borrowed: boolean;
  /** The verbs still govern what comes. */
  reach: boolean;
  /** Words since the last verb or object. */
  gap = 0;
  status: Status | null = null;
  passive = false;
  /** The last doer that is no object of a verb before ("biểu dương Đảng bộ A đã ..."): with it the next sentence goes on. */
  main: Doer;
  /** A doer was named in this sentence. */
  stated = false;
  bridge: Particle | null = null;
  /** What comes is a list that the verb itself announced ("ban hành hai văn bản: A; B"). */
  listed = false;
  /** An event or a project at the head of a clause, before any verb. */
  thing: { readonly index: number; readonly relation: 'holds' | 'undertakes' } | null = null;
  /** Documents at the head of a clause, before any verb. */
  topic: number[] = [];
  frame: Frame | null = null;
  /** Acts without a doer yet: the sentence may still name one. */
  waiting: Waiting[] = [];
  lastDocuments: number[] = [];
  lastIssued: number[] = [];
  /** Documents carried out at the head of the sentence ("Thực hiện Chỉ thị ..., UBND tỉnh ban hành ..."). */
  opening: number[] = [];
  objectSince = false;
  lastVerb: { readonly row: VerbRow; readonly end: number } | null = null;
  /** Verbs come from before a semicolon: a new one replaces them. */
  carriedOver = false;
  /** Words and nouns since the last verb, to tell a verb whose object is left out. */
  words = 0;
  noun = false;
  /** "việc quán triệt": the verb is a noun, which has no object that could be left out. */
  nominal = false;
  quoted = false;
  /** "A đã được sửa đổi, bổ sung bởi B": what follows acts on A, nobody on it. */
  amended = false;
  /** "A thay thế ...": what follows is amended or replaced by these documents. */
  amender: { readonly documents: readonly number[]; readonly sub: Link['sub'] } | null = null;
  /** Who acts in a passive clause. */
  agent: Doer | null = null;
  targets: number[] = [];
  /** Bodies of a long list whose verb is still to come. */
  candidates: number[] = [];
  /** They are objects of a verb before. */
  candidatesAside = false;
  /** Chunks read together with one before. */
  readonly consumed = new Set<number>();

  constructor(
    readonly mentions: MentionSet,
    passage: number,
    sentence: number,
    readonly start: ClauseStart,
  ) {
    const view = mentions.byPassage[passage]!.view;
    this.line = new ClauseLine(view, chunksOf(mentions, passage, view.passage.sentences[sentence]!));
    this.place = { passage, sentence };
    this.doer = start.doer;
    this.main = start.doer;
    this.verbs = [...start.verbs];
    this.borrowed = start.borrowed;
    this.reach = start.verbs.length > 0;
    if (start.frame && this.line.opensWithBody) this.frame = lend(start.frame);
  }

  carried(): Carried {
    const verbs = this.frame ? [] : this.verbs;
    const frame = this.frame?.targets.length === 0 ? this.frame : null;
    return { doer: this.asked ?? this.doer, verbs, documents: this.lastDocuments, frame };
  }

  /** What the next sentence goes on with: whoever was only asked, advised or praised in this one is not its subject. */
  carriedOn(): Carried {
    return { ...this.carried(), doer: this.main };
  }

  /** At a mark before its verb ("các dự án¹ tiếp tục được thu hút"): the verb that is to come. */
  carriedAhead(i: number): Carried {
    const carried = this.carried();
    const verb = carried.verbs.length === 0 ? this.line.passiveVerbAfter(i) : null;
    return verb ? { ...carried, verbs: [{ row: verb, status: verb.status ?? this.status }] } : carried;
  }

  /** Verbs taken from the host sentence give way to the footnote's own. */
  borrowedOnly(): boolean {
    return this.borrowed && this.inheritedOnly();
  }

  /** No verb yet but those of the host sentence or of the head of a list. */
  inheritedOnly(): boolean {
    return this.start.verbs.length > 0 && this.verbs.every((verb) => this.start.verbs.includes(verb));
  }

  endReach(): void {
    this.verbs = [];
    this.listed = false;
    this.reach = false;
    this.borrowed = false;
  }

  statusOf(row: VerbRow): Status | null {
    return row.status ?? this.status;
  }

  isEnumerated(index: number): boolean {
    const mention = this.mentions.all[index];
    return mention?.class === 'Body' && mention.enumerated;
  }

  /** `aside`: named as the object of a verb before. */
  setDoer(group: readonly number[], clears: boolean, aside = false): void {
    this.closeFrame();
    this.doer = { mentions: group, from: 'stated' };
    if (!aside) this.main = this.doer;
    this.asked = null;
    this.suppressed = this.denied = false;
    this.askOpen = false;
    if (!this.stated) {
      // The sentence opened without its doer ("Thực hiện Chỉ thị ..., UBND tỉnh ..."): it is the one named now.
      for (const waiting of this.waiting) {
        this.emit(waiting.relation, waiting.object, waiting.status, waiting.borrowed, waiting.rule);
        if (waiting.relation === 'implements') this.opening.push(waiting.object);
      }
      this.waiting = [];
    }
    this.stated = group.length > 0;
    this.candidates = [];
    this.candidatesAside = false;
    if (clears) {
      this.endReach();
      this.status = null;
      this.passive = false;
      this.objectSince = false;
    }
    this.gap = 0;
  }

  /** "Các cấp ủy ...": whoever acts is nobody in particular, and nobody that the next sentence could go on with. */
  setNobody(): void {
    this.setDoer([], true, true);
    this.stated = true;
  }

  /** What follows is asked of `doer`. */
  ask(doer: Doer): void {
    this.asked = doer;
    this.status = 'requested';
    this.askOpen = false;
    this.objectSince = false;
  }

  objects(documents: readonly number[], bridged: boolean): void {
    const issued: number[] = [];
    for (const { row, status } of this.verbs) {
      const relation = row.document ? relationOf(row.document) : null;
      if (relation === null) continue;
      if (row.near && !this.listed && (bridged || this.gap > MAX_NEAR_GAP)) continue;
      for (const index of documents) {
        this.emitOrWait(relation, index, status ?? this.status, 'verb');
        if (relation === 'issues') issued.push(index);
      }
    }
    if (issued.length > 0) {
      this.lastIssued = issued;
      for (const from of issued) for (const to of this.opening) this.link(from, to, null, 'issued-to-carry-out');
    }
  }

  emitOrWait(relation: ActRelation, object: number, status: Status | null, rule: string): void {
    if (this.suppressed || this.conditional) return;
    if (!this.stated && !this.asked) {
      this.waiting.push({ relation, object, status, borrowed: this.borrowed, rule });
      return;
    }
    this.emit(relation, object, status, this.borrowed, rule);
  }

  emit(relation: ActRelation, object: number, status: Status | null, borrowed: boolean, rule: string): void {
    if (this.suppressed || this.conditional) return;
    this.push(relation, this.asked ?? this.doer, object, status, borrowed, rule);
  }

  push(
    relation: ActRelation,
    doer: Doer,
    object: number,
    status: Status | null,
    borrowed: boolean,
    rule: string,
  ): void {
    this.#say({ relation, doer, object, status, regarding: [], borrowed, ...this.place, rule });
  }

  /** False for what is too much: one more than is taken is kept, to show that there was more. */
  #say(act: Act): boolean {
    if (this.acts.length > MAX_SAID) return false;
    this.acts.push(act);
    return true;
  }

  /** What was just said of the documents named last turns out to have another status. */
  retell(relation: ActRelation, status: Status | null): void {
    if (status === null) return;
    const told = <T extends { relation: ActRelation; object: number }>(act: T): T =>
      act.relation === relation && this.lastDocuments.includes(act.object) ? { ...act, status } : act;
    this.waiting = this.waiting.map(told);
    this.acts.splice(0, this.acts.length, ...this.acts.map(told));
  }

  /** Acts whose doer the sentence never names: whoever was the doer before it. */
  settle(): void {
    for (const { relation, object, status, borrowed, rule } of this.waiting.splice(0))
      this.push(relation, this.start.doer, object, status, borrowed, rule);
  }

  /** "yêu cầu Đảng ủy xã A thực hiện ngay": the object is the document named last. */
  elided(): void {
    if (
      this.verbs.length === 0 ||
      this.objectSince ||
      this.frame ||
      this.noun ||
      this.nominal ||
      this.words > 1 ||
      this.borrowedOnly() ||
      this.carriedOver
    )
      return;
    if (!this.asked && !this.stated) return;
    const documents =
      this.lastDocuments.length > 0 ? this.lastDocuments : this.asked ? (this.start.documents ?? []) : [];
    if (documents.length !== 1 || this.verbs.some(({ row }) => !row.document || row.near)) return;
    this.objects(documents, false);
    this.objectSince = true;
  }

  closeFrame(): void {
    if (this.frame && !this.conditional) for (const act of actsOf(this.frame, this.place)) if (!this.#say(act)) break;
    this.frame = null;
  }

  link(from: number, to: number, sub: Link['sub'], rule: string): void {
    if (this.links.length <= MAX_SAID) this.links.push({ from, to, sub, ...this.place, rule });
  }
}

/** The relation that a verb with a document as object states; drafting and approving state none. */
export const relationOf = (name: NonNullable<VerbRow['document']>): ActRelation | null =>
  name === 'drafts' || name === 'approves' ? null : name;
