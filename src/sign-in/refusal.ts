import { APIError, type PayloadRequest } from 'payload'

import { CatalogueError, type ErrorCode } from '../domain/errors.ts'
import { finding } from '../domain/finding.ts'
import { httpStatus } from '../hooks/http-status.ts'
import { messageFor } from '../i18n/messages.ts'

/** A refusal that a person reads in her language and a machine by its code, over REST and GraphQL alike. */
export const refusal = (
  code: ErrorCode,
  req: Pick<PayloadRequest, 'i18n'>,
  data: Record<string, unknown> = {},
): APIError => {
  const message = messageFor(finding(code), req.i18n.language)
  return new APIError(
    message,
    httpStatus(new CatalogueError(code, message)),
    { ...data, code },
    true,
  )
}
