import {
  type AfterErrorHook,
  type SanitizedCollectionConfig,
  type PayloadRequest,
  ValidationError,
} from 'payload'

import { CatalogueError, type ErrorCode } from '../domain/errors.ts'
import { finding } from '../domain/finding.ts'
import { messageFor, messages } from '../i18n/messages.ts'
import { httpStatus } from './http-status.ts'

/**
 * Gives our own errors, and those that a client's question or body caused, their code and status in Payload's answers,
 * and what Payload says of a file in English alone the reader's language.
 */
export const nameErrors: AfterErrorHook = ({ collection, error, req }) => {
  const named = asCatalogueError(error)
  if (named) {
    return {
      status: httpStatus(named),
      response: { errors: [{ message: sentenceOf(named, req), data: { code: named.code } }] },
    }
  }
  return collection && isAboutFile(error)
    ? { status: 400, response: fileRefused(error, collection, req) }
    : undefined
}

/** What somebody at work on a case is told, whatever an engineer would be. */
const ofCases: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'ANSWERS_UNREADABLE',
  'CASE_CLOSED',
  'CASE_ELSEWHERE',
])

/** What is ours alone to say is said in the reader's language, unless an engineer was told more. */
const sentenceOf = ({ code, message }: CatalogueError, req: PayloadRequest): string =>
  (message === unreadable || message === atOnce || ofCases.has(code)) && messages[code]
    ? messageFor(finding(code), req.i18n.language)
    : message

const isAboutFile = (error: unknown): error is ValidationError =>
  error instanceof ValidationError &&
  error.data.errors.some(({ path, message }) => path === 'file' && /\btypes?\b/i.test(message))

const fileRefused = (
  { data, name }: ValidationError,
  { upload }: SanitizedCollectionConfig,
  req: PayloadRequest,
) => {
  const types = (upload.mimeTypes ?? []).map((type) => type.replace(/^.*\//, '').toUpperCase())
  const verdict = finding('FILE_TYPE_REFUSED', { types: types.join(', ') })
  const message = messageFor(verdict, req.i18n.language)
  const errors = [{ path: 'file', message }]
  return { errors: [{ name, message, data: { ...data, errors, code: verdict.code } }] }
}

/** What is said of a question or a body whose parts make no sense. */
const unreadable = 'A value of the request is not of the kind its field takes.'

/** What is said where two people save at once what names each other, and one of them has to begin anew. */
const atOnce = 'Somebody else saved a document that belongs to this one at the same moment.'

/** An error in the words of `docs/errors.md`, where it is one of ours or the client's. */
export const asCatalogueError = (error: unknown): CatalogueError | undefined => {
  if (error instanceof CatalogueError) return error
  if (!(error instanceof Error)) return undefined
  if (error.cause instanceof CatalogueError) return error.cause
  if (isOfTheRequest(error.cause ?? error) || error instanceof SyntaxError) {
    return new CatalogueError('QUERY_INVALID', unreadable, { cause: error })
  }
  if (isOfOthers(error.cause ?? error)) {
    return new CatalogueError('CHANGED_MEANWHILE', atOnce, { cause: error })
  }
  return error.message === 'Unexpected end of form'
    ? new CatalogueError('BODY_INVALID', 'The form data end too early.', { cause: error })
    : undefined
}

/**
 * What the database says of a value or a filter that makes no sense: the request is wrong, not the server.
 * Source: PostgreSQL 18, appendix A, classes 22 "Data Exception" and 42 "Syntax Error or Access Rule Violation".
 */
const isOfTheRequest = (cause: unknown): boolean => /^(22|42)[0-9A-Z]{3}$/.test(sqlState(cause))

/** Serialization failure, deadlock: nothing was written, and the same request succeeds when it is sent again. Class 40. */
const isOfOthers = (cause: unknown): boolean => /^40(001|P01)$/.test(sqlState(cause))

const sqlState = (cause: unknown): string =>
  typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : ''
