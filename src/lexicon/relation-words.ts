import { z } from 'zod';
import { PhraseTrie } from './phrase-trie.ts';
import { readRows } from './read-rows.ts';

const proof = { examples: z.array(z.string()).min(1), counterExamples: z.array(z.string()).min(1) };

const STATUSES = ['done', 'ongoing', 'planned', 'requested', 'notDone', 'stopped'] as const;

const verb = z.strictObject({
  forms: z.array(z.string()).min(1),
  document: z.enum(['implements', 'disseminates', 'reviews', 'amends', 'issues', 'drafts', 'approves']).optional(),
  body: z.enum(['supervises', 'meets']).optional(),
  event: z.enum(['holds', 'marks']).optional(),
  project: z.enum(['undertakes']).optional(),
  role: z.enum(['lead', 'ask', 'advise', 'perform', 'other']).optional(),
  status: z.enum(STATUSES).optional(),
  complement: z.boolean().default(false),
  near: z.boolean().default(false),
  ...proof,
});

export type VerbRow = z.infer<typeof verb>;

const modality = z.strictObject({
  forms: z.array(z.string()).min(1),
  status: z.enum(STATUSES).optional(),
  none: z.boolean().default(false),
  ...proof,
});

export type ModalityRow = z.infer<typeof modality>;

const link = z.strictObject({
  forms: z.array(z.string()).min(1),
  sub: z.enum(['replaces', 'amendsDocument', 'guides']).optional(),
  passive: z.boolean().default(false),
  opens: z.boolean().default(false),
  ...proof,
});

export type LinkRow = z.infer<typeof link>;

/** Small words that steer a clause; their classes are the names used by the rules. */
const PARTICLES = [
  'of',
  'under',
  'about',
  'by',
  'passive',
  'toward',
  'on',
  'at',
  'to',
  'with',
  'according',
  'like',
  'together',
  'and',
  'but',
  'during',
  'asTo',
  'manner',
  'years',
  'after',
  'titleStart',
  'clauseStart',
  'plural',
  'quantity',
  'person',
  'this',
  'above',
  'include',
  'draft',
  'resultOf',
  'using',
  'outcome',
  'also',
  'purpose',
  'condition',
] as const;

export type Particle = (typeof PARTICLES)[number];

const particle = z.strictObject({ forms: z.array(z.string()).min(1), means: z.enum(PARTICLES), ...proof });

export type ParticleRow = z.infer<typeof particle>;

const doer = z.strictObject({ forms: z.array(z.string()).min(1), alone: z.boolean().default(false), ...proof });

/** Words for many who act, or for people at large. */
export type DoerRow = z.infer<typeof doer>;

export interface RelationWords {
  readonly verbRows: readonly VerbRow[];
  readonly modalityRows: readonly ModalityRow[];
  readonly linkRows: readonly LinkRow[];
  readonly particleRows: readonly ParticleRow[];
  readonly doers: PhraseTrie<DoerRow>;
  readonly doerRows: readonly DoerRow[];
}

export const loadRelationWords = (root: string): RelationWords => {
  const verbRows = readRows(root, 'data/relations/verbs.yaml', verb);
  const modalityRows = readRows(root, 'data/relations/modality.yaml', modality);
  const linkRows = readRows(root, 'data/relations/links.yaml', link);
  const particleRows = readRows(root, 'data/relations/particles.yaml', particle);
  const doerRows = readRows(root, 'data/relations/doers.yaml', doer);
  const doers = new PhraseTrie<DoerRow>();
  for (const row of doerRows) for (const form of row.forms) doers.add(form, row);
  return {
    verbRows,
    modalityRows,
    linkRows,
    particleRows,
    doers,
    doerRows,
  };
};
