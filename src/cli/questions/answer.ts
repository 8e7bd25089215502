import type { GraphFileClaim, GraphFileReview, GraphFileThing } from '../../6-graph/graph-file.ts';
import type { GraphIndex } from '../graph-index.ts';

/** One sentence of a report, with its place. */
export interface Quote {
  /** What part it plays: it says the thing, or it bears the footnote that does. */
  readonly role: 'statement' | 'host';
  /** To read: markup and footnote numbers left out, blanks as one; the pieces of a cut sentence joined by an ellipsis. */
  readonly text: string;
  /** The pieces as they stand in the report text. */
  readonly exact: readonly string[];
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly section: string | null;
}

/** What stands in a column: a thing, a word of the ontology, an issue, or a plain value. */
export type Cell =
  | { readonly thing: string; readonly label: string }
  | { readonly word: 'relations' | 'statuses' | 'bases'; readonly name: string }
  | { readonly issue: string; readonly params: Readonly<Record<string, string | number>> }
  | { readonly value: string };

export interface AnswerRow {
  /** Column name -> cell. */
  readonly cells: Readonly<Record<string, Cell>>;
  /** Ids of the claims the row rests on. */
  readonly claims: readonly string[];
  readonly quotes: readonly Quote[];
  /** What people found of the statement. */
  readonly reviews: readonly GraphFileReview[];
}

export interface Answer {
  /** Name of the question. */
  readonly question: string;
  /** The things it was asked about, in the order of the question. */
  readonly about: readonly GraphFileThing[];
  /** Names of columns; their titles are messages `column.<name>` where `titles` has none. */
  readonly columns: readonly string[];
  /** What stands over the answer and its columns, for questions that bring their own words. */
  readonly heading?: string;
  readonly titles?: Readonly<Record<string, string>>;
  readonly rows: readonly AnswerRow[];
  /** Rows left out to keep it short. */
  readonly more: number;
  /** Statements left out because they say that something was not done or was stopped. */
  readonly refused: number;
  /** Statements left out because a person rejected them. */
  readonly rejected: number;
}

export const thingCell = (graph: GraphIndex, id: string): Cell => ({ thing: id, label: graph.label(id) });

/** The sentences that prove a claim: statement first, then the sentence that bears the footnote. */
export const quotesOf = (graph: GraphIndex, claim: GraphFileClaim): Quote[] => {
  const text = graph.texts.get(claim.text);
  if (!text) return [];
  return (['statement', 'host'] as const).flatMap((role): Quote[] => {
    const pieces = claim.evidence.filter((one) => one.role === role).sort((a, b) => a.part - b.part);
    const [first] = pieces;
    if (!first) return [];
    const exact = pieces.map(({ start, end }) => text.text.slice(start, end));
    return [
      {
        role,
        text: exact.map(readable).join(' … '),
        exact,
        file: text.name,
        line: graph.line(text.id, first.start),
        start: first.start,
        end: pieces.at(-1)?.end ?? first.end,
        section: claim.section ?? null,
      },
    ];
  });
};

/** What stands at one place of a text. */
export const quoteAt = (graph: GraphIndex, place: { text: string; start: number; end: number }): Quote[] => {
  const text = graph.texts.get(place.text);
  if (!text) return [];
  const exact = text.text.slice(place.start, place.end);
  return [
    {
      role: 'statement',
      text: readable(exact),
      exact: [exact],
      file: text.name,
      line: graph.line(text.id, place.start),
      start: place.start,
      end: place.end,
      section: null,
    },
  ];
};

/** Footnote numbers, emphasis and heading marks set aside. */
export const readable = (exact: string): string =>
  exact
    .replace(/<sup>[^<]{0,12}<\/sup>/g, '')
    .replace(/\*\*|\\(?=[*_\\])|^#{1,6} /gm, '')
    .replace(/\s+/g, ' ')
    .trim();
