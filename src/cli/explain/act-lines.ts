/** Acts, links and claims, as lines. */

import type { ActRead, ClaimRead, LinkRead, SentenceRead } from '../../explain/explanation.ts';
import type { Cli } from '../cli.ts';
import { readableDate } from '../print.ts';
import { named } from './clause-lines.ts';
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

export const actsLines = (words: ExplainWords, tell: TellRule, { acts, links }: SentenceRead): Line[] => [
  ...acts.flatMap((act) => actLines(words, tell, act)),
  ...links.flatMap((link) => linkLines(words, tell, link)),
];

const actLines = (words: ExplainWords, tell: TellRule, act: ActRead): Line[] => {
  const doers = act.doer.named.map(({ place, thing }) => thing?.label ?? `“${place.text}”`);
  const doer = doers.join(', ') || act.doer.author?.label || words.text('act.nobody');
  const object = act.objectThing?.label ?? `“${act.object.text}”`;
  return [
    {
      indent: 2,
      hang: 4,
      text: `• ${words.text('act.line', { doer, relation: words.relation(act.relation), object })}`,
    },
    { indent: 6, hang: 8, text: words.doer(act.doer) },
    ...(act.borrowed ? [{ indent: 6, text: words.text('act.borrowed') }] : []),
    ...(act.verb === null ? [] : [{ indent: 6, hang: 8, text: words.text('act.verb', { verb: act.verb }) }]),
    ...(act.regarding.length > 0
      ? [{ indent: 6, hang: 8, text: words.text('act.regarding', { list: named(words, act.regarding) }) }]
      : []),
    ...outcomeLines(words, tell, act),
  ];
};

const linkLines = (words: ExplainWords, tell: TellRule, link: LinkRead): Line[] => [
  {
    indent: 2,
    hang: 4,
    text: `• ${words.text('link.line', { from: link.from.text, relation: words.relation(link.sub ?? 'continues'), to: link.to.text })}`,
  },
  ...outcomeLines(words, tell, link),
];

const outcomeLines = (words: ExplainWords, tell: TellRule, { rule, claims, dropped }: ActRead | LinkRead): Line[] => [
  tell(rule),
  ...(claims.length > 0 ? [{ indent: 6, hang: 8, text: words.text('act.made', { claims: claims.join(', ') }) }] : []),
  ...(dropped.length > 0 ? [{ indent: 6, text: words.text('act.dropped') }] : []),
];

/** The rule of a claim is told with its act where there is one; the evidence is that of the sentence, once for all. */
export const claimsLines = (cli: Cli, words: ExplainWords, tell: TellRule, sentence: SentenceRead): Line[] => {
  const { claims, acts, links } = sentence;
  const told = new Set([...acts, ...links].flatMap((one) => one.claims));
  const evidence = claims[0]?.evidence ?? [];
  const list = (['statement', 'host'] as const).flatMap((wanted) =>
    evidence
      .filter(({ role }) => role === wanted)
      .map(({ start, end, line }) => words.text(`claim.${wanted}`, { start, end, line })),
  );
  return [
    ...claims.flatMap((one) => claimLines(cli, words, told.has(one.claim.id) ? null : tell, one)),
    ...(list.length > 0
      ? [{ indent: 2, hang: 4, text: words.text('claim.evidence', { list: list.join('; ') }), style: 'faint' as const }]
      : []),
  ];
};

const claimLines = (cli: Cli, words: ExplainWords, tell: TellRule | null, read: ClaimRead): Line[] => {
  const { claim, subject, object, regarding, statusFrom, asked } = read;
  const relation = words.relation(claim.sub ?? claim.predicate);
  const status = words.status(claim.status);
  const confidence = words.number(claim.confidence);
  const grounds = [
    ...(statusFrom === null ? [] : [words.text(`claim.status.${statusFrom}`, { status })]),
    words.text('claim.basis', { basis: words.basis(claim.basis), confidence }),
  ];
  const line = words.text('claim.line', { subject: subject.label, relation, object: readableDate(cli, object.label) });
  const about = regarding.map(({ label }) => label).join('; ');
  return [
    { indent: 2, hang: 6, text: `• ${line}${asked ? ` ${words.text('claim.asked')}` : ''}` },
    { indent: 6, text: claim.id, style: 'faint' },
    { indent: 6, hang: 8, text: grounds.join('. ') },
    ...(claim.role ? [{ indent: 6, text: words.text('claim.role', { role: claim.role }) }] : []),
    ...(about === '' ? [] : [{ indent: 6, hang: 8, text: words.text('claim.regarding', { list: about }) }]),
    ...(tell ? [tell(claim.rule)] : []),
  ];
};
