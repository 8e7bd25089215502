/**
 * Stage 4: which mentions are one thing. Every entity's id is a function of its key alone; what the words leave out is filled
 * in from the report (its author, its day) and from what was said before, and each such decision is kept as a sentence.
 */

import type { Outline } from '../2-structure/outline.ts';
import { sourceSpans } from '../2-structure/passage.ts';
import type { MentionSet } from '../3-mentions/find-mentions.ts';
import type { BodyMention, BodyShape, Mention } from '../3-mentions/mention.ts';
import type { Issue } from '../base/issue.ts';
import { thingId } from '../base/stable-id.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { BodyBook, type KnownBody } from './bodies.ts';
import { DocumentBook } from './documents.ts';
import type { Entity } from './entity.ts';
import type { KnownThing } from './known-thing.ts';
import type { NamedMention, UnresolvedMention } from './reading.ts';
import { type ReportContext, readContext } from './report-context.ts';
import { ThingBook, unitThing } from './things.ts';
import { type KnownUnit, UnitBook } from './units.ts';

/** Facts about bodies, places and events that names carry, with the mention that shows each. */
export interface NameFact {
  readonly predicate: 'partOf' | 'governs' | 'locatedIn' | 'holds';
  readonly subject: string;
  readonly object: string;
  readonly mention: number;
}

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

interface Draft {
  readonly thing: KnownThing;
  readonly id: string;
  readonly aliases: Set<string>;
  mentioned: boolean;
}

class EntityBook {
  readonly drafts = new Map<string, Draft>();

  constructor(readonly textId: string) {}

  add(thing: KnownThing, surface: string | null): string {
    const id = thing.key.startsWith('unit-') ? thing.key : thingId(thing.label, thing.key);
    let draft = this.drafts.get(id);
    if (!draft) this.drafts.set(id, (draft = { thing, id, aliases: new Set(), mentioned: false }));
    if (surface !== null) {
      draft.mentioned = true;
      const form = surface.replace(/\s+/g, ' ').trim();
      if (form !== thing.label && form !== '') draft.aliases.add(form);
    }
    return id;
  }

  entities(report: string): Entity[] {
    return [...this.drafts.values()].map(({ thing, id, aliases, mentioned }) => ({
      id,
      class: thing.class,
      key: thing.key,
      label: thing.label,
      aliases: [...aliases].sort(),
      mentionedIn: mentioned ? [this.textId] : [],
      local: thing.local,
      possibly: [],
      decisions: thing.decisions,
      document: thing.document ? { ...thing.document, report: id === report } : null,
      body: thing.body,
      place: thing.place ? { ...thing.place } : null,
    }));
  }
}

export const resolveEntities = (outline: Outline, mentions: MentionSet, lexicon: Lexicon): Resolution => {
  const textId = outline.source.id;
  const context = readContext(outline, mentions, lexicon);
  const units = new UnitBook(lexicon, context, mentions);
  const bodies = new BodyBook(lexicon, context, units, mentions, textId);
  const documents = new DocumentBook(lexicon, context, units, bodies, mentions, outline, textId);
  const things = new ThingBook(lexicon, context, units, bodies, mentions, textId);
  const book = new EntityBook(textId);
  const entityOf = new Map<number, string>();
  const onDemand = new Map<number, string>();
  const nameFacts: NameFact[] = [];
  const unresolved: UnresolvedMention[] = [];

  const addUnit = (unit: KnownUnit, surface: string | null): string => {
    const id = book.add(unitThing(unit, textId), surface);
    // The units it lies in and those that took its place are context: no text names them here.
    let inner = unit.unit;
    for (const outer of unit.unit ? lexicon.units.ancestors(unit.unit, context.asOf) : []) {
      book.add(
        unitThing(
          { key: outer.id, label: outer.label, name: outer.name, level: outer.level, unit: outer, candidates: [] },
          textId,
        ),
        null,
      );
      inner = outer;
    }
    for (const next of [unit.unit, inner].flatMap((one) => one?.succeededBy ?? [])) {
      const heir = lexicon.units.unit(next);
      if (heir)
        book.add(
          unitThing(
            { key: heir.id, label: heir.label, name: heir.name, level: heir.level, unit: heir, candidates: [] },
            textId,
          ),
          null,
        );
    }
    return id;
  };
  const addBody = (body: KnownBody, surface: string | null, index: number): string => {
    const id = book.add(body, surface);
    // "Ban Thường vụ Huyện ủy A" names the Huyện ủy as well; a fixed name's parent is context.
    const named = surface !== null && body.owner !== null && body.body?.kind !== 'office';
    if (body.partOf)
      nameFacts.push({
        predicate: 'partOf',
        subject: id,
        object: addBody(body.partOf, named ? body.partOf.label : null, index),
        mention: index,
      });
    if (body.governs)
      nameFacts.push({ predicate: 'governs', subject: id, object: addUnit(body.governs, null), mention: index });
    return id;
  };

  for (const group of documents.result()) {
    for (const mention of group.mentions) entityOf.set(mention.index, book.add(group.thing, mention.surface));
  }
  for (const mention of mentions.all) {
    if (mention.class === 'Body') {
      const body = bodies.of(mention);
      if (!body) continue;
      if (mention.collective) {
        onDemand.set(mention.index, thingId(body.label, body.key));
        continue;
      }
      entityOf.set(mention.index, addBody(body, surfaceOf(mention, body), mention.index));
    } else if (mention.class === 'Place') {
      const found = things.place(mention);
      if (!found) continue;
      const id = found.unit ? addUnit(found.unit, mention.surface) : book.add(found.thing, mention.surface);
      entityOf.set(mention.index, id);
      if (found.unit && found.unit.candidates.length > 1) unresolved.push(openPlace(mention, found.unit, id));
    } else if (mention.class === 'Project') {
      entityOf.set(mention.index, book.add(things.project(mention), mention.name));
    } else if (mention.class === 'Event') {
      const { thing, holder } = things.event(mention);
      const id = book.add(
        thing,
        mention.holder &&
          mention.name === mention.surface &&
          mention.ordinal === null &&
          mention.head.name === 'congress'
          ? thing.label
          : mention.surface,
      );
      entityOf.set(mention.index, id);
      if (holder)
        nameFacts.push({
          predicate: 'holds',
          subject: addBody(holder, null, mention.index),
          object: id,
          mention: mention.index,
        });
    }
  }
  for (const mention of mentions.all) {
    if (mention.class !== 'Person') continue;
    const role = mention.roles[0];
    const body = role ? bodies.of(mentions.all[role.body] as BodyMention) : null;
    entityOf.set(mention.index, book.add(things.person(mention, body), mention.surface));
  }

  // The Party's name over a committee's letterhead says whose part it is.
  const motto = mentions.all.find(
    (mention): mention is BodyMention =>
      mention.class === 'Body' &&
      context.frame.has(mention.passage) &&
      mention.shape.central !== null &&
      mention.shape.central.partOf === null &&
      mention.shape.central.kind === 'party',
  );
  const authorBody = context.author ? bodies.of(context.author) : null;
  if (motto && context.author && authorBody?.body?.kind === 'party' && entityOf.has(motto.index)) {
    nameFacts.push({
      predicate: 'partOf',
      subject: entityOf.get(context.author.index)!,
      object: entityOf.get(motto.index)!,
      mention: context.author.index,
    });
  }
  // Organisations of a province's Party are part of its organisation, where the report names it.
  const whole = [...book.drafts.values()].find(
    (draft) =>
      draft.mentioned && context.province && draft.thing.key === `body|partyOrganization||${context.province.id}`,
  );
  for (const mention of whole ? mentions.all : []) {
    if (mention.class !== 'Body' || mention.collective || mention.shape.head?.head.id !== 'partyOrganization') continue;
    const id = entityOf.get(mention.index);
    if (id && id !== whole!.id)
      nameFacts.push({ predicate: 'partOf', subject: id, object: whole!.id, mention: mention.index });
  }
  const author = context.author ? (entityOf.get(context.author.index) ?? null) : null;
  const report = reportEntity(outline, context, book, entityOf, lexicon);
  for (const open of documents.open) {
    const { mention } = open;
    unresolved.push({
      id: `unresolved-${mention.index}`,
      class: 'Document',
      surface: mention.surface,
      spans: sourceSpans(outline.passages[mention.passage]!, mention.span),
      candidates: open.candidates.map((thing) => thingId(thing.label, thing.key)),
      reason: 'document.twoAntecedents',
    });
  }
  const named = mentions.all.flatMap((mention): NamedMention[] => {
    const entity = entityOf.get(mention.index);
    if (!entity) return [];
    return [
      {
        id: `mention-${mention.index}`,
        class: mention.class,
        entity,
        surface: mention.surface,
        spans: sourceSpans(outline.passages[mention.passage]!, mention.span),
      },
    ];
  });
  // What only a claim about a collective body needs is made now and dropped later where none does.
  for (const [index] of onDemand) {
    const body = bodies.of(mentions.all[index] as BodyMention);
    if (body) book.add(body, mentions.all[index]!.surface);
  }
  return {
    context,
    entities: book.entities(report),
    mentions: named,
    unresolved,
    issues: issuesOf(mentions, context, entityOf, outline),
    report,
    author,
    entityOf,
    nameFacts,
    onDemand,
  };

  function openPlace(mention: Mention, unit: KnownUnit, id: string): UnresolvedMention {
    for (const candidate of unit.candidates)
      book.add(
        unitThing(
          {
            key: candidate.id,
            label: candidate.label,
            name: candidate.name,
            level: candidate.level,
            unit: candidate,
            candidates: [],
          },
          textId,
        ),
        null,
      );
    void id;
    return {
      id: `unresolved-${mention.index}`,
      class: 'Place',
      surface: mention.surface,
      spans: sourceSpans(outline.passages[mention.passage]!, mention.span),
      candidates: unit.candidates.map((candidate) => candidate.id),
      reason: 'place.severalUnits',
    };
  }
};

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

/** The report that is read: by its number, or by its text where it has none. */
const reportEntity = (
  outline: Outline,
  context: ReportContext,
  book: EntityBook,
  entityOf: Map<number, string>,
  lexicon: Lexicon,
): string => {
  const own = context.own ? entityOf.get(context.own.index) : undefined;
  if (own) return own;
  const type = lexicon.documentTypes.byId.get('report')!;
  const head = outline.letterhead;
  const title =
    head?.title === null || head?.title === undefined ? outline.source.name : outline.passages[head.title]!.text;
  const word = type.words[0]!;
  return book.add(
    {
      class: 'Document',
      key: `document|report|${outline.source.id}`,
      label: `${word} ${title}`.slice(0, 160),
      local: true,
      decisions: [],
      body: null,
      place: null,
      document: {
        type: type.id,
        typeWord: word,
        identity: 'local',
        code: null,
        number: null,
        symbol: null,
        dates: context.date ? [context.date] : [],
        term: null,
        year: null,
        titles: [title],
        report: true,
      },
    },
    title,
  );
};

const issuesOf = (
  mentions: MentionSet,
  context: ReportContext,
  entityOf: ReadonlyMap<number, string>,
  outline: Outline,
): Issue[] => {
  const issues: Issue[] = [];
  for (const mention of mentions.all) {
    if (mention.class !== 'Document') continue;
    const places = () =>
      sourceSpans(outline.passages[mention.passage]!, mention.span).map((span) => ({ text: outline.source.id, span }));
    const things = entityOf.has(mention.index) ? [entityOf.get(mention.index)!] : [];
    if (mention.wordAgainstSymbol)
      issues.push({
        code: 'document.wordAgainstSymbol',
        severity: 'warning',
        params: { surface: mention.surface, code: mention.code ?? '' },
        places: places(),
        things,
      });
    if (mention.repaired)
      issues.push({
        code: 'document.codeRepaired',
        severity: 'info',
        params: { surface: mention.surface, code: mention.code ?? '' },
        places: places(),
        things,
      });
    if (context.date && mention.date && mention.date.value.length === 10 && mention.date.value > context.date) {
      issues.push({
        code: 'document.laterThanReport',
        severity: 'warning',
        params: { code: mention.code ?? mention.surface, date: mention.date.value, report: context.date },
        places: places(),
        things,
      });
    }
  }
  return issues;
};
