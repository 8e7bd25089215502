/** Claims that names and citations carry, as lines, by the rule that made them; and the evidence that all claims share. */

import { getOrMake } from '../../base/get-or-make.ts';
import type { ClaimRead, SentenceRead } from '../../explain/explanation.ts';
import type { Cli } from '../cli.ts';
import { readableDate } from '../print.ts';
import { groundsText, reviewLines, type TellRule } from './act-lines.ts';
import type { Line } from './lay-lines.ts';
import type { ExplainWords } from './words.ts';

export const claimsLines = (cli: Cli, words: ExplainWords, tell: TellRule, sentence: SentenceRead): Line[] => {
  const { claims, acts, links } = sentence;
  const told = new Set([...acts, ...links].flatMap((one) => one.claims));
  const groups = new Map<string, ClaimRead[]>();
  for (const read of claims) {
    if (told.has(read.claim.id)) continue;
    const { rule, basis, confidence } = read.claim;
    const key = JSON.stringify([rule, basis, confidence]);
    getOrMake(groups, key, () => []).push(read);
  }
  return [...groups.values()].flatMap((group) => groupLines(cli, words, tell, group));
};

const groupLines = (cli: Cli, words: ExplainWords, tell: TellRule, group: readonly ClaimRead[]): Line[] => {
  const [first] = group;
  if (!first) return [];
  return [
    ...group.map((read): Line => ({ indent: 2, hang: 6, text: `• ${claimText(cli, words, read)}` })),
    tell(first.claim.rule),
    { indent: 6, hang: 8, text: groundsText(words, first) },
    ...group.flatMap((read) => reviewLines(words, read)),
  ];
};

const claimText = (cli: Cli, words: ExplainWords, { claim, subject, object, asked }: ClaimRead): string => {
  const relation = words.relation(claim.sub ?? claim.predicate);
  return [
    words.text('claim.line', { subject: subject.label, relation, object: readableDate(cli, object.label) }),
    ...(claim.role ? [words.text('claim.role', { role: claim.role })] : []),
    claim.id,
    ...(asked ? [words.text('claim.asked')] : []),
  ].join(' · ');
};

/** All claims of a sentence rest on the same stretches of the report text. */
export const evidenceLines = (words: ExplainWords, { claims }: SentenceRead): Line[] => {
  const evidence = claims[0]?.evidence ?? [];
  const list = (['statement', 'host'] as const).flatMap((wanted) =>
    evidence
      .filter(({ role }) => role === wanted)
      .map(({ start, end, line }) => words.text(`claim.${wanted}`, { start, end, line })),
  );
  const text = words.text('claim.evidence', { list: list.join('; ') });
  return list.length === 0 ? [] : [{ indent: 2, hang: 4, text, style: 'faint' }];
};
