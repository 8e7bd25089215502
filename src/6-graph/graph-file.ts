/**
 * The contract between the builder and the viewer: graph.json. Plain data, versioned; nothing here imports the rest of the
 * program, so the viewer can read this file alone.
 */

/** Raised whenever a field changes its meaning; the viewer refuses another version and says how to rebuild. */
export const GRAPH_FILE_VERSION = 3;

export interface GraphFile {
  readonly format: 'vanban-graph';
  readonly version: number;
  /** IRI prefix of the ids. */
  readonly base: string;
  readonly texts: readonly GraphFileText[];
  readonly things: readonly GraphFileThing[];
  readonly claims: readonly GraphFileClaim[];
  readonly mentions: readonly GraphFileMention[];
  readonly unresolved: readonly GraphFileUnresolved[];
  readonly issues: readonly GraphFileIssue[];
  /** What people decided about the graph, and what became of it. */
  readonly decisions: readonly GraphFileDecision[];
  /** Names of classes, relations, statuses and bases as people read them, from the ontology. */
  readonly words: GraphFileWords;
}

export interface GraphFileText {
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
  /** Id of the report this is the text of. */
  readonly report: string;
  /** The report text all offsets count in (UTF-16 units). */
  readonly text: string;
}

export type ThingClass = 'Document' | 'Report' | 'Body' | 'Place' | 'Project' | 'Event' | 'Person';

export interface GraphFileThing {
  readonly id: string;
  readonly class: ThingClass;
  readonly label: string;
  /** Short form for the drawing: "35-CT/TW", "UBND huyện Bình Lục". */
  readonly short: string;
  readonly aliases: readonly string[];
  /** Texts that name it. */
  readonly mentionedIn: readonly string[];
  /** Facts shown in the details: property name -> values, in the order to show. */
  readonly facts: Readonly<Record<string, readonly string[]>>;
  /** Layout, computed at build time with a seed; about -1000..1000. */
  readonly x: number;
  readonly y: number;
  /** Number of the group found by community detection. */
  readonly community: number;
  /** Claims it takes part in. */
  readonly weight: number;
}

export interface GraphFileClaim {
  readonly id: string;
  readonly text: string;
  readonly s: string;
  /** Relation name, or issued, title, term. */
  readonly p: string;
  readonly sub?: string;
  /** Id of a thing, or the value itself where `literal`. */
  readonly o: string;
  readonly literal?: boolean;
  readonly status: string;
  readonly basis: string;
  readonly confidence: number;
  readonly regarding?: readonly string[];
  readonly role?: string;
  readonly section?: string;
  readonly rule: string;
  readonly evidence: readonly GraphFileEvidence[];
  /** What people found, all with one verdict; a rejected claim asserts nothing, whatever its status. */
  readonly reviews?: readonly GraphFileReview[];
}

export interface GraphFileReview {
  readonly verdict: 'confirmed' | 'rejected';
  readonly by: string;
  /** "2020-12-01". */
  readonly on: string;
  readonly why: string;
}

export interface GraphFileEvidence {
  readonly role: 'statement' | 'host';
  readonly part: number;
  readonly start: number;
  readonly end: number;
}

export interface GraphFileMention {
  readonly id: string;
  readonly thing: string;
  readonly text: string;
  readonly spans: readonly (readonly [number, number])[];
}

export interface GraphFileUnresolved {
  readonly id: string;
  readonly class: string;
  readonly surface: string;
  readonly text: string;
  readonly spans: readonly (readonly [number, number])[];
  readonly candidates: readonly string[];
  readonly reason: string;
}

export interface GraphFileIssue {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly params: Readonly<Record<string, string | number>>;
  readonly places: readonly { readonly text: string; readonly start: number; readonly end: number }[];
  readonly claims?: readonly string[];
  readonly things?: readonly string[];
}

/** One decision of curation.yaml. */
export interface GraphFileDecision {
  /** same, different, rename, confirm, reject, resolve or body. */
  readonly kind: string;
  /** What it is about: ids, the place of a mention, the label of a body. */
  readonly subject: string;
  readonly by: string;
  /** "2020-12-01". */
  readonly on: string;
  readonly why: string;
  /** The fields of its kind as curation.yaml has them, so that the entry can be written again: "claim"; "thing", "label"; ... */
  readonly row: Readonly<Record<string, string | readonly string[] | null>>;
  /** False where it changed nothing: `issues` say why. */
  readonly applied: boolean;
  readonly things: readonly string[];
}

export interface GraphFileWord {
  readonly vi: string;
  readonly en: string;
}

export interface GraphFileWords {
  readonly classes: Readonly<Record<string, GraphFileWord>>;
  readonly relations: Readonly<Record<string, GraphFileWord>>;
  readonly statuses: Readonly<Record<string, GraphFileWord>>;
  readonly bases: Readonly<Record<string, GraphFileWord>>;
  /** Names of facts ("kind"), and of the values that are concepts ("kind.party"). */
  readonly facts: Readonly<Record<string, GraphFileWord>>;
}
