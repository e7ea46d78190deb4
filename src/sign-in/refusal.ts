import { APIError, type PayloadRequest } from 'payload'

import { CatalogueError, type ErrorCode } from '../domain/errors.ts'
import { finding } from '../domain/finding.ts'
import { httpStatus } from '../hooks/http-status.ts'
import { messageFor } from '../i18n/messages.ts'

interface RefusalData extends Record<string, unknown> {
  code: ErrorCode
}

/** A refusal on the way in. For the log it is what a wrong password is: no failure of the server. */
export class Refusal extends APIError<RefusalData> {
  override name = 'AuthenticationError'
}

/** A refusal that a person reads in her language and a machine by its code, over REST and GraphQL alike. */
export const refusal = (
  code: ErrorCode,
  req: Pick<PayloadRequest, 'i18n'>,
  data: Record<string, unknown> = {},
): Refusal => {
  const message = messageFor(finding(code), req.i18n.language)
  return new Refusal(
    message,
    httpStatus(new CatalogueError(code, message)),
    { ...data, code },
    true,
  )
}
