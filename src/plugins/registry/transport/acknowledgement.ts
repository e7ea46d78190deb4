import { z } from 'zod'

import { CatalogueError } from '../../../domain/errors.ts'
import type { Acknowledgement } from '../contract.ts'
import { parsedOrError } from '../parsed-or-error.ts'

const acknowledgement = z.object({
  idempotencyKey: z.string().min(1).max(200),
  outcome: z.enum(['accepted', 'rejected']),
  reason: z.string().max(1000).exactOptional(),
})

/** What became of a delivery, as a system tells it that has no protocol of its own: in JSON. @throws CatalogueError REGISTRY_ANSWER_INVALID */
export const acknowledgementOf = (body: string): Acknowledgement => {
  try {
    return parsedOrError(acknowledgement, JSON.parse(body), 'REGISTRY_ANSWER_INVALID')
  } catch (error) {
    if (error instanceof CatalogueError) throw error
    // What the parser says quotes the text.
    throw new CatalogueError('REGISTRY_ANSWER_INVALID', 'the message is not JSON')
  }
}
