/**
 * Numbered documents by their subjects, for citations that give the subject alone: "Nghị quyết về du lịch" behind "Nghị quyết số
 * 04-NQ/TU ... về phát triển du lịch". A document fits where one of its subjects says all that the citation says.
 */
import { getOrMake } from '../base/get-or-make.ts';
import type { Group } from './document-groups.ts';
import { type TitleWords, within } from './titles.ts';

/** A subject of fewer syllables may be part of anything. */
const FEWEST = 2;

export class SubjectIndex {
  /** Type and word -> documents one of whose subjects has the word. */
  readonly #holding = new Map<string, Set<Group>>();

  constructor(groups: readonly Group[]) {
    for (const group of groups)
      if (group.number !== null)
        for (const { words } of group.words.values())
          for (const word of words)
            getOrMake(this.#holding, keyOf(group.type?.id, word), () => new Set<Group>()).add(group);
  }

  /** The documents of a type whose subject says as much, named before mention `before`. */
  find(type: string | undefined, subject: TitleWords, before: number): Group[] {
    if (subject.words.size < FEWEST) return [];
    let fewest: ReadonlySet<Group> | null = null;
    for (const word of subject.words) {
      const holding = this.#holding.get(keyOf(type, word));
      if (!holding) return [];
      if (fewest === null || holding.size < fewest.size) fewest = holding;
    }
    return [...(fewest ?? [])].filter((group) => group.first < before && saysAsMuch(group, subject));
  }
}

const keyOf = (type: string | undefined, word: string): string => `${type}|${word}`;

const saysAsMuch = (group: Group, subject: TitleWords): boolean =>
  [...group.words.values()].some((own) => within(subject.words, own.words) && within(subject.numbers, own.numbers));
