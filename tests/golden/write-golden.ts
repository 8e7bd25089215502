/** Writes the golden lines of the made-up report anew; read what changed before it is kept. */
import { writeFileSync } from 'node:fs';
import { GOLDEN, goldenLines, SAMPLE } from './golden-lines.ts';

writeFileSync(GOLDEN, goldenLines(SAMPLE));
