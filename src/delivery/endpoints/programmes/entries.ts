import { z } from 'zod'

import { CatalogueError } from '../../../domain/errors.ts'
import { figureKey, figuresOf } from '../../../domain/cost/ledger/figure.ts'
import { entriesOf } from '../../../domain/cost/report/overview.ts'
import { differencesBetween } from '../../../domain/cost/snapshot/differences.ts'
import {
  factAspects,
  factDifferencesBetween,
  factKinds,
} from '../../../domain/cost/snapshot/fact-differences.ts'
import type { ProgrammeSnapshot } from '../../../domain/cost/snapshot/programme-snapshot.ts'
import { type Snapshot, takeSnapshot } from '../../../domain/cost/snapshot/snapshot.ts'
import { defineEndpoint } from '../../endpoint.ts'
import * as parameters from '../../schemas/parameters.ts'
import { json } from '../content.ts'
import { askedState, asOfParameter, statesTag } from './asked-state.ts'
import { categorySchema, payerSchema, stateSchema, toldState, totalSchema } from './told-state.ts'

const entrySchema = z
  .strictObject({
    id: z.string(),
    year: z.int(),
    bookedOn: z.iso.date(),
    recordedAt: z.iso.datetime(),
    valueKind: z.enum(['plan', 'supplement', 'commitment', 'actual', 'forecast']),
    occasion: z.enum(['budget', 'expense', 'contribution', 'payment', 'release', 'refund']),
    text: z.string(),
    postings: z.array(
      z.strictObject({
        account: z.enum(['cash', 'escrow', 'due', 'expense', 'contribution', 'in-kind', 'frame']),
        rappen: z.int().optional(),
        category: categorySchema.optional(),
        payer: payerSchema.optional(),
      }),
    ),
    forYear: z.int().optional(),
    project: z.string().optional(),
    contract: z.string().optional(),
    supplier: z.string().optional(),
    valuation: z.string().optional(),
    decision: z.string().optional(),
    condition: z.string().optional(),
    corrects: z.string().optional(),
    note: z.string().optional(),
  })
  .meta({ id: 'LedgerEntry' })

/** Key of a figure. */
export const figureParameter = z
  .string()
  .regex(/^[a-zA-Z]+\/(\d{4}|\*)\/([a-z0-9-]+|\*)$/, 'is no key of a figure')
  .meta({
    description:
      'Formula, year and category or payer, `*` for all of them; only the entries it is the sum of are listed. Default: every entry',
    examples: ['actual/2021/reserve', 'paid/*/1061'],
  })

/**
 * The entries of a state, of all or of one project, or those a figure of either is the sum of.
 * @throws CatalogueError RECORD_NOT_FOUND where no entry speaks of the figure
 */
export const toEntries = (
  state: ProgrammeSnapshot,
  { figure: asked, project }: { figure?: string | undefined; project?: string | undefined } = {},
) => {
  const told = { ...toldState(state), ...(project !== undefined && { project }) }
  const entries = entriesOf(state.entries, project)
  if (asked === undefined) return { ...told, entries }
  const figure = figuresOf(entries).get(asked)
  if (!figure) throw new CatalogueError('RECORD_NOT_FOUND', `Nothing is booked for ${asked}.`)
  const parts = new Set(figure.parts.map(({ entry }) => entry))
  return {
    ...told,
    figure: figureKey(figure.formula, figure),
    total: figure.total,
    entries: entries.filter(({ id }) => parts.has(id)),
  }
}

/** `GET /v1/programmes/{identifier}/entries`. */
export const entriesEndpoint = defineEndpoint({
  path: '/v1/programmes/{identifier}/entries',
  operation: 'getProgrammeEntries',
  summary: 'The entries of the ledger, or those one published figure is the sum of',
  tag: 'Programmes',
  params: z.strictObject({ identifier: parameters.identifier }),
  query: z.strictObject({
    figure: figureParameter.optional(),
    project: parameters.identifier
      .optional()
      .meta({ description: 'Only what was booked for this project. Default: everything' }),
    asOf: asOfParameter.optional(),
  }),
  localized: false,
  answers: {
    'application/json': z
      .strictObject({
        ...stateSchema,
        project: z.string().optional(),
        figure: z.string().optional(),
        total: totalSchema.optional(),
        entries: z.array(entrySchema),
      })
      .meta({ id: 'ProgrammeEntries' }),
  },
  reply: async ({ params: { identifier }, query: { asOf, ...asked } }, live) => {
    const state = await askedState(live, identifier, asOf)
    return {
      kind: 'content',
      content: json(toEntries(state, asked), { surrogateKeys: [`programmes/${identifier}`] }),
      tags: [statesTag],
    }
  },
})

const line = z.strictObject({
  entry: z.string(),
  text: z.string(),
  note: z.string().optional(),
  corrects: z.string().optional(),
  rappen: z.int().optional(),
  kind: z.enum(['added', 'replaced']),
})

const factDifference = z
  .strictObject({
    kind: z.enum(factKinds),
    identifier: z.string(),
    isNew: z.boolean(),
    changes: z.array(
      z.strictObject({
        aspect: z.enum(factAspects),
        before: z.union([z.string(), z.number()]).optional(),
        after: z.union([z.string(), z.number()]).optional(),
      }),
    ),
  })
  .meta({
    id: 'FactDifference',
    description: 'What two states tell differently beside their figures',
  })

/** A state as the rules of snapshots take it. */
export const asSnapshot = ({
  identifier,
  programme,
  asOf,
  sources,
  entries,
}: ProgrammeSnapshot): Snapshot =>
  takeSnapshot(entries, { identifier, programme, asOf, sources, preparedBy: 0 })

/** `GET /v1/programmes/{identifier}/differences`. */
export const differencesEndpoint = defineEndpoint({
  path: '/v1/programmes/{identifier}/differences',
  operation: 'getProgrammeDifferences',
  summary: 'What changed between two public states, figure by figure, explained line by line',
  tag: 'Programmes',
  params: z.strictObject({ identifier: parameters.identifier }),
  query: z.strictObject({
    from: asOfParameter.meta({ description: 'Day or moment whose public state came before' }),
    asOf: asOfParameter.optional(),
  }),
  localized: false,
  answers: {
    'application/json': z
      .strictObject({
        from: z.strictObject(stateSchema),
        to: z.strictObject(stateSchema),
        differences: z.array(
          z.strictObject({
            figure: z.string(),
            before: totalSchema.optional(),
            after: totalSchema.optional(),
            lines: z.array(line),
          }),
        ),
        facts: z.array(factDifference),
      })
      .meta({ id: 'ProgrammeDifferences' }),
  },
  reply: async ({ params: { identifier }, query: { from, asOf } }, live) => {
    const before = await askedState(live, identifier, from)
    const after = await askedState(live, identifier, asOf)
    const told = {
      from: toldState(before),
      to: toldState(after),
      differences: differencesBetween(asSnapshot(before), asSnapshot(after)),
      facts: factDifferencesBetween(before, after),
    }
    return {
      kind: 'content',
      content: json(told, { surrogateKeys: [`programmes/${identifier}`] }),
      tags: [statesTag],
    }
  },
})
