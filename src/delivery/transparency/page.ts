import { z } from 'zod'

import type { CalendarDate } from '../../domain/calendar-date.ts'
import type { Figure } from '../../domain/cost/ledger/figure.ts'
import type { ProgrammeSnapshot } from '../../domain/cost/snapshot/programme-snapshot.ts'
import { adminLanguages } from '../../i18n/locales.ts'
import { asOfParameter } from '../endpoints/programmes/asked-state.ts'
import type { LiveCatalogue } from '../live-catalogue.ts'
import type { StateHead } from '../records/programme-states.ts'
import type { ReferenceData } from '../records/reference-data.ts'
import * as parameters from '../schemas/parameters.ts'
import type { Addresses } from './addresses.ts'
import type { Reader } from './reader.ts'

/** A choice of a form; a form sends nothing where nothing was chosen. */
export const chosen = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())

/** What every page is asked with. */
export const pageQuery = z.strictObject({
  locale: chosen(z.enum(adminLanguages, { error: `is not one of: ${adminLanguages.join(', ')}` })),
  asOf: chosen(asOfParameter),
  view: chosen(z.enum(['embedded'], { error: 'is not embedded' })),
})

/** The part of an address that names the programme. */
export const programmeParams = z.strictObject({ identifier: parameters.identifier })

/** What a page of a programme is written from: a state that is or was public, and nothing else of the programme. */
export interface Page<P = unknown, Q = unknown> {
  state: ProgrammeSnapshot
  /** Every state of the programme that was public by then, the newest first. */
  states: readonly StateHead[]
  figures: ReadonlyMap<string, Figure>
  years: readonly number[]
  /** The day the state was taken. */
  day: CalendarDate
  /** Whether an earlier state than the present one was asked for by its moment. */
  isAsOf: boolean
  isEmbedded: boolean
  params: P
  query: Q
  reader: Reader
  to: Addresses
  reference: ReferenceData
  live: LiveCatalogue
}
