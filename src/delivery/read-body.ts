import type { IncomingMessage } from 'node:http'

import { CatalogueError } from '../domain/errors.ts'

/**
 * The body of a request as text.
 * @param limit bytes it may have
 * @throws CatalogueError BODY_TOO_LARGE, BODY_INVALID where it is no UTF-8
 */
export const readBody = async (req: IncomingMessage, limit: number): Promise<string> => {
  const bytes = await bytesOf(req, limit)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new CatalogueError('BODY_INVALID', 'The body is no UTF-8.', { cause })
  }
}

const bytesOf = async (req: IncomingMessage, limit: number): Promise<Buffer> => {
  // What still comes is read and thrown away, so that the client hears the answer.
  const tooLarge = () => {
    req.resume()
    return new CatalogueError('BODY_TOO_LARGE', `The body has more than ${String(limit)} bytes.`)
  }
  if (Number(req.headers['content-length'] ?? 0) > limit) throw tooLarge()
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of req.iterator({ destroyOnReturn: false })) {
    const bytes = chunk as Buffer
    size += bytes.length
    if (size > limit) throw tooLarge()
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}
