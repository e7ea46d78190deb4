import type { ServerResponse } from 'node:http'

import type { ErrorRequestHandler, RequestHandler } from 'express'
import type { Logger } from 'pino'

import { CatalogueError, type ErrorCode, type FieldError } from '../domain/errors.ts'
import { httpStatus } from '../hooks/http-status.ts'

/** A problem document. Source: RFC 9457. */
interface Problem {
  status: number
  code: ErrorCode
  title: string
  detail: string
  errors?: readonly FieldError[]
}

const titleOf: Record<number, string> = {
  400: 'Bad request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not found',
  405: 'Method not allowed',
  406: 'Not acceptable',
  408: 'Request timeout',
  409: 'Conflict',
  410: 'Gone',
  412: 'Precondition failed',
  413: 'Content too large',
  428: 'Precondition required',
  429: 'Too many requests',
  431: 'Request header fields too large',
  500: 'Internal server error',
  503: 'Service unavailable',
}

/** Sends a problem document; `errors.md` explains the code. @param more headers, name and value by turns */
export const sendProblem = (
  res: ServerResponse,
  { status, code, title, detail, errors = [] }: Problem,
  more: readonly string[] = [],
): void => {
  const instance = res.getHeader('X-Request-Id')
  const body = documentOf(
    { status, code, title, detail, errors },
    typeof instance === 'string' ? instance : undefined,
  )
  res.statusCode = status
  res.setHeader('Content-Type', 'application/problem+json; charset=utf-8')
  res.setHeader('Cache-Control', 'no-store')
  res.setHeader('Content-Length', Buffer.byteLength(body))
  for (const [i, name] of more.entries()) if (i % 2 === 0) res.setHeader(name, more[i + 1] ?? '')
  res.end(res.req.method === 'HEAD' ? undefined : body)
}

/** A problem as it is sent. @param requestId Default: the request has none */
export const documentOf = (
  { status, code, title, detail, errors = [] }: Problem,
  requestId?: string,
): string =>
  JSON.stringify({
    type: `https://schaltwerk.example/errors#${code.toLowerCase()}`,
    title,
    status,
    detail,
    code,
    ...(errors.length > 0 && { errors }),
    ...(requestId !== undefined && { instance: `urn:request:${requestId}` }),
  })

/** What an error thrown on purpose becomes. */
export const problemOf = (error: CatalogueError): Problem => {
  const status = httpStatus(error)
  const { code, errors, message: detail } = error
  return { status, code, title: titleOf[status] ?? 'Error', detail, errors }
}

/** No route took the request. */
export const notFound: RequestHandler = (req, res) => {
  const path = req.path.slice(0, 200)
  sendProblem(res, problemOf(new CatalogueError('ROUTE_NOT_FOUND', `There is nothing at ${path}.`)))
}

/** The last resort of the front door: our errors speak for themselves, of all others nothing is told. */
export const toProblem: ErrorRequestHandler = (error: unknown, req, res, next) => {
  if (res.headersSent) {
    next(error)
    return
  }
  const known = asCatalogueError(error)
  if (known) {
    sendProblem(res, problemOf(known))
    return
  }
  if (req.destroyed && !req.complete) {
    // Nobody is left to answer.
    req.log.debug('the client left before its request was complete')
    res.destroy()
    return
  }
  req.log.error({ err: error }, 'request failed')
  sendProblem(res, unexpected)
}

const unexpected: Problem = {
  status: 500,
  code: 'UNEXPECTED',
  title: 'Internal server error',
  detail: 'The server failed to answer. The request id names the entry in its log.',
}

/**
 * The same for what is answered in front of Express; what failed unexpectedly is in the log by its path.
 * @param headersFor what an answer carries, name and value by turns
 */
export const problemInFront =
  (logger: Logger, headersFor: (res: ServerResponse) => readonly string[]) =>
  (path: string, res: ServerResponse, error: unknown): void => {
    if (res.headersSent) {
      res.destroy()
      return
    }
    const known = asCatalogueError(error)
    if (!known) logger.error({ err: error, path }, 'request failed')
    sendProblem(res, known ? problemOf(known) : unexpected, headersFor(res))
  }

/** Express and its parts throw errors with a status of their own for requests they cannot read. */
const asCatalogueError = (error: unknown): CatalogueError | undefined => {
  if (error instanceof CatalogueError) return error
  const status = (error as { status?: number } | undefined)?.status
  return status === 400 || status === 413
    ? new CatalogueError(
        status === 413 ? 'BODY_TOO_LARGE' : 'BODY_INVALID',
        (error as Error).message,
      )
    : undefined
}
