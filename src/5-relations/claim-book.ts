/** Collects claims: one for each statement, text, sentence and status; a second reason for the same claim only strengthens it. */

import type { Outline } from '../2-structure/outline.ts';
import { sourceSpans } from '../2-structure/passage.ts';
import { getOrMake } from '../base/get-or-make.ts';
import { claimId } from '../base/stable-id.ts';
import type { Basis, Claim, Evidence, Status, SubRelation } from './claim.ts';
import { type Place, sentenceKey } from './clause.ts';

export interface ClaimDraft extends Place {
  readonly subject: string;
  readonly predicate: Claim['predicate'];
  readonly object: string;
  readonly sub?: SubRelation | null;
  /** Left out of facts, which hold already: done. */
  readonly status?: Status;
  /** stated, where it is left out. */
  readonly basis?: Basis;
  readonly confidence: number;
  readonly regarding?: readonly string[];
  readonly role?: string | null;
  readonly rule: string;
}

const NONE: readonly string[] = [];

export class ClaimBook {
  readonly #claims = new Map<string, Claim>();
  /** Key of a sentence -> where it stands: the claims of one sentence share it. */
  readonly #evidence = new Map<number, readonly Evidence[]>();
  /** By section. */
  readonly #titles = new Map<number, string | null>();

  constructor(readonly outline: Outline) {}

  /** Id of the claim the draft became or strengthened; null where it says nothing. */
  add(draft: ClaimDraft): string | null {
    const { outline } = this;
    const { status = 'done', basis = 'stated', regarding = NONE } = draft;
    const evidence = getOrMake(this.#evidence, sentenceKey(draft), () => this.#evidenceOf(draft));
    const first = evidence[0];
    if (!first || draft.subject === draft.object) return null;
    const id = claimId(draft.subject, draft.predicate, draft.object, outline.source.id, String(first.start), status);
    const old = this.#claims.get(id);
    if (old) {
      const both = united(old.regarding, regarding);
      this.#claims.set(
        id,
        draft.confidence > old.confidence
          ? {
              ...old,
              regarding: both,
              basis,
              confidence: draft.confidence,
              rule: draft.rule,
              sub: draft.sub ?? old.sub,
            }
          : { ...old, regarding: both, sub: old.sub ?? draft.sub ?? null },
      );
      return id;
    }
    this.#claims.set(id, {
      id,
      text: outline.source.id,
      subject: draft.subject,
      predicate: draft.predicate,
      sub: draft.sub ?? null,
      object: draft.object,
      status,
      basis,
      confidence: draft.confidence,
      regarding: united(regarding, NONE),
      role: draft.role ?? null,
      section: this.#section(outline.passages[draft.passage]!.section),
      rule: draft.rule,
      evidence,
    });
    return id;
  }

  claims(): Claim[] {
    return [...this.#claims.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** The sentence, in as many fragments as footnotes and page breaks made of it; behind it the sentence that bears a footnote's number. */
  #evidenceOf({ passage, sentence }: Place): readonly Evidence[] {
    const { outline } = this;
    const own = outline.passages[passage]!;
    const span = own.sentences[sentence] ?? { start: 0, end: own.text.length };
    const statement = sourceSpans(own, span).map((one, part): Evidence => ({ ...one, role: 'statement', part }));
    const host = outline.hosts.get(passage);
    if (!host) return statement;
    const bearer = outline.passages[host.passage]!;
    return [
      ...statement,
      ...sourceSpans(bearer, bearer.sentences[host.sentence]!).map(
        (one, part): Evidence => ({ ...one, role: 'host', part }),
      ),
    ];
  }

  /** "II.1.2 Công tác tổ chức", from the headings above. */
  #section(id: number): string | null {
    return getOrMake(this.#titles, id, () => this.#titleOf(id));
  }

  #titleOf(innermost: number): string | null {
    const { sections } = this.outline;
    const parts: string[] = [];
    let title = '';
    for (let id: number | null = innermost; id !== null && sections[id]; id = sections[id]!.parent) {
      const section = sections[id]!;
      if (section.level === 0) break;
      title ||= section.title;
      if (section.number) parts.unshift(section.number);
    }
    const text = `${parts.join(' > ')} ${title}`.trim();
    return text === '' ? null : text;
  }
}

const united = (a: readonly string[], b: readonly string[]): readonly string[] =>
  a.length + b.length < 2 ? (a.length > 0 ? a : b) : [...new Set([...a, ...b])].sort();
