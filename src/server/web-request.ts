import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as NodeReadableStream } from 'node:stream/web'

import type { Request as ExpressRequest, Response as ExpressResponse } from 'express'

import { CatalogueError } from '../domain/errors.ts'

/**
 * An incoming request in the form Payload reads; HEAD asks for what GET would answer.
 * @param limit bytes a body may have
 * @throws CatalogueError BODY_TOO_LARGE, at once where the length is announced, else while it is read
 */
export const toWebRequest = (req: ExpressRequest, limit: number): Request => {
  const hasBody = !['GET', 'HEAD', 'OPTIONS'].includes(req.method)
  if (Number(req.headers['content-length'] ?? 0) > limit) throw tooLarge(limit)
  const asked = `${req.protocol}://${req.host}`
  const url = new URL(req.originalUrl, URL.canParse(asked) ? asked : 'http://localhost')
  return new Request(url, {
    method: req.method === 'HEAD' ? 'GET' : req.method,
    headers: headersOf(req),
    ...(hasBody && {
      body: Readable.toWeb(limited(req, limit)) as ReadableStream,
      duplex: 'half',
    }),
  })
}

const tooLarge = (limit: number) =>
  new CatalogueError('BODY_TOO_LARGE', `The body has more than ${String(limit)} bytes.`)

/** The body up to the limit; what comes after it is read and thrown away, so that the client hears the answer. */
const limited = (req: ExpressRequest, limit: number): Readable => {
  let seen = 0
  const counted = new Transform({
    transform(chunk: Buffer, _, done) {
      seen += chunk.length
      if (seen > limit) done(tooLarge(limit))
      else done(null, chunk)
    },
  })
  counted.once('error', () => {
    req.unpipe(counted)
    req.resume()
  })
  return req.pipe(counted)
}

const headersOf = ({ rawHeaders }: ExpressRequest): Headers => {
  const headers = new Headers()
  for (let i = 0; i < rawHeaders.length; i += 2) {
    headers.append(rawHeaders[i] ?? '', rawHeaders[i + 1] ?? '')
  }
  return headers
}

/** Sends what Payload answered; to HEAD without the body. */
export const sendWebResponse = async (
  response: Response,
  req: ExpressRequest,
  res: ExpressResponse,
): Promise<void> => {
  res.status(response.status)
  for (const [name, value] of response.headers) {
    if (name !== 'set-cookie') res.setHeader(name, value)
  }
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) res.setHeader('Set-Cookie', cookies)
  if (req.method === 'HEAD' || !response.body) {
    await response.body?.cancel()
    res.end()
    return
  }
  await pipeline(Readable.fromWeb(response.body as NodeReadableStream), res).catch(ignoreGone)
}

/** A client that leaves before the end of its answer is no fault of ours. */
const ignoreGone = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
}
