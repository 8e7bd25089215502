/**
 * What a person should look at: contradictions, remarks, and names left open. Each entry has the places that stand against each
 * other: the two texts of a conflict, or the open name and where the text names each thing it could be.
 */

import type { GraphFileClaim, GraphFileIssue, GraphFileUnresolved } from '../../../src/6-graph/graph-file.ts';
import { fold } from '../../../src/base/fold.ts';
import { labelOf, type Model } from '../model/model.ts';
import { mentionPlaces } from '../reader/reading.ts';
import { writeReading } from '../state/hash.ts';
import { type IssueKind, type IssuesChoice, KINDS, type Reading, type ViewerState } from '../state/state.ts';

export interface ReviewPlace {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The claim that stands here, where the issue is about claims: what this place says. */
  readonly claim: GraphFileClaim | null;
  /** The thing this place names, where it is one the open name could mean. */
  readonly candidate: string | null;
  /** What opens it in the report. */
  readonly reading: Reading;
  readonly at: number;
}

interface EntryBase {
  readonly key: string;
  readonly kind: IssueKind;
  readonly places: readonly ReviewPlace[];
  /** Things it is about, or could be about. */
  readonly things: readonly string[];
}

export interface IssueEntry extends EntryBase {
  readonly issue: GraphFileIssue;
  readonly index: number;
}

export interface OpenEntry extends EntryBase {
  readonly unresolved: GraphFileUnresolved;
}

export type Entry = IssueEntry | OpenEntry;

const ofIssue = (model: Model, issue: GraphFileIssue, index: number): IssueEntry => {
  const claims = (issue.claims ?? []).flatMap((id) => model.claims.get(id) ?? []);
  const reading: Reading = { kind: 'issue', index };
  const claimPlaces = claims.flatMap((claim, at): ReviewPlace[] => {
    const [first] = claim.evidence;
    return first ? [{ text: claim.text, start: first.start, end: first.end, claim, candidate: null, reading, at }] : [];
  });
  // Where claims stand behind it, the reader leafs through them; else through the places.
  const places =
    claimPlaces.length > 0
      ? claimPlaces
      : issue.places
          .filter(({ text }) => model.texts.has(text))
          .map((place, at): ReviewPlace => ({ ...place, claim: null, candidate: null, reading, at }));
  return { key: `issue ${index}`, kind: issue.severity, places, things: issue.things ?? [], issue, index };
};

/** Where a candidate is named: the last time before the open name, else the first time at all. */
const candidatePlace = (model: Model, id: string, text: string, before: number): ReviewPlace | null => {
  const named = mentionPlaces(model, id);
  const earlier = named.findLastIndex((place) => place.text === text && (place.spans[0]?.start ?? 0) < before);
  const at = Math.max(earlier, 0);
  const place = named[at];
  const [span] = place?.spans ?? [];
  if (!place || !span) return null;
  return { text: place.text, ...span, claim: null, candidate: id, reading: { kind: 'mentions', thing: id }, at };
};

const ofOpen = (model: Model, unresolved: GraphFileUnresolved): OpenEntry => {
  const { id, text, spans, candidates } = unresolved;
  const [span] = spans;
  const own: ReviewPlace[] =
    span && model.texts.has(text)
      ? [
          {
            text,
            start: span[0],
            end: span[1],
            claim: null,
            candidate: null,
            reading: { kind: 'unresolved', id },
            at: 0,
          },
        ]
      : [];
  const theirs = candidates.flatMap((one) => candidatePlace(model, one, text, span?.[0] ?? 0) ?? []);
  return { key: `open ${id}`, kind: 'unresolved', places: [...own, ...theirs], things: candidates, unresolved };
};

/** Whether the reader shows this place now. */
export const isRead = ({ reading, at }: Pick<ViewerState, 'reading' | 'at'>, place: ReviewPlace): boolean =>
  reading !== null && at === place.at && writeReading(reading) === writeReading(place.reading);

/** By kind, gravest first; within a kind in the order of the file. Built once a file. */
export const reviewOf = (model: Model): readonly Entry[] =>
  [
    ...model.file.issues.map((issue, index) => ofIssue(model, issue, index)),
    ...model.file.unresolved.map((one) => ofOpen(model, one)),
  ].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));

/** Entries of the kinds that are on, holding every word asked for (without accents) in their title or the names of their things. */
export const chosen = (
  entries: readonly Entry[],
  choice: IssuesChoice,
  model: Model,
  titleOf: (entry: Entry) => string,
): readonly Entry[] => {
  const words = fold(choice.words).split(' ').filter(Boolean);
  return entries.filter((entry) => {
    if (choice.off.includes(entry.kind)) return false;
    if (words.length === 0) return true;
    const text = fold([titleOf(entry), ...entry.things.map((id) => labelOf(model, id))].join(' '));
    return words.every((word) => text.includes(word));
  });
};
