/**
 * Holds tables of scores against floors.json and prints each floor with its figure; exit code 1 where one is not met.
 *   npx tsx tests/eval/check-floors.ts report=report.json passages=passages.json challenge=challenge.json
 * Each file is what a scorer of the shared gold wrote with --json.
 */
import { readFileSync } from 'node:fs';
import { isFloorSet, judge, loadFloors, printVerdicts } from './floors.ts';
import { readScorerOutput } from './scorer-output.ts';

const floors = loadFloors();
const tables = process.argv.slice(2).map((argument) => {
  const [set = '', file = ''] = argument.split(/=(.*)/s);
  if (!isFloorSet(set) || file === '') {
    console.error(`"${argument}": what is wanted is a set of floors.json and a file, for instance report=report.json`);
    process.exit(2);
  }
  return { set, table: readScorerOutput(readFileSync(file, 'utf8')) };
});
const verdicts = tables.map(({ set, table }) => ({ set, judged: judge(floors[set], table) }));
for (const { set, judged } of verdicts) console.log(printVerdicts(set, judged));
const under = verdicts.flatMap(({ judged }) => judged).filter(({ met }) => !met).length;
if (tables.length === 0 || under > 0) {
  console.log(`FLOORS NOT MET: ${under}`);
  process.exitCode = 1;
} else console.log('All floors are met.');
