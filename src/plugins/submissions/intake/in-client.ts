import type pg from 'pg'

/** Does something in a transaction of a connection of its own: all of it, or nothing. */
export const inClient = async <T>(
  pool: pg.Pool,
  act: (client: pg.PoolClient) => Promise<T>,
): Promise<T> => {
  const client = await pool.connect()
  let lost: Error | undefined
  try {
    await client.query('begin')
    const result = await act(client)
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
