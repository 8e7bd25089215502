/** What no report says of a thing although one would look for it: an office that tracks its directives asks for these first. */

import type { GraphFileThing } from '../../../src/6-graph/graph-file.ts';
import { issuedOf } from '../model/facts.ts';
import type { Remainder } from '../model/filter.ts';
import { carriesOut, standingOf } from '../model/relations.ts';

export type GapKind =
  /** A document that nobody is said to carry out, without an issuer, or without a date. */
  | 'nobody'
  | 'noIssuer'
  | 'noDate'
  /** Documents a body is to carry out and of which no result is told. */
  | 'noResult'
  /** Documents of a body that nobody is said to carry out. */
  | 'unanswered';

export interface Gap {
  readonly kind: GapKind;
  /** The documents it is about; empty where it is the thing itself. */
  readonly things: readonly GraphFileThing[];
}

const ofDocument = (left: Remainder, thing: GraphFileThing): Gap[] => {
  const edges = left.edgesOf.get(thing.id) ?? [];
  const found: GapKind[] = [];
  if (!edges.some((edge) => edge.o === thing.id && carriesOut(edge.p))) found.push('nobody');
  if (!edges.some((edge) => edge.s === thing.id && edge.p === 'issuedBy')) found.push('noIssuer');
  if (issuedOf(thing) === undefined) found.push('noDate');
  return found.map((kind) => ({ kind, things: [] }));
};

const ofBody = (left: Remainder, thing: GraphFileThing): Gap[] => {
  const edges = left.edgesOf.get(thing.id) ?? [];
  const own = edges.filter((edge) => edge.s === thing.id && carriesOut(edge.p));
  const results = new Set(own.filter((edge) => standingOf(edge.status) === 'result').map((edge) => edge.o));
  const expected = new Set(own.map((edge) => edge.o).filter((id) => !results.has(id)));
  const isCarriedOut = (id: string): boolean =>
    (left.edgesOf.get(id) ?? []).some((edge) => edge.o === id && carriesOut(edge.p));
  const issued = edges.filter((edge) => edge.o === thing.id && edge.p === 'issuedBy').map((edge) => edge.s);
  const documents = (ids: Iterable<string>): GraphFileThing[] =>
    [...ids].flatMap((id) => {
      const found = left.things.get(id);
      return found?.class === 'Document' ? [found] : [];
    });
  const gaps: Gap[] = [
    { kind: 'noResult', things: documents(expected) },
    { kind: 'unanswered', things: documents(issued.filter((id) => !isCarriedOut(id))) },
  ];
  return gaps.filter(({ things }) => things.length > 0);
};

/** Only what the filter leaves is looked at, as everywhere on the page. */
export const gapsOf = (left: Remainder, thing: GraphFileThing): Gap[] => {
  if (thing.class === 'Document') return ofDocument(left, thing);
  return thing.class === 'Body' ? ofBody(left, thing) : [];
};
