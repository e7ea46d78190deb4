import type pg from 'pg'

/**
 * Does something in a transaction of a connection of its own: all of it, or nothing.
 * @param first a statement that goes with the beginning, and whose rows are handed on: one way less
 */
export const inClient = async <T>(
  pool: pg.Pool,
  act: (client: pg.PoolClient, rows: unknown) => Promise<T>,
  first = 'select',
): Promise<T> => {
  const client = await pool.connect()
  let lost: Error | undefined
  try {
    // Of two statements in one text come two results.
    const both = (await client.query(`begin; ${first}`)) as unknown as pg.QueryResult[]
    const result = await act(client, both.at(-1)?.rows)
    await client.query('commit')
    return result
  } catch (error) {
    // A connection on which not even that works is not used again.
    await client.query('rollback').catch((fault: unknown) => {
      lost = fault instanceof Error ? fault : new Error('The connection is lost.')
    })
    throw error
  } finally {
    client.release(lost)
  }
}
