import { z } from 'zod';
import { PhraseTrie } from './phrase-trie.ts';
import { readRows } from './read-rows.ts';

const MEANINGS = [
  'levels',
  'units',
  'pair',
  'personEnding',
  'notNumber',
  'number',
  'plenum',
  'ordinal',
  'national',
  'ordinalOpen',
  'ofParty',
  'deputies',
  'congressLevels',
  'stage',
  'aboveAlone',
  'compared',
  'nameWord',
  'area',
  'unitQuality',
  'andOthers',
  'doing',
  'happening',
  'theParty',
  'notName',
  'titleEnd',
] as const;

const row = z.strictObject({
  forms: z.array(z.string()).min(1),
  means: z.enum(MEANINGS),
  /** Of an ordinal its Roman figure; of a level of congresses its plain name. */
  value: z.string().optional(),
  examples: z.array(z.string()).min(1),
  counterExamples: z.array(z.string()).min(1),
});

export type SmallWordRow = z.infer<typeof row>;

const compound = z.strictObject({
  forms: z.array(z.string()).min(1),
  examples: z.array(z.string()).min(1),
  counterExamples: z.array(z.string()).min(1),
});

export interface SmallWords {
  /** Words of several syllables in which no other word is read. */
  readonly compounds: PhraseTrie<true>;
  readonly compoundForms: readonly string[];
  readonly smallRows: readonly SmallWordRow[];
  /** "các cấp", "trực thuộc Trung ương": many, none in particular. */
  readonly collectiveWords: PhraseTrie<'levels' | 'units'>;
  /** "phòng, chống": one notion, whatever its comma says. */
  readonly pairs: PhraseTrie<true>;
  readonly personEndings: PhraseTrie<true>;
  readonly notNumbers: PhraseTrie<true>;
  readonly numberWords: PhraseTrie<true>;
  readonly plenumWords: PhraseTrie<true>;
  readonly nationalWords: PhraseTrie<true>;
  readonly ordinalOpeners: PhraseTrie<true>;
  readonly ofParty: PhraseTrie<true>;
  readonly deputyWords: PhraseTrie<true>;
  /** "trên" behind a type word, where no place follows: the document said above. */
  readonly aboveWords: PhraseTrie<true>;
  /** "so với": what follows is what this report's time is compared with. */
  readonly comparisonWords: PhraseTrie<true>;
  /** Words of more syllables that names of bodies hold: "Điện lực", "Xi măng". */
  readonly nameWords: PhraseTrie<true>;
  /** "khu vực" of a court or an office for a part of a province. */
  readonly areaWords: PhraseTrie<true>;
  /** What makes no name of a level alone but a notion: "thành phố thông minh", "huyện nông thôn mới". */
  readonly unitQualities: PhraseTrie<true>;
  /** "và các tổ chức chính trị - xã hội" between the Front and its unit. */
  readonly andOthers: PhraseTrie<true>;
  /** What bodies do, where a topic could go on: "họp", "làm việc". */
  readonly doingWords: PhraseTrie<true>;
  /** What becomes of events, where their names could go on: "diễn ra", "thu hút". */
  readonly happeningWords: PhraseTrie<true>;
  readonly partyWords: PhraseTrie<true>;
  /** Behind the type word of a document: what is said of it, no name ("Nghị quyết đề ra ..."). */
  readonly notNames: PhraseTrie<true>;
  /** What ends a subject and goes on with its sentence: "như sau", "cùng lúc với". */
  readonly titleEnds: PhraseTrie<true>;
  /** "giai đoạn II" of a project. */
  readonly stageWords: PhraseTrie<true>;
  /** "đảng bộ các cấp": the congresses of all committees of a level. */
  readonly congressLevels: PhraseTrie<string>;
  /** "bảy" -> "VII". */
  readonly ordinalWords: PhraseTrie<string>;
}

export const loadSmallWords = (root: string): SmallWords => {
  const smallRows = readRows(root, 'data/grammar/small-words.yaml', row);
  const trie = (means: SmallWordRow['means']): PhraseTrie<true> => {
    const words = new PhraseTrie<true>();
    for (const r of smallRows) if (r.means === means) for (const form of r.forms) words.add(form, true);
    return words;
  };
  const collectiveWords = new PhraseTrie<'levels' | 'units'>();
  for (const r of smallRows) {
    if (r.means === 'levels' || r.means === 'units') for (const form of r.forms) collectiveWords.add(form, r.means);
  }
  const valued = (means: SmallWordRow['means']): PhraseTrie<string> => {
    const words = new PhraseTrie<string>();
    for (const r of smallRows) if (r.means === means) for (const form of r.forms) words.add(form, r.value ?? '');
    return words;
  };
  const compounds = new PhraseTrie<true>();
  const compoundForms = readRows(root, 'data/grammar/compounds.yaml', compound).flatMap(({ forms }) => forms);
  for (const form of compoundForms) compounds.add(form, true);
  return {
    compounds,
    compoundForms,
    ordinalWords: valued('ordinal'),
    smallRows,
    collectiveWords,
    pairs: trie('pair'),
    personEndings: trie('personEnding'),
    notNumbers: trie('notNumber'),
    numberWords: trie('number'),
    plenumWords: trie('plenum'),
    nationalWords: trie('national'),
    ordinalOpeners: trie('ordinalOpen'),
    ofParty: trie('ofParty'),
    deputyWords: trie('deputies'),
    nameWords: trie('nameWord'),
    areaWords: trie('area'),
    unitQualities: trie('unitQuality'),
    andOthers: trie('andOthers'),
    doingWords: trie('doing'),
    happeningWords: trie('happening'),
    partyWords: trie('theParty'),
    notNames: trie('notName'),
    titleEnds: trie('titleEnd'),
    stageWords: trie('stage'),
    aboveWords: trie('aboveAlone'),
    comparisonWords: trie('compared'),
    congressLevels: valued('congressLevels'),
  };
};
