import { PgBoss } from 'pg-boss'
import type pg from 'pg'
import type { Logger } from 'pino'

import { lockKeys } from '../database/lock-keys.ts'
import { oneProcess } from '../database/one-process.ts'

interface Options {
  pool: pg.Pool
  databaseUrl: string
  logger: Pick<Logger, 'warn'>
}

/** Jobs of this database, kept in the schema `pgboss`. */
export interface Queue {
  boss: PgBoss
  /** Whether the queue reached its database lately. */
  isWorking: () => boolean
  /** Takes no new jobs and waits for those that run. */
  stop: () => Promise<void>
}

/** How often jobs of processes that died are looked for; pg-boss's own minute is long for somebody who waits. */
const superviseEverySeconds = 10
/** The queue asks for work every second or so; without an answer for this long it does not work. */
const silentForMs = 20_000
const stopWithinMs = 20_000

/** Starts the queue on the connections of this process; makes its tables where they are missing. */
export const startQueue = async ({ pool, databaseUrl, logger }: Options): Promise<Queue> => {
  let answeredAt = Date.now()
  const boss = new PgBoss({
    schema: 'pgboss',
    schedule: false,
    superviseIntervalSeconds: superviseEverySeconds,
    monitorIntervalSeconds: superviseEverySeconds,
    db: {
      executeSql: async (text, values) => {
        const result = await pool.query<Record<string, unknown>>(text, values)
        answeredAt = Date.now()
        return result
      },
    },
  })
  // Without a listener an error would end the process.
  boss.on('error', (error) => {
    logger.warn({ err: error }, 'the queue is disturbed')
  })
  // Two that make the same tables at once would fail.
  await oneProcess(databaseUrl, lockKeys.queue, () => boss.start())
  return {
    boss,
    isWorking: () => Date.now() - answeredAt < silentForMs,
    stop: () => boss.stop({ graceful: true, timeout: stopWithinMs }),
  }
}
