import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { type Db, fromDrizzle } from 'pg-boss'

/** The transaction of a request as the queue takes it: a job is there with the commit, or never. */
export const jobsInTransaction = async ({
  payload,
  transactionID,
}: PayloadRequest): Promise<Db> => {
  const id = await transactionID
  const session = id === undefined ? undefined : payload.db.sessions?.[id]?.db
  if (!session) throw new Error('Jobs are made in a transaction, and there is none.')
  return fromDrizzle(session as Parameters<typeof fromDrizzle>[0], sql)
}
