import type pg from 'pg'
import type { Payload } from 'payload'
import type { Logger } from 'pino'

import { lockKeys } from '../database/lock-keys.ts'
import { baseUrlOf, type Env } from '../env.ts'
import { createNewsletterWork } from '../plugins/newsletter/index.ts'
import { createKeyRing } from '../plugins/submissions/index.ts'
import type { Queue } from '../queue/start-queue.ts'
import { runOneAtATime } from './one-at-a-time.ts'

interface Options {
  payload: Payload
  pool: pg.Pool
  databaseUrl: string
  logger: Logger
  queue: Queue
  env: Env
}

/** How long after somebody subscribed the mail goes out, at most. */
const everyMs = 2000

/** Sends newsletters in every process; one of all asks new subscribers and finds the batches that are due. */
export const runNewsletters = async ({
  payload,
  pool,
  queue,
  env,
  ...options
}: Options): Promise<{ stop: () => Promise<void> }> => {
  const { round, close } = await createNewsletterWork({
    payload,
    pool,
    boss: queue.boss,
    sealer: createKeyRing(env.ANSWER_KEYS, payload.config.secret),
    baseUrl: baseUrlOf(env),
    bounceMailbox: env.MAIL_BOUNCE_ADDRESS,
    now: () => new Date(),
  })
  const finding = runOneAtATime({
    ...options,
    name: 'sending newsletters',
    lockKey: lockKeys.newsletters,
    everyMs,
    round,
  })
  return {
    stop: async () => {
      await finding.stop()
      await close()
    },
  }
}
