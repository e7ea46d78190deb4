import { z } from 'zod'

import { locales } from '../../domain/locale.ts'

/** A text in one locale. */
export const text = z.string()

/** Name of another document. */
export const identifier = z.string()

/** A day of law. */
export const day = z.iso.date()

/** How long something takes. */
export const duration = z.string().meta({ description: 'ISO 8601 duration', examples: ['P14D'] })

/** A formatted text. */
export const richText = z
  .strictObject({
    text: z.string().meta({ description: 'Without any formatting' }),
    html: z.string().meta({
      description:
        'p, h3, h4, ul, ol, li, strong, em, br and https links alone; a link to a document of the catalogue is an `a` with `data-collection` and `data-identifier`',
    }),
  })
  .meta({ id: 'RichText' })

/** Another document by name. */
export const named = z
  .strictObject({ identifier, title: text.optional() })
  .meta({ id: 'NamedDocument' })

/** An amount. */
export const money = z
  .strictObject({
    amountRappen: z.int().meta({ description: 'Hundredths of a franc', examples: [1800] }),
    currency: z.literal('CHF'),
  })
  .meta({ id: 'Money' })

/** What a value rests on. */
export const source = z
  .strictObject({
    field: text,
    sourceUrl: z.url().optional(),
    quote: text.optional(),
    retrievedAt: day.optional(),
  })
  .meta({ id: 'Source' })

/** What every published document carries besides its content. */
export const provenance = {
  owner: identifier.optional().meta({ description: 'Authority that answers for the content' }),
  updatedAt: z.iso.datetime(),
  verifiedOn: day
    .optional()
    .meta({ description: 'Day on which a person last checked the content' }),
  reviewDue: day.optional(),
  sources: z.array(source),
  isDemo: z.boolean().meta({ description: 'Plausible, not researched' }),
}

/** The locale of texts that are not in the one asked for. */
export const localesBy = z.partialRecord(z.string(), z.enum(locales))
