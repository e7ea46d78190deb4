import type { IncomingMessage } from 'node:http'

import type { z } from 'zod'

import { CatalogueError } from '../domain/errors.ts'
import { fieldErrorsOf, invalidBody } from './problem.ts'
import { readBody } from './read-body.ts'

/** Bytes of what is sent to the read side at most; the longest text there is takes less than a fifth. */
const mostBytes = 64 * 1024

/**
 * What was sent, checked.
 * @throws CatalogueError BODY_TOO_LARGE, BODY_INVALID naming every part that is wrong
 */
export const receiveBody = async <B extends z.ZodObject>(
  req: IncomingMessage,
  schema: B,
): Promise<z.output<B>> => {
  const type = req.headers['content-type'] ?? ''
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    throw new CatalogueError('BODY_INVALID', 'The body must be JSON: application/json.')
  }
  const parsed = schema.safeParse(jsonOf(await readBody(req, mostBytes)))
  if (parsed.success) return parsed.data
  throw invalidBody(fieldErrorsOf(parsed.error.issues))
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new CatalogueError('BODY_INVALID', 'The body is no JSON.', { cause })
  }
}
