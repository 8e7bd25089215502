import { expect, it } from 'vitest';
import { thingId } from '../../src/base/stable-id.ts';
import { lexicon } from '../notation.ts';

it('no two keys of the lexicon share an IRI', () => {
  const things = [
    ...[...lexicon.units.all()].map((unit) => ({ key: unit.id, iri: unit.id })),
    ...[...lexicon.bodies.centralByLabel.values()].map(({ label }) => ({
      key: `body|${label}`,
      iri: thingId(label, `body|${label}`),
    })),
    ...lexicon.documentTypes.rows.map(({ id, words }) => ({ key: id, iri: thingId(words[0] ?? id, id) })),
  ];
  const keysOf = new Map<string, Set<string>>();
  for (const { key, iri } of things) keysOf.set(iri, (keysOf.get(iri) ?? new Set()).add(key));
  expect(things.length).toBeGreaterThan(10_000);
  expect([...keysOf].filter(([, keys]) => keys.size > 1)).toEqual([]);
});
