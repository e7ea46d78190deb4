import { z } from 'zod'

import { costCategories } from '../../../domain/cost/cost-category.ts'
import { formulaNames } from '../../../domain/cost/ledger/formulas.ts'
import type { ProgrammeSnapshot } from '../../../domain/cost/snapshot/programme-snapshot.ts'

/** A sum that says what it does not know. */
export const totalSchema = z
  .strictObject({
    rappen: z.int().meta({ description: 'Sum of what is known, in Rappen' }),
    unknown: z.int().min(0).meta({ description: 'Parts nobody has valued yet; they are not zero' }),
  })
  .meta({ id: 'CostTotal' })

/** Sums by the name of their formula; a figure nobody booked anything for is absent. */
export const amountsSchema = z.partialRecord(z.enum(formulaNames), totalSchema)

export const categorySchema = z.enum(costCategories)

/** BFS number of a municipality, or the canton. */
export const payerSchema = z.union([z.int(), z.literal('canton')])

/** What every answer about a state says of it. */
export const stateSchema = {
  programme: z.string(),
  snapshot: z.string().meta({ description: 'Name of the state; it never changes' }),
  asOf: z.iso.datetime().meta({ description: 'Everything written down up to then is in it' }),
  publicSince: z.iso.datetime(),
  sources: z.array(z.string()),
  note: z.string().optional(),
  isDemo: z.boolean().meta({ description: 'Whether amounts are invented for demonstration' }),
}

/** The same, of a state. */
export const toldState = (state: ProgrammeSnapshot) => {
  const { programme, identifier: snapshot, asOf, publicSince, sources, note, isDemo } = state
  return {
    programme,
    snapshot,
    asOf,
    publicSince,
    sources,
    ...(note !== undefined && { note }),
    isDemo,
  }
}
