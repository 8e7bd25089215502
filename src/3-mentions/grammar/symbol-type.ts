/** The types that a symbol stands for: "QĐ" is a decision of the State or of the Party, "CTr" a programme of the Party. */
import type { DocumentTypeRow } from '../../lexicon/document-types.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { ProperCode } from './repair-code.ts';

const typesBySymbol = (lexicon: Lexicon, symbol: string): readonly DocumentTypeRow[] =>
  lexicon.documentTypes.bySymbol.get(symbol.toUpperCase()) ?? [];

/** The type that a number's own symbol says; where the number is of no system, the first that uses the symbol. */
export const typeOfSymbol = (lexicon: Lexicon, { typeSymbol, system }: ProperCode): DocumentTypeRow | null => {
  if (typeSymbol === null) return null;
  const types = typesBySymbol(lexicon, typeSymbol);
  const own = types.find((type) => (system === 'state' ? type.state : type.party).includes(typeSymbol));
  return own ?? types[0] ?? null;
};

/** All types that a symbol may stand for in a number's system. */
export const typesOfSymbol = (lexicon: Lexicon, { typeSymbol, system }: ProperCode): readonly DocumentTypeRow[] => {
  if (typeSymbol === null) return [];
  const types = typesBySymbol(lexicon, typeSymbol);
  if (system === null) return types;
  const upper = typeSymbol.toUpperCase();
  return types.filter((type) =>
    (system === 'party' ? type.party : type.state).some((symbol) => symbol.toUpperCase() === upper),
  );
};
