import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { CatalogueError } from '../../domain/errors.ts'
import { publishDocuments } from './publish-documents.ts'
import { keepTouched, type Touched } from './touched.ts'

/**
 * Makes every commit write what its transaction published, changed or withdrew into the schema `publication`: both are
 * there, or neither. Where the records cannot be written the transaction is rolled back.
 */
export const publishAtCommit = (payload: Payload): void => {
  const { db } = payload
  const touchedBy = keepTouched(db)
  const { commitTransaction, rollbackTransaction } = db

  db.commitTransaction = async (id) => {
    const transactionID = await id
    const touched = touchedBy.get(transactionID)
    touchedBy.delete(transactionID)
    if (touched) {
      try {
        await publish(payload, transactionID, touched)
      } catch (cause) {
        await db.rollbackTransaction(transactionID)
        throw new CatalogueError(
          'PUBLICATION_UNAVAILABLE',
          'What the public reads could not be written, so the change was not made.',
          { cause },
        )
      }
    }
    await commitTransaction.call(db, transactionID)
  }

  db.rollbackTransaction = async (id) => {
    const transactionID = await id
    touchedBy.delete(transactionID)
    await rollbackTransaction.call(db, transactionID)
  }
}

const publish = async (
  payload: Payload,
  transactionID: number | string,
  touched: Touched,
): Promise<void> => {
  const req: PayloadRequest = await createLocalReq({}, payload)
  req.transactionID = transactionID
  const documents = [...touched].flatMap(([collection, ids]) =>
    [...ids].map((document) => ({ collection, document })),
  )
  await publishDocuments(payload, req, documents)
}
