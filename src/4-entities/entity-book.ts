/**
 * The entities of one text: each thing once, with the forms it was named by, and the context that its name brings along
 * ("Ban Thường vụ Huyện ủy A" -> Huyện ủy A -> huyện A -> its province and the units that took its place).
 */

import { thingId } from '../base/stable-id.ts';
import type { AdministrativeUnit } from '../lexicon/administrative-units.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Entity } from './entity.ts';
import type { KnownBody } from './known-body.ts';
import type { KnownThing } from './known-thing.ts';
import { unitThing } from './unit-thing.ts';
import { type KnownUnit, knownUnit } from './units.ts';

/** A fact that a name itself tells, with the mention that shows it. */
export interface NameFact {
  readonly predicate: 'partOf' | 'governs' | 'locatedIn' | 'holds';
  readonly subject: string;
  readonly object: string;
  readonly mention: number;
}

interface Draft {
  readonly thing: KnownThing;
  readonly id: string;
  readonly aliases: Set<string>;
  mentioned: boolean;
}

/** A surface form on one line. */
const formOf = (surface: string): string => surface.replace(/\s+/g, ' ').trim();

export class EntityBook {
  readonly nameFacts: NameFact[] = [];
  /** By key. */
  readonly #drafts = new Map<string, Draft>();
  readonly #byId = new Map<string, Draft>();

  constructor(
    readonly lexicon: Lexicon,
    /** Day as of which units lie in each other; null where the text has none. */
    readonly asOf: string | null,
    readonly textId: string,
  ) {}

  /** `surface`: the words that name it; null for context that no text names. Answers its id. */
  add(thing: KnownThing, surface: string | null): string {
    let draft = this.#drafts.get(thing.key);
    if (!draft) {
      const id = thing.key.startsWith('unit-') ? thing.key : thingId(thing.label, thing.key);
      draft = { thing, id, aliases: new Set(), mentioned: false };
      this.#drafts.set(thing.key, draft);
      this.#byId.set(id, draft);
    }
    if (surface !== null) {
      draft.mentioned = true;
      const form = formOf(surface);
      if (form !== draft.thing.label && form !== '') draft.aliases.add(form);
    }
    return draft.id;
  }

  addUnit(unit: KnownUnit, surface: string | null): string {
    const isNew = !this.#drafts.has(unit.key);
    const id = this.add(unitThing(unit, this.textId), surface);
    if (isNew && unit.unit) this.#addContext(unit.unit);
    return id;
  }

  /** The units a unit lies in, and those that took its place: no text names them here. */
  #addContext(unit: AdministrativeUnit): void {
    const { units } = this.lexicon;
    for (const outer of [
      ...units.ancestors(unit, this.asOf),
      ...unit.succeededBy.flatMap((id) => units.unit(id) ?? []),
    ])
      this.addUnit(knownUnit(outer), null);
  }

  /** A body with those it is part of; what it governs and belongs to are facts of the mention `index`. */
  addBody(body: KnownBody, surface: string | null, index: number): string {
    const id = this.add(body, surface);
    // "Ban Thường vụ Huyện ủy A" names the Huyện ủy as well; a fixed name's parent is context.
    const named = surface !== null && body.owner !== null && body.body?.kind !== 'office';
    if (body.partOf) {
      const object = this.addBody(body.partOf, named ? body.partOf.label : null, index);
      this.nameFacts.push({ predicate: 'partOf', subject: id, object, mention: index });
    }
    if (body.governs)
      this.nameFacts.push({
        predicate: 'governs',
        subject: id,
        object: this.addUnit(body.governs, null),
        mention: index,
      });
    return id;
  }

  /** Class of the thing of this id; null where there is none. */
  classOf(id: string): Entity['class'] | null {
    return this.#byId.get(id)?.thing.class ?? null;
  }

  /**
   * A mention that names `to`, and not what it was taken for. `others`: what the other mentions of `from` call it; a thing that none
   * names any more is context, and goes where no name brings it along.
   */
  move(surface: string, from: string | null, to: string, others: readonly string[]): void {
    const target = this.#byId.get(to);
    if (target) this.add(target.thing, surface);
    const source = from === null || from === to ? null : this.#byId.get(from);
    if (!source) return;
    const forms = others.map(formOf);
    if (!forms.includes(formOf(surface))) source.aliases.delete(formOf(surface));
    source.mentioned = forms.length > 0;
    const isContext = this.nameFacts.some(({ subject, object }) => subject === from || object === from);
    if (source.mentioned || isContext) return;
    this.#drafts.delete(source.thing.key);
    this.#byId.delete(source.id);
  }

  /** `report`: id of the report itself. */
  entities(report: string): Entity[] {
    return [...this.#drafts.values()].map(({ thing, id, aliases, mentioned }) => ({
      id,
      class: thing.class,
      key: thing.key,
      label: thing.label,
      aliases: [...aliases].sort(),
      mentionedIn: mentioned ? [this.textId] : [],
      local: thing.local,
      possibly: [],
      decisions: thing.decisions,
      document: thing.document ? { ...thing.document, report: id === report } : null,
      body: thing.body,
      place: thing.place,
    }));
  }
}
