import { z } from 'zod';
import { PhraseTrie } from './phrase-trie.ts';
import { readRows } from './read-rows.ts';

const row = z.strictObject({
  word: z.string(),
  /** misread: signs a scanner leaves in the place of a number. */
  means: z.enum(['day', 'month', 'year', 'firstDays', 'monthName', 'term', 'period', 'misread']),
  value: z.number().optional(),
});

export type CalendarWord = z.infer<typeof row>;

export interface Calendar {
  readonly words: PhraseTrie<CalendarWord>;
}

export const loadCalendar = (root: string): Calendar => {
  const words = new PhraseTrie<CalendarWord>();
  // "năm" is both the year and the fifth month; a month's name is looked up only behind "tháng".
  for (const word of readRows(root, 'data/grammar/calendar.yaml', row))
    words.add(`${word.means === 'monthName' ? '@ ' : ''}${word.word}`, word);
  return { words };
};
