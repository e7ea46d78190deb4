import { z } from 'zod'

import type { RegistryRecord } from './contract.ts'
import { mapped } from './mapping.ts'
import { parsedOrError } from './parsed-or-error.ts'

const records = z.array(
  z.object({
    id: z.coerce.string().min(1),
    subject: z.string().optional(),
    values: z.record(z.string(), z.unknown()),
  }),
)

/** The records an expression makes of an answer, in the form `{ id, subject, values }`. @throws CatalogueError REGISTRY_ANSWER_INVALID */
export const mappedRecords = async (
  expression: string,
  answer: unknown,
): Promise<RegistryRecord[]> => {
  const made = await mapped(expression, answer)
  const list = made === null ? [] : [made].flat()
  return parsedOrError(records, list, 'REGISTRY_ANSWER_INVALID').map(({ subject, ...record }) => ({
    ...record,
    ...(subject !== undefined && { subject }),
  }))
}
