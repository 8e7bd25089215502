/** What a sentence names, and how each mention came to mean its thing. */

import { innermost } from '../3-mentions/grammar/body-shape.ts';
import type { BodyMention, DocumentMention, Mention, PlaceMention } from '../3-mentions/mention.ts';
import type { Entity } from '../4-entities/entity.ts';
import { fold } from '../base/fold.ts';
import type { MentionRead, MentionReason, Reason } from './explanation.ts';
import type { SentenceRef } from './find-sentences.ts';
import { candidate, placeOf, placesIn } from './place-in-report.ts';
import type { TracedReading } from './traced-reading.ts';

type Reasons = Reason<MentionReason>[];

const because = (code: MentionReason, params: Reason['params'] = {}): Reason<MentionReason> => ({ code, params });

/** Mentions that begin in a sentence, in order of place. */
export const mentionsIn = (reading: TracedReading, { passage, span }: SentenceRef): Mention[] =>
  (reading.mentions.byPassage[passage.id]?.mentions ?? [])
    .flatMap((index) => reading.mentions.all[index] ?? [])
    .filter((mention) => mention.span.start >= span.start && mention.span.start < span.end);

/** Places inside the names of bodies come last, so that the numbers of the others run on. */
export const numbered = (mentions: readonly Mention[]): Mention[] => {
  const isInside = (mention: Mention): boolean => mention.class === 'Place' && mention.inBody;
  return [...mentions.filter((one) => !isInside(one)), ...mentions.filter(isInside)];
};

export const explainMentions = (reading: TracedReading, mentions: readonly Mention[]): MentionRead[] =>
  mentions.map((mention, i) => {
    const id = reading.resolution.entityOf.get(mention.index);
    const entity = id === undefined ? null : (reading.entities.get(id) ?? null);
    const open = reading.open(mention.index);
    const reasons = reasonsOf(reading, mention, entity);
    return {
      number: i + 1,
      class: mention.class,
      surface: mention.surface,
      places: placesIn(reading, mention.passage, mention.span),
      thing: entity ? { id: entity.id, label: entity.label } : null,
      candidates: (open?.candidates ?? []).map((one) => candidate(reading, one)),
      reasons: open ? [because('severalThings'), ...reasons.filter(({ code }) => !UNLESS_OPEN.has(code))] : reasons,
      decisions: entity ? decisionsFor(reasons, entity) : [],
    };
  });

/** What is said of a mention that means one thing or none, and not of one that several things fit. */
const UNLESS_OPEN: ReadonlySet<MentionReason> = new Set(['ownName', 'numberOnly', 'noneInParticular']);

const reasonsOf = (reading: TracedReading, mention: Mention, entity: Entity | null): Reasons => {
  const reasons =
    mention.class === 'Document'
      ? ofDocument(reading, mention, entity)
      : mention.class === 'Body'
        ? ofBody(reading, mention, entity)
        : mention.class === 'Place'
          ? ofPlace(mention, entity)
          : [because('byWords')];
  return entity?.local ? [...reasons, because('localThing')] : reasons;
};

/** Decisions that hold for those mentions of a document alone whose own words do not say which one it is. */
const OF_A_MENTION: ReadonlySet<string> = new Set(['antecedent', 'back-reference', 'no-antecedent']);

/** Decisions about the thing; one about the mention only where no reason tells it with its place. */
const decisionsFor = (reasons: Reasons, entity: Entity): Entity['decisions'] => {
  const bare = reasons.some(({ code }) => code === 'numberOnly');
  return entity.decisions.filter(({ rule }) => bare || !OF_A_MENTION.has(rule));
};

const ofDocument = (reading: TracedReading, mention: DocumentMention, entity: Entity | null): Reasons => {
  const reasons: Reasons = [];
  if (mention.back && !entity) reasons.push(because('ownName'));
  else reasons.push(identityOf(reading, mention));
  if (mention.repaired) reasons.push(because('repaired', { code: mention.code ?? '' }));
  if (mention.wordAgainstSymbol) reasons.push(because('symbolDecides', { code: mention.code ?? '' }));
  if (mention.sharedIssuers) reasons.push(because('issuersOfList'));
  const outer = mention.inside === null ? undefined : reading.mentions.all[mention.inside];
  if (outer) reasons.push(because('insideSubject', { document: outer.surface }));
  return reasons;
};

/** What in a citation says which document it is. */
const identityOf = (reading: TracedReading, mention: DocumentMention): Reason<MentionReason> => {
  const other = otherMention(reading, mention);
  const before = other ? { surface: other.surface, line: placeOf(reading, other.index).line } : null;
  if (reading.resolution.context.own?.index === mention.index) return because('ownNumber');
  if (mention.back) return before ? because('pointsBack', before) : because('noneInParticular');
  if (mention.plenum !== null) return because('plenum');
  if (mention.code === null) return because('byNameOnly');
  if (mention.date) return because('numberDate', { code: mention.code, date: mention.date.value });
  if (mention.term) return because('numberTerm', { code: mention.code, term: mention.term });
  if (mention.year) return because('numberYear', { code: mention.code, year: mention.year });
  return before ? because('citedBefore', before) : because('numberOnly', { code: mention.code });
};

/** Another citation of the same document that says more: the last one before, else the first one behind. */
const otherMention = ({ resolution, citations }: TracedReading, mention: DocumentMention): DocumentMention | null => {
  const all = citations.get(resolution.entityOf.get(mention.index) ?? '') ?? [];
  const isFull = ({ date, term, year }: DocumentMention): boolean => date !== null || term !== null || year !== null;
  const isBefore = (other: DocumentMention): boolean => other.index < mention.index;
  const before = all.findLast((other) => isBefore(other) && isFull(other)) ?? all.find(isFull) ?? null;
  return before ?? (mention.back ? (all.findLast(isBefore) ?? all[0] ?? null) : null);
};

const ofBody = (reading: TracedReading, mention: BodyMention, entity: Entity | null): Reasons => {
  if (!entity) return [because(mention.collective ? 'collective' : 'noneInParticular')];
  const reasons: Reasons = [];
  const inner = innermost(mention.shape);
  const { context } = reading.resolution;
  const said = fold(mention.surface);
  if (mention.enumerated) reasons.push(because('headOfList'));
  if (mention.shape.office && entity.body?.kind !== 'office') reasons.push(because('personsOffice'));
  if (inner.central) reasons.push(because('fixedName'));
  else if (isAbbreviated(mention.surface, entity.label)) reasons.push(because('abbreviated'));
  const head = inner.head?.head;
  if (head?.slot === 'none' || (head?.slot === 'field' && inner.topic === null)) reasons.push(because('fromBefore'));
  else if (head?.slot === 'owner') reasons.push(ownerOf(reading, entity));
  else if (head && inner.unit?.name == null) {
    const unit = [context.unit, context.province].find(
      (one) => one && fold(entity.label).endsWith(fold(one.name)) && !said.endsWith(fold(one.name)),
    );
    if (unit) reasons.push(because('ofPlaceAtHand', { place: unit.label }));
  }
  return reasons.length > 0 ? reasons : [because('byWords')];
};

/** "UBND", "Hội CCB": a word in capitals that the label writes out. */
const isAbbreviated = (surface: string, label: string): boolean =>
  surface
    .split(/[\s:,]+/)
    .some((word) => /^\p{Lu}{2,}$/u.test(word) && !` ${fold(label)} `.includes(` ${fold(word)} `));

/** "Ban Thường vụ" alone: the author's, where both are of one unit; else of the committee named last. */
const ownerOf = ({ resolution, entities }: TracedReading, entity: Entity): Reason<MentionReason> => {
  const author = resolution.author === null ? undefined : entities.get(resolution.author);
  const unit = resolution.context.unit;
  return author && unit && fold(entity.label).endsWith(fold(unit.name))
    ? because('ofAuthor', { author: author.label })
    : because('fromBefore');
};

const ofPlace = (mention: PlaceMention, entity: Entity | null): Reasons => {
  const inBody = mention.inBody ? [because('inBodyName')] : [];
  if (!entity) return [...inBody, because('noneInParticular')];
  if (!mention.unit) return [...inBody, because('byWords')];
  const code = entity.place?.gsoCode ?? null;
  if (mention.unit.name === null) inBody.push(because('levelAlone'));
  return [...inBody, code === null ? because('unknownUnit') : because('knownUnit', { code })];
};
