import { z } from 'zod'

import { figuresOf } from '../../../domain/cost/ledger/figure.ts'
import { cashTable } from '../../../domain/cost/report/cash-table.ts'
import { costTable } from '../../../domain/cost/report/cost-table.ts'
import { matchingOf } from '../../../domain/cost/report/overview.ts'
import { isMatched, matchRatio } from '../../../domain/cost/matching.ts'
import { formulaNames } from '../../../domain/cost/ledger/formulas.ts'
import type { ProgrammeSnapshot } from '../../../domain/cost/snapshot/programme-snapshot.ts'
import { defineEndpoint } from '../../endpoint.ts'
import * as parameters from '../../schemas/parameters.ts'
import { json } from '../content.ts'
import { askedState, asOfParameter, statesTag, yearParameter } from './asked-state.ts'
import { amountsSchema, categorySchema, stateSchema, toldState, totalSchema } from './told-state.ts'

const costsSchema = z
  .strictObject({
    ...stateSchema,
    years: z.array(z.int()),
    costs: z
      .array(
        z.strictObject({
          year: z.int().optional(),
          category: categorySchema.optional(),
          amounts: amountsSchema,
          state: z.enum(['within', 'over-budget', 'unknown']),
        }),
      )
      .meta({ description: 'Each year and category; without one of them: all of them' }),
    cash: z.array(z.strictObject({ year: z.int().optional(), amounts: amountsSchema })),
    matching: z.strictObject({
      cash: totalSchema.meta({
        description: 'Paid by the canton in all years, without what went back',
      }),
      inKind: totalSchema,
      municipal: totalSchema.meta({ description: 'Contributions that municipalities confirmed' }),
      ratio: z
        .int()
        .optional()
        .meta({ description: 'Hundredths of a percent; 10000 is parity; absent while unknown' }),
      isMatched: z.boolean().optional(),
    }),
    formulas: z.array(z.enum(formulaNames)).meta({ description: 'Names of the formulas used' }),
  })
  .meta({ id: 'ProgrammeCosts' })

/** Years of account of a state. */
export const yearsOf = ({ entries }: Pick<ProgrammeSnapshot, 'entries'>): number[] =>
  [...new Set(entries.map(({ year }) => year))].toSorted()

/** Whether a row is of the year that is asked for. */
export const inYear =
  (asked: number | undefined) =>
  ({ year }: { year?: number }): boolean =>
    asked === undefined || year === asked

/** What a state tells of costs. */
export const toCosts = (state: ProgrammeSnapshot, year: number | undefined) => {
  const figures = figuresOf(state.entries)
  const years = yearsOf(state)
  const matching = matchingOf(figures, state.contributions)
  const ratio = matchRatio(matching)
  const matched = isMatched(matching)
  return {
    ...toldState(state),
    years,
    costs: costTable(figures, years).filter(inYear(year)),
    cash: cashTable(figures, years).filter(inYear(year)),
    matching: {
      ...matching,
      ...(ratio !== undefined && { ratio }),
      ...(matched !== undefined && { isMatched: matched }),
    },
    formulas: formulaNames,
  }
}

/** `GET /v1/programmes/{identifier}/costs`. */
export const costsEndpoint = defineEndpoint({
  path: '/v1/programmes/{identifier}/costs',
  operation: 'getProgrammeCosts',
  summary: 'What a programme plans, commits, spent and expects, by category and year',
  description:
    'Every figure is the sum of entries of the ledger, which `/entries` lists. Money in escrow is in none of them.',
  tag: 'Programmes',
  params: z.strictObject({ identifier: parameters.identifier }),
  query: z.strictObject({ year: yearParameter.optional(), asOf: asOfParameter.optional() }),
  localized: false,
  answers: { 'application/json': costsSchema },
  reply: async ({ params: { identifier }, query: { year, asOf } }, live) => {
    const state = await askedState(live, identifier, asOf)
    return {
      kind: 'content',
      content: json(toCosts(state, year), { surrogateKeys: [`programmes/${identifier}`] }),
      tags: [statesTag],
    }
  },
})
