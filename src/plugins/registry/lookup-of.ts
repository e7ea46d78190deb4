import type { z } from 'zod'

import type { RegistryRecord } from './contract.ts'
import { parsedOrError } from './parsed-or-error.ts'

/** A lookup whose question is parsed first. @throws CatalogueError REGISTRY_QUESTION_INVALID */
export const lookupOf =
  <Schema extends z.ZodType>(
    schema: Schema,
    find: (question: z.output<Schema>) => Promise<RegistryRecord[]>,
  ) =>
  (question: unknown): Promise<RegistryRecord[]> =>
    find(parsedOrError(schema, question, 'REGISTRY_QUESTION_INVALID'))
