import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

import type { Reply } from '../endpoint.ts'
import { withOwnHeaders } from '../limits/admission.ts'
import { openHeaders } from './answer.ts'
import { encodingFor } from './negotiate.ts'

interface Sent {
  reply: Extract<Reply, { kind: 'stream' }>
  /** Of the state of the data; weak, because what is published meanwhile may be in it or not. */
  etag: string
}

/** Sends piece by piece, at the speed of whoever reads; packed by gzip where it is taken. */
export const sendStream = async (
  req: IncomingMessage,
  res: ServerResponse,
  { reply: { contentType, filename, pieces }, etag }: Sent,
): Promise<void> => {
  const accepted = req.headers['accept-encoding']
  const isPacked = encodingFor(Array.isArray(accepted) ? accepted.join() : accepted) !== 'identity'
  const headers = [
    ...['Content-Type', contentType],
    ...['Content-Disposition', `inline; filename="${filename}"`],
    ...['ETag', etag],
    ...['Cache-Control', 'public, max-age=0, s-maxage=60, stale-while-revalidate=600'],
    ...['Vary', 'Accept, Accept-Encoding, Accept-Language'],
    ...(isPacked ? ['Content-Encoding', 'gzip'] : []),
    ...openHeaders,
  ]
  res.writeHead(200, withOwnHeaders(res, headers))
  if (req.method === 'HEAD') {
    res.end()
    return
  }
  const source = Readable.from(pieces)
  await (isPacked ? pipeline(source, createGzip(), res) : pipeline(source, res))
}

/** Sends a file for one person, piece by piece; nothing in it is shown in place, and nobody keeps it. */
export const sendArchive = async (
  req: IncomingMessage,
  res: ServerResponse,
  { filename, pieces }: Extract<Reply, { kind: 'archive' }>,
): Promise<void> => {
  const headers = [
    ...['Content-Type', 'application/zip'],
    ...['Content-Disposition', `attachment; filename="${filename}"`],
    ...['Content-Security-Policy', "sandbox; default-src 'none'"],
    ...['Cache-Control', 'no-store'],
    ...openHeaders,
  ]
  if (req.method === 'HEAD') {
    res.writeHead(200, withOwnHeaders(res, headers))
    res.end()
    return
  }
  // Whatever is wrong with the first piece is still told as a problem.
  const source = pieces[Symbol.asyncIterator]()
  const first = await source.next()
  res.writeHead(200, withOwnHeaders(res, headers))
  if (!first.done) res.write(first.value)
  await pipeline(Readable.from({ [Symbol.asyncIterator]: () => source }), res)
}
