import { z } from 'zod'

import { costCategories } from '../../../domain/cost/cost-category.ts'
import type { LedgerMapping } from '../../../domain/cost/import/ledger-mapping.ts'

const column = z.string().trim().min(1).max(200)

const meaning = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('expense'), category: z.enum(costCategories) }),
  z.strictObject({ kind: z.literal('payment'), to: z.enum(['cash', 'escrow']) }),
  z.strictObject({ kind: z.literal('ignored') }),
])

/** What the columns and accounts of a file mean, as somebody sends it and as it is saved. */
export const mappingSchema = z.strictObject({
  columns: z.strictObject({
    date: column,
    amount: column,
    account: column,
    text: column,
    reference: column.exactOptional(),
    supplier: column.exactOptional(),
    payer: column.exactOptional(),
    project: column.exactOptional(),
    contract: column.exactOptional(),
    decision: column.exactOptional(),
  }),
  decimal: z.enum(['.', ',']),
  dates: z.enum(['dd.mm.yyyy', 'yyyy-mm-dd']),
  accounts: z.record(z.string(), meaning),
  payers: z.record(z.string(), z.union([z.int().min(1).max(9999), z.literal('canton')])),
}) satisfies z.ZodType<LedgerMapping>
