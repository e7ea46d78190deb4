import { z } from 'zod'

import { checkIdentifier } from '../domain/identifier.ts'
import { following } from './following.ts'
import { textSchema, textUpTo, wordsSchema } from './text-schemas.ts'

const identifier = following(checkIdentifier)

/** One frequently asked question. */
export const faqSchema = z.strictObject({
  identifier,
  audience: z.enum(['public', 'editors', 'programme']),
  group: textUpTo(80),
  order: z.int().min(0),
  services: z.array(identifier),
  question: textUpTo(200),
  answer: textSchema,
})

/** The short text of a service that is not written out in full. */
export const serviceTextSchema = z.strictObject({
  identifier,
  title: z.strictObject({
    fr: z.string().max(120),
    it: z.string().max(120),
    en: z.string().max(120),
  }),
  summary: textUpTo(150),
  description: textUpTo(2500),
  synonyms: z.array(z.string().min(1)),
})

/** A word explained. */
export const glossarySchema = z.strictObject({
  identifier,
  term: textUpTo(80),
  definition: textUpTo(600),
  synonyms: wordsSchema.optional(),
})

/** Words that mean the same when somebody searches. */
export const thesaurusSchema = z.strictObject({
  identifier,
  term: textUpTo(80),
  synonyms: wordsSchema,
})
