import type { Issue } from '../../base/issue.ts';
import { type ConflictContext, citedPlace, claimsBySubject, firstByObject, labelOf } from './conflict-context.ts';

/** A document of a stated term whose stated date lies in another one. */
export const termAgainstDate = (context: ConflictContext): Issue[] => {
  const dates = claimsBySubject(context, 'issued');
  return [...claimsBySubject(context, 'term')].flatMap(([document, terms]) => {
    const entity = context.entities.get(document);
    if (!entity) return [];
    return firstByObject(terms).flatMap((term) =>
      firstByObject(dates.get(document) ?? []).flatMap((date): Issue[] => {
        const due = context.termOf(entity, date.object);
        if (due === null || due === term.object) return [];
        return [
          {
            code: 'conflict.termAgainstDate',
            severity: 'warning',
            params: { document: labelOf(context, document), term: term.object, date: date.object, due },
            places: [citedPlace(context, term), citedPlace(context, date)],
            claims: [term.id, date.id],
            things: [document],
          },
        ];
      }),
    );
  });
};
