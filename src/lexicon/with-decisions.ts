/**
 * A lexicon that knows what people decided: bodies they added as rows of fixed names, places whose thing they named, things that
 * must stay two. The lexicon given stays as it is; the order of the decisions does not matter.
 */
import { level } from '../base/fold.ts';
import { getOrMake } from '../base/get-or-make.ts';
import { type Token, tokenize } from '../base/tokens.ts';
import { agreed } from '../curation/agreed.ts';
import { type AddedBody, type CurationDecision, type DecisionOf, decisionsOf } from '../curation/decision.ts';
import { keptApart } from '../curation/kept-apart.ts';
import type { Refusal } from '../curation/refusal.ts';
import type { BodyWords, CentralBody } from './body-words.ts';
import type { Lexicon } from './lexicon.ts';
import type { PhraseTrie } from './phrase-trie.ts';

export interface DecidedLexicon {
  readonly lexicon: Lexicon;
  readonly refusals: readonly Refusal[];
}

export const withDecisions = (lexicon: Lexicon, decisions: readonly CurationDecision[]): DecidedLexicon => {
  const bodies = addBodies(lexicon, decisions);
  // A place that decisions give to different things is given to none.
  const places = agreed(
    decisionsOf(decisions, 'resolve'),
    ({ mention }) => mention,
    ({ thing }) => thing,
  );
  return {
    lexicon: {
      ...lexicon,
      bodies: bodies.words,
      decided: { resolved: places.values, apart: keptApart(decisions) },
    },
    refusals: [...bodies.refusals, ...places.refusals],
  };
};

/** A form that is known already, or that two added bodies claim, adds none of them: a name means one body. */
const addBodies = ({ bodies }: Lexicon, decisions: readonly CurationDecision[]) => {
  const added = decisionsOf(decisions, 'body');
  const claimed = new Map<string, Map<string, DecisionOf<'body'>>>();
  for (const decision of added)
    for (const form of formsOf(decision))
      getOrMake(claimed, formKey(form), () => new Map<string, DecisionOf<'body'>>()).set(bodyKey(decision), decision);
  const refusals: Refusal[] = [];
  const accepted: DecisionOf<'body'>[] = [];
  for (const decision of added) {
    const taken = formsOf(decision).flatMap((form): { form: string; taker: string }[] => {
      const known = knownAs(bodies, form);
      if (known !== null) return [{ form, taker: known }];
      const others = [...(claimed.get(formKey(form))?.entries() ?? [])].filter(([key]) => key !== bodyKey(decision));
      return others.map(([, other]) => ({ form, taker: other.label })).sort((a, b) => (a.taker < b.taker ? -1 : 1));
    });
    const [first] = taken;
    if (first) refusals.push({ decision, reason: 'formTaken', params: { label: decision.label, ...first } });
    else accepted.push(decision);
  }
  return { words: accepted.length === 0 ? bodies : withBodies(bodies, accepted), refusals };
};

const withBodies = (bodies: BodyWords, added: readonly AddedBody[]): BodyWords => {
  const central = bodies.central.copy();
  const centralByLabel = new Map(bodies.centralByLabel);
  for (const row of [...added].sort((a, b) => (a.label < b.label ? -1 : 1))) {
    if (centralByLabel.has(row.label)) continue;
    const { label, is, partOf } = row;
    const body: CentralBody = { label, kind: is, level: row.level, partOf: null, parentName: partOf, office: false };
    centralByLabel.set(label, body);
    for (const form of formsOf(row)) central.add(form, body);
  }
  return { ...bodies, central, centralByLabel };
};

const formsOf = ({ label, aliases }: AddedBody): string[] => [...new Set([label, ...aliases])];

const tokensOf = (form: string): Token[] => tokenize(form, level(form));

const formKey = (form: string): string =>
  tokensOf(form)
    .map(({ text }) => text)
    .join(' ');

/** What makes two added bodies one: everything but who added them and why. */
const bodyKey = (body: AddedBody): string =>
  JSON.stringify([body.label, body.is, body.level, body.partOf, [...body.aliases].sort()]);

/** Label of the body, or the word itself, that a form stands for already; null where it is free. */
const knownAs = ({ central, heads, offices }: BodyWords, form: string): string | null =>
  whole(central, form)?.label ?? whole(heads, form)?.word ?? whole(offices, form)?.word ?? null;

const whole = <Value>(words: PhraseTrie<Value>, form: string): Value | null => {
  const tokens = tokensOf(form);
  const found = words.longest(tokens, 0);
  return found?.end === tokens.length ? found.value : null;
};
