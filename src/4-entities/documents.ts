/**
 * Which citations are one document. A citation with all that its key needs stands for itself; one without date or term takes
 * its antecedent in the same text: by type and number, then by subject. Two left: it stays open, with both named.
 */

import type { Outline } from '../2-structure/outline.ts';
import type { MentionSet } from '../3-mentions/find-mentions.ts';
import { fromRoman } from '../3-mentions/grammar/term.ts';
import type { DocumentMention, EventMention, Mention } from '../3-mentions/mention.ts';
import { fold } from '../base/fold.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { BodyBook, KnownBody } from './bodies.ts';
import { documentKey } from './document-key.ts';
import type { Decision } from './entity.ts';
import { type KnownThing, knownThing } from './known-thing.ts';
import type { ReportContext } from './report-context.ts';
import { overlap, sameTitle, type TitleWords, titleWords } from './titles.ts';
import type { KnownUnit, UnitBook } from './units.ts';

/** One document of the text and the mentions that cite it. */
export interface DocumentGroup {
  readonly thing: KnownThing;
  readonly mentions: readonly DocumentMention[];
}

export interface OpenDocument {
  readonly mention: DocumentMention;
  readonly candidates: readonly KnownThing[];
}

interface Group {
  key: string;
  label: string;
  local: boolean;
  named: boolean;
  type: DocumentMention['type'];
  typeWord: string | null;
  number: string | null;
  symbol: string | null;
  codes: string[];
  dates: string[];
  term: string | null;
  year: number | null;
  issuers: Set<string>;
  titles: string[];
  words: TitleWords[];
  mentions: DocumentMention[];
  decisions: Decision[];
}

/** How much better the best subject must fit than the next to decide between two documents, 0..1. */
const CLEAR = 0.3;
const ENOUGH = 0.5;
/** How far behind a citation its sentence is read for a subject, in units of text. */
const AROUND = 300;

export class DocumentBook {
  readonly groups: Group[] = [];
  readonly open: OpenDocument[] = [];
  readonly #own: ReadonlySet<string>;

  constructor(
    readonly lexicon: Lexicon,
    readonly context: ReportContext,
    readonly units: UnitBook,
    readonly bodies: BodyBook,
    readonly mentions: MentionSet,
    readonly outline: Outline,
    readonly textId: string,
  ) {
    this.#own = new Set(fold(context.province?.name ?? '').split(' '));
    const all = mentions.all.filter((mention): mention is DocumentMention => mention.class === 'Document');
    const later: DocumentMention[] = [];
    // Numbers first: a law cited by name is the numbered one of that name.
    const numbered = all.filter((mention) => mention.code !== null);
    for (const mention of [...numbered, ...all.filter((one) => one.code === null)])
      if (!this.#decide(mention)) later.push(mention);
    later.sort((a, b) => a.index - b.index);
    for (const mention of later) this.#relate(mention);
  }

  /** Documents of the text, each with its mentions. */
  result(): DocumentGroup[] {
    return this.groups.map((group) => ({ thing: this.#thing(group), mentions: group.mentions }));
  }

  #thing(group: Group): KnownThing {
    const word = group.typeWord ?? group.type?.words[0] ?? '';
    return knownThing({
      class: 'Document',
      key: group.key,
      label: group.label,
      local: group.local,
      decisions: group.decisions,
      document: {
        type: group.type?.id ?? 'otherDocument',
        typeWord: word,
        identity: group.local ? 'local' : group.named ? 'named' : 'numbered',
        // As first written; a bare number only where no citation gives more.
        code: group.codes.find((code) => /\D/.test(code)) ?? group.codes[0] ?? null,
        number: group.number,
        symbol: group.symbol,
        dates: [...new Set(group.dates)].sort(),
        term: group.term,
        year: group.year,
        titles: [...new Set(group.titles)],
        report: false,
      },
    });
  }

  #title(mention: DocumentMention): string | null {
    if (!mention.title) return null;
    const text = this.mentions.byPassage[mention.passage]!.view.text.slice(mention.title.start, mention.title.end);
    return text.replace(/^[\s"“”]+|[\s"“”.,;]+$/gu, '').replace(/\s+/g, ' ');
  }

  #words(title: string): TitleWords {
    return titleWords(title, this.lexicon.labels.light, this.#own);
  }

  /** A title's words without the type word, which all documents of the type share. */
  #nameWords(mention: DocumentMention, text: string): TitleWords {
    const type = new Set(fold(mention.type?.words[0] ?? '').split(' '));
    const found = this.#words(text);
    return { ...found, words: new Set([...found.words].filter((word) => !type.has(word))) };
  }

  #issuers(mention: DocumentMention): KnownBody[] {
    return mention.issuers.flatMap((index) => {
      const body = this.mentions.all[index]!;
      return body.class === 'Body' ? (this.bodies.of(body) ?? []) : [];
    });
  }

  /** The place that a number's series belongs to: the issuer's, or the author's for a suffix of its level. */
  #place(mention: DocumentMention): KnownUnit | null {
    const stated = this.#issuers(mention).find((body) => body.unit)?.unit ?? null;
    if (stated) return stated;
    const agency = mention.agencies.at(-1)?.toUpperCase() ?? '';
    const level = this.lexicon.agencies.byForm.get(agency)?.level;
    if (level === 'central' || mention.agencies.length === 0) return null;
    if (level === 'district') return this.units.districtAt(mention.index);
    return this.units.provinceAt(mention.index);
  }

  /** Documents whose words say all that a key needs, and those that are named; false where an antecedent is needed. */
  #decide(mention: DocumentMention): boolean {
    if (mention.back) return false;
    if (mention.code === null) return mention.plenum !== null ? this.#plenum(mention) : this.#named(mention);
    const own = this.context.own?.index === mention.index;
    const date = own ? this.context.date : (mention.date?.value ?? null);
    if (mention.symbol === null && !(date && mention.issuers.length > 0)) return false;
    const facts = { mention, date, term: mention.term, place: this.#place(mention), textId: this.textId };
    const found = documentKey(facts, this.lexicon);
    if (!found.complete && date === null && !mention.term) return false;
    this.#put(mention, found.key, found.label, !found.complete, {
      date,
      term: found.term,
      year: found.year,
      decisions: found.decisions,
    });
    return true;
  }

  #plenum(mention: DocumentMention): boolean {
    const { plenum, term, type } = mention;
    if (!term) return false;
    const values = { type: type?.words[0] ?? '', plenum: arabic(plenum!), term };
    this.#put(mention, `document|plenum|${plenum}|${term}`, this.lexicon.labels.fill('plenum', values), false, {
      date: null,
      term,
      year: null,
      named: true,
      decisions: [],
    });
    return true;
  }

  #named(mention: DocumentMention): boolean {
    const surface = mention.surface.replace(/\s+/g, ' ').trim();
    if (mention.type?.ofCongress && mention.title === null) return this.#congressPaper(mention);
    const law = mention.type?.law ?? false;
    const words = law ? this.#words(this.#title(mention) ?? surface) : this.#nameWords(mention, surface);
    const same = this.groups.find(
      (group) =>
        group.type?.id === mention.type?.id &&
        (group.codes.length === 0 || law) &&
        this.#compatible(group, mention) &&
        (law
          ? group.words.some((w) => sameLaw(w, words)) &&
            (words.numbers.size === 0 || group.year === null || words.numbers.has(String(group.year)))
          : group.words.some((w) => sameTitle(w, words))),
    );
    if (same) {
      this.#join(same, mention, { date: mention.date?.value ?? null });
      return true;
    }
    const name = `${mention.type?.words.find((w) => fold(surface).startsWith(fold(w))) ?? mention.typeWord ?? ''}`;
    const shown = name && !fold(surface).startsWith(fold(name)) ? `${name} ${surface}` : surface;
    const title = this.#title(mention);
    const label = capital(
      mention.surface.length <= (mention.typeWord?.length ?? 0) + 1 && title
        ? `${mention.typeWord ?? ''} ${title}`
        : shown,
    );
    const place = this.context.province?.id ?? null;
    const complete = law || (place !== null && words.numbers.size > 0);
    const key = `document|named|${mention.type?.id}|${[...words.words].sort().join(' ')}|${[...words.numbers].sort().join(' ')}|${law ? '' : complete ? place : this.textId}`;
    this.#put(mention, key, label, !complete, {
      date: mention.date?.value ?? null,
      term: null,
      year: null,
      named: true,
      decisions: [],
    });
    return true;
  }

  /** "Báo cáo chính trị" alone is that of the congress named last with its committee. */
  #congressPaper(mention: DocumentMention): boolean {
    const host = this.outline.hosts.get(mention.passage);
    const before = (one: Mention): boolean =>
      host
        ? one.passage < host.passage ||
          (one.passage === host.passage && one.span.start < host.at) ||
          (one.passage === mention.passage && one.index < mention.index)
        : one.index < mention.index;
    const congress = this.mentions.all
      .filter(
        (one): one is EventMention =>
          one.class === 'Event' && one.holder !== null && one.ordinal !== null && before(one),
      )
      .at(-1);
    const holder = congress?.holder ? this.bodies.ofShape(congress.holder, congress.index) : null;
    const type = mention.typeWord ?? mention.type!.words[0]!;
    if (!congress || !holder) return false;
    const label = this.lexicon.labels.fill('congressPaper', {
      type,
      congress: this.lexicon.labels.fill('congress', { holder: holder.label, ordinal: congress.ordinal! }),
    });
    this.#put(mention, `document|named|${type}|${holder.key}|${congress.ordinal}`, label, holder.local, {
      date: null,
      term: null,
      year: null,
      named: true,
      decisions: [{ rule: 'congress-before', reason: congress.surface }],
    });
    return true;
  }

  #compatible(group: Group, mention: DocumentMention): boolean {
    const issuers = this.#issuers(mention).map((body) => body.key);
    return (
      issuers.length === 0 ||
      group.issuers.size === 0 ||
      issuers.some((key) => group.issuers.has(key)) ||
      this.#sameLine(group, mention)
    );
  }

  /** A committee, its standing committee and its executive committee sign for each other. */
  #sameLine(group: Group, mention: DocumentMention): boolean {
    const unitsOf = (keys: Iterable<string>): Set<string> => new Set([...keys].map((key) => key.split('|').at(-1)!));
    const a = unitsOf(group.issuers);
    return this.#issuers(mention).some((body) => body.unit !== null && a.has(body.key.split('|').at(-1)!));
  }

  #put(
    mention: DocumentMention,
    key: string,
    label: string,
    local: boolean,
    facts: {
      date: string | null;
      term: string | null;
      year: number | null;
      named?: boolean;
      decisions: readonly Decision[];
    },
  ): void {
    let group = this.groups.find((one) => one.key === key);
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
        codes: [],
        dates: [],
        term: facts.term,
        year: facts.year,
        issuers: new Set(),
        titles: [],
        words: [],
        mentions: [],
        decisions: [...facts.decisions],
      };
      this.groups.push(group);
    }
    this.#join(group, mention, facts);
  }

  #join(group: Group, mention: DocumentMention, facts: { date: string | null; decision?: Decision }): void {
    group.mentions.push(mention);
    if (mention.code) group.codes.push(mention.code);
    if (facts.date) group.dates.push(facts.date);
    if (
      mention.typeWord &&
      (!group.typeWord || (mention.typeWord.length > group.typeWord.length && mention.type?.id === group.type?.id))
    )
      group.typeWord = mention.typeWord;
    for (const body of this.#issuers(mention)) group.issuers.add(body.key);
    const title =
      mention.code === null && mention.plenum === null && !mention.type?.law ? mention.surface : this.#title(mention);
    if (title) {
      group.words.push(
        mention.code === null && !mention.type?.law ? this.#nameWords(mention, title) : this.#words(title),
      );
      const plain = this.#title(mention);
      if (plain && !mention.back) group.titles.push(plain);
    }
    if (facts.decision) group.decisions.push(facts.decision);
  }

  /** Finds the antecedent of a citation that lacks what a key needs. */
  #relate(mention: DocumentMention): void {
    const fits =
      mention.back && this.#isOwnName(mention) ? [] : this.groups.filter((group) => this.#fits(group, mention));
    const found = this.#choose(fits, mention);
    if (found.length === 1) {
      const reason = { rule: mention.back ? 'back-reference' : 'antecedent', reason: found[0]!.label };
      this.#join(found[0]!, mention, {
        date: mention.date?.value ?? null,
        ...(found[0]!.decisions.some((d) => d.rule === reason.rule) ? {} : { decision: reason }),
      });
      return;
    }
    if (mention.back && this.#isOwnName(mention)) return;
    if (found.length > 1) {
      this.open.push({ mention, candidates: found.map((group) => this.#thing(group)) });
      return;
    }
    if (mention.back) return;
    if (mention.plenum !== null) {
      const values = { type: mention.type?.words[0] ?? '', plenum: arabic(mention.plenum) };
      this.#put(
        mention,
        `document|plenum|${mention.plenum}|${this.textId}`,
        this.lexicon.labels.fill('plenumNoTerm', values),
        true,
        { date: null, term: null, year: null, named: true, decisions: [] },
      );
      return;
    }
    const key = documentKey(
      {
        mention,
        date: mention.date?.value ?? null,
        term: mention.term,
        place: this.#place(mention),
        textId: this.textId,
      },
      this.lexicon,
    );
    this.#put(mention, key.key, key.label, !key.complete, {
      date: mention.date?.value ?? null,
      term: mention.term,
      year: mention.year,
      decisions: [{ rule: 'no-antecedent', reason: '' }],
    });
  }

  /** "Nghị định này" before any decree is cited is the text itself, and stays so. */
  #isOwnName(mention: DocumentMention): boolean {
    const same = (one: { type: DocumentMention['type'] }): boolean => one.type?.id === mention.type?.id;
    const first = this.mentions.all.find((one): one is DocumentMention => one.class === 'Document' && same(one));
    return first !== undefined && first.back && first.surface.charAt(0) !== first.surface.charAt(0).toLowerCase();
  }

  #fits(group: Group, mention: DocumentMention): boolean {
    if (mention.back)
      return (
        group.mentions[0]!.passage <= mention.passage &&
        (this.#sameType(group, mention) || mention.type?.id === 'officialLetter')
      );
    if (mention.plenum !== null) return group.key.startsWith(`document|plenum|${mention.plenum}|`);
    if (group.number === null || group.number.toLowerCase() !== mention.number?.toLowerCase()) return false;
    if (!this.#sameType(group, mention)) return false;
    if (
      mention.symbol !== null &&
      mention.symbol !== '' &&
      group.symbol !== null &&
      fold(mention.symbol) !== fold(group.symbol)
    )
      return false;
    if (mention.year !== null && group.year !== null && mention.year !== group.year) return false;
    if (mention.term !== null && group.term !== null && mention.term !== group.term) return false;
    return this.#compatible(group, mention);
  }

  #sameType(group: Group, mention: DocumentMention): boolean {
    if (mention.type === null || group.type === null) return true;
    return (group.type.series ?? group.type.id) === (mention.type.series ?? mention.type.id);
  }

  /** Words behind a citation up to the next semicolon or the end of its sentence. */
  #around(mention: DocumentMention): TitleWords {
    const { text } = this.mentions.byPassage[mention.passage]!.view;
    const rest = text.slice(mention.tailEnd, mention.tailEnd + AROUND);
    return this.#words(/^[^;]*/.exec(rest)![0]);
  }

  /** By subject first, then the last one cited before; those that are left. */
  #choose(fits: readonly Group[], mention: DocumentMention): readonly Group[] {
    if (fits.length <= 1) return fits;
    const title = this.#title(mention);
    if (title && !mention.back) {
      const words = this.#words(title);
      const scored = fits
        .map((group) => ({ group, score: Math.max(0, ...group.words.map((w) => overlap(w, words))) }))
        .sort((a, b) => b.score - a.score);
      if (scored[0]!.score >= ENOUGH && scored[0]!.score - scored[1]!.score >= CLEAR) return [scored[0]!.group];
      // No subject stands behind the numbers themselves: what their sentences go on to speak of.
      const around = fits
        .map((group) => ({
          group,
          score: Math.max(0, ...group.mentions.map((one) => overlap(this.#around(one), words))),
        }))
        .sort((a, b) => b.score - a.score);
      if (around[0]!.score >= ENOUGH && around[0]!.score - around[1]!.score >= CLEAR) return [around[0]!.group];
    }
    const last = (group: Group): number =>
      Math.max(-1, ...group.mentions.map((one) => one.index).filter((index) => index < mention.index));
    const before = fits.filter((group) => last(group) >= 0);
    if (mention.back) {
      // In a footnote: what stands before its mark.
      const host = this.outline.hosts.get(mention.passage);
      const inOwn = before.filter((group) =>
        group.mentions.some((one) => one.passage === mention.passage && one.index < mention.index),
      );
      if (host && inOwn.length === 0) {
        const atMark = (group: Group): number =>
          Math.max(
            -1,
            ...group.mentions
              .filter((one) => one.passage === host.passage && one.span.end <= host.at + 1)
              .map((one) => one.span.start),
          );
        const marked = before.filter((group) => atMark(group) >= 0).toSorted((a, b) => atMark(b) - atMark(a))[0];
        if (marked) return [marked];
      }
      const nearest = before.toSorted((a, b) => last(b) - last(a))[0];
      return nearest ? [nearest] : [];
    }
    return before.length === 1 ? before : before.length > 1 ? before : fits;
  }
}

const sameLaw = (a: TitleWords, b: TitleWords): boolean =>
  a.words.size === b.words.size &&
  [...a.words].every((word) => b.words.has(word)) &&
  (a.numbers.size === 0 || b.numbers.size === 0 || [...a.numbers].every((n) => b.numbers.has(n)));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const arabic = (roman: string): string => String(fromRoman(roman) ?? roman);
