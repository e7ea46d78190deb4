import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Packed } from './answer.ts'

/** Sends a finished answer, or that it is what the client holds. @returns whether it was what the client holds */
export const sendAnswer = (
  req: IncomingMessage,
  res: ServerResponse,
  status: number,
  { etag, headers, body }: Packed,
): boolean => {
  const held = req.headers['if-none-match']
  if (held !== undefined && status === 200 && matches(held, etag)) {
    res.writeHead(304, unchangedHeaders(headers))
    res.end()
    return true
  }
  res.writeHead(status, headers)
  res.end(req.method === 'HEAD' ? undefined : body)
  return false
}

/** Whether one of the validators somebody holds is this one. Source: RFC 9110, 13.1.2. */
export const matches = (held: string, etag: string): boolean =>
  held === etag ||
  held === '*' ||
  held.split(',').some((part) => {
    const one = part.trim()
    return one === etag || one === `W/${etag}` || `W/${one}` === etag
  })

const notInUnchanged = new Set(['Content-Type', 'Content-Length', 'Content-Encoding'])

const unchangedHeaders = (headers: readonly string[]): string[] =>
  headers.flatMap((name, i) =>
    i % 2 === 0 && !notInUnchanged.has(name) ? [name, headers[i + 1] ?? ''] : [],
  )
