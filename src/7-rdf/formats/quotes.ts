import type { GraphFile, GraphFileClaim, GraphFileEvidence } from '../../6-graph/graph-file.ts';
import { lineOf } from '../../6-graph/line-of.ts';

/** Where a claim is proved, in words. */
export interface Proof {
  /** The sentence that says it; pieces that a page break parts are joined. */
  readonly sentence: string;
  /** The sentence that bears the footnote's number; empty where there is none. */
  readonly host: string;
  /** Name of the file. */
  readonly file: string;
  /** Line of the sentence's first piece, from 1; 0 where the text is not there. */
  readonly line: number;
}

/** Looks proofs up; each text is walked once for its lines. */
export const proofsOf = ({ texts }: GraphFile): ((claim: GraphFileClaim) => Proof) => {
  const byId = new Map(texts.map((text) => [text.id, text]));
  const lines = new Map<string, (offset: number) => number>();
  return ({ text: id, evidence }) => {
    const text = byId.get(id);
    if (!text) return { sentence: '', host: '', file: '', line: 0 };
    const line = lines.get(id) ?? lineOf(text.text);
    lines.set(id, line);
    const quote = (role: GraphFileEvidence['role']): string =>
      evidence
        .filter((one) => one.role === role)
        .map(({ start, end }) => text.text.slice(start, end))
        .join(' … ');
    const first = evidence.find(({ role }) => role === 'statement') ?? evidence[0];
    return { sentence: quote('statement'), host: quote('host'), file: text.name, line: first ? line(first.start) : 0 };
  };
};
