import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

/** Does several things or none; `req` carries the transaction into every call of Payload. */
export const inTransaction = async (
  payload: Payload,
  act: (req: PayloadRequest, transactionID: number | string) => Promise<void>,
): Promise<void> => {
  const transactionID = await payload.db.beginTransaction()
  if (transactionID === null) throw new Error('The database gives no transaction.')
  try {
    const req = await createLocalReq({}, payload)
    req.transactionID = transactionID
    await act(req, transactionID)
    await payload.db.commitTransaction(transactionID)
  } catch (error) {
    await payload.db.rollbackTransaction(transactionID)
    throw error
  }
}
