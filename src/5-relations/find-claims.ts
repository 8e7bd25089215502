/**
 * Stage 5: what the sentences say. Body text is read in order; footnotes after it, each from the state of the sentence that
 * bears its number at the place of the mark. What no sentence says of a doer falls to the author, and says so.
 */

import type { Outline } from '../2-structure/outline.ts';
import type { Passage } from '../2-structure/passage.ts';
import type { MentionSet } from '../3-mentions/find-mentions.ts';
import type { BodyMention, DocumentMention } from '../3-mentions/mention.ts';
import { tokenAt } from '../3-mentions/view.ts';
import type { Resolution } from '../4-entities/resolve-entities.ts';
import { getOrMake } from '../base/get-or-make.ts';
import type { Issue } from '../base/issue.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Basis, Claim, Status } from './claim.ts';
import { ClaimBook } from './claim-book.ts';
import type { ClaimTrace } from './claim-trace.ts';
import { type Act, type Carried, type ClauseStart, type Doer, type Link, NOBODY } from './clause.ts';
import { addDocumentClaims } from './document-claims.ts';
import { addListIssuers } from './list-issuers.ts';
import { addNameClaims } from './name-claims.ts';
import { readClauses } from './read-clauses.ts';
import { addRoleClaims } from './role-claims.ts';

const CONFIDENCE: Readonly<Record<Basis, number>> = {
  stated: 0.9,
  enumeration: 0.85,
  footnote: 0.75,
  elidedSubject: 0.7,
  byName: 0.98,
};
/** "theo tinh thần Nghị quyết ...": carried out in passing. */
const ACCORDING = 0.6;

export interface Findings {
  readonly claims: readonly Claim[];
  readonly issues: readonly Issue[];
}

/** `trace` is told what each sentence was read as and what became of it. */
export const findClaims = (
  outline: Outline,
  mentions: MentionSet,
  found: Resolution,
  lexicon: Lexicon,
  trace?: ClaimTrace,
): Findings => {
  const book = new ClaimBook(outline);
  addDocumentClaims(outline, mentions, found, lexicon, book);
  addListIssuers(outline, mentions, found, book);
  addNameClaims(outline, mentions, found, lexicon, book);
  addRoleClaims(outline, mentions, found, lexicon, book);
  const { acts, links } = readAll(outline, mentions, found, trace);
  const maker = new ClaimMaker(outline, mentions, found, book, trace);
  for (const act of acts) maker.act(act);
  for (const link of links) maker.link(link);
  maker.issuersCarryOut(acts);
  return { claims: book.claims(), issues: [] };
};

interface Reading {
  readonly acts: Act[];
  readonly links: Link[];
}

const isFrame = (passage: Passage): boolean =>
  passage.kind === 'letterhead' ||
  passage.kind === 'recipient' ||
  passage.kind === 'signature' ||
  passage.kind === 'heading';

/** Reads all sentences; the state of each mark is kept for its footnote. */
const readAll = (outline: Outline, mentions: MentionSet, found: Resolution, trace?: ClaimTrace): Reading => {
  const acts: Act[] = [];
  const links: Link[] = [];
  const atMark = new Map<number, Carried>();
  /** Passage and sentence -> the footnotes whose marks stand there. */
  const hosted = new Map<string, number[]>();
  for (const [footnote, { passage, sentence }] of outline.hosts)
    getOrMake(hosted, `${passage} ${sentence}`, (): number[] => []).push(footnote);

  const readPassage = (passage: Passage, start: ClauseStart): Carried => {
    let state = start;
    let after: Carried = { doer: start.doer, verbs: start.verbs, documents: [] };
    for (let sentence = 0; sentence < passage.sentences.length; sentence++) {
      const footnotes = hosted.get(`${passage.id} ${sentence}`) ?? [];
      const marks = footnotes.map((id) => outline.hosts.get(id)!.at);
      const reading = readClauses(mentions, passage.id, sentence, state, marks);
      trace?.sentence({ passage: passage.id, sentence, start: state, reading });
      acts.push(...reading.acts);
      links.push(...reading.links);
      for (const id of footnotes) {
        const carried = reading.at.get(outline.hosts.get(id)!.at);
        if (carried) atMark.set(id, carried);
      }
      after = reading.after;
      state = { doer: carry(after.doer), verbs: [], borrowed: false, documents: after.documents };
    }
    return after;
  };

  const headings = headingDoers(outline, mentions);
  let list: ClauseStart | null = null;
  let before: Doer = NOBODY;
  for (const passage of outline.passages) {
    if (passage.kind === 'footnote' || isFrame(passage)) continue;
    if (passage.kind !== 'listItem') list = null;
    // Without an author a text still goes on with whom it spoke of.
    const doer =
      found.author === null && passage.kind !== 'listItem' ? carry(before) : (headings.get(passage.section) ?? NOBODY);
    const start = list ?? { doer, verbs: [], borrowed: false };
    const after = readPassage(passage, start);
    before = after.doer;
    if (passage.text.trimEnd().endsWith(':')) list = { doer: carry(after.doer), verbs: after.verbs, borrowed: false };
  }
  for (const passage of outline.passages) {
    if (passage.kind !== 'footnote') continue;
    const host = atMark.get(passage.id);
    const owner = host ? ownerOf(host, mentions) : NOBODY;
    readPassage(passage, {
      doer: host?.doer.mentions ? { mentions: host.doer.mentions, from: 'host' } : owner,
      verbs: host?.verbs ?? [],
      borrowed: (host?.verbs.length ?? 0) > 0,
      frame: host?.frame ?? null,
    });
  }
  return { acts, links };
};

/** "3. Đối với Mặt trận Tổ quốc ...": section -> the one body its heading is about, which then is the one that acts. */
const headingDoers = (outline: Outline, mentions: MentionSet): ReadonlyMap<number, Doer> => {
  const doers = new Map<number, Doer>();
  for (const passage of outline.passages) {
    if (passage.kind !== 'heading') continue;
    const { view, mentions: named } = mentions.byPassage[passage.id] ?? { view: null, mentions: [] };
    const bodies = named.filter((index) => mentions.all[index]?.class === 'Body');
    const [first] = bodies;
    const mention = first === undefined ? undefined : mentions.all[first];
    if (!view || mention?.class !== 'Body' || mention.collective || first === undefined) continue;
    const at = view.tokens.findIndex((token) => token.start >= mention.span.start);
    if (view.before[at] === 'toward') doers.set(passage.section, { mentions: [first], from: 'carried' });
  }
  return doers;
};

const carry = (doer: Doer): Doer => (doer.mentions === null ? doer : { mentions: doer.mentions, from: 'carried' });

/** Whose programme a footnote's act belongs to: the issuer of the document right before the mark. */
const ownerOf = (host: Carried, mentions: MentionSet): Doer => {
  const last = host.documents.at(-1);
  const issuers = last === undefined ? [] : (mentions.all[last] as DocumentMention).issuers;
  return issuers.length > 0 ? { mentions: issuers, from: 'host' } : NOBODY;
};

/** Units that the number of a list item takes up, with its blank. */
const MAX_NUMBER = 6;

class ClaimMaker {
  constructor(
    readonly outline: Outline,
    readonly mentions: MentionSet,
    readonly found: Resolution,
    readonly book: ClaimBook,
    readonly trace?: ClaimTrace,
  ) {}

  #doers(act: Act): { ids: string[]; basis: Basis } {
    const { found } = this;
    const footnote = this.outline.hosts.has(act.passage);
    if (act.doer.mentions !== null) {
      const ids = act.doer.mentions.flatMap((index) => found.entityOf.get(index) ?? found.onDemand.get(index) ?? []);
      const enumerated = act.doer.mentions.some((index) => (this.mentions.all[index] as BodyMention).enumerated);
      const basis: Basis =
        act.borrowed || act.doer.from === 'host'
          ? 'footnote'
          : act.doer.from === 'carried'
            ? 'elidedSubject'
            : enumerated
              ? 'enumeration'
              : 'stated';
      if (ids.length > 0) return { ids, basis };
    }
    return found.author && act.doer.mentions === null
      ? { ids: [found.author], basis: footnote ? 'footnote' : 'elidedSubject' }
      : { ids: [], basis: 'elidedSubject' };
  }

  /** In a part that sets tasks what is not refused is planned. */
  #status(act: Act): Status {
    const plans = this.outline.sections[this.outline.passages[act.passage]!.section]?.plans ?? false;
    if (act.status === 'notDone' || act.status === 'stopped' || act.status === 'requested') return act.status;
    if (plans) return 'planned';
    if (act.status !== null) return act.status;
    if (this.#setsTask(act)) return 'requested';
    return act.relation === 'implements' || act.relation === 'undertakes' || act.relation === 'supervises'
      ? 'ongoing'
      : 'done';
  }

  /** "2. Sở Y tế, UBND các huyện thực hiện nghiêm ..." in what is no report: a numbered task, not news of one. */
  #setsTask(act: Act): boolean {
    const passage = this.outline.passages[act.passage];
    const doer = this.mentions.all[act.doer.mentions?.[0] ?? -1];
    return (
      this.outline.letterhead?.type == null &&
      passage?.kind === 'listItem' &&
      doer?.passage === act.passage &&
      doer.span.start <= MAX_NUMBER
    );
  }

  act(act: Act): void {
    const { found, book, trace } = this;
    const { ids, basis } = this.#doers(act);
    const object =
      found.entityOf.get(act.object) ?? (act.relation === 'supervises' ? found.onDemand.get(act.object) : undefined);
    if (!object || ids.length === 0) {
      trace?.dropped(act, !object ? 'objectOpen' : act.doer.mentions === null ? 'nobody' : 'doerOpen');
      return;
    }
    const status = this.#status(act);
    const at = { passage: act.passage, sentence: act.sentence, status, basis, rule: act.rule };
    const confidence = act.rule === 'according' ? ACCORDING : CONFIDENCE[basis];
    const regarding = act.regarding.flatMap((index) => found.entityOf.get(index) ?? []);
    for (const id of ids) {
      if (act.relation === 'issues') {
        const cited = this.mentions.all[act.object] as DocumentMention;
        const cites = cited.issuers.length > 0;
        if (cites || status === 'notDone' || status === 'stopped') {
          trace?.dropped(act, cites ? 'issuerCited' : 'notIssued');
          continue;
        }
        this.#told(act, book.add({ ...at, subject: object, predicate: 'issuedBy', object: id, confidence }));
      } else {
        const target = act.relation === 'supervises' ? (this.mentions.all[act.object] as BodyMention) : null;
        const claim = book.add({
          ...at,
          basis: target?.enumerated ? 'enumeration' : basis,
          subject: id,
          predicate: act.relation,
          object,
          confidence,
          regarding,
        });
        this.#told(act, claim);
      }
    }
  }

  #told(from: Act | Link, claim: string | null): void {
    if (claim === null) this.trace?.dropped(from, 'sameThing');
    else this.trace?.made(from, claim);
  }

  link(link: Link): void {
    const subject = this.found.entityOf.get(link.from);
    const object = this.found.entityOf.get(link.to);
    if (!subject || !object) {
      this.trace?.dropped(link, 'objectOpen');
      return;
    }
    const claim = this.book.add({
      passage: link.passage,
      sentence: link.sentence,
      subject,
      predicate: 'continues',
      object,
      sub: link.sub,
      status: 'done',
      basis: 'stated',
      confidence: CONFIDENCE.stated,
      rule: link.rule,
    });
    this.#told(link, claim);
  }

  /** Who issues a plan to carry out a directive carries out the directive. */
  issuersCarryOut(acts: readonly Act[]): void {
    const inside = new Map<number, DocumentMention[]>();
    for (const mention of this.mentions.all)
      if (mention.class === 'Document' && mention.inside !== null)
        getOrMake(inside, mention.inside, (): DocumentMention[] => []).push(mention);
    for (const act of acts) {
      const outer = this.mentions.all[act.object];
      if (act.relation !== 'issues' || outer?.class !== 'Document' || outer.issuers.length > 0) continue;
      for (const inner of inside.get(outer.index) ?? [])
        if (this.#carriesOut(outer, inner))
          this.act({ ...act, relation: 'implements', object: inner.index, rule: 'issued-to-carry-out' });
    }
  }

  /** "Kế hoạch ... thực hiện Chỉ thị ...", not "sửa đổi". */
  #carriesOut(outer: DocumentMention, inner: DocumentMention): boolean {
    const { view } = this.mentions.byPassage[outer.passage]!;
    const to = tokenAt(view, inner.span.start);
    for (let i = tokenAt(view, outer.title?.start ?? outer.tailEnd); i < to; i++) {
      const link = view.words[i]?.link;
      if (link && link.value.sub === undefined && view.words[i]?.verb?.value.document === 'implements') return true;
    }
    return false;
  }
}
