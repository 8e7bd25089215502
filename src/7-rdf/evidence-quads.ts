import type { Literal, NamedNode } from 'n3';
import { type Claim, isLiteral, type Review, stands } from '../5-relations/claim.ts';
import type { GraphText } from '../6-graph/knowledge-graph.ts';
import { Failure } from '../base/failure.ts';
import { getOrMake } from '../base/get-or-make.ts';
import type { Span } from '../base/span.ts';
import { reviewId } from '../base/stable-id.ts';
import type { QuadContext, Selectors } from './quad-set.ts';

/** A claim with its evidence, the statement it asserts and what is made ready from it. */
export const addClaim = (context: QuadContext, claim: Claim): void => {
  const { ontology, terms, out } = context;
  const { classes, structure, fields } = ontology;
  const node = terms.own(claim.id);
  const subject = terms.thing(claim.subject);
  const predicate = predicateOf(context, claim);
  const object = objectOf(context, claim);
  for (const type of classes.Claim) out.describe(node, structure.isA, terms.iri(type));
  out.describe(node, structure.subject, subject);
  out.describe(node, structure.predicate, terms.iri(predicate));
  out.describe(node, structure.object, object);
  const sub = claim.sub === null ? undefined : ontology.subRelations[claim.sub];
  if (sub) out.describe(node, fields.subPredicate, terms.iri(sub.iri));
  out.describe(node, fields.status, terms.concept('status', claim.status));
  out.describe(node, fields.basis, terms.concept('basis', claim.basis));
  out.describe(node, fields.confidence, terms.decimal(claim.confidence));
  for (const document of claim.regarding) out.add(node, fields.regarding, terms.thing(document));
  if (claim.role !== null) out.describe(node, fields.role, terms.words(claim.role));
  if (claim.section !== null) out.describe(node, fields.section, terms.words(claim.section));
  out.describe(node, structure.generatedBy, ruleNode(context, claim.rule));
  claim.reviews?.forEach((review) => {
    out.add(node, fields.review, reviewNode(context, claim.id, review));
  });
  claim.evidence.forEach((evidence, index) => {
    const fragment = addFragment(context, `${claim.id}-${index}`, claim.text, evidence);
    out.describe(fragment, fields.evidenceRole, terms.concept('evidenceRole', evidence.role));
    out.describe(fragment, fields.part, terms.integer(evidence.part));
    out.describe(node, structure.derivedFrom, fragment);
  });
  if (stands(claim)) assertStatement(context, claim, subject, predicate, object);
};

const predicateOf = ({ ontology }: QuadContext, claim: Claim): string => {
  const iri = isLiteral(claim.predicate) ? ontology.literals[claim.predicate] : ontology.relations[claim.predicate];
  if (iri === undefined) throw new Failure('ontology.concept', { list: 'relation', name: claim.predicate });
  return iri;
};

const objectOf = ({ terms }: QuadContext, { predicate, object }: Claim): NamedNode | Literal => {
  switch (predicate) {
    case 'issued':
      return terms.date(object);
    case 'title':
      return terms.words(object);
    case 'term':
      return terms.plain(object);
    default:
      return terms.thing(object);
  }
};

/**
 * The direct triple, the sub-property beside its relation, and the derived properties. A term is told by the document itself:
 * it has one, and a claim of another is a conflict, not a second term.
 */
const assertStatement = (
  { ontology, out }: QuadContext,
  claim: Claim,
  subject: NamedNode,
  predicate: string,
  object: NamedNode | Literal,
): void => {
  if (claim.predicate === 'term') return;
  out.add(subject, predicate, object);
  const sub = claim.sub === null ? undefined : ontology.subRelations[claim.sub];
  if (sub) out.add(subject, sub.iri, object);
  for (const { iri, relations, statuses } of ontology.derived) {
    if (relations.includes(claim.predicate) && statuses.includes(claim.status)) out.add(subject, iri, object);
  }
};

const ruleNode = ({ ontology: { classes, structure }, terms, out, rules }: QuadContext, rule: string): NamedNode =>
  getOrMake(rules, rule, () => {
    const node = terms.own(`rule-${rule}`);
    for (const type of classes.Rule) out.describe(node, structure.isA, terms.iri(type));
    out.describe(node, structure.ruleName, terms.plain(rule));
    return node;
  });

/** Who found the claim right or wrong, when and why; the same judgement is the same node in every graph. */
const reviewNode = ({ ontology, terms, out }: QuadContext, claim: string, review: Review): NamedNode => {
  const { classes, structure, fields } = ontology;
  const { verdict, by, on, why } = review;
  const node = terms.thing(reviewId(claim, verdict, by, on, why));
  for (const type of classes.Review) out.add(node, structure.isA, terms.iri(type));
  out.add(node, fields.verdict, terms.concept('verdict', verdict));
  out.add(node, fields.reviewedBy, terms.plain(by));
  out.add(node, fields.reviewedOn, terms.date(on));
  out.add(node, fields.why, terms.plain(why));
  return node;
};

/**
 * One stretch of a source text, with both selectors. The selectors belong to the text and are shared by all that quote the
 * same stretch; the fragment belongs to the claim or mention `owner` that uses it.
 */
export const addFragment = (context: QuadContext, owner: string, text: string, span: Span): NamedNode => {
  const { ontology, terms, out, texts } = context;
  const { classes, structure } = ontology;
  const source = texts.get(text);
  if (!source) throw new Failure('rdf.text', { owner, text });
  const fragment = terms.own(owner);
  const { quote, position } = selectorsOf(context, source, span);
  for (const type of classes.Fragment) out.describe(fragment, structure.isA, terms.iri(type));
  out.describe(fragment, structure.hasSource, terms.thing(text));
  out.describe(fragment, structure.hasSelector, quote);
  out.describe(fragment, structure.hasSelector, position);
  return fragment;
};

const selectorsOf = (context: QuadContext, { source }: GraphText, span: Span): Selectors => {
  const id = `${source.id}-${span.start}-${span.end}`;
  return getOrMake(context.selectors, id, () => ({
    quote: quoteSelector(context, `${id}-quote`, source.text, span),
    position: positionSelector(context, `${id}-position`, span),
  }));
};

const positionSelector = ({ ontology, terms, out }: QuadContext, id: string, { start, end }: Span): NamedNode => {
  const { structure, classes } = ontology;
  const node = terms.own(id);
  for (const type of classes.PositionSelector) out.describe(node, structure.isA, terms.iri(type));
  out.describe(node, structure.start, terms.integer(start));
  out.describe(node, structure.end, terms.integer(end));
  return node;
};

const quoteSelector = ({ ontology, terms, out }: QuadContext, id: string, text: string, span: Span): NamedNode => {
  const { structure, classes } = ontology;
  const node = terms.own(id);
  for (const type of classes.QuoteSelector) out.describe(node, structure.isA, terms.iri(type));
  out.describe(node, structure.exact, terms.plain(text.slice(span.start, span.end)));
  out.describe(node, structure.prefix, terms.plain(before(text, span.start)));
  out.describe(node, structure.suffix, terms.plain(after(text, span.end)));
  return node;
};

/** UTF-16 units of text kept before and after a quote, so that it is found again in a text that has moved. */
const CONTEXT_UNITS = 32;

/** Up to 32 units before an offset; never half a surrogate pair. */
const before = (text: string, start: number): string =>
  text.slice(Math.max(0, start - CONTEXT_UNITS), start).replace(/^[\udc00-\udfff]/, '');

const after = (text: string, end: number): string =>
  text.slice(end, end + CONTEXT_UNITS).replace(/[\ud800-\udbff]$/, '');
