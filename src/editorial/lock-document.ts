import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

/**
 * Keeps others from taking a step with a document until the transaction of the request ends.
 * @returns false when somebody else is taking one at this moment, or there is no such document
 */
export const lockDocument = async (
  { payload, transactionID }: PayloadRequest,
  slug: string,
  id: number,
): Promise<boolean> => {
  // Payload does not tell what a transaction is: with Postgres it is drizzle's.
  const transaction = payload.db.sessions?.[String(await transactionID)]?.db as
    Pick<typeof payload.db.drizzle, 'execute'> | undefined
  if (!transaction) return false
  const table = sql.identifier(slug.replaceAll('-', '_'))
  const { rows } = await transaction.execute(
    sql`select 1 from ${table} where id = ${id} for no key update skip locked`,
  )
  return rows.length > 0
}
