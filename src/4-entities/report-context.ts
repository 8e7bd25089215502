/** What is known of the report as a whole before its mentions are told apart: author, day, number, and the places it speaks of. */

import type { Outline } from '../2-structure/outline.ts';
import type { MentionSet } from '../3-mentions/find-mentions.ts';
import { innermost } from '../3-mentions/grammar/body-shape.ts';
import { dateAt } from '../3-mentions/grammar/date.ts';
import type { BodyMention, BodyShape, DocumentMention, Mention, UnitRef } from '../3-mentions/mention.ts';
import { fold } from '../base/fold.ts';
import type { AdministrativeUnit } from '../lexicon/administrative-units.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { resolveUnit } from '../lexicon/unit-resolver.ts';

export interface ReportContext {
  /** Body mention of the letterhead that issues the report. */
  readonly author: BodyMention | null;
  /** Document mention of the report's own number. */
  readonly own: DocumentMention | null;
  /** Day on the dateline, YYYY-MM-DD. */
  readonly date: string | null;
  /** Day as of which places are resolved: the report's, else the latest day it cites. */
  readonly asOf: string | null;
  /** The unit the author belongs to. */
  readonly unit: AdministrativeUnit | null;
  readonly province: AdministrativeUnit | null;
  /** Ids of what was read in the letterhead, recipients and signature, where titles and names are not prose. */
  readonly frame: ReadonlySet<number>;
}

/** The unit in the innermost slot of a body. */
export const unitOf = (shape: BodyShape): UnitRef | null => innermost(shape).unit;

/** Folded words of the province's name, which titles of one report have in common. */
export const provinceWords = ({ province }: ReportContext): ReadonlySet<string> =>
  new Set(fold(province?.name ?? '').split(' '));

const isBody = (mention: Mention | undefined): mention is BodyMention => mention?.class === 'Body';

export const readContext = (outline: Outline, mentions: MentionSet, lexicon: Lexicon): ReportContext => {
  const { letterhead } = outline;
  const at = (passage: number | null | undefined): Mention[] =>
    passage === null || passage === undefined
      ? []
      : (mentions.byPassage[passage]?.mentions ?? []).map((index) => mentions.all[index]!);
  const heads = (letterhead?.bodies ?? []).flatMap(at).filter(isBody);
  // The Party's or the State's own name above the author is a motto.
  const author =
    heads.find((body) => body.shape.central === null) ??
    heads.find((body) => body.shape.central?.kind !== 'party') ??
    null;
  const own =
    at(letterhead?.code).find(
      (mention): mention is DocumentMention => mention.class === 'Document' && mention.code !== null,
    ) ?? null;
  const dateline =
    letterhead?.dateline === null || letterhead?.dateline === undefined
      ? null
      : mentions.byPassage[letterhead.dateline];
  let date: string | null = null;
  for (let i = 0; dateline && i < dateline.view.tokens.length && date === null; i++) {
    const found = dateAt(dateline.view, lexicon, i);
    if (found?.value.length === 10) date = found.value;
  }
  const cited = mentions.all
    .flatMap((mention) => (mention.class === 'Document' && mention.date ? [mention.date.value] : []))
    .filter((day) => day.length === 10);
  const asOf = date ?? cited.sort().at(-1) ?? null;
  const { unit, above } = unitOfAuthor(author, heads, asOf, lexicon);
  const inside = unit ?? above;
  const frame = new Set<number>();
  outline.passages.forEach((passage) => {
    if (passage.kind === 'letterhead' || passage.kind === 'recipient' || passage.kind === 'signature')
      frame.add(passage.id);
  });
  return {
    author,
    own,
    date,
    asOf,
    unit,
    province: inside ? (lexicon.units.provinceOf(inside, asOf) ?? null) : null,
    frame,
  };
};

/**
 * The unit that the author belongs to: its own, inside that of the bodies above it ("ĐẢNG BỘ HUYỆN CÀNG LONG" over "ĐẢNG ỦY XÃ
 * ĐẠI PHƯỚC"), or theirs where its name has none ("UBND TỈNH TRÀ VINH" over "SỞ Y TẾ").
 */
const unitOfAuthor = (
  author: BodyMention | null,
  heads: readonly BodyMention[],
  date: string | null,
  lexicon: Lexicon,
): { readonly unit: AdministrativeUnit | null; readonly above: AdministrativeUnit | null } => {
  const resolve = (body: BodyMention, within: AdministrativeUnit | null): AdministrativeUnit | null => {
    const ref = unitOf(body.shape);
    if (!ref?.name) return null;
    const query = { name: ref.name, unitTypeWord: ref.word, date, within: within?.id ?? null };
    const found = resolveUnit(lexicon.units, query);
    return found && 'unit' in found ? found.unit : null;
  };
  let above: AdministrativeUnit | null = null;
  for (const head of heads) if (author && head !== author) above ??= resolve(head, null);
  const own = author ? resolve(author, above) : null;
  return { unit: own ?? (author && !unitOf(author.shape)?.name ? above : null), above };
};
