import type { Payload } from 'payload'
import type { Logger } from 'pino'

import { lockKeys } from '../database/lock-keys.ts'
import { createWebhookWork } from '../plugins/webhooks/index.ts'
import type { Queue } from '../queue/start-queue.ts'
import { runOneAtATime } from './one-at-a-time.ts'

interface Options {
  payload: Payload
  databaseUrl: string
  logger: Logger
  queue: Queue
  /** Scheme, host and port people use. */
  baseUrl: string
  allowPrivate: boolean
}

/** How long after a publication a webhook is told of it, and a little more. */
const everyMs = 1000

/** Delivers messages to webhooks in every process; one of all makes them. */
export const runWebhooks = async ({
  payload,
  queue,
  baseUrl,
  allowPrivate,
  ...options
}: Options): Promise<{ stop: () => Promise<void> }> => {
  const { round, close } = await createWebhookWork({
    payload,
    boss: queue.boss,
    baseUrl,
    allowPrivate,
  })
  const making = runOneAtATime({
    ...options,
    name: 'telling webhooks',
    lockKey: lockKeys.webhooks,
    everyMs,
    round,
  })
  return {
    stop: async () => {
      await making.stop()
      await close()
    },
  }
}
