import type { Entity } from '../4-entities/entity.ts';

/**
 * What is known of a thing, by the local names of the ontology's properties, in the order to show. Properties without a value are
 * left out. Values that name concepts (kind, level, identity) are their ids; things are ids of things.
 */
export const factsOf = (entity: Entity): Record<string, readonly string[]> => {
  const { document, body, place } = entity;
  const all: [string, readonly (string | number | null)[]][] = [];
  if (document)
    all.push(
      ['type', [document.typeWord]],
      ['code', [document.code]],
      ['issued', document.dates],
      ['term', [document.term]],
      ['year', [document.year]],
      ['title', document.titles],
      ['identity', [document.identity]],
    );
  if (body) all.push(['kind', [body.kind]], ['level', [body.level]]);
  if (place)
    all.push(
      ['unitType', [place.unitType]],
      ['level', [place.level]],
      ['gsoCode', [place.gsoCode]],
      ['within', [place.within]],
      ['validFrom', [place.validFrom]],
      ['validTo', [place.validTo]],
      ['succeededBy', place.succeededBy],
    );
  const decisions = entity.decisions.map(({ rule, reason }) => (reason === '' ? rule : `${rule}: ${reason}`));
  all.push(['sameAs', entity.sameAs ?? []], ['possibly', entity.possibly], ['decision', decisions]);

  const facts: Record<string, readonly string[]> = {};
  for (const [name, values] of all) {
    const present = values.filter((value) => value !== null && value !== '').map(String);
    if (present.length > 0) facts[name] = present;
  }
  return facts;
};
