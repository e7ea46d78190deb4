import type { AfterErrorHook } from 'payload'

import { CatalogueError } from '../domain/errors.ts'
import { httpStatus } from './http-status.ts'

/** Gives our own errors, and those that a client's question or body caused, their code and status in Payload's answers. */
export const nameErrors: AfterErrorHook = ({ error }) => {
  const named = asCatalogueError(error)
  return named
    ? {
        status: httpStatus(named),
        response: { errors: [{ message: named.message, data: { code: named.code } }] },
      }
    : undefined
}

/** An error in the words of `docs/errors.md`, where it is one of ours or the client's. */
export const asCatalogueError = (error: unknown): CatalogueError | undefined => {
  if (error instanceof CatalogueError) return error
  if (!(error instanceof Error)) return undefined
  if (error.cause instanceof CatalogueError) return error.cause
  if (isOfTheRequest(error.cause ?? error) || error instanceof SyntaxError) {
    return new CatalogueError(
      'QUERY_INVALID',
      'A value of the request is not of the kind its field takes.',
      { cause: error },
    )
  }
  return error.message === 'Unexpected end of form'
    ? new CatalogueError('BODY_INVALID', 'The form data end too early.', { cause: error })
    : undefined
}

/**
 * What the database says of a value or a filter that makes no sense: the request is wrong, not the server.
 * Source: PostgreSQL 18, appendix A, classes 22 "Data Exception" and 42 "Syntax Error or Access Rule Violation".
 */
const isOfTheRequest = (cause: unknown): boolean =>
  typeof cause === 'object' &&
  cause !== null &&
  'code' in cause &&
  typeof cause.code === 'string' &&
  /^(22|42)[0-9A-Z]{3}$/.test(cause.code)
