import type { z } from 'zod'

import { CatalogueError, type ErrorCode } from '../../domain/errors.ts'

/**
 * What a schema makes of a value.
 * @throws CatalogueError of the code, naming where it is wrong and never what stands there
 */
export const parsedOrError = <Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  code: ErrorCode,
): z.output<Schema> => {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const places = parsed.error.issues.map(
    ({ path, code: what }) => `${path.map(String).join('.') || 'the whole'}: ${what}`,
  )
  throw new CatalogueError(code, [...new Set(places)].join('; '))
}
