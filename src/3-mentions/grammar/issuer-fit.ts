/**
 * Whether a body may have issued a document with a certain agency in its number: "20-CT/TU" is of a province, so that "việc thực
 * hiện Chỉ thị số 20-CT/TU của Huyện ủy A" tells who carries it out, and not who issued it.
 */
import type { AgencyRow } from '../../lexicon/agencies.ts';
import type { BodyShape } from '../mention.ts';
import { innermost } from './body-shape.ts';

/** True where nothing is known that speaks against it. `agency`: the last in the number; undefined where it has none. */
export const mayIssue = (agency: AgencyRow | undefined, body: BodyShape): boolean => {
  const { head, unit } = innermost(body);
  const unitType = head?.head.unitType;
  if (agency?.level === 'central') return unitType === undefined && unit === null;
  return !agency?.unitTypes || unitType === undefined || agency.unitTypes.includes(unitType);
};
