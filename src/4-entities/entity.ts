/** The six kinds of thing a report names. */
export type EntityClass = 'Document' | 'Body' | 'Place' | 'Project' | 'Event' | 'Person';

/** Why a thing is what it is, or why one mention was taken for another: a rule's name and a sentence. */
export interface Decision {
  readonly rule: string;
  readonly reason: string;
}

export interface DocumentFacts {
  /** Id of the type in ontology/types.ttl ("directive"). */
  readonly type: string;
  /** The type's Vietnamese word ("Chỉ thị"). */
  readonly typeWord: string;
  readonly identity: 'numbered' | 'named' | 'local';
  /** As written, repaired: "05-CT/TW". */
  readonly code: string | null;
  /** Without leading zeros: "5". */
  readonly number: string | null;
  readonly symbol: string | null;
  /** "2019-05-30", "2019-05" or "2019"; more than one is a conflict. */
  readonly dates: readonly string[];
  /** "XII". */
  readonly term: string | null;
  readonly year: number | null;
  readonly titles: readonly string[];
  /** True for the report that is read. */
  readonly report: boolean;
}

export interface BodyFacts {
  readonly kind: string;
  /** central, province, district, commune; null where the text does not tell. */
  readonly level: string | null;
}

export interface PlaceFacts {
  /** True for a unit of the State's administration. */
  readonly administrative: boolean;
  readonly unitType: string | null;
  readonly level: string | null;
  readonly gsoCode: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Id of the unit it lies in. */
  readonly within: string | null;
  /** Ids of the units that took its place. */
  readonly succeededBy: readonly string[];
}

/** A place that is no administrative unit: a market, a river. */
export const NO_UNIT: PlaceFacts = {
  administrative: false,
  unitType: null,
  level: null,
  gsoCode: null,
  validFrom: null,
  validTo: null,
  within: null,
  succeededBy: [],
};

/** A thing. Its id is a function of its key alone, so that the same thing in two reports is one. */
export interface Entity {
  /** Local part of the IRI. */
  readonly id: string;
  readonly class: EntityClass;
  readonly key: string;
  /** skos:prefLabel, Vietnamese. */
  readonly label: string;
  /** Each surface form seen, sorted, without the label. */
  readonly aliases: readonly string[];
  /** Ids of the texts that name it; none for context (a parent unit, a successor). */
  readonly mentionedIn: readonly string[];
  /** True where the key was not complete and the text's hash stands in for what lacks: never merged across texts. */
  readonly local: boolean;
  /** Things it may be the same as (vb:possibly). */
  readonly possibly: readonly string[];
  /** Ids of things that people found to be this one, and that are joined to it; absent where there are none. */
  readonly sameAs?: readonly string[];
  readonly decisions: readonly Decision[];
  readonly document: DocumentFacts | null;
  readonly body: BodyFacts | null;
  readonly place: PlaceFacts | null;
}
