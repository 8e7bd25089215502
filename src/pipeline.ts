import type { SourceText } from './1-read/source-text.ts';
import { readStructure } from './2-structure/read-structure.ts';
import { findMentions } from './3-mentions/find-mentions.ts';
import { resolveEntities } from './4-entities/resolve-entities.ts';
import { findClaims } from './5-relations/find-claims.ts';
import { makeReading } from './6-graph/make-reading.ts';
import type { ReportReading } from './6-graph/report-reading.ts';
import type { Lexicon } from './lexicon/lexicon.ts';

/** Text -> what it says: the stages in their order and nothing else. */
export const readReport = (source: SourceText, lexicon: Lexicon): ReportReading => {
  const outline = readStructure(source, lexicon.structure);
  const mentions = findMentions(outline, lexicon);
  const resolution = resolveEntities(outline, mentions, lexicon);
  const findings = findClaims(outline, mentions, resolution, lexicon);
  return makeReading(outline, resolution, findings);
};
