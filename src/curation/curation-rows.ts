/** The form of curation.yaml: one row for each decision, with who made it, when and why. */
import { z } from 'zod';
import { isDay } from '../base/day.ts';
import { BODY_KINDS } from '../lexicon/body-kinds.ts';
import { BODY_LEVELS } from './decision.ts';

/** On one line, in NFC. */
const words = z
  .string()
  .max(500)
  .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(1));

/** The local part of an IRI; the IRI itself and "id:..." are taken for it. */
const id = words
  .transform((text) => text.replace(/^<|>$/g, '').replace(/^.*[/#]|^id:/, ''))
  .pipe(z.string().regex(/^[\w.~%-]+$/));

const claim = id.pipe(z.string().regex(/^claim-[0-9a-f]{16}$/));

/** Text, first and last offset. */
const mention = id.pipe(z.string().regex(/^text-[0-9a-f]{16}-\d{1,9}-\d{1,9}$/));

const signed = {
  by: words,
  on: z.string().refine(isDay),
  why: words,
};

const things = z
  .array(id)
  .min(2)
  .max(200)
  .refine((ids) => new Set(ids).size === ids.length);

/** By kind. */
export const ROWS = {
  same: z.strictObject({ kind: z.literal('same'), things, ...signed }),
  different: z.strictObject({ kind: z.literal('different'), things, ...signed }),
  rename: z.strictObject({ kind: z.literal('rename'), thing: id, label: words, ...signed }),
  confirm: z.strictObject({ kind: z.literal('confirm'), claim, ...signed }),
  reject: z.strictObject({ kind: z.literal('reject'), claim, ...signed }),
  resolve: z.strictObject({ kind: z.literal('resolve'), mention, thing: id, ...signed }),
  body: z.strictObject({
    kind: z.literal('body'),
    label: words.pipe(z.string().regex(/\p{L}{2}/u)),
    is: z.enum(BODY_KINDS),
    level: z.enum(BODY_LEVELS).nullable().default(null),
    partOf: words.nullable().default(null),
    aliases: z
      .array(words.pipe(z.string().regex(/\p{L}{2}/u)))
      .max(100)
      .default([]),
    ...signed,
  }),
} as const;

export const isKind = (kind: unknown): kind is keyof typeof ROWS =>
  typeof kind === 'string' && Object.hasOwn(ROWS, kind);
