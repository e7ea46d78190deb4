import jsonata from 'jsonata'

import { CatalogueError } from '../../domain/errors.ts'

/** Milliseconds and depth that a mapping may take: somebody typed it, and it may not hold everything up. */
const limits = { timeout: 500, stack: 200 }

/** Whether a text is an expression of JSONata. */
export const isMapping = (text: string): boolean => {
  try {
    jsonata(text)
    return true
  } catch {
    return false
  }
}

/**
 * What an expression makes of an answer.
 * @throws CatalogueError REGISTRY_ANSWER_INVALID where it makes nothing of it, or takes too long
 */
export const mapped = async (expression: string, input: unknown): Promise<unknown> => {
  try {
    return JSON.parse(JSON.stringify((await jsonata(expression, limits).evaluate(input)) ?? null))
  } catch {
    // What the library says quotes the answer.
    throw new CatalogueError('REGISTRY_ANSWER_INVALID', 'the mapping does not fit the answer')
  }
}
