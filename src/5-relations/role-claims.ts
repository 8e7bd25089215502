/** Who holds which office: from the words behind a name, and from the signature. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { ClaimBook } from './claim-book.ts';
import { placeOf, type ResolvedReport } from './resolved-report.ts';

const STATED = 0.95;

export const addRoleClaims = (report: ResolvedReport, book: ClaimBook): void => {
  const { outline, mentions, found, lexicon } = report;
  for (const mention of mentions.all) {
    if (mention.class !== 'Person') continue;
    const subject = found.entityOf.get(mention.index);
    if (!subject) continue;
    const at = placeOf(report, mention);
    const add = (object: string, role: string | null, rule: string): void => {
      book.add({ ...at, subject, predicate: 'holdsRole', object, confidence: STATED, role, rule });
    };
    for (const { role, body } of mention.roles) {
      const object = found.entityOf.get(body);
      if (object) add(object, role, 'office-behind-name');
    }
    if (found.author && mention.passage === outline.signature?.name) {
      const office = outline.passages[outline.signature.role ?? -1];
      add(found.author, office ? officeWord(office.text, lexicon) : null, 'signature');
    }
  }
};

/** "BÍ THƯ" -> "Bí thư", as the data write the office; the words themselves where they do not know it. */
const officeWord = (text: string, lexicon: Lexicon): string => {
  const plain = text.trim();
  const row = lexicon.bodies.officeRows.find((one) =>
    one.words.some((word) => word.toLowerCase() === plain.toLowerCase()),
  );
  return row?.words.find((word) => word.toLowerCase() === plain.toLowerCase()) ?? plain;
};
