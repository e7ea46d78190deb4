import { AuthenticationError, type PayloadRequest, type RequestContext } from 'payload'

import type { User } from '../generated/payload-types.ts'
import { refusal } from './refusal.ts'
import { proving } from './sign-in-hooks.ts'

/**
 * Asks for the password once more, and for the code where there is a second factor, by a sign-in that is undone:
 * so the same rules hold, and a wrong one counts towards the lock-out.
 * @throws APIError PASSWORD_WRONG, SECOND_FACTOR_NEEDED, SECOND_FACTOR_WRONG; Payload's own where the account is locked
 */
export const provePassword = async (
  { email }: User,
  { password, code }: { password: string; code: string },
  req: PayloadRequest,
): Promise<void> => {
  const { payload, i18n, t } = req
  const transactionID = await payload.db.beginTransaction()
  const context: RequestContext = { [proving]: true }
  try {
    await payload.login({
      collection: 'users',
      data: { email, password },
      req: {
        context,
        headers: new Headers({ 'x-second-factor': code }),
        i18n,
        t,
        ...(transactionID !== null && { transactionID }),
      },
    })
  } catch (error) {
    throw error instanceof AuthenticationError || isMissing(password)
      ? refusal('PASSWORD_WRONG', req)
      : error
  } finally {
    if (transactionID !== null) await payload.db.rollbackTransaction(transactionID)
  }
}

const isMissing = (password: string) => password.trim() === ''
