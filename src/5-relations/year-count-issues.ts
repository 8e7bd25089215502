/**
 * Counts of years against dates: "tổng kết 10 năm thực hiện Chỉ thị ... ngày 15/6/2012" in a report of July 2020, when the directive
 * was eight. Only a document too young is told of: an older one may have been reviewed in an earlier year.
 */
import { sourceSpans } from '../2-structure/passage.ts';
import type { DocumentMention } from '../3-mentions/mention.ts';
import { mentionsAround } from '../3-mentions/mentions-around.ts';
import { spanOf, tokenAt, type View, word } from '../3-mentions/view.ts';
import { placesIn } from '../4-entities/issue-context.ts';
import { getOrMake } from '../base/get-or-make.ts';
import type { Issue } from '../base/issue.ts';
import type { Claim } from './claim.ts';
import { age, type Count, countBefore, hasPeriod, isTooYoung } from './count-of-years.ts';
import { placeOf, type ResolvedReport } from './resolved-report.ts';

/** Longest word that joins two documents, in tokens. */
const MAX_JOINING = 2;
/** So many mentions behind a document what is joined to it may stand, the names in its subject between them. */
const MAX_JOINED = 20;
/** By so many years at most a second document is told to miss the count of the first. */
const NEAR_MISS = 2;

export const yearCountIssues = (report: ResolvedReport, claims: readonly Claim[]): Issue[] => {
  const { date } = report.found.context;
  return date === null ? [] : new YearCounts(report, claims, date).issues();
};

/** The day a document was issued and the citation that says so. */
interface Dated {
  readonly date: string;
  readonly citation: DocumentMention;
}

class YearCounts {
  readonly #claims = new Map<string, Claim[]>();
  readonly #labels: ReadonlyMap<string, string>;
  /** Entity -> a citation of it with each of its dates. */
  readonly #dated = new Map<string, Map<string, DocumentMention>>();

  constructor(
    readonly report: ResolvedReport,
    claims: readonly Claim[],
    readonly reportDate: string,
  ) {
    const { mentions, found } = report;
    this.#labels = new Map(found.entities.map(({ id, label }) => [id, label]));
    for (const claim of claims) {
      if (claim.predicate !== 'reviews' && claim.predicate !== 'issued') continue;
      const document = claim.predicate === 'reviews' ? claim.object : claim.subject;
      const key = claimKey(claim.predicate, document, claim.evidence[0]?.start);
      getOrMake(this.#claims, key, (): Claim[] => []).push(claim);
    }
    for (const mention of mentions.all) {
      const entity = found.entityOf.get(mention.index);
      if (mention.class !== 'Document' || !mention.date || entity === undefined) continue;
      const dates = getOrMake(this.#dated, entity, () => new Map<string, DocumentMention>());
      if (!dates.has(mention.date.value)) dates.set(mention.date.value, mention);
    }
  }

  issues(): Issue[] {
    return this.report.mentions.all.flatMap((mention) => {
      const view = this.report.mentions.byPassage[mention.passage]?.view;
      // In the subject of another document the count was right on that one's day.
      if (mention.class !== 'Document' || mention.inside !== null || !view) return [];
      const count = countBefore(view, tokenAt(view, mention.span.start));
      if (!count || hasPeriod(view, count) || this.#isPlanned(mention)) return [];
      return this.#against(view, count, mention);
    });
  }

  #against(view: View, count: Count, first: DocumentMention): Issue[] {
    const fits = !this.#tooYoung(first, count);
    const own = fits ? [] : this.#issue(view, count, first, null);
    return [
      ...own,
      ...this.#joined(view, first).flatMap((other) => this.#issue(view, count, other, fits ? first : null)),
    ];
  }

  /** `fitting`: the document of the same count that is old enough. */
  #issue(view: View, count: Count, document: DocumentMention, fitting: DocumentMention | null): Issue[] {
    const dated = this.#tooYoung(document, count);
    const entity = this.report.found.entityOf.get(document.index);
    if (!dated || entity === undefined) return [];
    const { citation, date } = dated;
    const { reportDate } = this;
    const years = age(date, reportDate);
    // "20 năm thực hiện Chỉ thị A và Chỉ thị B": where B came years later, it took A's place.
    if (fitting && count.years - years > NEAR_MISS) return [];
    const { outline } = this.report;
    const counted = { start: spanOf(view, count.from, count.from + 1).start, end: (fitting ?? document).span.end };
    const cited = { start: citation.span.start, end: citation.date?.span.end ?? citation.span.end };
    const params = {
      count: count.years,
      document: this.#label(document),
      date,
      reportDate,
      age: years,
    };
    const claims = [...this.#reviews(document, entity), ...this.#issued(citation, entity, date)];
    const common = {
      places: [...placesIn(outline, document.passage, counted), ...placesIn(outline, citation.passage, cited)],
      claims: claims.map(({ id }) => id),
      things: [entity],
    };
    if (fitting)
      return [
        {
          code: 'conflict.yearsOfSecond',
          severity: 'info',
          params: { ...params, first: this.#label(fitting) },
          ...common,
        },
      ];
    return [{ code: 'conflict.yearsAgainstDate', severity: 'warning', params, ...common }];
  }

  /** The day of a document that is too young for a count; null where it is old enough or its day is not known for sure. */
  #tooYoung(mention: DocumentMention, { years }: Count): Dated | null {
    const dates = this.#dated.get(this.report.found.entityOf.get(mention.index) ?? '');
    const [only] = dates?.size === 1 ? dates : [];
    const dated = mention.date
      ? { date: mention.date.value, citation: mention }
      : only && { date: only[0], citation: only[1] };
    return dated && isTooYoung(dated.date, this.reportDate, years) ? dated : null;
  }

  /**
   * "Quyết định A và Quyết định B": what "và" joins to the first, of its own type; the conclusion that stands beside a directive, or
   * the plan beside a resolution, is what came of it later, and the years are not its own.
   */
  #joined(view: View, first: DocumentMention): DocumentMention[] {
    const joined: DocumentMention[] = [];
    let last = first;
    for (const other of mentionsAround(this.report.mentions, first, 0, MAX_JOINED)) {
      if (other.class !== 'Document' || other.inside !== null) continue;
      const and = joiningWord(view, tokenAt(view, other.span.start));
      const end = Math.max(last.span.end, last.tailEnd, last.title?.end ?? 0);
      if (and === null || (view.tokens[and - 1]?.end ?? 0) > end || other.type?.id !== first.type?.id) break;
      joined.push(other);
      last = other;
    }
    return joined;
  }

  /** In a part that sets tasks, or of a review still to come, the years need not be full yet. */
  #isPlanned(mention: DocumentMention): boolean {
    const entity = this.report.found.entityOf.get(mention.index);
    const { outline } = this.report;
    if (outline.sections[outline.passages[mention.passage]?.section ?? -1]?.plans) return true;
    const claims = entity === undefined ? [] : this.#reviews(mention, entity);
    return claims.length > 0 && claims.every(({ status }) => status !== 'done' && status !== 'ongoing');
  }

  #reviews(mention: DocumentMention, entity: string): Claim[] {
    return (this.#claims.get(claimKey('reviews', entity, this.#sentenceStart(mention))) ?? []).slice(0, 1);
  }

  #issued(mention: DocumentMention, entity: string, date: string): Claim[] {
    const claims = this.#claims.get(claimKey('issued', entity, this.#sentenceStart(mention))) ?? [];
    return claims.filter(({ object }) => object === date);
  }

  /** Offset of the report text at which its sentence begins, as in the evidence of claims. */
  #sentenceStart(mention: DocumentMention): number | undefined {
    const { passage, sentence } = placeOf(this.report, mention);
    const own = this.report.outline.passages[passage];
    const span = own?.sentences[sentence];
    return own && span ? sourceSpans(own, span)[0]?.start : undefined;
  }

  #label(mention: DocumentMention): string {
    return this.#labels.get(this.report.found.entityOf.get(mention.index) ?? '') ?? mention.surface;
  }
}

const claimKey = (predicate: 'reviews' | 'issued', document: string, sentence: number | undefined): string =>
  `${predicate} ${document} ${sentence}`;

/** Token of "và", "cùng với" right before a token, behind its comma if it has one. */
const joiningWord = (view: View, at: number): number | null => {
  for (let i = at - 1; i >= Math.max(0, at - MAX_JOINING); i--) {
    const found = view.words[i]?.particle;
    if (found?.end !== at || (found.value.means !== 'and' && found.value.means !== 'with')) continue;
    return word(view, i - 1) === ',' ? i - 1 : i;
  }
  return null;
};
