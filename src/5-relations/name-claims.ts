/** What names and places say by themselves: whose part a body is, what it governs, where a place lies, who holds a congress. */

import type { Outline } from '../2-structure/outline.ts';
import { sentenceAt } from '../2-structure/passage.ts';
import type { MentionSet } from '../3-mentions/find-mentions.ts';
import type { Mention, PlaceMention } from '../3-mentions/mention.ts';
import { tokenAt, word } from '../3-mentions/view.ts';
import type { Resolution } from '../4-entities/resolve-entities.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { ClaimBook } from './claim-book.ts';
import { mentionsBetween } from './mentions-between.ts';

const BY_NAME = 0.98;
const STATED = 0.9;

export const addNameClaims = (
  outline: Outline,
  mentions: MentionSet,
  found: Resolution,
  lexicon: Lexicon,
  book: ClaimBook,
): void => {
  const at = (mention: Mention) => ({
    passage: mention.passage,
    sentence: sentenceAt(outline.passages[mention.passage]!, mention.span.start),
  });
  for (const fact of found.nameFacts) {
    book.add({
      ...at(mentions.all[fact.mention]!),
      subject: fact.subject,
      predicate: fact.predicate,
      object: fact.object,
      status: 'done',
      basis: 'byName',
      confidence: BY_NAME,
      rule: 'carried-by-name',
    });
  }
  for (const { view, mentions: indices } of mentions.byPassage) {
    const list = indices.map((index) => mentions.all[index]!);
    list.forEach((mention, k) => {
      const subject = found.entityOf.get(mention.index);
      if (!subject) return;
      if (mention.class === 'Place') {
        // "xã Xuân Khê, huyện Lý Nhân", "phường A, B, thị xã C": the next larger unit of the list holds the smaller ones.
        const outer = list
          .slice(k + 1, k + 6)
          .find(
            (other): other is PlaceMention =>
              other.class === 'Place' &&
              !other.inBody &&
              joined(view, mention, other) &&
              lies(found, lexicon, mention, other),
          );
        const object = outer ? found.entityOf.get(outer.index) : undefined;
        if (object && !mention.inBody)
          book.add({
            ...at(mention),
            subject,
            predicate: 'locatedIn',
            object,
            status: 'done',
            basis: 'stated',
            confidence: STATED,
            rule: 'place-in-place',
          });
        return;
      }
      if (mention.class === 'Body') {
        // "Trung đoàn 834 trực thuộc Bộ Chỉ huy Quân sự tỉnh"
        const next = tokenAt(view, mention.span.end - 1) + 1;
        const particle = view.words[next]?.particle;
        const under = particle?.value.means === 'under' ? view.tokens[particle.end] : undefined;
        const whole = under
          ? mentionsBetween(mentions, mention.passage, under.start, under.end).find((other) => other.class === 'Body')
          : undefined;
        const object = whole ? found.entityOf.get(whole.index) : undefined;
        if (object)
          book.add({
            ...at(mention),
            subject,
            predicate: 'partOf',
            object,
            status: 'done',
            basis: 'stated',
            confidence: STATED,
            rule: 'belongs-to',
          });
        return;
      }
      if (mention.class !== 'Event' && mention.class !== 'Project') return;
      const inside = mentionsBetween(mentions, mention.passage, mention.span.start, mention.span.end);
      for (const other of inside) {
        if (
          other.class !== 'Place' ||
          other.inBody ||
          other.span.end > mention.span.end ||
          view.before[tokenAt(view, other.span.start)] === 'to' ||
          (mention.class === 'Project' &&
            inside.some(
              (one) =>
                one !== other &&
                one.class === 'Place' &&
                one.span.start > other.span.end &&
                one.span.end <= mention.span.end &&
                view.before[tokenAt(view, one.span.start)] === 'to',
            ))
        )
          continue;
        const object = found.entityOf.get(other.index);
        if (object)
          book.add({
            ...at(mention),
            subject,
            predicate: 'locatedIn',
            object,
            status: 'done',
            basis: 'byName',
            confidence: STATED,
            rule: 'place-in-name',
          });
      }
      const own = ownProvince(view, lexicon, tokenAt(view, mention.span.end - 1) + 1, found);
      if (own)
        book.add({
          ...at(mention),
          subject,
          predicate: 'locatedIn',
          object: own,
          status: 'done',
          basis: 'stated',
          confidence: STATED,
          rule: 'own-province',
        });
    });
  }
};

type View = MentionSet['byPassage'][number]['view'];

/** Only commas, names and "và" between two places of one phrase. */
const joined = (view: View, a: Mention, b: Mention): boolean => {
  for (let i = tokenAt(view, a.span.end - 1) + 1; i < tokenAt(view, b.span.start); i++) {
    const means = view.words[i]?.particle?.value.means;
    if (
      word(view, i) !== ',' &&
      means !== 'and' &&
      means !== 'under' &&
      !view.tokens[i]!.capital &&
      word(view, i) !== '('
    )
      return false;
  }
  return true;
};

const lies = (found: Resolution, lexicon: Lexicon, inner: Mention, outer: Mention): boolean => {
  const a = lexicon.units.unit(found.entityOf.get(inner.index) ?? '');
  const b = lexicon.units.unit(found.entityOf.get(outer.index) ?? '');
  if (a && b) return a.id !== b.id && lexicon.units.within(a, b.id);
  const levels = ['commune', 'district', 'province'];
  const level = (mention: Mention): number =>
    mention.class === 'Place' && mention.unit?.levels.length === 1 ? levels.indexOf(mention.unit.levels[0]!) : -1;
  // Units the gazetteer does not know: by their levels, where the words put one right behind the other.
  return level(inner) >= 0 && level(outer) > level(inner) && !(a && b);
};

/** "của tỉnh", "trên địa bàn tỉnh" right behind a name. */
const ownProvince = (view: View, lexicon: Lexicon, at: number, found: Resolution): string | null => {
  const { province } = found.context;
  const means = view.words[at]?.particle?.value.means;
  if (!province || (means !== 'of' && means !== 'at')) return null;
  const type = lexicon.unitTypeWords.longest(view.tokens, view.words[at]!.particle!.end);
  if (!type?.value.levels.includes('province') || view.tokens[type.end]?.capital) return null;
  return found.entities.some((entity) => entity.id === province.id) ? province.id : null;
};
