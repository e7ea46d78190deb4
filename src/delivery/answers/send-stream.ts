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
