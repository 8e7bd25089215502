/** What citations say of documents by themselves: issuer, date, term and subject of each. */

import type { Resolution } from '../4-entities/resolve-entities.ts';
import { titleText } from '../4-entities/titles.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { ClaimBook } from './claim-book.ts';
import { placeOf, type ResolvedReport } from './resolved-report.ts';

const STATED = 0.95;
/** Issuers that a neighbour in a list lends. */
const SHARED = 0.85;
const BY_NAME = 0.9;

export const addDocumentClaims = (report: ResolvedReport, book: ClaimBook): void => {
  const { mentions, found } = report;
  const plenums = plenumBody(found, report.lexicon);
  for (const mention of mentions.all) {
    if (mention.class !== 'Document') continue;
    const subject = found.entityOf.get(mention.index);
    if (!subject) continue;
    const about = { ...placeOf(report, mention), subject };
    for (const index of mention.issuers) {
      const object = found.entityOf.get(index);
      const shared = mention.sharedIssuers;
      if (object)
        book.add({
          ...about,
          predicate: 'issuedBy',
          object,
          basis: shared ? 'enumeration' : 'stated',
          confidence: shared ? SHARED : STATED,
          rule: 'issuer-behind-number',
        });
    }
    if (mention.plenum !== null && plenums)
      book.add({
        ...about,
        predicate: 'issuedBy',
        object: plenums,
        basis: 'byName',
        confidence: BY_NAME,
        rule: 'plenum-resolution',
      });
    if (mention.date)
      book.add({
        ...about,
        predicate: 'issued',
        object: mention.date.value,
        confidence: STATED,
        rule: 'date-behind-number',
      });
    if (mention.term)
      book.add({ ...about, predicate: 'term', object: mention.term, confidence: STATED, rule: 'term-behind-number' });
    const text = mentions.byPassage[mention.passage]?.view.text ?? '';
    const title = mention.code !== null && mention.title && titleText(text, mention.title);
    if (title)
      book.add({ ...about, predicate: 'title', object: title, confidence: STATED, rule: 'subject-behind-number' });
  }
};

/** Id of the body whose plenums are numbered: the one that the Party's other central bodies are part of. */
const plenumBody = (found: Resolution, lexicon: Lexicon): string | null => {
  for (const body of lexicon.bodies.centralByLabel.values()) {
    if (body.kind !== 'party' || body.partOf === null) continue;
    const parent = lexicon.bodies.centralByLabel.get(body.partOf);
    if (parent && parent.partOf === null)
      return found.entities.find((entity) => entity.class === 'Body' && entity.label === body.label)?.id ?? null;
  }
  return null;
};
