/** What stands behind the head of a body, and the body made of both: "Sở" + "Tài chính tỉnh Hà Giang". */
import type { HeadWord } from '../../lexicon/body-words.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { BodyShape } from '../mention.ts';
import { behind, type View } from '../view.ts';
import { type BodyMatch, shapeOf } from './body-shape.ts';

export interface Slot {
  readonly view: View;
  readonly lexicon: Lexicon;
  readonly head: HeadWord;
  /** First token of the head. */
  readonly from: number;
  /** First token behind the head. */
  readonly at: number;
  /** The body at a token, to be the owner of this one; null where bodies are nested too deep. */
  readonly ownerAt: (at: number) => BodyMatch | null;
}

/** Fills a slot as far as the text goes; null where the head makes no body without it. */
export type SlotReader = (slot: Slot) => BodyMatch | null;

export const made = (
  { head, from }: Slot,
  end: number,
  part: Partial<BodyShape> = {},
  more: Partial<Pick<BodyMatch, 'collective' | 'open'>> = {},
): BodyMatch => ({ shape: shapeOf({ head, ...part }), from, end, collective: false, open: false, ...more });

/** The head alone: what it asks for may stand elsewhere. */
export const left = (slot: Slot): BodyMatch => made(slot, slot.at, {}, { open: true });

/** Token behind "của" or "thuộc", where one stands. */
export const afterOf = (view: View, at: number): number => behind(view, at, 'of') ?? behind(view, at, 'under') ?? at;
