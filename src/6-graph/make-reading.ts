import type { Outline } from '../2-structure/outline.ts';
import type { Resolution } from '../4-entities/resolve-entities.ts';
import type { Findings } from '../5-relations/find-claims.ts';
import type { ReportReading } from './report-reading.ts';

/** What the stages found in one report, put together; collective bodies that no claim needs are left out. */
export const makeReading = (outline: Outline, resolution: Resolution, findings: Findings): ReportReading => {
  const used = new Set(findings.claims.flatMap((claim) => [claim.subject, claim.object]));
  const spare = new Set([...resolution.onDemand.values()].filter((id) => !used.has(id)));
  return {
    source: outline.source,
    report: resolution.report,
    entities: resolution.entities.filter((entity) => !spare.has(entity.id)),
    mentions: resolution.mentions,
    unresolved: resolution.unresolved,
    claims: findings.claims,
    issues: [...outline.issues, ...resolution.issues, ...findings.issues],
  };
};
