import type { SourceText } from './1-read/source-text.ts';
import type { Outline } from './2-structure/outline.ts';
import { readStructure } from './2-structure/read-structure.ts';
import { findMentions, type MentionSet } from './3-mentions/find-mentions.ts';
import { type Resolution, resolveEntities } from './4-entities/resolve-entities.ts';
import type { ClaimTrace } from './5-relations/claim-trace.ts';
import { type Findings, findClaims } from './5-relations/find-claims.ts';
import { makeReading } from './6-graph/make-reading.ts';
import type { ReportReading } from './6-graph/report-reading.ts';
import type { Lexicon } from './lexicon/lexicon.ts';

/** What each stage makes of one text. */
export interface Stages {
  readonly outline: Outline;
  readonly mentions: MentionSet;
  readonly resolution: Resolution;
  readonly findings: Findings;
}

/** The stages in their order and nothing else. `trace` is told what became of each act that a sentence states. */
export const readStages = (source: SourceText, lexicon: Lexicon, trace?: ClaimTrace): Stages => {
  const outline = readStructure(source, lexicon.structure);
  const mentions = findMentions(outline, lexicon);
  const resolution = resolveEntities(outline, mentions, lexicon);
  const findings = findClaims(outline, mentions, resolution, lexicon, trace);
  return { outline, mentions, resolution, findings };
};

/** Text -> what it says. */
export const readReport = (source: SourceText, lexicon: Lexicon): ReportReading => {
  const { outline, resolution, findings } = readStages(source, lexicon);
  return makeReading(outline, resolution, findings);
};
