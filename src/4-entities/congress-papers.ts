/** "Báo cáo chính trị" alone: the paper of the congress that is named last with its committee. */
import type { Outline } from '../2-structure/outline.ts';
import type { MentionSet } from '../3-mentions/find-mentions.ts';
import type { DocumentMention, EventMention } from '../3-mentions/mention.ts';
import { firstIndex } from '../base/halving.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { BodyBook } from './bodies.ts';
import type { Decision } from './entity.ts';

export interface CongressPaper {
  readonly key: string;
  readonly label: string;
  readonly local: boolean;
  readonly decisions: readonly Decision[];
}

export class CongressPapers {
  /** Congresses named in full, in the order of the text. */
  readonly #congresses: readonly EventMention[];

  constructor(
    readonly lexicon: Lexicon,
    readonly bodies: BodyBook,
    readonly outline: Outline,
    mentions: MentionSet,
  ) {
    this.#congresses = mentions.all.filter(
      (one): one is EventMention => one.class === 'Event' && one.holder !== null && one.ordinal !== null,
    );
  }

  /** Null where no congress is named before. */
  of(mention: DocumentMention): CongressPaper | null {
    const { labels } = this.lexicon;
    const congress = this.#before(mention);
    const holder = congress?.holder ? this.bodies.ofShape(congress.holder, congress) : null;
    if (!congress?.ordinal || !holder) return null;
    const type = mention.typeWord ?? mention.type?.words[0] ?? '';
    const name = labels.fill('congress', { holder: holder.label, ordinal: congress.ordinal });
    return {
      key: `document|named|${type}|${holder.key}|${congress.ordinal}`,
      label: labels.fill('congressPaper', { type, congress: name }),
      local: holder.local,
      decisions: [{ rule: 'congress-before', reason: congress.surface }],
    };
  }

  /** Of a footnote: what stands before the mark in the body text, or in the footnote itself. */
  #before({ index, passage }: DocumentMention): EventMention | undefined {
    const host = this.outline.hosts.get(passage);
    const last = this.#lastWhere((one) => one.index < index);
    if (!host || last?.passage === passage) return last;
    return this.#lastWhere(
      (one) => one.passage < host.passage || (one.passage === host.passage && one.span.start < host.at),
    );
  }

  /** `isBefore`: true for all congresses up to some place, and for none behind it. */
  #lastWhere(isBefore: (one: EventMention) => boolean): EventMention | undefined {
    const all = this.#congresses;
    return all[firstIndex(all.length, (i) => !isBefore(all[i]!)) - 1];
  }
}
