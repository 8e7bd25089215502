/** The clause as it was read, as lines: the state it starts from, then its pieces in order. */

import type { ChunkRead, DoerRead, MentionRead, Placed, SentenceRead } from '../../explain/explanation.ts';
import type { Line } from './lay-lines.ts';
import type { ExplainWords } from './words.ts';

/** Columns that the words of a chunk take before what it is. */
const CHUNK_WIDTH = 44;

export const clauseLines = (words: ExplainWords, { clause, mentions }: SentenceRead): Line[] => {
  if (!clause) return [];
  const { doer, verbs, chunks } = clause;
  const byNumber = new Map(mentions.map((mention) => [mention.number, mention]));
  return [
    { indent: 2, hang: 4, text: startText(words, doer) },
    ...(verbs.length > 0
      ? [
          {
            indent: 2,
            hang: 4,
            text: words.text('clause.verbs', { verbs: verbs.map(({ says }) => words.verb(says)).join(', ') }),
          },
        ]
      : []),
    ...chunks.flatMap((chunk) => chunkLines(words, chunk, byNumber)),
  ];
};

const startText = (words: ExplainWords, { from, named, author }: DoerRead): string => {
  if (from === 'nobody')
    return author
      ? words.text('clause.start.nobody', { author: author.label })
      : words.text('clause.start.nobodyAtAll');
  if (named.length === 0) return words.text('clause.start.generic');
  const places = named.map(({ place }) => place);
  return words.text(`clause.start.${from}`, { doer: readPlaces(words, places) });
};

export const readPlaces = (words: ExplainWords, places: readonly Placed[]): string =>
  places.map(({ text, line }) => words.text('act.named', { surface: text, line })).join(', ');

/** Small words that change nothing of who does what. */
const LIGHT: ReadonlySet<string> = new Set(['manner', 'plural', 'quantity', 'also', 'and']);

const isTold = ({ kind, text, says }: ChunkRead): boolean =>
  kind === 'sign'
    ? text === ';' || text === ':'
    : kind !== 'words' && !(kind === 'particle' && says.some((name) => LIGHT.has(name)));

const chunkLines = (words: ExplainWords, chunk: ChunkRead, mentions: ReadonlyMap<number, MentionRead>): Line[] => {
  if (!isTold(chunk)) return [];
  if (chunk.kind === 'sign') return [{ indent: 4, text: chunk.text }];
  const own = chunk.mentions.flatMap((number) => mentions.get(number) ?? []);
  const mark = chunk.mentions.length > 0 ? ` [${chunk.mentions.join(', ')}]` : '';
  const text = chunk.kind === 'mention' ? own.map(({ surface }) => surface).join(', ') : chunk.text;
  const what = [
    words.chunk(
      chunk,
      own.map((mention) => words.classOf(mention.class)),
    ),
    ...chunk.roles.map((role) => words.text(`role.${role}`)),
  ].join(' · ');
  const left = shortened(text, CHUNK_WIDTH - mark.length - 1) + mark;
  return [{ indent: 4, hang: 4 + CHUNK_WIDTH, text: `${left.padEnd(CHUNK_WIDTH)}${what}` }];
};

const shortened = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);
