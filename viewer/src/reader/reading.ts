/** What stands behind a reading: the claims or the places in a text that the reader leafs through. */

import type { GraphFileClaim, GraphFileIssue, GraphFileUnresolved } from '../../../src/6-graph/graph-file.ts';
import type { Model } from '../model/model.ts';
import { byStrength, carriesOut } from '../model/relations.ts';
import type { Reading } from '../state/state.ts';

export interface TextPlace {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

export type Page =
  | { readonly kind: 'claim'; readonly claim: GraphFileClaim }
  | { readonly kind: 'place'; readonly place: TextPlace };

export interface Opened {
  readonly pages: readonly Page[];
  readonly issue?: GraphFileIssue;
  readonly unresolved?: GraphFileUnresolved;
}

const asPages = (claims: readonly GraphFileClaim[]): Page[] => claims.map((claim) => ({ kind: 'claim', claim }));

const span = ([start, end]: readonly [number, number]): { start: number; end: number } => ({ start, end });

/** Where a thing is named, in reading order. */
export const mentionPlaces = (model: Model, thing: string): TextPlace[] =>
  (model.mentionsOf.get(thing) ?? [])
    .filter((mention) => model.texts.has(mention.text))
    .map((mention) => ({ text: mention.text, spans: mention.spans.map(span) }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0)));

/** The pages of a reading; none where its ids are not in this file (a link to another build). */
export const openReading = (model: Model, reading: Reading): Opened => {
  switch (reading.kind) {
    case 'edge':
      return { pages: asPages(model.edges.get(reading.key) ?? []) };
    case 'cell': {
      const claims = (model.claimsOf.get(reading.body) ?? []).filter(
        (claim) => claim.s === reading.body && claim.o === reading.document && carriesOut(claim.p),
      );
      return { pages: asPages([...claims].sort((a, b) => byStrength(a.status, b.status))) };
    }
    case 'claim': {
      const claim = model.claims.get(reading.id);
      return { pages: claim ? asPages([claim]) : [] };
    }
    case 'mentions':
      return { pages: mentionPlaces(model, reading.thing).map((place) => ({ kind: 'place', place })) };
    case 'issue': {
      const issue = model.file.issues[reading.index];
      if (!issue) return { pages: [] };
      const claims = (issue.claims ?? []).flatMap((id) => model.claims.get(id) ?? []);
      const places = issue.places
        .filter(({ text }) => model.texts.has(text))
        .map(({ text, start, end }): Page => ({ kind: 'place', place: { text, spans: [{ start, end }] } }));
      return { pages: claims.length > 0 ? asPages(claims) : places, issue };
    }
    case 'unresolved': {
      const unresolved = model.file.unresolved.find(({ id }) => id === reading.id);
      if (!unresolved || !model.texts.has(unresolved.text)) return { pages: [] };
      return {
        pages: [{ kind: 'place', place: { text: unresolved.text, spans: unresolved.spans.map(span) } }],
        unresolved,
      };
    }
  }
};
