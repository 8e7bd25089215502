/** Who is part of the Party without saying so in its name: the author under the Party's letterhead, organisations of a province. */
import type { Mention } from '../3-mentions/mention.ts';
import { unitBodyKey } from '../4-entities/unit-bodies.ts';
import type { ClaimBook } from './claim-book.ts';
import { placeOf, type ResolvedReport } from './resolved-report.ts';

const BY_NAME = 0.98;

/** Head of the Party's organisation of a unit, in data/grammar/body-heads.yaml. */
const ORGANIZATION = 'partyOrganization';

export const addPartyClaims = (report: ResolvedReport, book: ClaimBook): void => {
  const { mentions, found } = report;
  const { author, frame, province } = found.context;
  const add = (mention: Mention, object: string): void => {
    const subject = found.entityOf.get(mention.index);
    if (subject === undefined) return;
    const { passage, sentence } = placeOf(report, mention);
    const said = { basis: 'byName', confidence: BY_NAME, rule: 'carried-by-name' } as const;
    book.add({ passage, sentence, subject, predicate: 'partOf', object, ...said });
  };
  // The Party's name over a committee's letterhead says whose part it is.
  const own = found.entities.find(({ id }) => id === found.author);
  if (author && own?.body?.kind === 'party') {
    const motto = mentions.all.find((one) => frame.has(one.passage) && isNationalParty(one));
    const party = motto && found.entityOf.get(motto.index);
    if (party !== undefined) add(author, party);
  }
  const key = province && unitBodyKey(ORGANIZATION, province.id);
  const whole = found.entities.find((entity) => entity.key === key && entity.mentionedIn.length > 0);
  if (!whole) return;
  for (const mention of mentions.all)
    if (mention.class === 'Body' && !mention.collective && mention.shape.head?.head.id === ORGANIZATION)
      add(mention, whole.id);
};

const isNationalParty = (mention: Mention): boolean =>
  mention.class === 'Body' && mention.shape.central?.kind === 'party' && mention.shape.central.partOf === null;
