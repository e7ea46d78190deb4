import { z } from 'zod'

import { CatalogueError } from '../../../domain/errors.ts'

/** Long enough that nobody guesses one that somebody else uses. */
const keyPattern = /^[\w-]{16,200}$/

const name = 'idempotency-key'
const examples = ['7d1b3f0e-5c0a-4a55-9f7e-2f1f6f1f2b11']

/** The key that makes sending again harmless, where it has to come along. */
export const neededKey = z.object({
  [name]: z.string().meta({
    description: 'A random UUID, the same one whenever the same submission is sent again',
    examples,
  }),
})

/** The same where it may come along. */
export const possibleKey = z.object({
  [name]: z.string().optional().meta({
    description:
      'A random UUID, the same one whenever the same is sent again: it is done once, and answered each time. With something else it is 409. Known for 30 days; without one each request is another one',
    examples,
  }),
})

/** The key that came along. @throws CatalogueError IDEMPOTENCY_KEY_INVALID */
export const keyIn = (headers: Readonly<Record<string, string>>): string => {
  const key = headers[name] ?? ''
  if (keyPattern.test(key)) return key
  throw new CatalogueError(
    'IDEMPOTENCY_KEY_INVALID',
    'Idempotency-Key is 16 to 200 letters, digits, - or _: a random UUID.',
  )
}

/** The key, if one came along. @throws CatalogueError IDEMPOTENCY_KEY_INVALID */
export const keyIfIn = (headers: Readonly<Record<string, string>>): string | undefined =>
  headers[name] === undefined ? undefined : keyIn(headers)
