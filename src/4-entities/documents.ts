/**
 * Which citations are one document. A citation with all that its key needs stands for itself; one without date or term takes
 * its antecedent in the same text. Two left: it stays open, with both named.
 */

import type { Outline } from '../2-structure/outline.ts';
import type { MentionSet } from '../3-mentions/find-mentions.ts';
import { fromRoman } from '../3-mentions/grammar/term.ts';
import type { DocumentMention } from '../3-mentions/mention.ts';
import { fold } from '../base/fold.ts';
import { getOrMake } from '../base/get-or-make.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { RegisteredDocument } from '../lexicon/register.ts';
import { Antecedents } from './antecedents.ts';
import type { BodyBook } from './bodies.ts';
import { CongressPapers } from './congress-papers.ts';
import { DocumentFacts } from './document-facts.ts';
import { DocumentGroups, documentThing, type Group, type GroupFacts } from './document-groups.ts';
import { documentKey } from './document-key.ts';
import type { Decision } from './entity.ts';
import type { KnownThing } from './known-thing.ts';
import { LawBook, type LawName } from './law-book.ts';
import { askRegister, type RegisterAnswer, withSymbol } from './register.ts';
import type { ReportContext } from './report-context.ts';
import { SubjectIndex } from './subject-index.ts';
import { TitleIndex } from './title-index.ts';
import { type TitleWords, withCapital } from './titles.ts';
import { areToldApart } from './told-apart.ts';
import type { UnitBook } from './units.ts';

/** One document of the text and the mentions that cite it. */
export interface DocumentGroup {
  readonly thing: KnownThing;
  readonly mentions: readonly DocumentMention[];
}

export interface OpenDocument {
  readonly mention: DocumentMention;
  readonly candidates: readonly KnownThing[];
}

const UNKNOWN: GroupFacts = { date: null, term: null, year: null, named: true, decisions: [] };

export class DocumentBook {
  readonly open: OpenDocument[] = [];
  readonly #facts: DocumentFacts;
  readonly #groups: DocumentGroups;
  readonly #antecedents: Antecedents;
  /** Documents known by name, by type. */
  readonly #byName = new Map<string | undefined, TitleIndex<Group>>();
  readonly #laws: LawBook;
  /** Numbered documents by their subjects, made when one is asked for. */
  #subjects: SubjectIndex | null = null;
  readonly #congressPapers: CongressPapers;

  constructor(
    readonly lexicon: Lexicon,
    readonly context: ReportContext,
    readonly units: UnitBook,
    readonly bodies: BodyBook,
    readonly mentions: MentionSet,
    readonly outline: Outline,
    readonly textId: string,
  ) {
    this.#facts = new DocumentFacts(lexicon, context, units, bodies, mentions);
    this.#groups = new DocumentGroups(this.#facts);
    this.#antecedents = new Antecedents(this.#facts, this.#groups, mentions, outline);
    this.#laws = new LawBook(lexicon, mentions);
    this.#congressPapers = new CongressPapers(lexicon, bodies, outline, mentions);
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
    return this.#groups.all.map((group) => ({ thing: documentThing(this.#dated(group)), mentions: group.mentions }));
  }

  /** Documents whose words say all that a key needs, and those that are named; false where an antecedent is needed. */
  #decide(mention: DocumentMention): boolean {
    if (mention.back) return false;
    if (mention.code === null) return mention.plenum !== null ? this.#plenum(mention) : this.#named(mention);
    const own = this.context.own?.index === mention.index;
    const date = own ? this.context.date : (mention.date?.value ?? null);
    if (mention.symbol === null && !(date && mention.issuers.length > 0)) return false;
    const found = this.#key(mention, date);
    if (!found.complete && date === null && !mention.term) return false;
    const { key, label, complete, term, year, decisions } = found;
    this.#enter(this.#groups.put(mention, key, label, !complete, { date, term, year, decisions }), mention);
    return true;
  }

  #key(mention: DocumentMention, date: string | null): ReturnType<typeof documentKey> {
    const place = this.#facts.place(mention);
    return documentKey({ mention, date, term: mention.term, place, textId: this.textId }, this.lexicon);
  }

  #plenum(mention: DocumentMention): boolean {
    const { plenum, term, type } = mention;
    if (!term || plenum === null) return false;
    const label = this.lexicon.labels.fill('plenum', { type: type?.words[0] ?? '', plenum: arabic(plenum), term });
    this.#groups.put(mention, `document|plenum|${plenum}|${term}`, label, false, { ...UNKNOWN, term });
    return true;
  }

  #named(mention: DocumentMention): boolean {
    if (mention.type?.ofCongress && mention.title === null) return this.#congressPaper(mention);
    if (mention.type?.law) return this.#lawOfYear(mention);
    if (this.#bySubject(mention)) return true;
    const surface = mention.surface.replace(/\s+/g, ' ').trim();
    const date = mention.date?.value ?? null;
    const words = this.#facts.nameWords(mention, surface);
    const owner = this.#owner(mention);
    const complete = owner !== null && words.numbers.size > 0;
    const label = this.#nameLabel(mention, surface);
    const key = `document|named|${mention.type?.id}|${label}|${complete ? owner : this.textId}`;
    const same = this.#sameName(mention, words, { key, label });
    if (same) {
      this.#groups.join(same, mention, date);
      this.#enter(same, mention);
      return true;
    }
    this.#enter(this.#groups.put(mention, key, label, !complete, { ...UNKNOWN, date }), mention);
    return true;
  }

  /** "Nghị quyết về du lịch" behind the numbered one on it: that one; behind two of them, either. */
  #bySubject(mention: DocumentMention): boolean {
    if (mention.draft || !this.#facts.opensWithAbout(mention)) return false;
    this.#subjects ??= new SubjectIndex(this.#groups.all);
    const subject = this.#facts.words(this.#facts.title(mention) ?? '');
    const found = this.#subjects
      .find(mention.type?.id, subject, mention.index)
      .filter((group) => this.#antecedents.compatible(group, mention));
    const [only] = found;
    if (!only) return false;
    if (found.length > 1) this.open.push({ mention, candidates: found.map(documentThing) });
    else this.#groups.join(only, mention, mention.date?.value ?? null, { rule: 'antecedent', reason: only.label });
    return true;
  }

  /** A law named with its year stands for itself; without one it may be any of its name, and waits until all are known. */
  #lawOfYear(mention: DocumentMention): boolean {
    const name = this.#laws.nameOf(mention);
    if (!name?.year) return false;
    const [same] = this.#lawsOf(mention, name);
    if (same) this.#groups.join(same, mention, mention.date?.value ?? null);
    else this.#putLaw(mention, name);
    return true;
  }

  #lawsOf(mention: DocumentMention, name: LawName): readonly Group[] {
    return this.#laws.named(mention.type?.id, name).filter((group) => this.#antecedents.compatible(group, mention));
  }

  #putLaw(mention: DocumentMention, { name, year }: LawName): Group {
    const type = mention.type?.words[0] ?? '';
    const label = this.lexicon.labels.fill(year === null ? 'law' : 'lawOfYear', { type, name, year: year ?? '' });
    const key = `document|named|${mention.type?.id}|${name}|${year ?? ''}`;
    const group = this.#groups.put(mention, key, label, false, { ...UNKNOWN, date: mention.date?.value ?? null });
    this.#laws.enter(group, { name, year });
    return group;
  }

  /** Whose a named document is: a stated issuer of another place than the author's, else the author's province. */
  #owner(mention: DocumentMention): string | null {
    const province = this.context.province?.id ?? null;
    const issuer = this.#facts.issuers(mention)[0];
    return issuer && !issuer.local && issuer.unit?.key !== this.context.unit?.id ? issuer.key : province;
  }

  #nameLabel(mention: DocumentMention, surface: string): string {
    const written = fold(surface);
    const word = mention.type?.words.find((one) => written.startsWith(fold(one))) ?? mention.typeWord ?? '';
    const title = this.#facts.title(mention);
    // Only the type word stands at the citation itself: the subject completes it.
    if (title && mention.surface.length <= (mention.typeWord?.length ?? 0) + 1)
      return withCapital(`${mention.typeWord ?? ''} ${title}`);
    return withCapital(word && !written.startsWith(fold(word)) ? `${word} ${surface}` : surface);
  }

  /** `alone`: what it would be by itself, which people may have told from the other. */
  #sameName(mention: DocumentMention, words: TitleWords, alone: Pick<Group, 'key' | 'label'>): Group | null {
    const index = this.#byName.get(mention.type?.id);
    const fits = (group: Group): boolean =>
      !areToldApart(this.lexicon, group, alone) && this.#antecedents.compatible(group, mention);
    return index?.find(words, fits) ?? null;
  }

  /** Makes a document findable by its names: laws by theirs also where they have a number. */
  #enter(group: Group, mention: DocumentMention): void {
    const law = group.type?.law ? this.#laws.nameOf(mention) : null;
    if (law) this.#laws.enter(group, law);
    const last = [...group.words.values()].at(-1);
    if (!last || group.type?.law || group.codes.length > 0) return;
    getOrMake(this.#byName, mention.type?.id, () => new TitleIndex<Group>()).add(last, group);
  }

  #congressPaper(mention: DocumentMention): boolean {
    const paper = this.#congressPapers.of(mention);
    if (!paper) return false;
    const { key, label, local, decisions } = paper;
    this.#groups.put(mention, key, label, local, { ...UNKNOWN, decisions });
    return true;
  }

  /** Finds the antecedent of a citation that lacks what a key needs. */
  #relate(mention: DocumentMention): void {
    const law = mention.code === null && mention.type?.law ? this.#laws.nameOf(mention) : null;
    const found = law ? this.#lawsOf(mention, law) : this.#antecedents.of(mention);
    const [only] = found;
    const date = mention.date?.value ?? null;
    if (only && found.length === 1) {
      const rule = mention.back ? 'back-reference' : 'antecedent';
      this.#groups.join(only, mention, date, { rule, reason: only.label });
    } else if (law && found.length === 0) this.#putLaw(mention, law);
    else if (found.length > 1) this.open.push({ mention, candidates: found.map(documentThing) });
    else if (!mention.back) this.#putOpen(mention, date);
  }

  /** Nothing else in the text is it: the register may know it; else it stands for itself, within this text. */
  #putOpen(mention: DocumentMention, date: string | null): void {
    if (mention.plenum !== null) {
      const values = { type: mention.type?.words[0] ?? '', plenum: arabic(mention.plenum) };
      const label = this.lexicon.labels.fill('plenumNoTerm', values);
      this.#groups.put(mention, `document|plenum|${mention.plenum}|${this.textId}`, label, true, UNKNOWN);
      return;
    }
    const known = date === null && !mention.draft ? this.#registered(mention) : null;
    if (known?.document) {
      this.#putRegistered(mention, known.document, known.decision);
      return;
    }
    const { key, label, complete } = this.#key(mention, date);
    const { term, year } = mention;
    const decisions = [{ rule: 'no-antecedent', reason: '' }, ...(known ? [known.decision] : [])];
    this.#groups.put(mention, key, label, !complete, { date, term, year, decisions });
  }

  #registered(mention: DocumentMention): RegisterAnswer | null {
    const title = this.#facts.title(mention);
    const issuers = this.#facts.issuers(mention).map((body) => body.label);
    return askRegister({ ...mention, subjects: title ? [title] : [], issuers }, this.context.asOf, this.lexicon);
  }

  /** The key is the one that a citation with its day has, so that both are one document in all reports. */
  #putRegistered(mention: DocumentMention, document: RegisteredDocument, decision: Decision): void {
    const whole = withSymbol(mention, document, this.lexicon);
    const { key, label, complete, term, year, decisions } = this.#key(whole, document.date);
    // The code stays as this text writes it.
    const cited = { ...whole, code: mention.code };
    const facts = { date: document.date, term, year, decisions: [decision, ...decisions] };
    this.#groups.put(cited, key, label, !complete, facts);
  }

  /** A document whose term or year the text tells, but never its day: the register may know it. */
  #dated(group: Group): Group {
    if (group.local || group.named || group.dates.size > 0) return group;
    const issuers = [...group.issuers.values()].map((body) => body.label);
    const citation = { ...group, subjects: [...group.titles], issuers };
    const known = askRegister(citation, this.context.asOf, this.lexicon);
    if (!known?.document) return group;
    return { ...group, dates: new Set([known.document.date]), decisions: [...group.decisions, known.decision] };
  }
}

const arabic = (roman: string): string => String(fromRoman(roman) ?? roman);
