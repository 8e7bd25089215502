/**
 * Stage 4: which mentions are one thing. Every entity's id is a function of its key alone; what the words leave out is filled
 * in from the report (its author, its day) and from what was said before, and each such decision is kept with its rule.
 */

import type { Outline } from '../2-structure/outline.ts';
import { sourceSpans } from '../2-structure/passage.ts';
import type { MentionSet } from '../3-mentions/find-mentions.ts';
import type { BodyMention, BodyShape, EventMention, Mention, PlaceMention } from '../3-mentions/mention.ts';
import type { Issue } from '../base/issue.ts';
import { placeId } from '../base/place-id.ts';
import { thingId } from '../base/stable-id.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { BodyBook } from './bodies.ts';
import { citationIssues } from './citation-issues.ts';
import { congressTermIssues } from './congress-term-issues.ts';
import { DocumentBook } from './documents.ts';
import type { Entity } from './entity.ts';
import { EntityBook, type NameFact } from './entity-book.ts';
import type { KnownBody } from './known-body.ts';
import { lunarYearIssues } from './lunar-year-issues.ts';
import { nameIssues } from './name-issues.ts';
import type { NamedMention, UnresolvedMention } from './reading.ts';
import { type ReportContext, readContext } from './report-context.ts';
import { unnumberedReport } from './report-entity.ts';
import { ThingBook } from './things.ts';
import { knownUnit, UnitBook } from './units.ts';

export interface Resolution {
  readonly context: ReportContext;
  readonly entities: readonly Entity[];
  readonly mentions: readonly NamedMention[];
  readonly unresolved: readonly UnresolvedMention[];
  readonly issues: readonly Issue[];
  /** Id of the Report entity. */
  readonly report: string;
  /** Id of the author's entity; null where the report has none. */
  readonly author: string | null;
  /** Mention index -> id of its entity; nothing for what stays open or means no thing in particular. */
  readonly entityOf: ReadonlyMap<number, string>;
  readonly nameFacts: readonly NameFact[];
  /** Mention index of a collective body -> its entity, made only when a claim asks for it. */
  readonly onDemand: ReadonlyMap<number, string>;
}

export const resolveEntities = (outline: Outline, mentions: MentionSet, lexicon: Lexicon): Resolution =>
  new Resolver(outline, mentions, lexicon).resolve();

class Resolver {
  readonly #context: ReportContext;
  readonly #units: UnitBook;
  readonly #bodies: BodyBook;
  readonly #documents: DocumentBook;
  readonly #things: ThingBook;
  readonly #book: EntityBook;
  readonly #entityOf = new Map<number, string>();
  readonly #onDemand = new Map<number, string>();
  /** By mention index. */
  readonly #unresolved = new Map<number, UnresolvedMention>();

  constructor(
    readonly outline: Outline,
    readonly mentions: MentionSet,
    readonly lexicon: Lexicon,
  ) {
    const textId = outline.source.id;
    const context = readContext(outline, mentions, lexicon);
    const units = new UnitBook(lexicon, context, mentions);
    const bodies = new BodyBook(lexicon, context, units, mentions, textId);
    this.#context = context;
    this.#units = units;
    this.#bodies = bodies;
    this.#documents = new DocumentBook(lexicon, context, units, bodies, mentions, outline, textId);
    this.#things = new ThingBook(lexicon, context, units, bodies, mentions, textId);
    this.#book = new EntityBook(lexicon, context.asOf, textId);
  }

  resolve(): Resolution {
    for (const { thing, mentions } of this.#documents.result())
      for (const mention of mentions) this.#name(mention, this.#book.add(thing, mention.surface));
    for (const mention of this.mentions.all) this.#resolveOne(mention);
    // Persons come last: the body they serve tells them from others of their name.
    for (const mention of this.mentions.all) {
      if (mention.class !== 'Person') continue;
      const server = this.mentions.all[mention.roles[0]?.body ?? -1];
      const body = server?.class === 'Body' ? this.#bodies.of(server) : null;
      this.#name(mention, this.#book.add(this.#things.person(mention, body), mention.surface));
    }
    const author = this.#context.author ? (this.#entityOf.get(this.#context.author.index) ?? null) : null;
    const own = this.#context.own ? this.#entityOf.get(this.#context.own.index) : undefined;
    const report = own ?? this.#addReport();
    for (const { mention, candidates } of this.#documents.open) {
      const ids = candidates.map((thing) => thingId(thing.label, thing.key));
      this.#leaveOpen(mention, ids, 'document.twoAntecedents');
    }
    this.#obey(report);
    return {
      context: this.#context,
      entities: this.#book.entities(report),
      mentions: this.#namedMentions(),
      unresolved: [...this.#unresolved.values()],
      issues: this.#issues(),
      report,
      author,
      entityOf: this.#entityOf,
      nameFacts: this.#book.nameFacts,
      onDemand: this.#onDemand,
    };
  }

  #issues(): Issue[] {
    const { outline, mentions, lexicon } = this;
    const context = {
      outline,
      mentions,
      lexicon,
      report: this.#context,
      units: this.#units,
      entityOf: this.#entityOf,
    };
    return [
      ...citationIssues(context),
      ...lunarYearIssues(context),
      ...congressTermIssues(context),
      ...nameIssues(context),
    ];
  }

  #resolveOne(mention: Mention): void {
    if (mention.class === 'Body') this.#body(mention);
    else if (mention.class === 'Place') this.#place(mention);
    else if (mention.class === 'Event') this.#event(mention);
    else if (mention.class === 'Project') {
      const project = this.#things.project(mention);
      this.#name(mention, this.#book.add(project, mention.name));
    }
  }

  #name(mention: Mention, id: string): void {
    this.#entityOf.set(mention.index, id);
  }

  #body(mention: BodyMention): void {
    const body = this.#bodies.of(mention);
    if (!body) return;
    // What only a claim about a collective body needs is made now and left out later where none asks for it.
    if (mention.collective) this.#onDemand.set(mention.index, this.#book.add(body, mention.surface));
    else this.#name(mention, this.#book.addBody(body, surfaceOf(mention, body), mention.index));
  }

  #place(mention: PlaceMention): void {
    const found = this.#things.place(mention);
    if (!found) return;
    const { thing, unit } = found;
    this.#name(mention, unit ? this.#book.addUnit(unit, mention.surface) : this.#book.add(thing, mention.surface));
    if (!unit || unit.candidates.length < 2) return;
    const candidates = unit.candidates.map((candidate) => this.#book.addUnit(knownUnit(candidate), null));
    this.#leaveOpen(mention, candidates, 'place.severalUnits');
  }

  #event(mention: EventMention): void {
    const { thing, holder } = this.#things.event(mention);
    // "đại hội" of a body named beside it is no name of that congress.
    const bare =
      mention.holder !== null &&
      mention.name === mention.surface &&
      mention.ordinal === null &&
      mention.head.name === 'congress';
    const object = this.#book.add(thing, bare ? thing.label : mention.surface);
    this.#name(mention, object);
    if (!holder) return;
    const subject = this.#book.addBody(holder, null, mention.index);
    this.#book.nameFacts.push({ predicate: 'holds', subject, object, mention: mention.index });
  }

  #addReport(): string {
    const thing = unnumberedReport(this.outline, this.#context.date, this.lexicon);
    return this.#book.add(thing, thing.document?.titles[0] ?? null);
  }

  /** Where people said what stands at a place of this text, it is that, if the text names such a thing or it was a candidate. */
  #obey(report: string): void {
    const { resolved } = this.lexicon.decided;
    const { id: text } = this.outline.source;
    if (![...resolved.keys()].some((place) => place.startsWith(text))) return;
    for (const mention of this.mentions.all) {
      const to = resolved.get(placeId(text, this.#spansOf(mention)));
      const from = this.#entityOf.get(mention.index) ?? null;
      if (to === undefined || from === report || this.#book.classOf(to) !== mention.class) continue;
      this.#name(mention, to);
      const others = this.mentions.all.filter((one) => this.#entityOf.get(one.index) === from);
      this.#book.move(mention.surface, from, to, from === null ? [] : others.map(({ surface }) => surface));
      this.#unresolved.delete(mention.index);
    }
  }

  #leaveOpen(mention: Mention, candidates: readonly string[], reason: string): void {
    this.#unresolved.set(mention.index, {
      id: unresolvedId(mention.index),
      class: mention.class,
      surface: mention.surface,
      spans: this.#spansOf(mention),
      candidates,
      reason,
    });
  }

  #namedMentions(): NamedMention[] {
    return this.mentions.all.flatMap((mention): NamedMention[] => {
      const entity = this.#entityOf.get(mention.index);
      if (entity === undefined) return [];
      const { surface } = mention;
      return [{ id: `mention-${mention.index}`, class: mention.class, entity, surface, spans: this.#spansOf(mention) }];
    });
  }

  #spansOf(mention: Mention): ReturnType<typeof sourceSpans> {
    const passage = this.outline.passages[mention.passage];
    return passage ? sourceSpans(passage, mention.span) : [];
  }
}

/** Id of a mention, by its index, that stays open. */
export const unresolvedId = (index: number): string => `unresolved-${index}`;

/** In a list the surface is only a name ("Bình Lục"); the body's own form is its label. */
const surfaceOf = (mention: BodyMention, body: KnownBody): string =>
  mention.enumerated || isElliptic(mention.shape) ? body.label : mention.surface;

/** "Ban Thường vụ", "MTTQ", "Sở": understood here, but no name of the body elsewhere. */
const isElliptic = (shape: BodyShape): boolean =>
  shape.central === null &&
  shape.owner === null &&
  shape.unit?.name == null &&
  shape.topic === null &&
  !(shape.unit && shape.head?.head.slot === 'unit');
