/** Acts and links with the claims they became, as lines. Acts that differ in their object alone stand together. */

import { getOrMake } from '../../base/get-or-make.ts';
import type { ActRead, ClaimRead, LinkRead, SentenceRead } from '../../explain/explanation.ts';
import { readPlaces } from './clause-lines.ts';
import type { Line } from './lay-lines.ts';
import type { ExplainWords } from './words.ts';

/** A rule as a line: explained the first time, named after that. */
export type TellRule = (rule: string) => Line;

export const tellOnce = (words: ExplainWords): TellRule => {
  const told = new Set<string>();
  return (rule) => {
    const text = told.has(rule) ? words.text('rule.again') : words.rule(rule);
    told.add(rule);
    return { indent: 6, hang: 8, text: words.text('act.rule', { rule, text }) };
  };
};

export const actsLines = (words: ExplainWords, tell: TellRule, { acts, links, claims }: SentenceRead): Line[] => {
  const byId = new Map(claims.map((read) => [read.claim.id, read]));
  const claimsOf = (one: ActRead | LinkRead): ClaimRead[] => one.claims.flatMap((id) => byId.get(id) ?? []);
  const groups = new Map<string, ActRead[]>();
  for (const act of acts) {
    const { relation, rule, doer, verb, borrowed, regarding } = act;
    const key = JSON.stringify([relation, rule, doer, verb, borrowed, regarding, claimsOf(act).map(groundsKey)]);
    getOrMake(groups, key, () => []).push(act);
  }
  return [
    ...[...groups.values()].flatMap((group) => groupLines(words, tell, group, claimsOf)),
    ...links.flatMap((link) => linkLines(words, tell, link, claimsOf(link))),
  ];
};

const groundsKey = ({ claim, statusFrom }: ClaimRead): string =>
  [claim.status, statusFrom, claim.basis, claim.confidence, claim.rule].join(' ');

type ClaimsOf = (one: ActRead | LinkRead) => ClaimRead[];

const groupLines = (words: ExplainWords, tell: TellRule, acts: readonly ActRead[], claimsOf: ClaimsOf): Line[] => {
  const [first] = acts;
  if (!first) return [];
  const [claim] = claimsOf(first);
  const { doer } = first;
  const doers = doer.named.map(({ place, thing }) => thing?.label ?? `“${place.text}”`);
  const who = doers.join(', ') || doer.author?.label || words.text('act.nobody');
  return [
    {
      indent: 2,
      hang: 4,
      text: `• ${words.text('act.head', { doer: who, relation: words.relation(first.relation) })}`,
    },
    ...acts.flatMap((act) => objectLines(words, act, claimsOf(act))),
    { indent: 6, hang: 8, text: words.doer(doer) },
    ...(first.borrowed ? [{ indent: 6, text: words.text('act.borrowed') }] : []),
    ...(first.verb === null ? [] : [{ indent: 6, hang: 8, text: words.text('act.verb', { verb: first.verb }) }]),
    ...(first.regarding.length > 0
      ? [{ indent: 6, hang: 8, text: words.text('act.regarding', { list: readPlaces(words, first.regarding) }) }]
      : []),
    tell(first.rule),
    claim
      ? { indent: 6, hang: 8, text: groundsText(words, claim) }
      : { indent: 6, hang: 8, text: words.text('act.dropped') },
    ...acts.flatMap((act) => claimsOf(act).flatMap((read) => reviewLines(words, read))),
  ];
};

/** Who found a claim right or wrong, and why. */
export const reviewLines = (words: ExplainWords, { claim }: ClaimRead): Line[] =>
  (claim.reviews ?? []).map((review) => ({
    indent: 6,
    hang: 8,
    text: words.text('claim.reviewed', { claim: claim.id, review: words.review(review) }),
  }));

/** The object, and each claim behind it; whose it is where there are several doers. */
const objectLines = (words: ExplainWords, act: ActRead, claims: readonly ClaimRead[]): Line[] => {
  const object = act.objectThing?.label ?? `“${act.object.text}”`;
  if (claims.length === 0) return [{ indent: 6, hang: 8, text: `→ ${object}` }];
  return claims.map((read) => ({
    indent: 6,
    hang: 8,
    text: [
      `→ ${object}`,
      ...(claims.length > 1 ? [read.subject.label, read.claim.id] : [read.claim.id]),
      ...(read.asked ? [words.text('claim.asked')] : []),
    ].join(' · '),
  }));
};

const linkLines = (words: ExplainWords, tell: TellRule, link: LinkRead, claims: readonly ClaimRead[]): Line[] => {
  const relation = words.relation(link.sub ?? 'continues');
  const [claim] = claims;
  return [
    { indent: 2, hang: 4, text: `• ${words.text('link.head', { from: link.from.text, relation })}` },
    { indent: 6, hang: 8, text: [`→ “${link.to.text}”`, ...claims.map((read) => read.claim.id)].join(' · ') },
    tell(link.rule),
    { indent: 6, hang: 8, text: claim ? groundsText(words, claim) : words.text('act.dropped') },
    ...claims.flatMap((read) => reviewLines(words, read)),
  ];
};

/** Status, basis and confidence, each with where it comes from. */
export const groundsText = (words: ExplainWords, { claim, statusFrom }: ClaimRead): string =>
  [
    ...(statusFrom === null ? [] : [words.text(`claim.status.${statusFrom}`, { status: words.status(claim.status) })]),
    words.text('claim.basis', { basis: words.basis(claim.basis), confidence: words.number(claim.confidence) }),
  ].join('. ');
