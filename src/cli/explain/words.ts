/** What the codes of an explanation are called, in the language of the program. */

import type { Review } from '../../5-relations/claim.ts';
import type { ChunkRead, DoerRead, MentionRead, Reason, Rejection } from '../../explain/explanation.ts';
import { loadOntology } from '../../ontology/load-ontology.ts';
import type { Word } from '../../ontology/ontology.ts';
import type { Cli } from '../cli.ts';
import { loadMessages, type Params } from '../messages.ts';
import { readableDate } from '../print.ts';
import { reviewText } from '../print-curation.ts';

export interface ExplainWords {
  readonly text: (key: string, params?: Params) => string;
  readonly classOf: (name: string) => string;
  /** A relation, a sub-relation or what a verb says. */
  readonly relation: (name: string) => string;
  readonly status: (name: string) => string;
  readonly basis: (name: string) => string;
  readonly review: (review: Review) => string;
  /** 0..1 as people write it. */
  readonly number: (value: number) => string;
  readonly rule: (name: string) => string;
  readonly reason: (reason: Reason) => string;
  readonly decision: (decision: MentionRead['decisions'][number]) => string;
  /** What a chunk is, with what the lexicon knows of it. */
  readonly chunk: (chunk: ChunkRead, classes: readonly string[]) => string;
  /** What a verb could say: its relations, or what it does to a clause where it has none. */
  readonly verb: (names: readonly string[]) => string;
  readonly doer: (doer: DoerRead) => string;
  readonly rejection: (rejection: Rejection) => string;
}

/** What verbs without a relation of their own do to a clause. */
const ROLES: ReadonlySet<string> = new Set(['lead', 'ask', 'advise', 'perform', 'other']);

/** Reads the texts and the ontology. */
export const explainWords = (cli: Cli): ExplainWords => {
  const { language } = cli.messages;
  const own = loadMessages(cli.root, language, 'explain');
  // Why a mention was left open is told by the viewer in the same words.
  const viewer = loadMessages(cli.root, language, 'viewer');
  const ontology = loadOntology(cli.root);
  const wordOf = (words: Readonly<Record<string, Word>>, name: string): string => words[name]?.[language] ?? name;
  const inSentence = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

  const relation = (name: string): string =>
    own.has(`verb.${name}`) && !ontology.words.relations[name]
      ? own.text(`verb.${name}`)
      : wordOf(ontology.words.relations, name);
  const status = (name: string): string => inSentence(wordOf(ontology.words.statuses, name));
  const says = (kind: ChunkRead['kind'], names: readonly string[]): string =>
    names.map((name) => (own.has(`${kind}.${name}`) ? own.text(`${kind}.${name}`) : status(name))).join('; ');
  const verb = (names: readonly string[]): string => {
    const relations = names.filter((name) => !ROLES.has(name));
    return says('verb', relations.length > 0 ? relations : names);
  };
  const dated = (params: Params): Params =>
    Object.fromEntries(Object.entries(params).map(([name, value]) => [name, readableDate(cli, String(value))]));
  const list = (things: readonly { readonly label: string; readonly id: string }[]): string =>
    things.map(({ label, id }) => `${label} (${id})`).join('; ');

  return {
    text: own.text,
    classOf: (name) => inSentence(wordOf(ontology.words.classes, name)),
    relation,
    status,
    basis: (name) => inSentence(wordOf(ontology.words.bases, name)),
    review: (review) => reviewText(cli, review),
    number: (value) => value.toLocaleString(language),
    rule: (name) => own.text(own.has(`rule.${name}`) ? `rule.${name}` : 'rule.unknown'),
    reason: ({ code, params }) => own.text(`reason.${code}`, dated(params)),
    decision: ({ rule, reason }) => {
      const key = `decision.${rule}`;
      // The viewer tells how a thing was recognised in the same words.
      return cli.messages.has(key)
        ? cli.text(key, { reason: reason.replace(/\S+/g, (word) => (word === '->' ? '→' : readableDate(cli, word))) })
        : `${rule}: ${reason}`;
    },
    verb,
    chunk: ({ kind, says: names, used }, classes) => {
      if (kind === 'mention') return [...new Set(classes)].join(', ');
      if (kind !== 'verb') return own.text(`chunk.${kind}`, { says: says(kind, names) });
      if (used.length > 0) return own.text('chunk.used', { says: says(kind, used) });
      return own.text(names.every((name) => ROLES.has(name)) ? 'chunk.used' : 'chunk.verb', { says: verb(names) });
    },
    doer: ({ from, named, author }) => {
      if (from !== 'nobody' && named.length === 0) return own.text('act.doer.generic');
      if (from === 'nobody')
        return author ? own.text('act.doer.nobody', { author: author.label }) : own.text('act.doer.nobodyAtAll');
      const places = named.map(({ place }) => own.text('act.named', { surface: place.text, line: place.line }));
      return own.text(`act.doer.${from}`, { named: places.join(', ') });
    },
    rejection: ({ code, params, candidates }) => {
      const { relation: said, status: state, why } = params;
      const shown = {
        ...params,
        ...(typeof said === 'string' ? { relation: relation(said) } : {}),
        ...(typeof state === 'string' ? { status: status(state) } : {}),
        ...(typeof why === 'string' ? { why: viewer.text(`unresolved.${why}`) } : {}),
      };
      const could = candidates.length > 0 ? ` ${own.text('open.candidates', { list: list(candidates) })}` : '';
      return own.text(code, shown) + could;
    },
  };
};
