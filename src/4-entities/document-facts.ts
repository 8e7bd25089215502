/** What one citation of a document says of it besides its number: its subject, who issued it, and where its series belongs. */

import type { MentionSet } from '../3-mentions/find-mentions.ts';
import { isIssued } from '../3-mentions/grammar/governed.ts';
import type { BodyMention, DocumentMention } from '../3-mentions/mention.ts';
import { mentionsAround } from '../3-mentions/mentions-around.ts';
import { particle, tokenAt } from '../3-mentions/view.ts';
import { fold } from '../base/fold.ts';
import { getOrMake } from '../base/get-or-make.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { BodyBook } from './bodies.ts';
import { countingAgency } from './document-series.ts';
import type { KnownBody } from './known-body.ts';
import { provinceWords, type ReportContext } from './report-context.ts';
import { type TitleWords, titleText, titleWords } from './titles.ts';
import { type KnownUnit, knownUnit, type UnitBook } from './units.ts';

/** How far behind a citation its sentence is read for a subject, in units of text. */
const AROUND = 300;
/** Tokens between a verb of issuing and its document, or its body. */
const BEFORE = 4;
/** So many mentions may stand in the name of that body, and between it and the citation. */
const MAX_INSIDE = 40;

export class DocumentFacts {
  readonly #own: ReadonlySet<string>;
  readonly #words = new Map<string, TitleWords>();

  constructor(
    readonly lexicon: Lexicon,
    readonly context: ReportContext,
    readonly units: UnitBook,
    readonly bodies: BodyBook,
    readonly mentions: MentionSet,
  ) {
    this.#own = provinceWords(context);
  }

  /** The subject as worded, without quotation marks and stops; null where the citation has none. */
  title(mention: DocumentMention): string | null {
    return mention.title && titleText(this.#textOf(mention), mention.title);
  }

  /** "Nghị quyết về ...": the subject alone is said, as of something known; what is being issued is not. */
  opensWithAbout({ passage, title, span }: DocumentMention): boolean {
    const view = this.mentions.byPassage[passage]?.view;
    if (!view || !title || particle(view, tokenAt(view, title.start)) !== 'about') return false;
    return !isIssued(view, tokenAt(view, span.start));
  }

  words(title: string): TitleWords {
    return getOrMake(this.#words, title, () => titleWords(title, this.lexicon.labels.light, this.#own));
  }

  /** A title's words without the type word, which all documents of the type share. Where all are light, all count. */
  nameWords(mention: DocumentMention, text: string): TitleWords {
    const type = new Set(fold(mention.type?.words[0] ?? '').split(' '));
    const found = this.words(text);
    const words = new Set([...found.words].filter((word) => !type.has(word)));
    if (words.size > 0) return { ...found, words };
    return {
      ...found,
      words: new Set(
        fold(text)
          .match(/[a-z]+/g)
          ?.filter((word) => !type.has(word)),
      ),
    };
  }

  /** Words behind a citation up to the next semicolon or the end of its sentence. */
  around(mention: DocumentMention): TitleWords {
    const rest = this.#textOf(mention).slice(mention.tailEnd, mention.tailEnd + AROUND);
    const stop = rest.indexOf(';');
    return this.words(stop < 0 ? rest : rest.slice(0, stop));
  }

  issuers(mention: DocumentMention): KnownBody[] {
    return mention.issuers.flatMap((index) => {
      const body = this.mentions.all[index];
      return body?.class === 'Body' ? (this.bodies.of(body) ?? []) : [];
    });
  }

  /** The place that a number's series belongs to: the issuer's, or the author's for a suffix of its level. */
  place(mention: DocumentMention): KnownUnit | null {
    const { own, unit } = this.context;
    if (unit && own?.index === mention.index) return knownUnit(unit);
    const stated = this.issuers(mention).find((body) => body.unit)?.unit ?? this.#issuing(mention)?.unit ?? null;
    if (stated) return stated;
    const agency = countingAgency(mention, this.lexicon);
    if (agency?.level === 'central' || mention.agencies.length === 0) return null;
    if (agency?.level === 'district') return this.units.districtAt(mention.index);
    const ownSeries = own !== null && agency !== null && countingAgency(own, this.lexicon) === agency;
    if (agency?.shared && agency.system === 'party') return ownSeries && unit ? knownUnit(unit) : null;
    // "12/KH-UBND" in the report of a district, "05-CT/TU" in that of a Thị ủy: its own or the province's.
    if (unit && unit.level !== 'province' && (agency?.shared || ownSeries)) return null;
    return this.units.provinceAt(mention.index);
  }

  /** "UBND huyện A đã ban hành Kế hoạch số ...": the body right before the verb right before the citation. */
  #issuing(mention: DocumentMention): KnownBody | null {
    const found = this.mentions.byPassage[mention.passage];
    if (!found) return null;
    const { view } = found;
    const at = tokenAt(view, mention.span.start);
    let verb = at - 1;
    while (verb >= Math.max(0, at - BEFORE) && view.words[verb]?.verb?.value.document !== 'issues') verb--;
    if (verb < Math.max(0, at - BEFORE) || (view.words[verb]?.verb?.end ?? 0) > at) return null;
    let end = verb;
    for (let i = verb - 1; i >= verb - BEFORE && i >= 0; i--) if ((view.words[i]?.modality?.end ?? 0) >= end) end = i;
    const edge = view.tokens[end - 1]?.end;
    const before = mentionsAround(this.mentions, mention, MAX_INSIDE, 0);
    const body = before.find((one): one is BodyMention => one.class === 'Body' && one.span.end === edge);
    return body ? this.bodies.of(body) : null;
  }

  #textOf(mention: DocumentMention): string {
    return this.mentions.byPassage[mention.passage]?.view.text ?? '';
  }
}
