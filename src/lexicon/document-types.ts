import { z } from 'zod';
import { readRows } from './read-rows.ts';

const row = z.strictObject({
  id: z.string(),
  words: z.array(z.string()).min(1),
  party: z.array(z.string()),
  state: z.array(z.string()),
  /** Also cited by title, without a number. */
  named: z.boolean().default(false),
  /** Cited by its name, which is its identity. */
  law: z.boolean().default(false),
  /** Id of the type in whose series it is numbered, where it has none of its own ("Thông báo Kết luận"). */
  series: z.string().optional(),
  /** A paper of one congress: which one, the sentence or the one that bears its footnote says. */
  ofCongress: z.boolean().default(false),
  /** Numbered by agency and unit, without a symbol of its own ("326/UBND-KGVX"). */
  agencyFirst: z.boolean().default(false),
  /** Named by the plenum that passed it ("Nghị quyết Trung ương 4"). */
  plenum: z.boolean().default(false),
  /** A number behind the word alone is a name, no document's number ("Chương trình 135"). */
  numberIsName: z.boolean().default(false),
  /** Other ways to write the first symbol, in the same series ("QĐi" for "QĐ"). */
  variants: z.array(z.string()).default([]),
  /** Issued by bodies of the centre alone, with the year in its number. */
  centralOnly: z.boolean().default(false),
  /** Issued by several bodies, which a list with commas names. */
  joint: z.boolean().default(false),
  /** Sets out how its issuer carries another document out ("Kế hoạch thực hiện Chỉ thị ..."). */
  executes: z.boolean().default(false),
  /** The word is also a verb. */
  verb: z.boolean().default(false),
  examples: z.array(z.string()).min(1),
  counterExamples: z.array(z.string()).min(1),
});

export type DocumentTypeRow = z.infer<typeof row>;

/** A type word as written: "Kế hoạch hành động" is a plan. */
export interface TypeWord {
  readonly type: DocumentTypeRow;
  /** The word as the data write it. */
  readonly word: string;
}

export interface DocumentTypes {
  readonly rows: readonly DocumentTypeRow[];
  readonly byId: ReadonlyMap<string, DocumentTypeRow>;
  /** Upper-case symbol -> the types that use it, per system; the first is meant where no word decides. */
  readonly bySymbol: ReadonlyMap<string, readonly DocumentTypeRow[]>;
  /** Upper-case symbol -> the symbol as properly written ("CTR" -> "CTr"). */
  readonly symbolForms: ReadonlyMap<string, string>;
}

export const loadDocumentTypes = (root: string): DocumentTypes => {
  const rows = readRows(root, 'data/grammar/document-types.yaml', row);
  const bySymbol = new Map<string, DocumentTypeRow[]>();
  const symbolForms = new Map<string, string>();
  for (const type of rows) {
    for (const symbol of new Set([...type.party, ...type.state])) {
      const key = symbol.toUpperCase();
      const others = bySymbol.get(key) ?? [];
      // A type with a series of its own comes first: "TB" is a notice.
      bySymbol.set(key, type.series || !others.every((one) => one.series) ? [...others, type] : [type, ...others]);
      symbolForms.set(key, symbolForms.get(key) ?? symbol);
    }
  }
  return { rows, byId: new Map(rows.map((type) => [type.id, type])), bySymbol, symbolForms };
};
