/** Where things lie: a place in the larger one named behind it, an event or a project at the place in its name. */
import type { EventMention, Mention, PlaceMention, ProjectMention } from '../3-mentions/mention.ts';
import { mentionsBetween } from '../3-mentions/mentions-between.ts';
import { particle, tokenAt, type View, word } from '../3-mentions/view.ts';
import type { Basis } from './claim.ts';
import type { ClaimBook } from './claim-book.ts';
import { isOwnProvince, namedProvince, placeOf, type ResolvedReport } from './resolved-report.ts';

const STATED = 0.9;
/** The larger unit is looked for among so many mentions behind a place. */
const OUTER_REACH = 5;
const LEVELS = ['commune', 'district', 'province'] as const;

export const addPlaceClaims = (report: ResolvedReport, book: ClaimBook): void => {
  const { mentions, found } = report;
  const province = namedProvince(found);
  for (const { view, mentions: indices } of mentions.byPassage) {
    indices.forEach((index, k) => {
      const mention = mentions.all[index];
      const subject = found.entityOf.get(index);
      if (!mention || !subject) return;
      const add = (place: string | undefined, basis: Basis, rule: string): void => {
        if (!place) return;
        const at = placeOf(report, mention);
        book.add({ ...at, subject, predicate: 'locatedIn', object: place, basis, confidence: STATED, rule });
      };
      if (mention.class === 'Place' && !mention.inBody) {
        const outer = outerPlace(report, view, mention, indices.slice(k + 1, k + 1 + OUTER_REACH));
        if (outer) add(found.entityOf.get(outer.index), 'stated', 'place-in-place');
      }
      if (mention.class === 'Event' || mention.class === 'Project') {
        for (const place of placesIn(report, view, mention))
          add(found.entityOf.get(place.index), 'byName', 'place-in-name');
        if (province !== null && isOfOwnProvince(report, view, mention)) add(province, 'stated', 'own-province');
      }
    });
  }
};

/** "xã Xuân Khê, huyện Lý Nhân", "phường A, B, thị xã C": the next larger unit of the list holds the smaller ones. */
const outerPlace = (
  report: ResolvedReport,
  view: View,
  inner: PlaceMention,
  next: readonly number[],
): PlaceMention | null => {
  for (const index of next) {
    const other = report.mentions.all[index];
    if (other?.class !== 'Place' || other.inBody) continue;
    if (isOnePhrase(view, inner, other) && lies(report, inner, other)) return other;
  }
  return null;
};

/** Only commas, names and "và" between two places of one phrase. */
const isOnePhrase = (view: View, a: Mention, b: Mention): boolean => {
  for (let i = tokenAt(view, a.span.end - 1) + 1; i < tokenAt(view, b.span.start); i++) {
    const means = particle(view, i);
    const sign = word(view, i);
    if (sign !== ',' && sign !== '(' && means !== 'and' && means !== 'under' && !view.tokens[i]?.capital) return false;
  }
  return true;
};

const lies = ({ found, lexicon }: ResolvedReport, inner: PlaceMention, outer: PlaceMention): boolean => {
  const a = lexicon.units.unit(found.entityOf.get(inner.index) ?? '');
  const b = lexicon.units.unit(found.entityOf.get(outer.index) ?? '');
  if (a && b) return a.id !== b.id && lexicon.units.within(a, b.id);
  // Units the gazetteer does not know: by their levels, where the words put one right behind the other.
  return levelOf(inner) >= 0 && levelOf(outer) > levelOf(inner);
};

/** 0 for the lowest; -1 where the words leave it open. */
const levelOf = ({ unit }: PlaceMention): number => {
  const [level, ...others] = unit?.levels ?? [];
  return level === undefined || others.length > 0 ? -1 : LEVELS.indexOf(level);
};

/** The places in a name; of a road "từ A đến B" neither end is where it lies. */
const placesIn = (report: ResolvedReport, view: View, mention: EventMention | ProjectMention): PlaceMention[] => {
  const { start, end } = mention.span;
  const places = mentionsBetween(report.mentions, mention.passage, start, end).filter(
    (other): other is PlaceMention => other.class === 'Place' && other.span.end <= end,
  );
  const isEnd = (place: PlaceMention): boolean => view.before[tokenAt(view, place.span.start)] === 'to';
  return places.filter(
    (place) =>
      !place.inBody &&
      !isEnd(place) &&
      !(mention.class === 'Project' && places.some((one) => one.span.start > place.span.end && isEnd(one))),
  );
};

/** "của tỉnh", "trên địa bàn tỉnh" right behind a name. */
const isOfOwnProvince = (report: ResolvedReport, view: View, { span }: Mention): boolean => {
  const at = view.words[tokenAt(view, span.end - 1) + 1]?.particle;
  const leads = at?.value.means === 'of' || at?.value.means === 'at';
  return leads && isOwnProvince(report, view, at.end, view.text.length);
};
