import { z } from 'zod'

import type { PublicContract } from '../../../domain/cost/project/contract.ts'
import type { textsIn } from '../served.ts'

const text = z.string()
const day = z.iso.date()

/** A contract as it is told: whole, or as not published with the reason and nothing else. */
export const contractSchema = z
  .strictObject({
    isPublished: z.boolean(),
    identifier: text,
    kind: z.enum(['contract', 'mandate']),
    title: text.optional(),
    supplier: text.optional(),
    signedOn: day,
    validFrom: day.optional(),
    validTo: day.optional(),
    amountRappen: z.int().optional(),
    documents: z.array(text).optional(),
    withheld: text.optional().meta({ description: 'Why it is not published' }),
    withheldUntil: day.optional(),
  })
  .meta({ id: 'ProgrammeContract' })

/** A contract in one locale. */
export const toldContract = (
  contract: PublicContract,
  serve: ReturnType<typeof textsIn>['text'],
) => {
  if (!contract.isPublished) {
    const { withheld, ...known } = contract
    return { ...known, ...serve('withheld', withheld) }
  }
  const { title, withheld: _, ...known } = contract
  return { ...known, ...serve('title', title) }
}
