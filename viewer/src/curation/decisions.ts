/**
 * What a person decides on the page, as plain values: the decisions of the graph, those made here and not built yet, and which of
 * all of them the file to download says.
 */

import type { GraphFile, GraphFileDecision } from '../../../src/6-graph/graph-file.ts';
import { type SignedDecision, wordsOf } from '../../../src/curation/decision.ts';
import { readDecision } from './decision-shape.ts';

export interface CurationState {
  /** Made on this page and not yet in its graph, in the order they were made. */
  readonly made: readonly SignedDecision[];
  /** Words (`wordsOf`) of decisions of the graph that the file shall leave out. */
  readonly leftOut: readonly string[];
  /** Who decided last: offered the next time. */
  readonly by: string;
}

export const NO_CURATION: CurationState = { made: [], leftOut: [], by: '' };

/** A decision that the graph was built with. */
export interface GivenDecision {
  readonly decision: SignedDecision;
  readonly words: string;
  readonly applied: boolean;
}

export const givenDecisions = ({ decisions }: Pick<GraphFile, 'decisions'>): readonly GivenDecision[] =>
  decisions.flatMap(({ kind, row, by, on, why, applied }: GraphFileDecision) => {
    const decision = readDecision({ ...row, kind, by, on, why });
    return decision ? [{ decision, words: wordsOf(decision), applied }] : [];
  });

/** What a decision is about: of two about one matter the later one stands, and those of two files stand against each other. */
export const matterOf = (decision: SignedDecision): string => {
  switch (decision.kind) {
    case 'same':
    case 'different':
      return `things ${[...decision.things].sort().join(' ')}`;
    case 'rename':
      return `name ${decision.thing}`;
    case 'resolve':
      return `place ${decision.mention}`;
    case 'body':
      return `body ${decision.label}`;
    default:
      return `claim ${decision.claim}`;
  }
};

/** Whatever who, when and why. */
const said = (decision: SignedDecision): string => wordsOf({ ...decision, by: '', on: '', why: '' });

/** Decisions of the graph that say something else of the same matter and that the file keeps: with both, neither is followed. */
export const against = (
  decision: SignedDecision,
  given: readonly GivenDecision[],
  { leftOut }: Pick<CurationState, 'leftOut'>,
): readonly GivenDecision[] =>
  given.filter(
    (one) =>
      !leftOut.includes(one.words) &&
      matterOf(one.decision) === matterOf(decision) &&
      said(one.decision) !== said(decision),
  );

/** `leaveOut`: words of decisions of the graph that it takes the place of. */
export const decide = (
  state: CurationState,
  decision: SignedDecision,
  leaveOut: readonly string[] = [],
): CurationState => ({
  made: [...state.made.filter((one) => matterOf(one) !== matterOf(decision)), decision],
  leftOut: [...new Set([...state.leftOut, ...leaveOut])],
  by: decision.by,
});

export const takeBack = (state: CurationState, words: string): CurationState => ({
  ...state,
  made: state.made.filter((one) => wordsOf(one) !== words),
});

export const leaveOut = (state: CurationState, words: string, isOut: boolean): CurationState => {
  const others = state.leftOut.filter((one) => one !== words);
  return { ...state, leftOut: isOut ? [...others, words] : others };
};

/** What is still to be built: a decision that the graph has by now is none of those made here. */
export const notYetBuilt = (state: CurationState, given: readonly GivenDecision[]): CurationState => {
  const built = new Set(given.map(({ words }) => words));
  return {
    ...state,
    made: state.made.filter((one) => !built.has(wordsOf(one))),
    leftOut: state.leftOut.filter((words) => built.has(words)),
  };
};

/** All that the file says: the decisions of the graph that are kept, then those made here. */
export const decisionsOfFile = (state: CurationState, given: readonly GivenDecision[]): readonly SignedDecision[] => [
  ...given.filter(({ words }) => !state.leftOut.includes(words)).map(({ decision }) => decision),
  ...state.made,
];

/** A decision names the thing. */
export const isAbout = (decision: SignedDecision, thing: string): boolean => {
  if (decision.kind === 'same' || decision.kind === 'different') return decision.things.includes(thing);
  return decision.kind === 'rename' && decision.thing === thing;
};

/** As the reading of curation.yaml takes words: on one line, composed. */
export const oneLine = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
