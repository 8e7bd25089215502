/** The documents of one text with the citations of each, findable by key and by number. */

import type { DocumentMention } from '../3-mentions/mention.ts';
import { getOrMake } from '../base/get-or-make.ts';
import type { DocumentFacts } from './document-facts.ts';
import { seriesOf } from './document-series.ts';
import type { Decision } from './entity.ts';
import type { KnownBody } from './known-body.ts';
import { type KnownThing, knownThing } from './known-thing.ts';
import type { TitleWords } from './titles.ts';

export interface Group {
  readonly key: string;
  readonly label: string;
  /** The key lacks what would tell it from others elsewhere. */
  readonly local: boolean;
  /** Known by its name, not by a number. */
  readonly named: boolean;
  readonly type: DocumentMention['type'];
  readonly number: string | null;
  readonly symbol: string | null;
  /** The symbol in one form however it is written; '' where the text gives none. */
  readonly series: string;
  /** Year in the number itself; null where it has none, or no symbol. */
  readonly codeYear: number | null;
  readonly term: string | null;
  readonly year: number | null;
  typeWord: string | null;
  /** Least mention index. */
  first: number;
  readonly codes: string[];
  readonly dates: Set<string>;
  /** By key. */
  readonly issuers: Map<string, KnownBody>;
  readonly titles: Set<string>;
  /** Subjects and names seen, by their wording. */
  readonly words: Map<string, TitleWords>;
  readonly mentions: DocumentMention[];
  readonly decisions: Decision[];
}

/** What a citation tells of a document when it is entered. */
export interface GroupFacts {
  readonly date: string | null;
  readonly term: string | null;
  readonly year: number | null;
  readonly named?: boolean;
  readonly decisions: readonly Decision[];
}

export class DocumentGroups {
  readonly all: Group[] = [];
  readonly #byKey = new Map<string, Group>();
  readonly #byNumber = new Map<string, Group[]>();
  /** By the plenum whose resolution they are. */
  readonly #ofPlenum = new Map<string, Group[]>();
  readonly #byMention = new Map<number, Group>();

  constructor(readonly facts: DocumentFacts) {}

  /** The document that a citation was found to be. */
  of(mention: DocumentMention): Group | null {
    return this.#byMention.get(mention.index) ?? null;
  }

  numbered(number: string): readonly Group[] {
    return this.#byNumber.get(number.toLowerCase()) ?? [];
  }

  ofPlenum(plenum: string): readonly Group[] {
    return this.#ofPlenum.get(plenum) ?? [];
  }

  /** Enters a citation under a key; the first one of a key makes the document. */
  put(mention: DocumentMention, key: string, label: string, local: boolean, facts: GroupFacts): Group {
    let group = this.#byKey.get(key);
    if (!group) {
      group = {
        key,
        label,
        local,
        named: facts.named ?? false,
        type: mention.type,
        typeWord: mention.typeWord,
        number: mention.number,
        symbol: mention.symbol,
        series: seriesOf(mention, this.facts.lexicon).symbol,
        codeYear: mention.year,
        term: facts.term,
        year: facts.year,
        first: mention.index,
        codes: [],
        dates: new Set(),
        issuers: new Map(),
        titles: new Set(),
        words: new Map(),
        mentions: [],
        decisions: [...facts.decisions],
      };
      this.all.push(group);
      this.#byKey.set(key, group);
      if (mention.plenum !== null) getOrMake(this.#ofPlenum, mention.plenum, (): Group[] => []).push(group);
      if (group.number !== null) {
        getOrMake(this.#byNumber, group.number.toLowerCase(), (): Group[] => []).push(group);
      }
    }
    this.join(group, mention, facts.date);
    return group;
  }

  /** One more citation of a document; `decision` says why, where it was not plain. */
  join(group: Group, mention: DocumentMention, date: string | null, decision: Decision | null = null): void {
    this.#byMention.set(mention.index, group);
    group.mentions.push(mention);
    group.first = Math.min(group.first, mention.index);
    if (mention.code) group.codes.push(mention.code);
    if (date) group.dates.add(date);
    const { typeWord } = mention;
    if (
      typeWord &&
      (!group.typeWord || (typeWord.length > group.typeWord.length && mention.type?.id === group.type?.id))
    )
      group.typeWord = typeWord;
    for (const body of this.facts.issuers(mention)) group.issuers.set(body.key, body);
    const byName = mention.code === null && !mention.type?.law;
    const plain = this.facts.title(mention);
    const title = byName && mention.plenum === null ? mention.surface : plain;
    if (title && !group.words.has(title))
      group.words.set(title, byName ? this.facts.nameWords(mention, title) : this.facts.words(title));
    if (plain && title && !mention.back) group.titles.add(plain);
    if (decision && !group.decisions.some((one) => one.rule === decision.rule)) group.decisions.push(decision);
  }
}

/** As first written; a number without its year, or alone, only where no citation gives more. */
const fullest = (codes: readonly string[]): string | null =>
  codes.find((code) => /\/\d{4}\//.test(code)) ?? codes.find((code) => /\D/.test(code)) ?? codes[0] ?? null;

export const documentThing = (group: Group): KnownThing =>
  knownThing({
    class: 'Document',
    key: group.key,
    label: group.label,
    local: group.local,
    decisions: group.decisions,
    document: {
      type: group.type?.id ?? 'otherDocument',
      typeWord: group.typeWord ?? group.type?.words[0] ?? '',
      identity: group.local ? 'local' : group.named ? 'named' : 'numbered',
      code: fullest(group.codes),
      number: group.number,
      symbol: group.symbol,
      dates: [...group.dates].sort(),
      term: group.term,
      year: group.year,
      titles: [...group.titles],
      report: false,
    },
  });
