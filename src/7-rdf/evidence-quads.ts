import type { Literal, NamedNode } from 'n3';
import { type Claim, isLiteral, type Review, stands } from '../5-relations/claim.ts';
import type { GraphText } from '../6-graph/knowledge-graph.ts';
import { Failure } from '../base/failure.ts';
import type { Span } from '../base/span.ts';
import { reviewId } from '../base/stable-id.ts';
import type { QuadContext } from './quad-set.ts';

/** A claim with its evidence, the statement it asserts and what is made ready from it. */
export const addClaim = (context: QuadContext, claim: Claim): void => {
  const { ontology, terms, out } = context;
  const { classes, structure, fields } = ontology;
  const node = terms.thing(claim.id);
  const subject = terms.thing(claim.subject);
  const predicate = predicateOf(context, claim);
  const object = objectOf(context, claim);
  for (const type of classes.Claim) out.add(node, structure.isA, terms.iri(type));
  out.add(node, structure.subject, subject);
  out.add(node, structure.predicate, terms.iri(predicate));
  out.add(node, structure.object, object);
  const sub = claim.sub === null ? undefined : ontology.subRelations[claim.sub];
  if (sub) out.add(node, fields.subPredicate, terms.iri(sub.iri));
  out.add(node, fields.status, terms.concept('status', claim.status));
  out.add(node, fields.basis, terms.concept('basis', claim.basis));
  out.add(node, fields.confidence, terms.decimal(claim.confidence));
  for (const document of claim.regarding) out.add(node, fields.regarding, terms.thing(document));
  if (claim.role !== null) out.add(node, fields.role, terms.words(claim.role));
  if (claim.section !== null) out.add(node, fields.section, terms.words(claim.section));
  out.add(node, structure.generatedBy, ruleNode(context, claim.rule));
  claim.reviews?.forEach((review) => {
    out.add(node, fields.review, reviewNode(context, claim.id, review));
  });
  claim.evidence.forEach((evidence, index) => {
    const fragment = addFragment(context, `${claim.id}-${index}`, claim.text, evidence);
    out.add(fragment, fields.evidenceRole, terms.concept('evidenceRole', evidence.role));
    out.add(fragment, fields.part, terms.integer(evidence.part));
    out.add(node, structure.derivedFrom, fragment);
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

const ruleNode = ({ ontology: { classes, structure }, terms, out }: QuadContext, rule: string): NamedNode => {
  const node = terms.thing(`rule-${rule}`);
  if (out.tells(node)) return node;
  for (const type of classes.Rule) out.add(node, structure.isA, terms.iri(type));
  out.add(node, structure.ruleName, terms.plain(rule));
  return node;
};

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
  const fragment = terms.thing(owner);
  for (const type of classes.Fragment) out.add(fragment, structure.isA, terms.iri(type));
  out.add(fragment, structure.hasSource, terms.thing(text));
  out.add(fragment, structure.hasSelector, quoteSelector(context, source, span));
  out.add(fragment, structure.hasSelector, positionSelector(context, text, span));
  return fragment;
};

const positionSelector = ({ ontology, terms, out }: QuadContext, text: string, { start, end }: Span): NamedNode => {
  const node = terms.thing(`${text}-${start}-${end}-position`);
  if (out.tells(node)) return node;
  for (const type of ontology.classes.PositionSelector) out.add(node, ontology.structure.isA, terms.iri(type));
  out.add(node, ontology.structure.start, terms.integer(start));
  out.add(node, ontology.structure.end, terms.integer(end));
  return node;
};

const quoteSelector = ({ ontology, terms, out }: QuadContext, { source }: GraphText, span: Span): NamedNode => {
  const { structure, classes } = ontology;
  const node = terms.thing(`${source.id}-${span.start}-${span.end}-quote`);
  if (out.tells(node)) return node;
  for (const type of classes.QuoteSelector) out.add(node, structure.isA, terms.iri(type));
  out.add(node, structure.exact, terms.plain(source.text.slice(span.start, span.end)));
  out.add(node, structure.prefix, terms.plain(before(source.text, span.start)));
  out.add(node, structure.suffix, terms.plain(after(source.text, span.end)));
  return node;
};

/** UTF-16 units of text kept before and after a quote, so that it is found again in a text that has moved. */
const CONTEXT_UNITS = 32;

/** Up to 32 units before an offset; never half a surrogate pair. */
const before = (text: string, start: number): string =>
  text.slice(Math.max(0, start - CONTEXT_UNITS), start).replace(/^[\udc00-\udfff]/, '');

const after = (text: string, end: number): string =>
  text.slice(end, end + CONTEXT_UNITS).replace(/[\ud800-\udbff]$/, '');
