import { CatalogueError, type ErrorCode, type FieldError } from '../domain/errors.ts'
import type { z } from 'zod'

/** What is wrong with a question: all of it. */
export const invalidQuery = (errors: readonly FieldError[]): CatalogueError =>
  new CatalogueError(
    'QUERY_INVALID',
    `${errors.length === 1 ? 'One parameter is' : `${String(errors.length)} parameters are`} wrong: ${errors
      .map(({ pointer, detail }) => `${pointer.slice(1)} ${detail}`)
      .join('; ')}`,
    { errors },
  )

/** One parameter that makes no sense against the catalogue. */
export const invalidParameter = (name: string, code: ErrorCode, detail: string): CatalogueError =>
  invalidQuery([{ pointer: `/${name}`, code, detail }])

/** What is wrong with what was sent: all of it. */
export const invalidBody = (errors: readonly FieldError[]): CatalogueError =>
  new CatalogueError(
    'BODY_INVALID',
    `${errors.length === 1 ? 'One part is' : `${String(errors.length)} parts are`} wrong: ${errors
      .map(({ pointer, detail }) => `${pointer === '' ? 'the body' : pointer.slice(1)} ${detail}`)
      .join('; ')}`,
    { errors },
  )

/** What zod found, as parameters and what is wrong with each. */
export const fieldErrorsOf = (issues: readonly z.core.$ZodIssue[]): FieldError[] =>
  issues.flatMap((issue): FieldError[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        pointer: pointerTo([...issue.path, key]),
        code: 'PARAMETER_UNKNOWN',
        detail: 'is not known here',
      }))
    }
    return [
      {
        pointer: pointerTo(issue.path),
        code: 'PARAMETER_INVALID',
        detail: lowerFirst(issue.message),
      },
    ]
  })

/** Source: RFC 6901, 3. */
const pointerTo = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
