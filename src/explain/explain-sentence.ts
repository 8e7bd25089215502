/** Front door of this folder: one report, one place in it -> how the sentences there were read. Pure. */

import type { SourceText } from '../1-read/source-text.ts';
import { sourceSpans } from '../2-structure/passage.ts';
import type { CurationDecision } from '../curation/decision.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { withDecisions } from '../lexicon/with-decisions.ts';
import { ClauseIndex } from './clause-index.ts';
import { claimsOf, explainAct, explainLink } from './explain-acts.ts';
import { explainChunks, explainDoer, verbSays } from './explain-clause.ts';
import { explainMentions, mentionsIn, numbered } from './explain-mentions.ts';
import type { Explanation, IssueRead, SentenceRead } from './explanation.ts';
import { findRejections } from './find-rejections.ts';
import { findSentences, nearestLines, type SentenceRef, type Where } from './find-sentences.ts';
import { placed } from './place-in-report.ts';
import { readTraced, type TracedReading } from './traced-reading.ts';

/** `decisions`: what people decided about it. Throws Failure `use.line`, `use.offset` or `use.unknownClaim` for a place that is not in the report. */
export const explainPlace = (
  source: SourceText,
  where: Where,
  lexicon: Lexicon,
  decisions: readonly CurationDecision[] = [],
): Explanation => {
  const reading = readTraced(source, withDecisions(lexicon, decisions).lexicon, decisions);
  const refs = findSentences(reading, where);
  return {
    file: source.name,
    text: source.id,
    sentences: refs.map((ref) => explainSentence(reading, ref, 'claim' in where ? where.claim : null)),
    nearest: refs.length > 0 ? [] : nearestLines(reading, where),
  };
};

/** `asked`: id of the claim that was asked for. */
export const explainSentence = (reading: TracedReading, ref: SentenceRef, asked: string | null): SentenceRead => {
  const { passage, span, spans } = ref;
  const mentions = numbered(mentionsIn(reading, ref));
  const numbers = new Map(mentions.map(({ index }, i) => [index, i + 1]));
  const { read, acts, links } = reading.sentence(passage.id, ref.sentence);
  const clause = new ClauseIndex(reading, ref);
  const claims = claimsOf(reading, ref, asked);
  return {
    kind: passage.kind,
    section: sectionOf(reading, passage.section),
    text: passage.text.slice(span.start, span.end),
    fragments: spans.map((one) => placed(reading, one)),
    footnote: footnoteOf(reading, ref),
    footnotes: footnotesIn(reading, ref),
    mentions: explainMentions(reading, mentions),
    clause: read
      ? {
          doer: explainDoer(reading, read.start.doer),
          verbs: read.start.verbs.map(({ row, status }) => ({ says: verbSays(row), status })),
          chunks: explainChunks(reading, ref, clause, acts, links, numbers),
        }
      : null,
    acts: acts.map((act) => explainAct(reading, ref, clause, act)),
    links: links.map((link) => explainLink(reading, link)),
    claims,
    rejected: findRejections(reading, ref, read ? clause : null, claims),
    issues: issuesIn(reading, ref),
  };
};

const issuesIn = (reading: TracedReading, { spans }: SentenceRef): IssueRead[] =>
  reading.issues
    .filter(({ places }) =>
      places.some(({ span }) => spans.some((one) => one.start < span.end && span.start < one.end)),
    )
    .map(({ code, severity, params, places }) => ({
      code,
      severity,
      params,
      places: places.map(({ span }) => placed(reading, span)),
    }));

const sectionOf = (reading: TracedReading, id: number): string | null => {
  const section = reading.outline.sections[id];
  const text = section && section.level > 0 ? `${section.number} ${section.title}`.trim() : '';
  return text === '' ? null : text;
};

const footnoteOf = (reading: TracedReading, { passage }: SentenceRef): SentenceRead['footnote'] => {
  if (passage.number === null) return null;
  const host = reading.outline.hosts.get(passage.id);
  const bearer = host ? reading.outline.passages[host.passage] : undefined;
  const span = host ? bearer?.sentences[host.sentence] : undefined;
  if (!bearer || !span) return { number: passage.number, host: null };
  const first = sourceSpans(bearer, span)[0] ?? { start: 0, end: 0 };
  return {
    number: passage.number,
    host: { ...placed(reading, first), text: bearer.text.slice(span.start, span.end) },
  };
};

const footnotesIn = (reading: TracedReading, { passage, sentence }: SentenceRef): SentenceRead['footnotes'] =>
  [...reading.outline.hosts]
    .filter(([, host]) => host.passage === passage.id && host.sentence === sentence)
    .flatMap(([id]) => {
      const note = reading.outline.passages[id];
      const start = note?.fragments[0]?.start ?? 0;
      return note ? [{ number: note.number ?? '', line: reading.line(start) }] : [];
    });
