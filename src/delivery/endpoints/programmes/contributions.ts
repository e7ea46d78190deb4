import { z } from 'zod'

import { figuresOf } from '../../../domain/cost/ledger/figure.ts'
import { type PayerRow, payerTable } from '../../../domain/cost/report/payer-table.ts'
import type { ProgrammeSnapshot } from '../../../domain/cost/snapshot/programme-snapshot.ts'
import { defineEndpoint } from '../../endpoint.ts'
import * as parameters from '../../schemas/parameters.ts'
import { json } from '../content.ts'
import { askedState, asOfParameter, statesTag, yearParameter } from './asked-state.ts'
import { yearsOf } from './costs.ts'
import { amountsSchema, payerSchema, stateSchema, toldState } from './told-state.ts'

const contribution = z
  .strictObject({
    year: z.int(),
    payer: payerSchema,
    inhabitants: z.int().optional(),
    populationYear: z.int(),
    populationSource: z.string(),
    rappenPerInhabitant: z.int().optional(),
    amountRappen: z
      .int()
      .optional()
      .meta({ description: 'Inhabitants × rate; absent while either is unknown' }),
    consent: z.enum(['announced', 'confirmed', 'declined']),
  })
  .meta({ id: 'ProgrammeContribution' })

const contributionsSchema = z
  .strictObject({
    ...stateSchema,
    years: z.array(z.int()),
    contributions: z
      .array(
        z.strictObject({
          year: z.int().optional(),
          payer: payerSchema.optional(),
          amounts: amountsSchema,
          contribution: contribution.optional(),
          paidPerInhabitantRappen: z.int().optional(),
        }),
      )
      .meta({ description: 'Each year and payer; without one of them: all of them' }),
  })
  .meta({ id: 'ProgrammeContributions' })

interface Narrowed {
  bfs?: number | undefined
  year?: number | undefined
}

/** Whether a row is of the municipality and year that are asked for. */
export const isAsked =
  ({ bfs, year }: Narrowed) =>
  (row: Pick<PayerRow, 'payer' | 'year'>): boolean =>
    (bfs === undefined || row.payer === bfs) && (year === undefined || row.year === year)

/** What a state tells of payers. */
export const toContributions = (state: ProgrammeSnapshot, narrowed: Narrowed) => ({
  ...toldState(state),
  years: yearsOf(state),
  contributions: payerTable(figuresOf(state.entries), yearsOf(state), state.contributions).filter(
    isAsked(narrowed),
  ),
})

/** `GET /v1/programmes/{identifier}/contributions`. */
export const contributionsEndpoint = defineEndpoint({
  path: '/v1/programmes/{identifier}/contributions',
  operation: 'getProgrammeContributions',
  summary: 'Who owes, paid and blocked what, by municipality and year',
  tag: 'Programmes',
  params: z.strictObject({ identifier: parameters.identifier }),
  query: z.strictObject({
    bfs: parameters.bfs.optional(),
    year: yearParameter.optional(),
    asOf: asOfParameter.optional(),
  }),
  localized: false,
  answers: { 'application/json': contributionsSchema },
  reply: async ({ params: { identifier }, query: { asOf, ...narrowed } }, live) => {
    const state = await askedState(live, identifier, asOf)
    return {
      kind: 'content',
      content: json(toContributions(state, narrowed), {
        surrogateKeys: [`programmes/${identifier}`],
      }),
      tags: [statesTag],
    }
  },
})
