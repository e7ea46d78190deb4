import { z } from 'zod'

import type { Locale } from '../../../domain/locale.ts'
import type { StateHead } from '../../records/programme-states.ts'
import { textsIn, withLocale } from '../served.ts'

/** A programme among others. */
export const programmeSummarySchema = z
  .strictObject({
    identifier: z.string(),
    name: z.string().optional(),
    summary: z.string().optional(),
    asOf: z.iso.datetime(),
    isDemo: z.boolean(),
    _locale: z.record(z.string(), z.string()).optional(),
    _links: z.strictObject({ self: z.string() }),
  })
  .meta({ id: 'ProgrammeSummary' })

/** The same, in one locale. */
export const toProgrammeSummary = (
  { programme, name, summary, asOf, isDemo }: StateHead,
  locale: Locale,
) => {
  const { text: serve, fellBack } = textsIn(locale)
  return {
    identifier: programme,
    ...serve('name', name),
    ...serve('summary', summary),
    asOf,
    isDemo,
    ...withLocale(fellBack),
    _links: { self: `/v1/programmes/${programme}` },
  }
}
