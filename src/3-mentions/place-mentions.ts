/** Places as mentions: those that stand in the name of a body ("UBND huyện Bình Lục" names Bình Lục), and all others. */
import type { BodyIndex } from './grammar/body-index.ts';
import { innermost } from './grammar/body-shape.ts';
import type { PlaceMatch } from './grammar/places.ts';
import type { MentionList } from './mention-list.ts';
import { tokenAt, type View } from './view.ts';

/** The units by whose names bodies are called. */
export const addPlacesOfBodies = (view: View, bodies: BodyIndex, mentions: MentionList): void => {
  for (const list of bodies.values()) {
    for (const { shape, end: bodyEnd } of list.members) {
      const { unit } = innermost(shape);
      // What is taken over from the next body of a row is named by that one.
      if (!unit?.name || tokenAt(view, unit.span.start) >= bodyEnd) continue;
      const end = tokenAt(view, unit.span.end - 1) + 1;
      mentions.add(view, tokenAt(view, unit.span.start), end, {
        class: 'Place',
        unit,
        head: null,
        regionKind: null,
        name: unit.name,
        inBody: true,
      });
    }
  }
};

export const addPlaces = (view: View, places: readonly PlaceMatch[], mentions: MentionList): void => {
  for (const { from, end, unit, head, regionKind, name } of places)
    mentions.add(view, from, end, { class: 'Place', unit, head, regionKind, name, inBody: false });
};
