import type { Payload } from 'payload'
import type { PgBoss } from 'pg-boss'

import type { KeyRing } from '../answers/key-ring.ts'
import type { Step } from '../contract.ts'
import { canton, holidaysOf } from '../holidays.ts'
import { findStep as shippedStep } from '../steps/index.ts'
import { carryDue } from './carry-due.ts'
import { type CaseJob, caseJob, caseQueue, prepareCaseQueue } from './case-jobs.ts'
import type { CaseWork } from './case-work.ts'
import { forgetCases } from './forget-cases.ts'
import { runTurn } from './run-turn.ts'

interface Options {
  payload: Payload
  boss: PgBoss
  keyRing: KeyRing
  /** Default: those the product ships. */
  findStep?: (key: string) => Step | undefined
  /** Default: the clock of this process. */
  now?: () => Date
}

/** The work on cases, as the process that runs it sees it. */
export interface RunningCaseWork {
  /** Has cases carried that are due and that no job carries, and deletes those whose retention is over; one process of all at a time. */
  round: () => Promise<void>
  /** Takes no more cases, and waits for those that are being worked on. */
  close: () => Promise<void>
}

const forgetEveryMs = 3_600_000

/** How many take cases from the queue in this process, and how many cases each at a time. */
const workers = 2
const batch = 4

/** Begins to work on cases. */
export const createCaseWork = async ({
  payload,
  boss,
  keyRing,
  findStep = shippedStep,
  now = () => new Date(),
}: Options): Promise<RunningCaseWork> => {
  const work: CaseWork = { payload, boss, keyRing, findStep, now, isHoliday: holidaysOf(canton) }
  await prepareCaseQueue(boss)
  await boss.work(
    caseQueue,
    {
      pollingIntervalSeconds: 0.5,
      localConcurrency: workers,
      batchSize: batch,
      burstWhenBatchFull: true,
      perJobResults: true,
    },
    (jobs) =>
      Promise.all(
        jobs.map(async ({ id, data }) => {
          try {
            await runFrom(work, caseJob.parse(data))
            return { id, status: 'completed' as const }
          } catch (error) {
            payload.logger.warn({ err: error, job: id }, 'a step of a case is tried again')
            return { id, status: 'failed' as const }
          }
        }),
      ),
  )
  let forgotAt = 0
  return {
    round: async () => {
      await carryDue(work)
      if (now().getTime() - forgotAt < forgetEveryMs) return
      await forgetCases(payload, now())
      forgotAt = now().getTime()
    },
    close: () => boss.offWork(caseQueue, { wait: true }),
  }
}

/** Steps of one case in a row at most: one that goes round in a circle leaves time to the others. */
const inARow = 50
/** Long before the job of the first one expires. */
const withinMs = 15_000

/** Does the steps of a case one after the other, each on its own, until it waits. */
const runFrom = async (work: CaseWork, first: CaseJob): Promise<void> => {
  const until = Date.now() + withinMs
  let job: CaseJob | undefined = first
  for (let i = 0; job && i < inARow && Date.now() < until; i += 1) job = await runTurn(work, job)
}
