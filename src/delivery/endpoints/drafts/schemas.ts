import { z } from 'zod'

import { locales } from '../../../domain/locale.ts'
import * as parameters from '../../schemas/parameters.ts'
import { answersPart } from '../submissions/schemas.ts'

const bfs = z
  .int('is no BFS number')
  .min(1, 'is no BFS number')
  .max(9999, 'is no BFS number')
  .optional()
  .meta({ description: 'BFS number of the municipality', examples: [1103] })
const page = z
  .int('is no page')
  .min(1, 'is no page')
  .max(100, 'is no page')
  .optional()
  .meta({ description: 'Where somebody stopped' })

/** What somebody filled in so far. */
export const draftSent = z
  .strictObject({
    locale: parameters.locale.optional(),
    bfs,
    page,
    answers: answersPart.meta({
      description: 'By name of the field; they need not be right yet',
    }),
  })
  .meta({ id: 'DraftContent' })

/** The same for the first time, with the form. */
export const draftToBegin = draftSent
  .extend({
    form: parameters.identifier,
    formVersion: z
      .int('is no version')
      .min(1, 'is no version')
      .max(1_000_000, 'is no version')
      .optional()
      .meta({ description: 'Default: the newest; it stays with the draft' }),
  })
  .meta({ id: 'DraftToBegin' })

const saved = {
  form: z.string(),
  formVersion: z.int(),
  locale: z.enum(locales),
  bfs: z.int().optional(),
  page: z.int().optional(),
  answers: z.record(z.string(), z.unknown()),
  savedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
}

/** A draft as it is kept; its `ETag` counts how often it was saved. */
export const draftSaved = z.strictObject(saved).meta({ id: 'Draft' })

/** A draft that was begun just now. */
export const draftBegun = z
  .strictObject({
    ...saved,
    token: z.string().meta({ description: 'The way back; shown once, to be kept like a password' }),
  })
  .meta({ id: 'DraftBegun' })

/** Where the way back goes to. */
export const linkSent = z
  .strictObject({
    email: z.email('is no e-mail address').max(254, 'is no e-mail address'),
    locale: parameters.locale.optional(),
  })
  .meta({ id: 'DraftLink' })
