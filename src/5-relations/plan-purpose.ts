/**
 * What a plan is for, as its subject says: whoever issues "Kế hoạch ... thực hiện Chỉ thị A" carries out A, and whoever issues
 * "Kế hoạch ... sơ kết Nghị quyết B" is to review B. An amendment, or a decree that details a law, says neither.
 */
import type { DocumentMention } from '../3-mentions/mention.ts';
import type { Words } from '../3-mentions/view.ts';
import { getOrMake } from '../base/get-or-make.ts';
import type { Act, ActRelation } from './clause.ts';
import { placeOf, type ResolvedReport } from './resolved-report.ts';
import { SubjectWords } from './subject-words.ts';

/** Rule of an act of issuing that stands in a citation. */
const CITED = 'cited-issuer';

type Purpose = Extract<ActRelation, 'implements' | 'disseminates' | 'reviews'>;

/** Acts on the documents that the subjects of issued plans name. `acts`: those that the clauses state. */
export const actsOfPlans = (report: ResolvedReport, acts: readonly Act[]): Act[] => {
  const { mentions } = report;
  const inside = new Map<number, DocumentMention[]>();
  for (const mention of mentions.all)
    if (mention.class === 'Document' && mention.inside !== null)
      getOrMake(inside, mention.inside, (): DocumentMention[] => []).push(mention);
  const cited = mentions.all.flatMap((mention) =>
    mention.class === 'Document' && mention.type?.executes && mention.issuers.length > 0
      ? [issueOf(report, mention)]
      : [],
  );
  const purposes = new SubjectWords<readonly Purpose[]>(mentions, [], withPurpose);
  return [...acts, ...cited].flatMap((act) => {
    const outer = mentions.all[act.object];
    if (act.relation !== 'issues' || outer?.class !== 'Document') return [];
    if (outer.issuers.length > 0 && act.rule !== CITED) return [];
    return (inside.get(outer.index) ?? []).flatMap((inner) =>
      withoutReviewed(purposes.before(outer, inner)).map((relation): Act => {
        const status = relation === 'reviews' && act.status !== 'notDone' ? 'planned' : act.status;
        return { ...act, relation, object: inner.index, status, rule: 'issued-to-carry-out' };
      }),
    );
  });
};

/** "Kế hoạch số 25-KH/TU của Ban Thường vụ Tỉnh ủy thực hiện ...": issued, as its citation says. */
const issueOf = (report: ResolvedReport, plan: DocumentMention): Act => ({
  relation: 'issues',
  doer: { mentions: plan.issuers, from: 'stated' },
  object: plan.index,
  status: 'done',
  regarding: [],
  borrowed: false,
  ...placeOf(report, plan),
  rule: CITED,
});

/** The purposes named so far, and that of the words at one more token. */
const withPurpose = (purposes: readonly Purpose[], { verb, link }: Words): readonly Purpose[] => {
  const said = verb?.value.document;
  const isPurpose =
    said === 'reviews' || said === 'disseminates' || (said === 'implements' && link && link.value.sub === undefined);
  return isPurpose && !purposes.includes(said) ? [...purposes, said] : purposes;
};

/** "sơ kết thực hiện Nghị quyết A": one act. */
const withoutReviewed = (purposes: readonly Purpose[]): readonly Purpose[] =>
  purposes.includes('reviews') ? purposes.filter((purpose) => purpose !== 'implements') : purposes;
