import type { IncomingMessage } from 'node:http'

import type { z } from 'zod'

import { CatalogueError } from '../domain/errors.ts'
import { fieldErrorsOf, invalidBody } from './problem.ts'

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
  const parsed = schema.safeParse(jsonOf(await bytesOf(req)))
  if (parsed.success) return parsed.data
  throw invalidBody(fieldErrorsOf(parsed.error.issues))
}

const bytesOf = async (req: IncomingMessage): Promise<Buffer> => {
  const pieces: Buffer[] = []
  let length = 0
  const tooLarge = () =>
    new CatalogueError('BODY_TOO_LARGE', `The body has more than ${String(mostBytes)} bytes.`)
  if (Number(req.headers['content-length'] ?? 0) > mostBytes) throw discarding(req, tooLarge())
  for await (const piece of req.iterator({ destroyOnReturn: false })) {
    const bytes = piece as Buffer
    length += bytes.length
    if (length > mostBytes) throw discarding(req, tooLarge())
    pieces.push(bytes)
  }
  return Buffer.concat(pieces)
}

/** What still comes is read and thrown away, so that the client hears the answer. */
const discarding = (req: IncomingMessage, error: CatalogueError): CatalogueError => {
  req.resume()
  return error
}

const jsonOf = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (cause) {
    throw new CatalogueError('BODY_INVALID', 'The body is no JSON in UTF-8.', { cause })
  }
}
