/** Who holds which office: from the words behind a name, and from the signature. */

import type { Outline } from '../2-structure/outline.ts';
import { sentenceAt } from '../2-structure/passage.ts';
import type { MentionSet } from '../3-mentions/find-mentions.ts';
import type { Resolution } from '../4-entities/resolve-entities.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { ClaimBook } from './claim-book.ts';

const STATED = 0.95;

export const addRoleClaims = (
  outline: Outline,
  mentions: MentionSet,
  found: Resolution,
  lexicon: Lexicon,
  book: ClaimBook,
): void => {
  const signer = outline.signature?.name ?? null;
  for (const mention of mentions.all) {
    if (mention.class !== 'Person') continue;
    const subject = found.entityOf.get(mention.index);
    if (!subject) continue;
    const at = {
      passage: mention.passage,
      sentence: sentenceAt(outline.passages[mention.passage]!, mention.span.start),
    };
    for (const { role, body } of mention.roles) {
      const object = found.entityOf.get(body);
      if (object)
        book.add({
          ...at,
          subject,
          predicate: 'holdsRole',
          object,
          status: 'done',
          basis: 'stated',
          confidence: STATED,
          role,
          rule: 'office-behind-name',
        });
    }
    const rolePassage = outline.signature?.role ?? null;
    if (mention.passage === signer && found.author) {
      const role = rolePassage === null ? null : officeWord(outline.passages[rolePassage]!.text, lexicon);
      book.add({
        ...at,
        subject,
        predicate: 'holdsRole',
        object: found.author,
        status: 'done',
        basis: 'stated',
        confidence: STATED,
        role,
        rule: 'signature',
      });
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
