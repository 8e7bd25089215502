import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { Failure } from '../base/failure.ts';

/**
 * Reads one YAML file of data/ (a list of rows) and checks each row against its schema.
 * Throws Failure `data.row` with file, line and what is wrong: a slip in the data must not become a wrong reading.
 */
export const readRows = <Row>(root: string, file: string, schema: z.ZodType<Row>): Row[] => {
  const full = path.join(root, file);
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(full, 'utf8'), { lineCounter: lines });
  const broken = document.errors[0];
  if (broken) throw new Failure('data.row', { file, line: lines.linePos(broken.pos[0]).line, reason: broken.message });
  const list = document.contents;
  if (!isSeq(list)) throw new Failure('data.row', { file, line: 1, reason: 'not a list of rows' });
  return list.items.map((item) => {
    const row = schema.safeParse(isMap(item) ? item.toJS(document) : (item as { toJSON(): unknown }).toJSON());
    if (row.success) return row.data;
    const at = (item as { range?: [number, number, number] | null }).range?.[0] ?? 0;
    const first = row.error.issues[0];
    const reason = `${first?.path.join('.') ?? ''}: ${first?.message ?? 'wrong'}`;
    throw new Failure('data.row', { file, line: lines.linePos(at).line, reason });
  });
};
