import { APIError } from 'payload'

import { CatalogueError, type ErrorCode } from '../domain/errors.ts'
import { finding } from '../domain/finding.ts'
import { messageFor } from '../i18n/messages.ts'
import { httpStatus } from './http-status.ts'

/** The error that tells a person in their language why a change does not move. */
export const transitionError = (
  code: ErrorCode,
  language: string,
  values: Record<string, string | number> = {},
): APIError =>
  new APIError(
    messageFor(finding(code, values), language),
    httpStatus(new CatalogueError(code, code)),
    { code, ...values },
    true,
  )
