/** From what sentences say to claims: an act with its doers and its object, a link between documents, each with the things they are. */
import type { Outline } from '../2-structure/outline.ts';
import { sourceSpans } from '../2-structure/passage.ts';
import type { BodyMention, DocumentMention } from '../3-mentions/mention.ts';
import type { Issue } from '../base/issue.ts';
import type { Basis, Status } from './claim.ts';
import type { ClaimBook } from './claim-book.ts';
import type { ClaimTrace } from './claim-trace.ts';
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

  #doers(act: Act): { ids: string[]; basis: Basis } {
    const { found, mentions, outline } = this.report;
    const footnote = outline.hosts.has(act.passage);
    if (act.doer.mentions !== null) {
      const ids = act.doer.mentions.flatMap((index) => found.entityOf.get(index) ?? found.onDemand.get(index) ?? []);
      const enumerated = act.doer.mentions.some((index) => (mentions.all[index] as BodyMention).enumerated);
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
    const { book, trace } = this;
    const { found, mentions } = this.report;
    const { ids, basis } = this.#doers(act);
    const object =
      found.entityOf.get(act.object) ?? (act.relation === 'supervises' ? found.onDemand.get(act.object) : undefined);
    if (!object || ids.length === 0) {
      trace?.dropped(act, !object ? 'objectOpen' : act.doer.mentions === null ? 'nobody' : 'doerOpen');
      return;
    }
    const regarding = act.regarding.flatMap((index) => found.entityOf.get(index) ?? []);
    if (!this.#hasRoom(act, ids.length * (1 + regarding.length))) return;
    const status = this.#status(act);
    const { passage, sentence, rule } = act;
    const confidence = rule === 'according' ? ACCORDING : CONFIDENCE[basis];
    for (const id of ids) {
      if (act.relation === 'issues') {
        const cited = mentions.all[act.object] as DocumentMention;
        const cites = cited.issuers.length > 0;
        if (cites || status === 'notDone' || status === 'stopped') {
          trace?.dropped(act, cites ? 'issuerCited' : 'notIssued');
          continue;
        }
        const claim = book.add({
          passage,
          sentence,
          subject: object,
          predicate: 'issuedBy',
          object: id,
          status,
          basis,
          confidence,
          rule,
        });
        this.#told(act, claim);
      } else {
        const target = act.relation === 'supervises' ? (mentions.all[act.object] as BodyMention) : null;
        const claim = book.add({
          passage,
          sentence,
          subject: id,
          predicate: act.relation,
          object,
          status,
          basis: target?.enumerated ? 'enumeration' : basis,
          confidence,
          regarding,
          rule,
        });
        this.#told(act, claim);
      }
    }
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
