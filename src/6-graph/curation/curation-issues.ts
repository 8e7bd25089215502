import type { Issue } from '../../base/issue.ts';
import type { DecisionOutcome } from '../knowledge-graph.ts';

/** Decisions that were not applied, as findings; a body that no text names yet is no error. */
export const curationIssues = (outcomes: readonly DecisionOutcome[]): Issue[] =>
  outcomes.flatMap(({ decision, refusals, things }) =>
    refusals.map(
      ({ reason, params }): Issue => ({
        code: `curated.${reason}`,
        severity: reason === 'notNamed' ? 'warning' : 'error',
        params: { decision: decision.kind, by: decision.by, on: decision.on, ...params },
        places: [],
        things,
      }),
    ),
  );
