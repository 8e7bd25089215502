/**
 * What a plan is for, as its subject says: whoever issues "Kế hoạch ... thực hiện Chỉ thị A" carries out A, and whoever issues
 * "Kế hoạch ... sơ kết Nghị quyết B" is to review B. An amendment, or a decree that details a law, says neither.
 */
import type { MentionSet } from '../3-mentions/find-mentions.ts';
import type { DocumentMention } from '../3-mentions/mention.ts';
import { tokenAt } from '../3-mentions/view.ts';
import { getOrMake } from '../base/get-or-make.ts';
import type { Act, ActRelation } from './clause.ts';
import { placeOf, type ResolvedReport } from './resolved-report.ts';

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
  return [...acts, ...cited].flatMap((act) => {
    const outer = mentions.all[act.object];
    if (act.relation !== 'issues' || outer?.class !== 'Document') return [];
    if (outer.issuers.length > 0 && act.rule !== CITED) return [];
    return (inside.get(outer.index) ?? []).flatMap((inner) =>
      purposesOf(mentions, outer, inner).map((relation): Act => {
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

/** The verbs between the plan's name and the document in its subject. */
const purposesOf = (mentions: MentionSet, outer: DocumentMention, inner: DocumentMention): Purpose[] => {
  const { view } = mentions.byPassage[outer.passage]!;
  const found = new Set<Purpose>();
  const to = tokenAt(view, inner.span.start);
  for (let i = tokenAt(view, outer.title?.start ?? outer.tailEnd); i < to; i++) {
    const words = view.words[i];
    const verb = words?.verb?.value.document;
    if (verb === 'reviews' || verb === 'disseminates') found.add(verb);
    else if (verb === 'implements' && words?.link && words.link.value.sub === undefined) found.add(verb);
  }
  // "sơ kết thực hiện Nghị quyết A": one act.
  if (found.has('reviews')) found.delete('implements');
  return [...found];
};
