/** The made-up graph with a second report, half a year later, that says some of the first again, and in part otherwise. */

import type { GraphFile, GraphFileClaim } from '../../src/6-graph/graph-file.ts';
import { madeGraph } from './fixture.ts';

export interface LaterGraph {
  readonly graph: GraphFile;
  /** Ids of the texts of the two reports. */
  readonly before: string;
  readonly after: string;
}

const AFTER = 'text-fedcba9876543210';
const REPORT = 'bao-cao-30-bc-tu-000002';

/** What the later report says again, by the status it had: what was asked for is done. */
const LATER: Readonly<Record<string, string>> = { requested: 'done', done: 'done', ongoing: 'notDone' };

export const laterGraph = (): LaterGraph => {
  const made = madeGraph();
  const [text] = made.texts;
  const report = made.things.find(({ id }) => id === text?.report);
  const new19: Partial<GraphFileClaim> = { s: 'ubnd-thanh-ba-b00001', p: 'implements', o: 'nq19-d00001' };
  const again = made.claims.flatMap((claim, i): GraphFileClaim[] => {
    const status = LATER[claim.status];
    // Every third claim is not told again.
    if (claim.literal || status === undefined || i % 3 === 0) return [];
    return [{ ...claim, id: `claim-a${String(i).padStart(15, '0')}`, text: AFTER, status }];
  });
  const [first] = again;
  const added = first ? [{ ...first, ...new19, id: 'claim-b000000000000000', status: 'done' }] : [];
  return {
    before: text?.id ?? '',
    after: AFTER,
    graph: {
      ...made,
      texts: [...made.texts, ...(text ? [{ ...text, id: AFTER, name: 'bao-cao-sau.md', report: REPORT }] : [])],
      things: [
        ...made.things,
        ...(report
          ? [
              {
                ...report,
                id: REPORT,
                label: 'Báo cáo 30-BC/TU ngày 05/01/2023',
                short: '30-BC/TU',
                facts: { ...report.facts, issued: ['2023-01-05'] },
                mentionedIn: [AFTER],
              },
            ]
          : []),
      ],
      claims: [...made.claims, ...again, ...added],
    },
  };
};
