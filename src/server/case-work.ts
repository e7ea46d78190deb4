import type { Payload } from 'payload'
import type { Logger } from 'pino'

import { lockKeys } from '../database/lock-keys.ts'
import { baseUrlOf, type Env } from '../env.ts'
import { createCaseWork, createKeyRing } from '../plugins/submissions/index.ts'
import type { Queue } from '../queue/start-queue.ts'
import { runOneAtATime } from './one-at-a-time.ts'
import { registersOf } from './registers.ts'

interface Options {
  payload: Payload
  databaseUrl: string
  logger: Logger
  queue: Queue
  env: Env
}

/** How long after it was received a case begins, at most. */
const everyMs = 500

/** Works on cases in every process; one of all finds those that are due. */
export const runCases = async ({
  payload,
  queue,
  env,
  ...options
}: Options): Promise<{ stop: () => Promise<void> }> => {
  const { round, close } = await createCaseWork({
    payload,
    boss: queue.boss,
    keyRing: createKeyRing(env.ANSWER_KEYS, payload.config.secret),
    registers: registersOf(payload, env),
    baseUrl: baseUrlOf(env),
  })
  const finding = runOneAtATime({
    ...options,
    name: 'finding cases that are due',
    lockKey: lockKeys.cases,
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
