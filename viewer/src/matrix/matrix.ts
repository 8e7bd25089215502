/** Documents against bodies: who reports to carry out what. A cell nobody fills is a finding, so empty lines stay. */

import type { GraphFileClaim, GraphFileThing } from '../../../src/6-graph/graph-file.ts';
import { issuedOf, levelOf } from '../model/facts.ts';
import type { Remainder } from '../model/filter.ts';
import { carriesOut, strongest } from '../model/relations.ts';
import type { MatrixChoice } from '../state/state.ts';

export interface MatrixCell {
  readonly body: string;
  readonly document: string;
  readonly claims: readonly GraphFileClaim[];
  readonly status: string;
}

export interface MatrixLine {
  readonly thing: GraphFileThing;
  /** Cells of the line with at least one claim. */
  readonly filled: number;
  readonly claims: number;
}

export interface Matrix {
  readonly documents: readonly MatrixLine[];
  readonly bodies: readonly MatrixLine[];
  readonly cells: ReadonlyMap<string, MatrixCell>;
  /** Documents no report says anyone carries out, shown or not. */
  readonly emptyDocuments: number;
}

export const cellKey = (body: string, document: string): string => `${body} ${document}`;

const LEVELS = ['central', 'province', 'district', 'commune'];

/** Rank of a level, outermost first; levels this list does not know come last, as they are worded. */
export const levelRank = (thing: GraphFileThing): number => {
  const at = LEVELS.indexOf(levelOf(thing));
  return at < 0 ? LEVELS.length : at;
};

const collator = new Intl.Collator('vi', { numeric: true });

const byName = (a: MatrixLine, b: MatrixLine): number =>
  collator.compare(a.thing.short, b.thing.short) || (a.thing.id < b.thing.id ? -1 : 1);

const DOCUMENT_ORDERS: Readonly<Record<MatrixChoice['documents'], (a: MatrixLine, b: MatrixLine) => number>> = {
  date: (a, b) => {
    const [one, other] = [issuedOf(a.thing), issuedOf(b.thing)];
    if (one === other) return byName(a, b);
    if (one === undefined) return 1;
    if (other === undefined) return -1;
    return one < other ? 1 : -1;
  },
  claims: (a, b) => b.claims - a.claims || byName(a, b),
  name: byName,
};

const BODY_ORDERS: Readonly<Record<MatrixChoice['bodies'], (a: MatrixLine, b: MatrixLine) => number>> = {
  level: (a, b) =>
    levelRank(a.thing) - levelRank(b.thing) ||
    collator.compare(levelOf(a.thing), levelOf(b.thing)) ||
    b.claims - a.claims ||
    byName(a, b),
  claims: (a, b) => b.claims - a.claims || byName(a, b),
  name: byName,
};

/**
 * Latest document first, undated ones last. Documents no text names (context from a register) are no finding. Bodies without a single filled cell are shown only where the choice asks for
 * empty lines and the body acts at all (it takes part in some claim of its own): a country's every office is no finding.
 */
export const buildMatrix = (left: Remainder, choice: MatrixChoice): Matrix => {
  const found = new Map<string, { body: string; document: string; claims: GraphFileClaim[] }>();
  for (const claim of left.claims) {
    if (claim.literal || !carriesOut(claim.p)) continue;
    if (left.things.get(claim.s)?.class !== 'Body') continue;
    const key = cellKey(claim.s, claim.o);
    const cell = found.get(key);
    if (cell) cell.claims.push(claim);
    else found.set(key, { body: claim.s, document: claim.o, claims: [claim] });
  }
  const cells = new Map<string, MatrixCell>();
  const sums = new Map<string, { filled: number; claims: number }>();
  for (const [key, cell] of found) {
    cells.set(key, { ...cell, status: strongest(cell.claims.map((claim) => claim.status)) ?? '' });
    for (const id of [cell.body, cell.document]) {
      const sum = sums.get(id) ?? { filled: 0, claims: 0 };
      sums.set(id, { filled: sum.filled + 1, claims: sum.claims + cell.claims.length });
    }
  }
  const lineOf = (thing: GraphFileThing): MatrixLine => ({
    thing,
    ...(sums.get(thing.id) ?? { filled: 0, claims: 0 }),
  });
  const documents: MatrixLine[] = [];
  const bodies: MatrixLine[] = [];
  let emptyDocuments = 0;
  for (const thing of left.things.values()) {
    const line = lineOf(thing);
    if (thing.class === 'Body') {
      if (line.filled > 0 || (choice.empty && acts(left, thing.id))) bodies.push(line);
    } else if (thing.class === 'Document' && (line.filled > 0 || thing.mentionedIn.length > 0)) {
      if (line.filled === 0) emptyDocuments++;
      if (line.filled > 0 || choice.empty) documents.push(line);
    }
  }
  documents.sort(DOCUMENT_ORDERS[choice.documents]);
  bodies.sort(BODY_ORDERS[choice.bodies]);
  return { documents, bodies, cells, emptyDocuments };
};

const OF_ITS_OWN = new Set(['supervises', 'holds', 'undertakes']);

const acts = (left: Remainder, id: string): boolean =>
  (left.edgesOf.get(id) ?? []).some((edge) => edge.s === id && OF_ITS_OWN.has(edge.p));
