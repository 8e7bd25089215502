/** What a sentence names, as lines. */

import { getOrMake } from '../../base/get-or-make.ts';
import { placeId } from '../../base/place-id.ts';
import type { MentionRead } from '../../explain/explanation.ts';
import type { Line } from './lay-lines.ts';
import type { ExplainWords } from './words.ts';

/** `text`: id of the source text. Mentions of one thing in the same words, known by the same reasons, stand together. */
export const mentionsLines = (words: ExplainWords, text: string, mentions: readonly MentionRead[]): Line[] => {
  const groups = new Map<string, MentionRead[]>();
  for (const mention of mentions) {
    if (isInBody(mention)) continue;
    const { number: _number, places: _places, ...same } = mention;
    const key = JSON.stringify(same);
    getOrMake(groups, key, () => []).push(mention);
  }
  return [
    ...[...groups.values()].flatMap((group) => mentionLines(words, text, group)),
    ...placesInBodies(words, mentions.filter(isInBody)),
  ];
};

/** A place that stands in the name of a body, and stays not open. */
const isInBody = ({ reasons, candidates }: MentionRead): boolean =>
  candidates.length === 0 && reasons.some(({ code }) => code === 'inBodyName');

const placesInBodies = (words: ExplainWords, places: readonly MentionRead[]): Line[] => {
  const list = places.map(({ surface, thing }) => (thing ? `${thing.label} (${thing.id})` : `“${surface}”`));
  const text = words.text('mention.inBodies', { list: [...new Set(list)].join('; ') });
  return places.length === 0 ? [] : [{ indent: 2, hang: 6, text, style: 'faint' }];
};

const mentionLines = (words: ExplainWords, text: string, group: readonly MentionRead[]): Line[] => {
  const [first] = group;
  if (!first) return [];
  const { surface, thing, candidates, reasons, decisions } = first;
  const numbers = group.map(({ number }) => number).join(', ');
  const where = group.flatMap(({ places }) => places.map(({ start, end }) => `${start}–${end}`)).join(', ');
  const means =
    candidates.length > 0
      ? words.text('mention.open')
      : thing
        ? words.text('mention.thing', { label: thing.label, id: thing.id })
        : words.text('mention.nothing');
  const places = group.map((mention) => placeId(text, mention.places));
  const why = reasons.map(words.reason).join('; ');
  return [
    { indent: 2, hang: 6, text: `[${numbers}] “${surface}” · ${words.classOf(first.class)} · ${where}` },
    { indent: 6, hang: 8, text: means },
    ...(candidates.length > 0
      ? [
          { indent: 6, hang: 8, text: words.text('mention.candidates', { list: names(candidates) }) },
          {
            indent: 6,
            hang: 8,
            text: words.text('mention.place', { place: places.join(', ') }),
            style: 'faint' as const,
          },
        ]
      : []),
    { indent: 6, hang: 8, text: words.text('mention.because', { reasons: why }), style: 'faint' },
    ...decisions.map(
      (decision): Line => ({
        indent: 6,
        hang: 8,
        text: words.text('decision.show', { text: words.decision(decision) }),
        style: 'faint',
      }),
    ),
  ];
};

const names = (things: readonly { readonly label: string; readonly id: string }[]): string =>
  things.map(({ label, id }) => `${label} (${id})`).join('; ');
