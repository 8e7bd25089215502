/**
 * The questions people ask a build, answered from graph.json alone. A new question is one entry here and its texts in
 * data/messages (`question.<name>`, `column.*`).
 */
import { isRejected, stands } from '../../5-relations/claim.ts';
import type { GraphFileClaim, GraphFileThing } from '../../6-graph/graph-file.ts';
import { type Hop, shortestPaths } from '../../6-graph/paths.ts';
import type { GraphIndex } from '../graph-index.ts';
import { type Answer, type AnswerRow, type Cell, quoteAt, quotesOf, thingCell } from './answer.ts';

/** What a question must be told: the name of an option, and which things it may name. */
export interface QuestionOption {
  readonly option: 'body' | 'document' | 'from' | 'to';
  readonly classes: readonly GraphFileThing['class'][];
  /** True where --term may tell documents of the same number apart. */
  readonly term?: boolean;
}

export interface Question {
  readonly name: string;
  readonly options: readonly QuestionOption[];
  /** `about`: the things that were named, in the order of `options`. */
  readonly answer: (graph: GraphIndex, about: readonly GraphFileThing[]) => Answer;
}

const BODY: QuestionOption = { option: 'body', classes: ['Body'] };
const DOCUMENT: QuestionOption = { option: 'document', classes: ['Document', 'Report'], term: true };
const ANY: readonly GraphFileThing['class'][] = ['Document', 'Report', 'Body', 'Place', 'Project', 'Event', 'Person'];

/** Carrying a document out, in the wide sense of vb:carriesOut and vb:isToCarryOut. */
const CARRYING: ReadonlySet<string> = new Set(['implements', 'disseminates', 'reviews', 'amends']);

/** Results before plans. */
const STATUSES: readonly string[] = ['done', 'ongoing', 'planned', 'requested', 'notDone', 'stopped'];

export const QUESTIONS: readonly Question[] = [
  {
    name: 'carries-out',
    options: [BODY],
    answer: (graph, [body]) =>
      fromClaims('carries-out', graph, [body], ['document', 'date', 'relation', 'status'], 'document', (claim) =>
        CARRYING.has(claim.p) && claim.s === body?.id ? claim.o : null,
      ),
  },
  {
    name: 'carried-out-by',
    options: [DOCUMENT],
    answer: (graph, [document]) =>
      fromClaims('carried-out-by', graph, [document], ['body', 'relation', 'status'], 'body', (claim) =>
        CARRYING.has(claim.p) && claim.o === document?.id ? claim.s : null,
      ),
  },
  {
    name: 'issued-by',
    options: [BODY],
    answer: (graph, [body]) =>
      fromClaims('issued-by', graph, [body], ['document', 'date', 'status'], 'document', (claim) =>
        claim.p === 'issuedBy' && claim.o === body?.id ? claim.s : null,
      ),
  },
  {
    name: 'supervised-by',
    options: [BODY],
    answer: (graph, [body]) =>
      fromClaims('supervised-by', graph, [body], ['body', 'regarding', 'status'], 'body', (claim) =>
        claim.p === 'supervises' && claim.s === body?.id ? claim.o : null,
      ),
  },
  { name: 'conflicts', options: [], answer: (graph) => conflicts(graph) },
  {
    name: 'path',
    options: [
      { option: 'from', classes: ANY, term: true },
      { option: 'to', classes: ANY },
    ],
    answer: (graph, [from, to]) => path(graph, from, to),
  },
];

/** A row for each claim that `other` finds the answering thing of. */
const fromClaims = (
  question: string,
  graph: GraphIndex,
  about: readonly (GraphFileThing | undefined)[],
  columns: readonly string[],
  column: 'document' | 'body',
  other: (claim: GraphFileClaim) => string | null,
): Answer => {
  const found = graph.file.claims.flatMap((claim) => {
    const thing = other(claim);
    return thing === null ? [] : [{ claim, thing }];
  });
  const asserted = found.filter(({ claim }) => stands(claim));
  const rows = asserted
    .sort((a, b) => inOrder(graph, a, b))
    .map(({ claim, thing }): AnswerRow => {
      const cells: Record<string, Cell> = {
        [column]: thingCell(graph, thing),
        date: { value: graph.things.get(thing)?.facts.issued?.join(' / ') ?? '' },
        relation: { word: 'relations', name: claim.sub ?? claim.p },
        regarding: { value: (claim.regarding ?? []).map(graph.label).join('; ') },
        status: { word: 'statuses', name: claim.status },
      };
      const wanted = Object.fromEntries(columns.map((name) => [name, cells[name] ?? { value: '' }]));
      return { cells: wanted, claims: [claim.id], quotes: quotesOf(graph, claim), reviews: claim.reviews ?? [] };
    });
  const things = about.filter((thing) => thing !== undefined);
  const rejected = found.filter(({ claim }) => isRejected(claim)).length;
  const refused = found.length - asserted.length - rejected;
  return { question, about: things, columns, rows, more: 0, refused, rejected };
};

/** Sorts behind every date. */
const UNDATED = '~';

interface Found {
  readonly claim: GraphFileClaim;
  readonly thing: string;
}

const inOrder = (graph: GraphIndex, a: Found, b: Found): number => {
  const dateOf = ({ thing }: Found): string => graph.things.get(thing)?.facts.issued?.[0] ?? UNDATED;
  return (
    STATUSES.indexOf(a.claim.status) - STATUSES.indexOf(b.claim.status) ||
    compare(dateOf(a), dateOf(b)) ||
    compare(graph.label(a.thing), graph.label(b.thing)) ||
    compare(a.claim.text, b.claim.text) ||
    (a.claim.evidence[0]?.start ?? 0) - (b.claim.evidence[0]?.start ?? 0) ||
    compare(a.claim.id, b.claim.id)
  );
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Every issue that sets one statement against another. */
const conflicts = (graph: GraphIndex): Answer => {
  const claims = new Map(graph.file.claims.map((claim) => [claim.id, claim]));
  const rows = graph.file.issues
    .filter((issue) => issue.code.startsWith('conflict.') || (issue.claims ?? []).length > 1)
    .map((issue): AnswerRow => {
      const said = (issue.claims ?? []).flatMap((id) => claims.get(id) ?? []);
      return {
        cells: { conflict: { issue: issue.code, params: issue.params } },
        claims: said.map(({ id }) => id),
        quotes:
          said.length > 1
            ? said.flatMap((claim) => quotesOf(graph, claim).slice(0, 1))
            : issue.places.flatMap((place) => quoteAt(graph, place)),
        reviews: [],
      };
    });
  return { question: 'conflicts', about: [], columns: ['conflict'], rows, more: 0, refused: 0, rejected: 0 };
};

/** A row for each hop, with the first claim of it proven; the path's number stands first. */
const path = (graph: GraphIndex, from: GraphFileThing | undefined, to: GraphFileThing | undefined): Answer => {
  const about = [from, to].filter((thing) => thing !== undefined);
  const claims = new Map(graph.file.claims.map((claim) => [claim.id, claim]));
  const links = graph.file.claims.filter((claim) => !claim.literal && stands(claim));
  const paths = from && to ? shortestPaths(links, from.id, to.id) : [];
  const hopRow = (number: number, hop: Hop): AnswerRow => {
    const [first] = hop.links.flatMap((link) => claims.get(link.id) ?? []);
    return {
      cells: {
        path: { value: String(number) },
        subject: thingCell(graph, first?.s ?? hop.from),
        relation: { word: 'relations', name: first?.sub ?? first?.p ?? '' },
        object: thingCell(graph, first?.o ?? hop.to),
        status: { word: 'statuses', name: first?.status ?? '' },
      },
      claims: hop.links.map(({ id }) => id),
      quotes: first ? quotesOf(graph, first) : [],
      reviews: first?.reviews ?? [],
    };
  };
  const rows = paths.flatMap((hops, i) => hops.map((hop) => hopRow(i + 1, hop)));
  return {
    question: 'path',
    about,
    columns: ['path', 'subject', 'relation', 'object', 'status'],
    rows,
    more: 0,
    refused: 0,
    rejected: 0,
  };
};
