/**
 * Which document named elsewhere in the text a citation without date or term means: by type and number, then by subject, then
 * by nearness for words that point back ("Chỉ thị này"). Two left are two left: nothing is guessed.
 */

import type { Outline } from '../2-structure/outline.ts';
import type { MentionSet } from '../3-mentions/find-mentions.ts';
import type { DocumentMention } from '../3-mentions/mention.ts';
import { fold } from '../base/fold.ts';
import type { DocumentFacts } from './document-facts.ts';
import type { DocumentGroups, Group } from './document-groups.ts';
import { seriesOf } from './document-series.ts';
import { overlap, type TitleWords } from './titles.ts';

/** How much better the best subject must fit than the next to decide between two documents, 0..1. */
const CLEAR = 0.3;
/** More than half: one syllable of two may be shared by chance ("cán bộ", "đảng bộ"). */
const ENOUGH = 0.55;
/** So many citations of one document are read for what stands around them. */
const READ = 20;
/** Words that point back reach so many citations. */
const REACH = 200;

export class Antecedents {
  /** Citations in the order of the text. */
  readonly #all: readonly DocumentMention[];
  readonly #position: ReadonlyMap<number, number>;
  /** First citation of each type. */
  readonly #firstOfType = new Map<string | undefined, DocumentMention>();

  constructor(
    readonly facts: DocumentFacts,
    readonly groups: DocumentGroups,
    readonly mentions: MentionSet,
    readonly outline: Outline,
  ) {
    this.#all = mentions.all.filter((mention): mention is DocumentMention => mention.class === 'Document');
    this.#position = new Map(this.#all.map((mention, i) => [mention.index, i]));
    for (const mention of this.#all)
      if (!this.#firstOfType.has(mention.type?.id)) this.#firstOfType.set(mention.type?.id, mention);
  }

  /** The documents that a citation may mean. */
  of(mention: DocumentMention): readonly Group[] {
    if (mention.back) return this.pointsToItself(mention) ? [] : this.#before(mention);
    const fits = this.#candidates(mention).filter((group) => this.#fits(group, mention));
    return this.#choose(fits, mention);
  }

  /** "Nghị định này" before any decree is cited is the text itself, and stays so. */
  pointsToItself(mention: DocumentMention): boolean {
    const first = this.#firstOfType.get(mention.type?.id);
    return mention.back && first?.back === true && first.surface.charAt(0) !== first.surface.charAt(0).toLowerCase();
  }

  /** No issuer that is stated contradicts another: one of them is the same, or they sign for each other. */
  compatible(group: Group, mention: DocumentMention): boolean {
    const issuers = this.facts.issuers(mention);
    return (
      issuers.length === 0 ||
      group.issuers.size === 0 ||
      issuers.some((body) => group.issuers.has(body.key)) ||
      issuers.some((body) => body.unit !== null && signsWith(group, body.unit.key))
    );
  }

  #candidates(mention: DocumentMention): readonly Group[] {
    if (mention.plenum !== null) return this.groups.ofPlenum(mention.plenum);
    return mention.number === null ? [] : this.groups.numbered(mention.number);
  }

  #fits(group: Group, mention: DocumentMention): boolean {
    if (mention.plenum !== null) return true;
    const contradicts = <T>(a: T | null, b: T | null): boolean => a !== null && b !== null && a !== b;
    return (
      sameType(group, mention) &&
      this.#sameSeries(group, mention) &&
      !contradicts(mention.year, group.year) &&
      !contradicts(mention.term, group.term) &&
      this.compatible(group, mention)
    );
  }

  /** A number without its symbol may be of any series; of the State's, one with the year in it is another than one without. */
  #sameSeries(group: Group, mention: DocumentMention): boolean {
    if (!mention.symbol || group.series === '') return true;
    const { symbol } = seriesOf(mention, this.facts.lexicon);
    const short = mention.type?.centralOnly === true || mention.system === 'party';
    return fold(symbol) === fold(group.series) && (short || (mention.year === null) === (group.codeYear === null));
  }

  /** By subject first, then those cited before; those that are left. */
  #choose(fits: readonly Group[], mention: DocumentMention): readonly Group[] {
    if (fits.length <= 1) return fits;
    const title = this.facts.title(mention);
    if (title) {
      const words = this.facts.words(title);
      const best =
        clearlyBest(fits, (group) => [...group.words.values()], words) ??
        // No subject stands behind the numbers themselves: what their sentences go on to speak of.
        clearlyBest(fits, (group) => group.mentions.slice(0, READ).map((one) => this.facts.around(one)), words);
      if (best) return [best];
    }
    const before = fits.filter((group) => group.first < mention.index);
    return before.length > 0 ? before : fits;
  }

  /** The document that "Chỉ thị này" points back to: in the same passage, before a footnote's mark, then anywhere before. */
  #before(mention: DocumentMention): readonly Group[] {
    const host = this.outline.hosts.get(mention.passage);
    const own = this.#nearest(mention, (one) => one.passage === mention.passage);
    if (own) return [own];
    const marked = host
      ? (this.mentions.byPassage[host.passage]?.mentions ?? []).flatMap((index) => {
          const one = this.mentions.all[index];
          return one?.class === 'Document' && one.span.end <= host.at + 1 ? [one] : [];
        })
      : [];
    for (const one of marked.slice(-REACH).reverse()) {
      const group = this.groups.of(one);
      if (group && pointsTo(group, mention)) return [group];
    }
    const nearest = this.#nearest(mention, () => true);
    return nearest ? [nearest] : [];
  }

  #nearest(mention: DocumentMention, within: (one: DocumentMention) => boolean): Group | null {
    const end = this.#position.get(mention.index) ?? 0;
    for (const one of this.#all.slice(Math.max(0, end - REACH), end).reverse()) {
      const group = within(one) ? this.groups.of(one) : null;
      if (group && pointsTo(group, mention)) return group;
    }
    return null;
  }
}

const sameType = (group: Group, mention: DocumentMention): boolean =>
  mention.type === null ||
  group.type === null ||
  (group.type.series ?? group.type.id) === (mention.type.series ?? mention.type.id);

/** "công văn này" is said of any letter, whatever its own type word. */
const pointsTo = (group: Group, mention: DocumentMention): boolean =>
  sameType(group, mention) || mention.type?.id === 'officialLetter';

/** A committee, its standing committee and its executive committee sign for each other. */
const signsWith = (group: Group, unit: string): boolean =>
  [...group.issuers.values()].some((body) => body.unit?.key === unit);

/** The one whose words fit clearly better than those of any other; null where none does. */
const clearlyBest = (
  groups: readonly Group[],
  wordsOf: (group: Group) => readonly TitleWords[],
  words: TitleWords,
): Group | null => {
  const scored = groups
    .map((group) => ({ group, score: wordsOf(group).reduce((best, one) => Math.max(best, overlap(one, words)), 0) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  return best && best.score >= ENOUGH && best.score - (next?.score ?? 0) >= CLEAR ? best.group : null;
};
