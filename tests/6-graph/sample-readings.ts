import type { SourceText } from '../../src/1-read/source-text.ts';
import type { DocumentFacts, Entity } from '../../src/4-entities/entity.ts';
import type { Claim } from '../../src/5-relations/claim.ts';
import type { KnowledgeGraph } from '../../src/6-graph/knowledge-graph.ts';
import type { ReportReading } from '../../src/6-graph/report-reading.ts';
import { claimId, sha256, textId, thingId } from '../../src/base/stable-id.ts';

/** Builders of small readings for tests: only what a test is about has to be said. */

export const source = (text: string, name = 'bao-cao.md'): SourceText => ({
  id: textId(sha256(text)),
  name,
  format: 'markdown',
  text,
  sha256: sha256(text),
  toInput: (offset) => offset,
});

export const thing = (label: string, more: Partial<Entity> = {}): Entity => ({
  id: thingId(label, more.key ?? label),
  class: 'Body',
  key: label,
  label,
  aliases: [],
  mentionedIn: [],
  local: false,
  possibly: [],
  decisions: [],
  document: null,
  body: null,
  place: null,
  ...more,
});

export const body = (label: string, more: Partial<Entity> = {}): Entity =>
  thing(label, { body: { kind: 'party', level: 'province' }, ...more });

export const document = (
  label: string,
  facts: Partial<DocumentFacts> = {},
  more: Partial<Entity> = {},
): Entity & { document: DocumentFacts } => ({
  ...thing(label, { class: 'Document', ...more }),
  document: {
    type: 'directive',
    typeWord: 'Chỉ thị',
    identity: 'numbered',
    code: null,
    number: null,
    symbol: null,
    dates: [],
    term: null,
    year: null,
    titles: [],
    report: false,
    ...facts,
  },
});

/** A claim that the first occurrence of `quote` in the text proves. */
export const claim = (
  text: SourceText,
  quote: string,
  subject: Entity,
  predicate: Claim['predicate'],
  object: Entity | string,
  more: Partial<Claim> = {},
): Claim => {
  const start = text.text.indexOf(quote);
  if (start < 0) throw new Error(`the sample text does not say: ${quote}`);
  const value = typeof object === 'string' ? object : object.id;
  return {
    id: claimId(subject.id, predicate, value, text.id, String(start), more.status ?? 'done'),
    text: text.id,
    subject: subject.id,
    predicate,
    sub: null,
    object: value,
    status: 'done',
    basis: 'stated',
    confidence: 0.9,
    regarding: [],
    role: null,
    section: null,
    rule: 'sample',
    evidence: [{ role: 'statement', part: 0, start, end: start + quote.length }],
    ...more,
  };
};

export const reading = (
  text: SourceText,
  report: Entity,
  entities: readonly Entity[],
  claims: readonly Claim[],
  more: Partial<ReportReading> = {},
): ReportReading => ({
  source: text,
  report: report.id,
  entities: [report, ...entities].map((entity) => ({ ...entity, mentionedIn: [text.id] })),
  mentions: [],
  unresolved: [],
  claims,
  issues: [],
  ...more,
});

export const graph = (more: Partial<KnowledgeGraph>): KnowledgeGraph => ({
  texts: [],
  entities: [],
  mentions: [],
  unresolved: [],
  claims: [],
  issues: [],
  ...more,
});
