import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/1-read/read-source.ts';
import { DROP_REASONS } from '../../src/5-relations/claim-trace.ts';
import { loadMessages } from '../../src/cli/messages.ts';
import { isKind } from '../../src/curation/curation-rows.ts';
import { CHUNK_ROLES, MENTION_REASONS, REJECTIONS } from '../../src/explain/explanation.ts';
import { sentencesOf } from '../../src/explain/find-sentences.ts';
import { readTraced } from '../../src/explain/traced-reading.ts';
import { projectRoot } from '../../src/lexicon/project-root.ts';
import { readReport } from '../../src/pipeline.ts';
import { lexicon } from '../notation.ts';

/** Nothing may be shown to people by its name in the program alone. */

const ROOT = projectRoot();
const texts = loadMessages(ROOT, 'vi', 'explain');
/** The viewer tells in the same words how a thing was recognised. */
const shared = loadMessages(ROOT, 'vi');
const without = (keys: Iterable<string>): string[] => [...new Set(keys)].filter((key) => !texts.has(key));

const SAMPLES = path.join(ROOT, 'data/reports');
const sources = readdirSync(SAMPLES)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readSource(name, readFileSync(path.join(SAMPLES, name))));
const readings = sources.map((source) => readTraced(source, lexicon));

/** Names of rules as they are written in the stages that make claims and things: `rule: 'verb'`, `state.emit(..., 'verb')`. */
const STAGES = ['src/4-entities', 'src/5-relations'];
const code = STAGES.flatMap((folder) =>
  readdirSync(path.join(ROOT, folder)).map((name) => readFileSync(path.join(ROOT, folder, name), 'utf8')),
).join('\n');
const WRITTEN = [/\brule: '([\w-]+)'/g, /\.(?:emit|emitOrWait|push|link)\([^;]*?, '([a-z-]+)'\)/g];
const written = WRITTEN.flatMap((form) => [...code.matchAll(form)].flatMap(([, rule]) => rule ?? []));

describe('every rule has an explanation', () => {
  it('of those that fire on the sample reports', () => {
    const acts = readings.flatMap((reading) =>
      sentencesOf(reading).flatMap(({ passage, sentence }) => {
        const { acts, links } = reading.sentence(passage.id, sentence);
        return [...acts, ...links];
      }),
    );
    const fired = [...acts, ...readings.flatMap(({ claims }) => claims)].map(({ rule }) => rule);
    expect(new Set(fired).size).toBeGreaterThan(15);
    expect(without(fired.map((rule) => `rule.${rule}`))).toEqual([]);
  });

  it('of those that decide on things of the sample reports', () => {
    const decisions = readings.flatMap(({ resolution }) => resolution.entities.flatMap((entity) => entity.decisions));
    expect(decisions.length).toBeGreaterThan(0);
    expect(decisions.filter(({ rule }) => !shared.has(`decision.${rule}`))).toEqual([]);
  });

  it('of those that are written in the stages', () => {
    expect(written.length).toBeGreaterThan(15);
    expect(written.filter((rule) => !texts.has(`rule.${rule}`) && !shared.has(`decision.${rule}`))).toEqual([]);
  });

  it('and no explanation is left of a rule that is gone', () => {
    const explained = keysOf('explain-vi', 'rule')
      .concat(keysOf('vi', 'decision').filter((name) => !isKind(name)))
      .filter((name) => !['again', 'unknown'].includes(name));
    expect(explained.length).toBeGreaterThan(20);
    expect(explained.filter((name) => !code.includes(`'${name}'`))).toEqual([]);
  });
});

/** What stands behind the first dot of the keys of a family. */
const keysOf = (file: string, family: string): string[] =>
  [...readFileSync(path.join(ROOT, `data/messages/${file}.yaml`), 'utf8').matchAll(/^(\w+)\.([\w.-]+):/gm)].flatMap(
    ([, own, name]) => (own === family && name ? [name] : []),
  );

describe('every code of an explanation has a text', () => {
  const { verbRows, particleRows } = lexicon.relations;
  it.each<[family: string, keys: string[]]>([
    ['reasons of mentions', MENTION_REASONS.map((name) => `reason.${name}`)],
    ['roles of chunks', CHUNK_ROLES.map((name) => `role.${name}`)],
    ['rejections', [...REJECTIONS]],
    ['dropped acts', DROP_REASONS.map((name) => `drop.${name}`)],
    [
      'verbs',
      verbRows.flatMap(({ document, body, event, project, role }) =>
        [document, body, event, project, role].flatMap((name) => (name ? [`verb.${name}`] : [])),
      ),
    ],
    ['small words', particleRows.map(({ means }) => `particle.${means}`)],
    ['passages', readings.flatMap(({ outline }) => outline.passages.map(({ kind }) => `kind.${kind}`))],
  ])('%s', (_family, keys) => {
    expect(keys.length).toBeGreaterThan(3);
    expect(without(keys)).toEqual([]);
  });
});

describe('what is explained is what is built', () => {
  it.each(sources.map((source, i) => [source.name, source, readings[i]] as const))('%s', (_name, source, reading) => {
    expect(reading?.claims).toEqual(readReport(source, lexicon).claims);
  });
});
