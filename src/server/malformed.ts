import { type RequestListener, type Server, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'

import { CatalogueError, type ErrorCode } from '../domain/errors.ts'
import { documentOf, problemOf, sendProblem } from './problem.ts'

/** What Node's parser calls what it refuses; everything else is no HTTP at all. */
const codes: Readonly<Record<string, ErrorCode>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'REQUEST_TIMEOUT',
  HPE_HEADER_OVERFLOW: 'HEADERS_TOO_LARGE',
}

const details = {
  HEADERS_TOO_LARGE: 'Address and headers of the request are longer than what is read here.',
  REQUEST_MALFORMED: 'What was sent is no request of HTTP.',
  REQUEST_TIMEOUT: 'The request was not complete in time.',
} as const satisfies Partial<Record<ErrorCode, string>>

const isDetailed = (code: ErrorCode): code is keyof typeof details => Object.hasOwn(details, code)

/**
 * Answers with a problem document, as everything else does, what never becomes a request: Node would send a status
 * without a word. An expectation nobody knows is ignored. Source: RFC 9110, 10.1.1.
 */
export const answerMalformed = (server: Server): void => {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    // Gone, or in the middle of an answer that more bytes would spoil.
    if (error.code === 'ECONNRESET' || !socket.writable || isAnswering(socket)) {
      socket.destroy(error)
      return
    }
    socket.end(rawProblem(codes[error.code ?? ''] ?? 'REQUEST_MALFORMED'))
  })
  server.on('checkExpectation', (req, res) => {
    server.emit('request', req, res)
  })
}

/** Refuses a request that does not say whom it is for. Source: RFC 9112, 3.2. */
export const needingHost =
  (handler: RequestListener): RequestListener =>
  (req, res) => {
    if (req.httpVersion !== '1.1' || req.headers.host !== undefined) {
      handler(req, res)
      return
    }
    const error = new CatalogueError('REQUEST_MALFORMED', 'The request has no header Host.')
    sendProblem(res, problemOf(error), ['Connection', 'close'])
  }

/** Whether headers of an answer are on their way already; Node keeps it on the socket. */
const isAnswering = (socket: Duplex): boolean => {
  const { _httpMessage: message } = socket as { _httpMessage?: { headersSent: boolean } | null }
  return message?.headersSent ?? false
}

/** A whole answer, as bytes: there is nothing yet that would write it. */
const rawProblem = (code: ErrorCode): string => {
  const problem = problemOf(
    new CatalogueError(code, isDetailed(code) ? details[code] : details.REQUEST_MALFORMED),
  )
  const body = documentOf(problem)
  return [
    `HTTP/1.1 ${String(problem.status)} ${STATUS_CODES[problem.status] ?? ''}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${String(Buffer.byteLength(body))}`,
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    'Connection: close',
    '',
    body,
  ].join('\r\n')
}
