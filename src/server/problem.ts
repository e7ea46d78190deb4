import type { ErrorRequestHandler, RequestHandler, Response } from 'express'

import { CatalogueError, type ErrorCode } from '../domain/errors.ts'
import { httpStatus } from '../hooks/http-status.ts'

/** A problem document. Source: RFC 9457. */
interface Problem {
  status: number
  code: ErrorCode
  title: string
  detail: string
}

const titleOf: Record<number, string> = {
  400: 'Bad request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not found',
  409: 'Conflict',
  413: 'Content too large',
  500: 'Internal server error',
  503: 'Service unavailable',
}

/** Sends a problem document; `errors.md` explains the code. */
export const sendProblem = (res: Response, { status, code, title, detail }: Problem): void => {
  const instance = res.getHeader('X-Request-Id')
  res
    .status(status)
    .type('application/problem+json')
    .set('Cache-Control', 'no-store')
    .send(
      JSON.stringify({
        type: `https://schaltwerk.example/errors#${code.toLowerCase()}`,
        title,
        status,
        detail,
        code,
        ...(typeof instance === 'string' && { instance: `urn:request:${instance}` }),
      }),
    )
}

/** What an error thrown on purpose becomes. */
export const problemOf = (error: CatalogueError): Problem => {
  const status = httpStatus(error)
  return { status, code: error.code, title: titleOf[status] ?? 'Error', detail: error.message }
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
  sendProblem(res, {
    status: 500,
    code: 'UNEXPECTED',
    title: 'Internal server error',
    detail: 'The server failed to answer. The request id names the entry in its log.',
  })
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
