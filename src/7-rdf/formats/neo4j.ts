import { factOf, standingClaims } from '../../6-graph/file-edges.ts';
import { dataCsv } from '../../base/csv.ts';
import type { FolderFormat } from './graph-format.ts';
import { proofsOf } from './quotes.ts';

/**
 * The two files that `neo4j-admin database import full --nodes=nodes.csv --relationships=relationships.csv` takes: a node for each
 * thing, a relationship for each standing claim with its sentence; the header says the types. Not tried against a Neo4j.
 * https://neo4j.com/docs/operations-manual/current/import/
 */
export const NEO4J: FolderFormat = {
  kind: 'folder',
  name: 'neo4j',
  write: ({ file }) => {
    const proofOf = proofsOf(file);
    const nodes = file.things.map((thing) => [
      thing.id,
      flat(thing.label),
      file.base + encodeURIComponent(thing.id),
      ...NODE_FACTS.map((name) => flat(factOf(thing, name))),
      array(thing.aliases),
      thing.weight,
      thing.class,
    ]);
    const relationships = standingClaims(file).map((claim) => {
      const { sentence, file: name, line } = proofOf(claim);
      return [
        claim.s,
        claim.o,
        claim.p,
        claim.id,
        claim.sub ?? '',
        claim.status,
        claim.basis,
        claim.confidence,
        flat(claim.role ?? ''),
        array(claim.regarding ?? []),
        flat(sentence),
        flat(name),
        line,
      ];
    });
    return new Map([
      ['nodes.csv', `${dataCsv([NODE_HEAD, ...nodes])}\n`],
      ['relationships.csv', `${dataCsv([RELATIONSHIP_HEAD, ...relationships])}\n`],
    ]);
  },
};

const NODE_FACTS = ['type', 'code', 'issued', 'term', 'kind', 'level'] as const;
const NODE_HEAD = ['id:ID', 'label', 'iri', ...NODE_FACTS, 'aliases:string[]', 'claims:int', ':LABEL'];
const RELATIONSHIP_HEAD = [
  ':START_ID',
  ':END_ID',
  ':TYPE',
  'claim',
  'sub',
  'status',
  'basis',
  'confidence:double',
  'role',
  'regarding:string[]',
  'sentence',
  'file',
  'line:int',
];

/** The importer takes a line of the file for a row unless it is told otherwise. */
const flat = (text: string): string => text.replace(/[\r\n]+/g, ' ');

/** Values of an array are parted by semicolons, which none may hold. */
const array = (values: readonly string[]): string => values.map((value) => flat(value).replaceAll(';', ',')).join(';');
