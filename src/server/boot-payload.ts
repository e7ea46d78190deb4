import pg from 'pg'
import { getPayload, type Payload, type SanitizedConfig } from 'payload'
import type { Logger } from 'pino'

import { repairSessionWrites } from '../database/sessions.ts'
import { appendAtCommit } from '../audit/append-at-commit.ts'
import { repairTransactions } from '../database/transactions.ts'
import { publishAtCommit } from '../publication/published/index.ts'

/**
 * Payload on a database, in a way that a lost connection or a restarted server ends no process. The pool is made here:
 * one of Payload's own keeps a connection for itself, and takes another for every one it loses.
 */
export const bootPayload = async (
  config: Promise<SanitizedConfig>,
  logger: Logger,
): Promise<{ payload: Payload; pool: pg.Pool }> => {
  const payload = await getPayload({ config, disableDBConnect: true })
  const pool = new pg.Pool(payload.db.poolOptions as pg.PoolConfig)
  const noted = (error: Error) => {
    logger.warn({ err: error }, 'database connection lost')
  }
  pool.on('error', noted)
  pool.on('connect', (client) => {
    client.on('error', noted)
  })
  payload.db.pool = pool as unknown as typeof payload.db.pool
  await payload.db.connect?.()
  repairTransactions(payload.db)
  repairSessionWrites(payload.db)
  appendAtCommit(payload.db)
  publishAtCommit(payload)
  return { payload, pool }
}

/** Closes what Payload opened, when nothing uses it any more. */
export const shutPayload = async (payload: Payload, pool: pg.Pool): Promise<void> => {
  await payload.destroy()
  await pool.end()
}
