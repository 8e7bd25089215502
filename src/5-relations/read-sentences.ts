/**
 * What all sentences of a report say, in order: body text first, footnotes after it, each from the state of the sentence that
 * bears its number at the place of the mark.
 */
import type { Outline } from '../2-structure/outline.ts';
import type { Passage } from '../2-structure/passage.ts';
import type { MentionSet } from '../3-mentions/find-mentions.ts';
import type { DocumentMention } from '../3-mentions/mention.ts';
import { getOrMake } from '../base/get-or-make.ts';
import type { ClaimTrace } from './claim-trace.ts';
import { type Act, type Carried, type ClauseStart, type Doer, type Link, NOBODY, sentenceKey } from './clause.ts';
import { readClauses } from './read-clauses.ts';
import type { ResolvedReport } from './resolved-report.ts';

export interface SentencesRead {
  readonly acts: readonly Act[];
  readonly links: readonly Link[];
}

/** `trace` is told what each sentence was read as. */
export const readSentences = ({ outline, mentions, found }: ResolvedReport, trace?: ClaimTrace): SentencesRead => {
  const reader = new SentenceReader(outline, mentions, trace);
  const headings = headingDoers(outline, mentions);
  let list: ClauseStart | null = null;
  let before: Doer = NOBODY;
  for (const passage of outline.passages) {
    if (passage.kind === 'footnote' || isFrame(passage)) continue;
    if (passage.kind !== 'listItem') list = null;
    // Without an author a text still goes on with whom it spoke of.
    const doer =
      found.author === null && passage.kind !== 'listItem' ? carry(before) : (headings.get(passage.section) ?? NOBODY);
    const after = reader.read(passage, list ?? { doer, verbs: [], borrowed: false });
    before = after.doer;
    if (passage.text.trimEnd().endsWith(':')) list = { doer: carry(after.doer), verbs: after.verbs, borrowed: false };
  }
  for (const passage of outline.passages)
    if (passage.kind === 'footnote') reader.read(passage, footnoteStart(reader.atMark.get(passage.id), mentions));
  return reader;
};

const isFrame = (passage: Passage): boolean =>
  passage.kind === 'letterhead' ||
  passage.kind === 'recipient' ||
  passage.kind === 'signature' ||
  passage.kind === 'heading';

class SentenceReader implements SentencesRead {
  readonly acts: Act[] = [];
  readonly links: Link[] = [];
  /** Id of a footnote's passage -> the state at its mark, once the sentence that bears it is read. */
  readonly atMark = new Map<number, Carried>();
  /** Key of a sentence -> the footnotes whose marks stand there, with the offset of each. */
  readonly #hosted = new Map<number, { readonly id: number; readonly at: number }[]>();

  constructor(
    readonly outline: Outline,
    readonly mentions: MentionSet,
    readonly trace?: ClaimTrace,
  ) {
    for (const [id, host] of outline.hosts)
      getOrMake(this.#hosted, sentenceKey(host), (): { id: number; at: number }[] => []).push({ id, at: host.at });
  }

  /** The state behind the passage's last sentence. */
  read(passage: Passage, start: ClauseStart): Carried {
    let state = start;
    let after: Carried = { doer: start.doer, verbs: start.verbs, documents: [] };
    for (let sentence = 0; sentence < passage.sentences.length; sentence++) {
      const footnotes = this.#hosted.get(sentenceKey({ passage: passage.id, sentence })) ?? [];
      const marks = footnotes.map(({ at }) => at);
      const reading = readClauses(this.mentions, passage.id, sentence, state, marks);
      this.trace?.sentence({ passage: passage.id, sentence, start: state, reading });
      for (const act of reading.acts) this.acts.push(act);
      for (const link of reading.links) this.links.push(link);
      for (const { id, at } of footnotes) {
        const carried = reading.at.get(at);
        if (carried) this.atMark.set(id, carried);
      }
      after = reading.after;
      state = { doer: carry(after.doer), verbs: [], borrowed: false, documents: after.documents };
    }
    return after;
  }
}

/** `host`: the state at the footnote's mark; nothing where no sentence bears its number. */
const footnoteStart = (host: Carried | undefined, mentions: MentionSet): ClauseStart => {
  if (!host) return { doer: NOBODY, verbs: [], borrowed: false };
  const { doer, verbs, frame = null } = host;
  return {
    doer: doer.mentions ? { mentions: doer.mentions, from: 'host' } : ownerOf(host, mentions),
    verbs,
    borrowed: verbs.length > 0,
    frame,
  };
};

/** "3. Đối với Mặt trận Tổ quốc ...": section -> the one body its heading is about, which then is the one that acts. */
const headingDoers = (outline: Outline, mentions: MentionSet): ReadonlyMap<number, Doer> => {
  const doers = new Map<number, Doer>();
  for (const passage of outline.passages) {
    if (passage.kind !== 'heading') continue;
    const { view, mentions: named } = mentions.byPassage[passage.id] ?? { view: null, mentions: [] };
    const bodies = named.filter((index) => mentions.all[index]?.class === 'Body');
    const [first] = bodies;
    const mention = first === undefined ? undefined : mentions.all[first];
    if (!view || mention?.class !== 'Body' || mention.collective || first === undefined) continue;
    const at = view.tokens.findIndex((token) => token.start >= mention.span.start);
    if (view.before[at] === 'toward') doers.set(passage.section, { mentions: [first], from: 'carried' });
  }
  return doers;
};

const carry = (doer: Doer): Doer => (doer.mentions === null ? doer : { mentions: doer.mentions, from: 'carried' });

/** Whose programme a footnote's act belongs to: the issuer of the document right before the mark. */
const ownerOf = (host: Carried, mentions: MentionSet): Doer => {
  const last = host.documents.at(-1);
  const issuers = last === undefined ? [] : (mentions.all[last] as DocumentMention).issuers;
  return issuers.length > 0 ? { mentions: issuers, from: 'host' } : NOBODY;
};
