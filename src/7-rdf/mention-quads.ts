import type { NamedNode } from 'n3';
import type { PlacedMention, PlacedUnresolved } from '../6-graph/knowledge-graph.ts';
import { addFragment } from './evidence-quads.ts';
import type { QuadContext } from './quad-set.ts';

/** A thing named at a place of a text. */
export const addMention = (context: QuadContext, mention: PlacedMention): void => {
  const { ontology, terms, out } = context;
  const node = addPlaced(context, mention);
  for (const type of ontology.classes.Mention) out.describe(node, ontology.structure.isA, terms.iri(type));
  out.describe(node, ontology.structure.hasBody, terms.thing(mention.entity));
};

/** A mention that could be several things: its candidates and the reason, never a thing. */
export const addUnresolved = (context: QuadContext, mention: PlacedUnresolved): void => {
  const { ontology, terms, out } = context;
  const node = addPlaced(context, mention);
  const [thingClass] = ontology.classes[mention.class];
  for (const type of ontology.classes.UnresolvedMention) out.describe(node, ontology.structure.isA, terms.iri(type));
  out.describe(node, ontology.fields.ofClass, terms.iri(thingClass));
  out.describe(node, ontology.fields.reason, terms.plain(mention.reason));
  for (const candidate of mention.candidates) out.add(node, ontology.facts.possibly, terms.thing(candidate));
};

/** Its words and where they stand. Ids of mentions count within their text, so the text's id is part of the IRI. */
const addPlaced = (context: QuadContext, mention: PlacedMention | PlacedUnresolved): NamedNode => {
  const { ontology, terms, out } = context;
  const id = `${mention.text}-${mention.id}`;
  const node = terms.own(id);
  out.describe(node, ontology.fields.surface, terms.words(mention.surface));
  mention.spans.forEach((span, index) => {
    out.describe(node, ontology.structure.hasTarget, addFragment(context, `${id}-${index}`, mention.text, span));
  });
  return node;
};
