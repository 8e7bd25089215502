/** A relation named from one of its ends: from its object by the text `inverse.<relation>`. */

import type { Model } from '../model/model.ts';
import type { Words } from './language.ts';

export const relationTitle = (
  { t, has, word, model }: Pick<Words, 't' | 'has' | 'word'> & { readonly model: Model },
  relation: string,
  outward: boolean,
): string => {
  const name = word(model.file.words.relations, relation);
  if (outward) return name;
  return has(`inverse.${relation}`) ? t(`inverse.${relation}`) : `← ${name}`;
};
