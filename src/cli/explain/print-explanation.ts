/** An explanation as people read it on a terminal: one part after the other, each in the order of the sentence. */

import { getOrMake } from '../../base/get-or-make.ts';
import type { Explanation, Rejection, SentenceRead } from '../../explain/explanation.ts';
import type { Cli } from '../cli.ts';
import { issueText } from '../print.ts';
import { shortened } from '../print-check.ts';
import { actsLines, tellOnce } from './act-lines.ts';
import { claimsLines, evidenceLines } from './claim-lines.ts';
import { clauseLines } from './clause-lines.ts';
import { type Line, layLines } from './lay-lines.ts';
import { mentionsLines } from './mention-lines.ts';
import type { ExplainWords } from './words.ts';

/** Ends without a line break. */
export const printExplanation = (cli: Cli, words: ExplainWords, explanation: Explanation): string => {
  const { file, sentences, nearest } = explanation;
  const lines = sentences.flatMap((sentence, i) => [
    ...(i > 0 ? BLANK : []),
    ...sentenceLines(cli, words, explanation, sentence),
  ]);
  if (sentences.length === 0) {
    lines.push({ indent: 0, text: words.text('nothing.here', { file }) });
    if (nearest.length > 0)
      lines.push({ indent: 0, text: words.text('nothing.nearest', { lines: nearest.join(', ') }) });
  }
  return layLines(lines, Math.max(MIN_WIDTH, Math.min(cli.stdout.columns ?? USUAL_WIDTH, MAX_WIDTH)));
};

/** Columns. A file or a pipe gets the usual width. */
const MIN_WIDTH = 60;
const USUAL_WIDTH = 112;
const MAX_WIDTH = 140;

const BLANK: readonly Line[] = [{ indent: 0, text: '' }];

const sentenceLines = (
  cli: Cli,
  words: ExplainWords,
  { file, text }: Pick<Explanation, 'file' | 'text'>,
  sentence: SentenceRead,
): Line[] => {
  const tell = tellOnce(words);
  const { clause, claims, rejected } = sentence;
  const frame = words.text('part.clause.none', { kind: words.text(`kind.${sentence.kind}`) });
  const rejections = gathered(rejected).map((one): Line => {
    const text = `- ${words.rejection(one)}`;
    return { indent: 2, hang: 4, text };
  });
  return [
    ...headLines(words, file, sentence),
    ...part(words, 'mentions', mentionsLines(words, text, sentence.mentions), words.text('part.mentions.none')),
    ...part(words, 'clause', clauseLines(words, sentence), frame),
    ...(clause ? part(words, 'acts', actsLines(words, tell, sentence), words.text('part.acts.none')) : []),
    ...part(
      words,
      'claims',
      claimsLines(cli, words, tell, sentence),
      claims.length > 0 ? null : words.text('part.claims.none'),
    ),
    ...evidenceLines(words, sentence),
    ...part(words, 'rejected', rejections, null),
    ...part(words, 'issues', issueLines(cli, words, sentence), null),
  ];
};

const issueLines = (cli: Cli, words: ExplainWords, { issues }: SentenceRead): Line[] =>
  issues.flatMap((issue) => [
    { indent: 2, hang: 4, text: `- ${issueText(cli, issue)}` },
    ...issue.places.map(
      ({ line, text }): Line => ({ indent: 4, text: words.text('issue.place', { line, quote: shortened(text) }) }),
    ),
  ]);

/** Rejections that differ in one word alone become one, which names all of them. */
const gathered = (rejections: readonly Rejection[]): Rejection[] => {
  const groups = new Map<string, Rejection[]>();
  for (const rejection of rejections) {
    const others = Object.entries(rejection.params).filter(([name]) => !GATHERED.has(name));
    const key = JSON.stringify([rejection.code, others, rejection.candidates]);
    getOrMake(groups, key, () => []).push(rejection);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const all = (name: string): string => [...new Set(group.map(({ params }) => params[name]))].join('”, “');
    const names = Object.keys(first?.params ?? {}).filter((name) => GATHERED.has(name));
    return first
      ? [{ ...first, params: { ...first.params, ...Object.fromEntries(names.map((name) => [name, all(name)])) } }]
      : [];
  });
};

const GATHERED: ReadonlySet<string> = new Set(['verb', 'surface']);

/** A heading and what stands under it; `none` is said of an empty part, which is left out where that is null. */
const part = (words: ExplainWords, name: string, lines: readonly Line[], none: string | null): Line[] => {
  const body = lines.length > 0 || none === null ? lines : [{ indent: 2, text: none }];
  return body.length === 0
    ? []
    : [...BLANK, { indent: 0, text: words.text(`part.${name}`), style: 'title' as const }, ...body];
};

const headLines = (words: ExplainWords, file: string, sentence: SentenceRead): Line[] => {
  const from = sentence.fragments[0]?.line ?? 0;
  const to = sentence.fragments.reduce((most, { line, text }) => Math.max(most, line + breaks(text)), from);
  const lines = words.text(from === to ? 'head.lines.one' : 'head.lines.many', { from, to });
  const kind = words.text(`kind.${sentence.kind}`) + (sentence.footnote ? ` ${sentence.footnote.number}` : '');
  const head: Line[] = [
    { indent: 0, text: words.text('head.place', { file, lines, kind }), style: 'title' },
    { indent: 0, text: `“${sentence.text}”` },
  ];
  const fragments = sentence.fragments.map(({ start, end, line }) => words.text('head.fragment', { start, end, line }));
  head.push({ indent: 0, text: words.text('head.fragments', { fragments: fragments.join('; ') }), style: 'faint' });
  if (sentence.section)
    head.push({ indent: 0, text: words.text('head.section', { section: sentence.section }), style: 'faint' });
  if (sentence.footnote) {
    const { number, host } = sentence.footnote;
    const text = host
      ? words.text('head.host', { number, line: host.line, quote: host.text })
      : words.text('head.noHost', { number });
    head.push({ indent: 0, text });
  }
  if (sentence.footnotes.length > 0) {
    const list = sentence.footnotes.map(({ number, line }) => words.text('head.footnote', { number, line }));
    head.push({ indent: 0, text: words.text('head.footnotes', { list: list.join(', ') }) });
  }
  return head;
};

const breaks = (text: string): number => text.trimEnd().split('\n').length - 1;
