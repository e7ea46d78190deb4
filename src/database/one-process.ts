import pg from 'pg'

import type { lockKeys } from './lock-keys.ts'

/**
 * Does something while no other process on this database does the same; waits for one that does.
 * @param work takes the connection that holds the lock
 */
export const oneProcess = async <T>(
  databaseUrl: string,
  lockKey: (typeof lockKeys)[keyof typeof lockKeys],
  work: (lock: pg.Client) => Promise<T>,
): Promise<T> => {
  const lock = new pg.Client({ connectionString: databaseUrl })
  // Lost while nothing is asked of it: the next question fails.
  lock.on('error', () => undefined)
  await lock.connect()
  try {
    await lock.query('select pg_advisory_lock($1)', [lockKey])
    return await work(lock)
  } finally {
    await lock.end()
  }
}
