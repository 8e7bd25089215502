/** An explanation as people read it on a terminal: one part after the other, each in the order of the sentence. */

import type { Explanation, Rejection, SentenceRead } from '../../explain/explanation.ts';
import type { Cli } from '../cli.ts';
import { actsLines, claimsLines, tellOnce } from './act-lines.ts';
import { clauseLines } from './clause-lines.ts';
import { type Line, layLines } from './lay-lines.ts';
import { mentionsLines } from './mention-lines.ts';
import type { ExplainWords } from './words.ts';

/** Ends without a line break. */
export const printExplanation = (cli: Cli, words: ExplainWords, explanation: Explanation): string => {
  const { file, sentences, nearest } = explanation;
  const lines = sentences.flatMap((sentence, i) => [
    ...(i > 0 ? BLANK : []),
    ...sentenceLines(cli, words, file, sentence),
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

const sentenceLines = (cli: Cli, words: ExplainWords, file: string, sentence: SentenceRead): Line[] => {
  const tell = tellOnce(words);
  const frame = { kind: words.text(`kind.${sentence.kind}`) };
  return [
    ...headLines(words, file, sentence),
    ...part(words, 'mentions', mentionsLines(words, sentence.mentions)),
    ...part(words, 'clause', clauseLines(words, sentence), frame),
    ...(sentence.clause ? part(words, 'acts', actsLines(words, tell, sentence)) : []),
    ...part(words, 'claims', claimsLines(cli, words, tell, sentence)),
    ...(sentence.rejected.length > 0
      ? part(
          words,
          'rejected',
          gathered(sentence.rejected).map((one) => ({ indent: 2, hang: 4, text: `- ${words.rejection(one)}` })),
        )
      : []),
  ];
};

/** Rejections that differ in the words alone become one, which names all of them. */
const gathered = (rejections: readonly Rejection[]): Rejection[] => {
  const found = new Map<string, Rejection>();
  for (const rejection of rejections) {
    const { verb, surface, ...others } = rejection.params;
    const key = JSON.stringify([rejection.code, others, rejection.candidates]);
    const old = found.get(key);
    const joined = (name: 'verb' | 'surface'): Rejection['params'] =>
      old?.params[name] === undefined ? {} : { [name]: `${old.params[name]}”, “${rejection.params[name]}` };
    found.set(key, old ? { ...old, params: { ...old.params, ...joined('verb'), ...joined('surface') } } : rejection);
    void verb;
    void surface;
  }
  return [...found.values()];
};

/** A heading and what stands under it; an empty part says so. */
const part = (
  words: ExplainWords,
  name: string,
  lines: readonly Line[],
  params: Readonly<Record<string, string>> = {},
): Line[] => [
  ...BLANK,
  { indent: 0, text: words.text(`part.${name}`), style: 'title' },
  ...(lines.length > 0 ? lines : [{ indent: 2, text: words.text(`part.${name}.none`, params) }]),
];

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
