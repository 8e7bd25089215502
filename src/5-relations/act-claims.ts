/** From what sentences say to claims: an act with its doers and its object, a link between documents, each with the things they are. */
import type { Outline } from '../2-structure/outline.ts';
import { sourceSpans } from '../2-structure/passage.ts';
import type { Issue } from '../base/issue.ts';
import type { Basis, Status } from './claim.ts';
import type { ClaimBook } from './claim-book.ts';
import type { ClaimTrace, DropReason } from './claim-trace.ts';
import { type Act, type Link, MAX_SAID, type Place, sentenceKey } from './clause.ts';
import { actsOfPlans } from './plan-purpose.ts';
import type { SentencesRead } from './read-sentences.ts';
import type { ResolvedReport } from './resolved-report.ts';

const CONFIDENCE: Readonly<Record<Basis, number>> = {
  stated: 0.9,
  enumeration: 0.85,
  footnote: 0.75,
  elidedSubject: 0.7,
  byName: 0.98,
};
/** "theo tinh thần Nghị quyết ...": carried out in passing. */
const ACCORDING = 0.6;

/** Answers the sentences that say more than is taken from one. `trace` is told what became of each act and link. */
export const addActClaims = (
  report: ResolvedReport,
  { acts, links }: SentencesRead,
  book: ClaimBook,
  trace?: ClaimTrace,
): Issue[] => {
  const maker = new ClaimMaker(report, book, trace);
  for (const act of acts) maker.act(act);
  for (const link of links) maker.link(link);
  for (const act of actsOfPlans(report, acts)) maker.act(act);
  return maker.issues;
};

/** Units that the number of a list item takes up, with its blank. */
const MAX_NUMBER = 6;

const STARTS_WITH_NUMBER = /^\d/;

class ClaimMaker {
  readonly issues: Issue[] = [];
  /** Key of a sentence -> what was taken from it so far. */
  readonly #said = new Map<number, number>();

  constructor(
    readonly report: ResolvedReport,
    readonly book: ClaimBook,
    readonly trace?: ClaimTrace,
  ) {}

  #doers({ doer, borrowed, passage }: Act): { ids: string[]; basis: Basis } {
    const { found, outline } = this.report;
    if (doer.mentions === null) {
      const basis = outline.hosts.has(passage) ? 'footnote' : 'elidedSubject';
      return { ids: found.author ? [found.author] : [], basis };
    }
    const ids = doer.mentions.flatMap((index) => found.entityOf.get(index) ?? found.onDemand.get(index) ?? []);
    if (borrowed || doer.from === 'host') return { ids, basis: 'footnote' };
    if (doer.from === 'carried') return { ids, basis: 'elidedSubject' };
    return { ids, basis: doer.mentions.some((index) => this.#isEnumerated(index)) ? 'enumeration' : 'stated' };
  }

  #isEnumerated(index: number): boolean {
    const mention = this.report.mentions.all[index];
    return mention?.class === 'Body' && mention.enumerated;
  }

  /** In a part that sets tasks what is not refused is planned. */
  #status(act: Act): Status {
    const { passages, sections } = this.report.outline;
    const plans = sections[passages[act.passage]!.section]?.plans ?? false;
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
    const { mentions, outline } = this.report;
    const passage = outline.passages[act.passage];
    const doer = mentions.all[act.doer.mentions?.[0] ?? -1];
    return (
      outline.letterhead?.type == null &&
      passage?.kind === 'listItem' &&
      STARTS_WITH_NUMBER.test(passage.text) &&
      doer?.passage === act.passage &&
      doer.span.start <= MAX_NUMBER
    );
  }

  act(act: Act): void {
    const { found } = this.report;
    const { ids, basis } = this.#doers(act);
    const object =
      found.entityOf.get(act.object) ?? (act.relation === 'supervises' ? found.onDemand.get(act.object) : undefined);
    if (!object || ids.length === 0) {
      this.trace?.dropped(act, !object ? 'objectOpen' : act.doer.mentions === null ? 'nobody' : 'doerOpen');
      return;
    }
    const regarding = act.regarding.flatMap((index) => found.entityOf.get(index) ?? []);
    if (!this.#hasRoom(act, ids.length * (1 + regarding.length))) return;
    const { relation, passage, sentence, rule } = act;
    const status = this.#status(act);
    const confidence = rule === 'according' ? ACCORDING : CONFIDENCE[basis];
    if (relation === 'issues') {
      const why = this.#whyNotIssued(act, status);
      const said = {
        passage,
        sentence,
        subject: object,
        predicate: 'issuedBy',
        status,
        basis,
        confidence,
        rule,
      } as const;
      for (const id of ids)
        if (why) this.trace?.dropped(act, why);
        else this.#told(act, this.book.add({ ...said, object: id }));
      return;
    }
    const shown = relation === 'supervises' && this.#isEnumerated(act.object) ? 'enumeration' : basis;
    const said = { passage, sentence, predicate: relation, object, status, basis: shown, confidence, regarding, rule };
    for (const subject of ids) this.#told(act, this.book.add({ ...said, subject }));
  }

  /** Why an act of issuing says nothing of who issued the document; null where it does. */
  #whyNotIssued({ object }: Act, status: Status): DropReason | null {
    const document = this.report.mentions.all[object];
    if (document?.class === 'Document' && document.issuers.length > 0) return 'issuerCited';
    return status === 'notDone' || status === 'stopped' ? 'notIssued' : null;
  }

  /** False where the sentence has said too much already; `wanted`: how much more it is. */
  #hasRoom(from: Act | Link, wanted: number): boolean {
    const key = sentenceKey(from);
    const before = this.#said.get(key) ?? 0;
    this.#said.set(key, before + wanted);
    if (before + wanted <= MAX_SAID) return true;
    this.trace?.dropped(from, 'tooMany');
    if (before <= MAX_SAID) this.issues.push(tooMany(this.report.outline, from));
    return false;
  }

  #told(from: Act | Link, claim: string | null): void {
    if (claim === null) this.trace?.dropped(from, 'sameThing');
    else this.trace?.made(from, claim);
  }

  link(link: Link): void {
    const { entityOf } = this.report.found;
    const subject = entityOf.get(link.from);
    const object = entityOf.get(link.to);
    if (!subject || !object) {
      this.trace?.dropped(link, 'objectOpen');
      return;
    }
    if (!this.#hasRoom(link, 1)) return;
    const claim = this.book.add({
      passage: link.passage,
      sentence: link.sentence,
      subject,
      predicate: 'continues',
      object,
      sub: link.sub,
      confidence: CONFIDENCE.stated,
      rule: link.rule,
    });
    this.#told(link, claim);
  }
}

const tooMany = ({ passages, source }: Outline, { passage, sentence }: Place): Issue => {
  const text = passages[passage];
  const span = text?.sentences[sentence];
  return {
    code: 'relations.tooManyInSentence',
    severity: 'warning',
    params: { most: MAX_SAID },
    places: text && span ? sourceSpans(text, span).map((one) => ({ text: source.id, span: one })) : [],
  };
};
