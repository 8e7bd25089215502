/**
 * What the words of a document's subject have said by the time another document is named in it:
 *
 *     Kế hoạch sơ kết 5 năm thực hiện Chỉ thị A gắn với triển khai Nghị quyết B
 *              ^ sơ kết, thực hiện    ^ for A                      ^ for B, with all that stands before
 *
 * Each word is read once, however many documents the subject names.
 */
import type { MentionSet } from '../3-mentions/find-mentions.ts';
import type { DocumentMention } from '../3-mentions/mention.ts';
import { tokenAt, type Words, wordsAt } from '../3-mentions/view.ts';
import { firstIndex } from '../base/halving.ts';

interface SubjectRead<Said> {
  /** Token up to which it is read. */
  end: number;
  /** What was said from a token on, in order; the last is what is said now. */
  readonly said: { readonly from: number; readonly what: Said }[];
}

export class SubjectWords<Said> {
  /** By mention index of the document whose subject it is. */
  readonly #read = new Map<number, SubjectRead<Said>>();

  /** `add`: what is said with the words at one more token; what was said before itself where they say nothing new. */
  constructor(
    readonly mentions: MentionSet,
    readonly nothing: Said,
    readonly add: (said: Said, words: Words) => Said,
  ) {}

  before(outer: DocumentMention, inner: DocumentMention): Said {
    const view = this.mentions.byPassage[outer.passage]?.view;
    if (!view) return this.nothing;
    const read = this.#read.get(outer.index) ?? { end: tokenAt(view, outer.title?.start ?? outer.tailEnd), said: [] };
    this.#read.set(outer.index, read);
    const at = tokenAt(view, inner.span.start);
    for (; read.end < at; read.end++) {
      const before = read.said.at(-1)?.what ?? this.nothing;
      const what = this.add(before, wordsAt(view, read.end));
      if (what !== before) read.said.push({ from: read.end, what });
    }
    const { said } = read;
    return said[firstIndex(said.length, (i) => (said[i]?.from ?? 0) >= at) - 1]?.what ?? this.nothing;
  }
}
