/** Findings of a report in one line each: "conflict.lunarYear: Tết Canh Tý | ..." is a code and the quotes of its places. */
import { readText } from '../src/1-read/read-source.ts';
import { readReport } from '../src/pipeline.ts';
import { letterhead, lexicon } from './notation.ts';

/** The findings whose codes begin with `prefix`, of a report of Party committee `committee` on a day ("05/7/2020"). */
export const findingsOf = (
  prefix: string,
  text: string,
  date = '05/7/2020',
  committee = 'TỈNH ỦY HÀ GIANG',
): string[] => {
  const [day = '', month = '', year = ''] = date.split('/');
  const head = letterhead(committee, '121-BC/TU', `Hà Giang, ngày ${day} tháng ${month} năm ${year}`);
  const source = readText('thu.md', `${head}${text}\n`);
  return readReport(source, lexicon)
    .issues.filter(({ code }) => code.startsWith(prefix))
    .map(({ code, places }) => {
      const quotes = places.map(({ span }) => source.text.slice(span.start, span.end));
      return `${code}: ${quotes.join(' | ')}`;
    });
};
