import type { Payload } from 'payload'
import type { Logger } from 'pino'

import { lockKeys } from '../database/lock-keys.ts'
import { createEmbargoWork } from '../plugins/cost-transparency/index.ts'
import type { Queue } from '../queue/start-queue.ts'
import { runOneAtATime } from './one-at-a-time.ts'

interface Options {
  payload: Payload
  databaseUrl: string
  logger: Logger
  queue: Queue
}

const everyMs = 5000

/** Makes states of programmes public when their embargo ends, in every process; one of all makes the jobs. */
export const runEmbargoes = async ({
  payload,
  queue,
  ...options
}: Options): Promise<{ stop: () => Promise<void> }> => {
  const { round, close } = await createEmbargoWork({ payload, boss: queue.boss })
  const making = runOneAtATime({
    ...options,
    name: 'ending embargoes',
    lockKey: lockKeys.embargoes,
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
