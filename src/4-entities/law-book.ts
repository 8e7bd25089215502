/**
 * Laws by name. A law's identity is its whole name and its year: no word of it is too light to count ("Đầu tư", "Đầu tư công"). A
 * name without a year means the one law of that name in the text; where there are two ("Luật Đất đai năm 2003", "năm 2013"), either.
 */

import type { MentionSet } from '../3-mentions/find-mentions.ts';
import { lawYearAt } from '../3-mentions/grammar/law-name.ts';
import type { DocumentMention } from '../3-mentions/mention.ts';
import { tokenAt } from '../3-mentions/view.ts';
import { level } from '../base/fold.ts';
import { getOrMake } from '../base/get-or-make.ts';
import { tokenize } from '../base/tokens.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Group } from './document-groups.ts';
import { withCapital } from './titles.ts';

export interface LawName {
  /** As the list of laws writes it, else as the text does: "Đất đai". */
  readonly name: string;
  /** "2013", of the year or the day behind the name or of the law's number; null where none is given. */
  readonly year: string | null;
}

/** Names without quotation marks and stops around them. */
const AROUND = /^[\s"“”]+|[\s"“”.,;]+$/gu;

export class LawBook {
  /** Type and name -> the laws of that name, each with its year. */
  readonly #byName = new Map<string, { readonly group: Group; readonly year: string | null }[]>();

  constructor(
    readonly lexicon: Lexicon,
    readonly mentions: MentionSet,
  ) {}

  /** The name that a citation gives a law; null where it has none. */
  nameOf(mention: DocumentMention): LawName | null {
    const view = this.mentions.byPassage[mention.passage]?.view;
    if (!view || !mention.title) return null;
    const { start, end } = mention.title;
    let year: string | null = null;
    let stop = end;
    for (let i = tokenAt(view, start) + 1; year === null && (view.tokens[i]?.start ?? end) < end; i++) {
      const found = lawYearAt(view, this.lexicon, i);
      if (!found || (view.tokens[found.end]?.start ?? end) < end) continue;
      year = found.value;
      stop = view.tokens[i]?.start ?? end;
    }
    const written = view.text.slice(start, stop).replace(AROUND, '').replace(/\s+/g, ' ');
    return {
      name: this.#properName(written),
      year: year ?? mention.year?.toString() ?? mention.date?.value.slice(0, 4) ?? null,
    };
  }

  /** Makes a law findable by its name. */
  enter(group: Group, { name, year }: LawName): void {
    const known = getOrMake(this.#byName, keyOf(group.type?.id, name), () => []);
    if (!known.some((one) => one.group === group)) known.push({ group, year });
  }

  /** The laws of the text that a name may mean, in the order in which they were entered. */
  named(type: string | undefined, { name, year }: LawName): readonly Group[] {
    const known = this.#byName.get(keyOf(type, name)) ?? [];
    return known.filter((one) => year === null || one.year === year).map(({ group }) => group);
  }

  /** The listed form of a name, which has other forms ("BHXH"); small letters for a name in capitals. */
  #properName(written: string): string {
    const tokens = tokenize(written, level(written));
    const listed = this.lexicon.laws.longest(tokens, 0);
    if (listed?.end === tokens.length) return listed.value;
    return withCapital(written === written.toUpperCase() ? written.toLowerCase() : written);
  }
}

/** Capitals inside a name differ from text to text. */
const keyOf = (type: string | undefined, name: string): string => `${type}|${level(name)}`;
