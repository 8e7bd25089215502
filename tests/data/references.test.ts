/** Rows of data/ that name rows of other files, and tables that must have no gaps. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../../src/lexicon/project-root.ts';
import { loadOntology } from '../../src/ontology/load-ontology.ts';
import { lexicon } from '../notation.ts';

const root = projectRoot();
const text = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const rows = <Row>(file: string): Row[] => parse(text(file)) as Row[];
const types = new Map(lexicon.documentTypes.rows.map((row) => [row.id, row]));
const { headRows, officeRows, centralByLabel } = lexicon.bodies;

const ontology = loadOntology(root);

describe('references', () => {
  it('agencies issue types that are there, and older suffixes go on as ones that are there', () => {
    const { rows: agencies, byForm } = lexicon.agencies;
    expect(agencies.filter(({ issues }) => issues !== undefined && !types.has(issues))).toEqual([]);
    expect(agencies.filter(({ sameAs }) => sameAs !== undefined && !byForm.has(sameAs.toUpperCase()))).toEqual([]);
  });

  it('types of documents are numbered in series that are there', () => {
    expect([...types.values()].filter(({ series }) => series !== undefined && !types.has(series))).toEqual([]);
  });

  it('types of documents are the concepts of the ontology', () => {
    const concepts = new Set(ontology.concepts.type.keys());
    // What has no type of its own.
    concepts.delete('otherDocument');
    expect([...types.keys()].sort()).toEqual([...concepts].sort());
  });

  it('kinds and levels of bodies are concepts of the ontology', () => {
    const kinds = ontology.concepts.kind;
    const levels = ontology.concepts.level;
    expect([...headRows, ...centralByLabel.values()].filter(({ kind }) => !kinds.has(kind))).toEqual([]);
    expect(headRows.filter(({ level }) => level !== undefined && !levels.has(level))).toEqual([]);
  });

  it('heads and offices take groups that some head or central body is of', () => {
    const groups = new Set(headRows.map(({ group }) => group));
    // Central bodies stand in for groups by their kind.
    for (const group of ['judicial', 'assembly', 'front', 'massOrg', 'ministry']) groups.add(group);
    const loose = [...headRows, ...officeRows].flatMap(({ takes }) => takes.filter((group) => !groups.has(group)));
    expect([...new Set(loose)]).toEqual([]);
  });

  it('heads imply types of units that are there', () => {
    const known = new Set(lexicon.units.unitTypes.map(({ id }) => id));
    expect(headRows.filter(({ unitType }) => unitType !== undefined && !known.has(unitType))).toEqual([]);
  });

  it('central bodies are part of central bodies or ministries, never of themselves', () => {
    const ministry = headRows.find(({ slot }) => slot === 'ministryField')?.words[0] ?? '';
    const isKnown = (label: string): boolean => centralByLabel.has(label) || label.startsWith(`${ministry} `);
    const loose = [...centralByLabel.values()].filter(({ partOf }) => partOf !== null && !isKnown(partOf));
    expect(loose).toEqual([]);
    for (const body of centralByLabel.values()) {
      const above = new Set<string>();
      for (let up = body.partOf; up !== null; up = centralByLabel.get(up)?.partOf ?? null) {
        expect(above.has(up) || up === body.label).toBe(false);
        above.add(up);
      }
    }
  });

  it('verbs, links and statuses name relations and concepts of the ontology', () => {
    const { verbRows, modalityRows, linkRows } = lexicon.relations;
    const statuses = [...verbRows, ...modalityRows].flatMap(({ status }) => status ?? []);
    expect(statuses.filter((status) => !ontology.concepts.status.has(status))).toEqual([]);
    const subs = linkRows.flatMap(({ sub }) => sub ?? []);
    expect(subs.filter((sub) => !(sub in ontology.subRelations))).toEqual([]);
    // What is issued is said by issuedBy; drafting, approving, joining in and meeting are no relations.
    const other = new Set(['issues', 'drafts', 'approves', 'marks', 'meets']);
    const acts = verbRows.flatMap(({ document, body, event, project }) => [document, body, event, project]);
    expect(acts.filter((act) => act !== undefined && !other.has(act) && !(act in ontology.relations))).toEqual([]);
  });
});

describe('tables without gaps', () => {
  it('each day since 1960 is in one term of the Central Committee', () => {
    const terms = rows<{ term: string; from: string; to: string | null }>('data/grammar/party-terms.yaml');
    terms.forEach(({ from, to }, at) => {
      const next = terms[at + 1];
      if (!next) expect(to).toBeNull();
      else if (to === null) throw new Error('a term without an end before another');
      else expect(Date.parse(next.from) - Date.parse(to)).toBe(24 * 60 * 60 * 1000);
      expect(to === null || from < to).toBe(true);
    });
  });

  it('legislatures follow each other', () => {
    const legislatures = rows<{ number: number; from: number; to: number }>('data/grammar/legislatures.yaml');
    legislatures.forEach(({ number, from, to }, at) => {
      expect(number).toBe(at + 1);
      expect(from).toBeLessThan(to);
      expect(legislatures[at + 1]?.from ?? to).toBe(to);
    });
  });

  it('there are ten stems, twelve branches, twelve months', () => {
    expect(new Set(lexicon.things.lunarYears.stems.values()).size).toBe(10);
    expect(new Set(lexicon.things.lunarYears.branches.values()).size).toBe(12);
    const months = rows<{ means: string; value?: number }>('data/grammar/calendar.yaml').filter(
      ({ means }) => means === 'monthName',
    );
    expect([...new Set(months.map(({ value }) => value))].sort((a, b) => (a ?? 0) - (b ?? 0))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ]);
  });

  it('each pattern of a label is used', () => {
    const folder = path.join(root, 'src/4-entities');
    const source = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'));
    const patterns = rows<{ name: string }>('data/grammar/labels.yaml').map(({ name }) => name);
    expect(patterns.filter((name) => !source.some((file) => file.includes(`'${name}'`)))).toEqual([]);
  });
});

describe('rows', () => {
  it('have each id, word and suffix once', () => {
    const twice = (words: readonly string[]): string[] => words.filter((word, at) => words.indexOf(word) !== at);
    expect(twice(lexicon.documentTypes.rows.map(({ id }) => id))).toEqual([]);
    expect(twice(headRows.map(({ id }) => id))).toEqual([]);
    const forms = lexicon.agencies.rows.flatMap(({ suffix, also }) => [
      ...new Set([suffix, ...also].map((form) => form.toUpperCase())),
    ]);
    expect(twice(forms)).toEqual([]);
  });

  it.each(['data/grammar', 'data/relations', 'data/gazetteers'])(
    'of %s are composed letters without stray blanks',
    (folder) => {
      const wrong = readdirSync(path.join(root, folder))
        .filter((name) => name.endsWith('.yaml'))
        .flatMap((name) => {
          const content = text(path.join(folder, name));
          const lines = content.split('\n').filter((line) => / $|\t/.test(line));
          return [...(content === content.normalize('NFC') ? [] : [`${name}: not NFC`]), ...lines];
        });
      expect(wrong).toEqual([]);
    },
  );
});
