import type { DatabaseAdapter } from 'payload'

/**
 * Makes transactions tell the truth and give back what they borrow. Payload (3.90.1) takes a COMMIT that failed
 * for a success, and so confirms writes that never happened; drizzle (0.45.2) keeps a connection whose BEGIN
 * failed for ever, so that a few lost connections use up the pool.
 */
export const repairTransactions = (db: DatabaseAdapter): void => {
  const { drizzle, pool } = db
  const { session } = drizzle._
  const outcomes = new WeakMap<object, Promise<unknown>>()

  drizzle.transaction = async (act, options) => {
    const client = await pool.connect()
    try {
      const own = Object.assign(Object.create(session) as typeof session, { client })
      const outcome: ReturnType<typeof act> = own.transaction((transaction) => {
        outcomes.set(transaction, outcome)
        return act(transaction)
      }, options)
      return await outcome
    } finally {
      client.release()
    }
  }

  const commit = db.commitTransaction
  db.commitTransaction = async (id) => {
    const transaction = db.sessions?.[await id]?.db
    await commit.call(db, id)
    if (transaction) await outcomes.get(transaction)
  }
}
