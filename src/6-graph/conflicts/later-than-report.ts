import type { Claim } from '../../5-relations/claim.ts';
import type { Issue } from '../../base/issue.ts';
import { type ConflictContext, citedPlace, claimsBySubject, labelOf, placeOf } from './conflict-context.ts';

/** A report that cites a document of a day after its own. Where the report has no date of its own, nothing can be said. */
export const laterThanReport = (context: ConflictContext): Issue[] => {
  const dates = claimsBySubject(context, 'issued');
  return context.graph.texts.flatMap(({ source, report }) => {
    const own = latest((dates.get(report) ?? []).filter((claim) => claim.text === source.id));
    if (!own) return [];
    const seen = new Set<string>();
    return [...dates.values()].flat().flatMap((cited: Claim): Issue[] => {
      if (cited.text !== source.id || cited.subject === report || !isLater(cited.object, own.object)) return [];
      const once = `${cited.subject} ${cited.object}`;
      if (seen.has(once)) return [];
      seen.add(once);
      return [
        {
          code: 'conflict.laterThanReport',
          severity: 'warning',
          params: {
            document: labelOf(context, cited.subject),
            date: cited.object,
            report: labelOf(context, report),
            reportDate: own.object,
          },
          places: [citedPlace(context, cited), placeOf(own)],
          claims: [cited.id, own.id],
          things: [cited.subject, report],
        },
      ];
    });
  });
};

const latest = (claims: readonly Claim[]): Claim | undefined =>
  claims.reduce<Claim | undefined>((last, claim) => (last && last.object >= claim.object ? last : claim), undefined);

/** Later for certain: compared as far as the coarser of the two goes ("2020-07" is not later than "2020-07-07"). */
const isLater = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
};
