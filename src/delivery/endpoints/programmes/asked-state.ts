import { z } from 'zod'

import { calendarDateOf } from '../../../domain/calendar-date.ts'
import {
  type ProgrammeSnapshot,
  stateAt,
  statesAt,
} from '../../../domain/cost/snapshot/programme-snapshot.ts'
import { CatalogueError } from '../../../domain/errors.ts'
import type { LiveCatalogue } from '../../live-catalogue.ts'
import type { StateHead } from '../../records/programme-states.ts'
import { nextMidnight } from '../moments.ts'

/** The moment a day or a moment stands for: of a day its end in Europe/Zurich. */
const momentOf = (asOf: string): string => {
  if (asOf.includes('T')) return new Date(asOf).toISOString()
  return new Date(nextMidnight(new Date(`${asOf}T12:00:00Z`)) - 1).toISOString()
}

/** The moment whose public state is asked for; it has passed, so that the answer never changes. */
export const asOfParameter = z
  .union([z.iso.date(), z.iso.datetime({ offset: true })], 'is no day or moment that has passed')
  .refine((asOf) => momentOf(asOf) <= new Date().toISOString(), 'is not over yet')
  .meta({
    description:
      'Day (its end) or moment, RFC 3339, whose public state is told; what was asked once is answered alike for ever. Default: the state that is public now',
    examples: ['2026-06-15'],
  })

/** Parameter of a year of account. */
export const yearParameter = z.coerce
  .number({ error: 'is no year' })
  .int('is no year')
  .min(2000, 'is no year')
  .max(2100, 'is no year')
  .meta({ description: 'Year of account; default: every year and all of them', examples: [2021] })

/** States of programmes change when one becomes public. */
export const statesTag = 'all cost-snapshots' as const

/** Every state of every programme that is or was public, without its ledger. */
export const publicStates = (
  live: Pick<LiveCatalogue, 'stateHeads'>,
): Promise<readonly StateHead[]> => live.stateHeads()

/** Of each programme the state that is public now, without its ledger. */
export const newestStates = async (live: Pick<LiveCatalogue, 'stateHeads'>): Promise<StateHead[]> =>
  statesAt(await live.stateHeads(), new Date().toISOString())

/**
 * The state of a programme that is public, or was at a moment.
 * @throws CatalogueError RECORD_NOT_FOUND
 */
export const askedState = async (
  live: Pick<LiveCatalogue, 'stateHeads' | 'stateNamed'>,
  programme: string,
  asOf: string | undefined,
): Promise<ProgrammeSnapshot> => {
  const moment = asOf === undefined ? new Date().toISOString() : momentOf(asOf)
  const head = stateAt(await live.stateHeads(), programme, moment)
  const state = head && (await live.stateNamed(head.identifier))
  if (state) return state
  throw new CatalogueError(
    'RECORD_NOT_FOUND',
    asOf === undefined
      ? `There is no programme ${programme}.`
      : `Nothing of a programme ${programme} was public at that time.`,
  )
}

/** The day whose law and dates a state is told by: the one on which it was taken. */
export const dayOf = ({ asOf }: Pick<ProgrammeSnapshot, 'asOf'>): string => calendarDateOf(asOf)
