import type { Payload } from 'payload'
import type { Logger } from 'pino'

import { lockKeys } from '../database/lock-keys.ts'
import { reportFailedPlans } from '../editorial/report-failed-plans.ts'
import { runOneAtATime } from './one-at-a-time.ts'

interface Options {
  payload: Payload
  databaseUrl: string
  logger: Logger
  /** Milliseconds between two looks at what is due. */
  everyMs: number
}

/**
 * Publishes and unpublishes what editors scheduled, and tells them of what failed. Payload's queue hands the same job to
 * two workers and forgets one whose worker died, so one process alone works on it, and takes up again what its
 * predecessor left unfinished.
 */
export const runScheduledPublishing = ({ payload, ...options }: Options) =>
  runOneAtATime({
    ...options,
    name: 'scheduled publishing',
    lockKey: lockKeys.scheduledPublishing,
    begin: () => takeUpAbandoned(payload),
    round: async () => {
      await payload.jobs.run({ allQueues: true, limit: 50, overrideAccess: true, silent: true })
      await reportFailedPlans(payload)
    },
  })

/** Nobody else works on jobs, so one marked as being worked on belongs to a process that died. */
const takeUpAbandoned = async (payload: Payload): Promise<void> => {
  await payload.update({
    collection: 'payload-jobs',
    where: { processing: { equals: true } },
    data: { processing: false },
    overrideAccess: true,
  })
}
