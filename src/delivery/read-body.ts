import type { IncomingMessage } from 'node:http'

import { CatalogueError } from '../domain/errors.ts'

/**
 * The body of a request as text.
 * @param limit bytes it may have
 * @throws CatalogueError BODY_TOO_LARGE, BODY_INVALID where it is no UTF-8
 */
export const readBody = async (req: IncomingMessage, limit: number): Promise<string> => {
  const tooLarge = () =>
    new CatalogueError('BODY_TOO_LARGE', `The body has more than ${String(limit)} bytes.`)
  if (Number(req.headers['content-length'] ?? 0) > limit) throw tooLarge()
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) throw tooLarge()
    chunks.push(chunk)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch (cause) {
    throw new CatalogueError('BODY_INVALID', 'The body is no UTF-8.', { cause })
  }
}
