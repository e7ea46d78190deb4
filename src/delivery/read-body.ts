import type { IncomingMessage } from 'node:http'

import { CatalogueError } from '../domain/errors.ts'

/**
 * The body of a request as text.
 * @param limit bytes it may have
 * @throws CatalogueError BODY_TOO_LARGE, BODY_INVALID where it is no UTF-8
 */
export const readBody = async (req: IncomingMessage, limit: number): Promise<string> => {
  const bytes = await readBytes(req, limit)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new CatalogueError('BODY_INVALID', 'The body is no UTF-8.', { cause })
  }
}

/**
 * The body of a request as it came. What comes beyond the limit is read and thrown away, so that the client hears the answer.
 * @throws CatalogueError BODY_TOO_LARGE, BODY_INVALID where it broke off
 */
export const readBytes = (req: IncomingMessage, limit: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const refuse = () => {
      reject(new CatalogueError('BODY_TOO_LARGE', `The body has more than ${String(limit)} bytes.`))
    }
    const chunks: Buffer[] = []
    let size = 0
    if (Number(req.headers['content-length'] ?? 0) > limit) refuse()
    req.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= limit) chunks.push(chunk)
      else refuse()
    })
    req.once('end', () => {
      resolve(Buffer.concat(chunks))
    })
    req.once('error', (cause) => {
      reject(new CatalogueError('BODY_INVALID', 'The body broke off.', { cause }))
    })
  })
