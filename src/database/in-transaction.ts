import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { defaultLocale } from '../i18n/locales.ts'

/**
 * Does several things or none; `req` carries the transaction into every call of Payload, in German.
 * @param user the person behind it, for versions and hooks; none where the system acts
 */
export const inTransaction = async <T>(
  payload: Payload,
  act: (req: PayloadRequest, transactionID: number | string) => Promise<T>,
  user?: PayloadRequest['user'],
): Promise<T> => {
  const transactionID = await payload.db.beginTransaction()
  if (transactionID === null) throw new Error('The database gives no transaction.')
  try {
    const req = await createLocalReq({ locale: defaultLocale, ...(user && { user }) }, payload)
    req.transactionID = transactionID
    const result = await act(req, transactionID)
    await payload.db.commitTransaction(transactionID)
    return result
  } catch (error) {
    await payload.db.rollbackTransaction(transactionID)
    throw error
  }
}
