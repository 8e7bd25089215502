import { loadUnits, type UnitGazetteer } from './administrative-units.ts';
import { type Agencies, loadAgencies } from './agencies.ts';
import { type BodyWords, loadBodyWords } from './body-words.ts';
import { type Calendar, loadCalendar } from './calendar.ts';
import { type Decided, NOTHING_DECIDED } from './decided.ts';
import { type DocumentTypes, loadDocumentTypes } from './document-types.ts';
import { type Labels, loadLabels } from './labels.ts';
import { loadLaws } from './laws.ts';
import { loadMisreadings, type Misreadings } from './misreadings.ts';
import { loadPartyTerms, type PartyTerms } from './party-terms.ts';
import type { PhraseTrie } from './phrase-trie.ts';
import { loadRegions, type Region } from './regions.ts';
import { loadRegister, type Register } from './register.ts';
import { loadRelationWords, type RelationWords } from './relation-words.ts';
import { loadSmallWords, type SmallWords } from './small-words.ts';
import { type SteeringWords, steeringWords } from './steering-words.ts';
import { loadStructureWords, type StructureWords } from './structure-words.ts';
import { loadThingWords, type ThingWords } from './thing-words.ts';
import { type UnitTypeWord, unitTypeWords } from './unit-type-words.ts';

/** All the domain knowledge of data/, checked and ready to be asked. */
export interface Lexicon extends SmallWords {
  /** What each token of a report is looked up in first. */
  readonly steering: SteeringWords;
  readonly structure: StructureWords;
  readonly units: UnitGazetteer;
  readonly unitTypeWords: PhraseTrie<UnitTypeWord>;
  readonly documentTypes: DocumentTypes;
  readonly agencies: Agencies;
  readonly terms: PartyTerms;
  readonly calendar: Calendar;
  readonly bodies: BodyWords;
  /** Names of laws behind their type word. */
  readonly laws: PhraseTrie<string>;
  readonly misreadings: Misreadings;
  readonly things: ThingWords;
  readonly labels: Labels;
  readonly regions: PhraseTrie<Region>;
  readonly relations: RelationWords;
  /** Known documents of the centre. */
  readonly register: Register;
  /** What people decided about the texts. */
  readonly decided: Decided;
}

/** Reads data/ under the project's root. Throws Failure `data.row` with file and line where a row is wrong. */
export const loadLexicon = (root: string): Lexicon => {
  const units = loadUnits(root);
  const smallWords = loadSmallWords(root);
  const documentTypes = loadDocumentTypes(root);
  const relations = loadRelationWords(root);
  return {
    ...smallWords,
    steering: steeringWords(documentTypes, relations, smallWords.compoundForms),
    structure: loadStructureWords(root),
    units,
    unitTypeWords: unitTypeWords(units.unitTypes),
    documentTypes,
    agencies: loadAgencies(root),
    terms: loadPartyTerms(root),
    calendar: loadCalendar(root),
    bodies: loadBodyWords(root),
    laws: loadLaws(root),
    misreadings: loadMisreadings(root),
    things: loadThingWords(root),
    labels: loadLabels(root),
    regions: loadRegions(root),
    relations,
    register: loadRegister(root),
    decided: NOTHING_DECIDED,
  };
};
