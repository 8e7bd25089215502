/** The mentions of all passages in one list, in which each knows its own index: others refer to it by that. */
import type { Mention } from './mention.ts';
import { spanOf, type View } from './view.ts';

/** Order of place; of two that start together the longer one first. */
export const byPlace = (a: Mention, b: Mention): number => a.span.start - b.span.start || b.span.end - a.span.end;

type Place = 'index' | 'passage' | 'span' | 'surface';

/** What a mention says beside where it stands. */
type WithoutPlace<One> = One extends Mention ? Omit<One, Place> : never;

export class MentionList {
  readonly all: Mention[] = [];

  get length(): number {
    return this.all.length;
  }

  /** Adds what tokens `from` to `end` of a passage name; gives its index. */
  add(view: View, from: number, end: number, mention: WithoutPlace<Mention>): number {
    const index = this.all.length;
    const span = spanOf(view, from, end);
    this.all.push({
      index,
      passage: view.passage.id,
      span,
      surface: view.text.slice(span.start, span.end),
      ...mention,
    });
    return index;
  }
}
