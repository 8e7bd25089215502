/** A claim as one line of a file for spreadsheets, with all one needs to find its sentence again. */

import type { GraphFileClaim } from '../../../src/6-graph/graph-file.ts';
import { labelOf, type Model, plain } from '../model/model.ts';
import { preview } from '../model/quote.ts';
import type { Words } from '../text/language.ts';

export const claimHeads = ({ t }: Pick<Words, 't'>): string[] => [
  t('table.subject'),
  t('table.relation'),
  t('table.object'),
  t('table.status'),
  t('table.sentence'),
  t('table.section'),
  t('filter.text'),
  t('table.id'),
];

export const claimCells = (claim: GraphFileClaim, model: Model, { word }: Pick<Words, 'word'>): string[] => {
  const text = model.texts.get(claim.text);
  const { relations, statuses } = model.file.words;
  return [
    labelOf(model, claim.s),
    word(relations, claim.p),
    claim.literal ? plain(claim.o) : labelOf(model, claim.o),
    word(statuses, claim.status),
    plain(preview(text, claim)),
    plain(claim.section ?? ''),
    text ? labelOf(model, text.report) : '',
    claim.id,
  ];
};
