import type { Payload } from 'payload'
import type { PgBoss } from 'pg-boss'

import type { Registers } from '../../../domain/registry/registers.ts'
import type { KeyRing } from '../answers/key-ring.ts'
import type { Step } from '../contract.ts'
import { canton, holidaysOf } from '../holidays.ts'
import { findStep as shippedStep } from '../steps/index.ts'
import { carryDue } from './carry-due.ts'
import { type CaseJob, caseJob, caseQueue, prepareCaseQueue } from './case-jobs.ts'
import type { CaseWork } from './case-work.ts'
import { forgetCases } from './forget-cases.ts'
import { undoDeliveries } from './undo-deliveries.ts'
import { notingTogether } from './noting.ts'
import { readingTogether } from './read-case.ts'
import { runSteps } from './run-steps.ts'

interface Options {
  payload: Payload
  boss: PgBoss
  keyRing: KeyRing
  registers: Registers
  /** Scheme, host and port people use. */
  baseUrl: string
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
const batch = 50

/** Begins to work on cases. */
export const createCaseWork = async ({
  payload,
  boss,
  findStep = shippedStep,
  now = () => new Date(),
  ...means
}: Options): Promise<RunningCaseWork> => {
  const isHoliday = holidaysOf(canton)
  const work: CaseWork = { payload, boss, findStep, now, isHoliday, ...means }
  const run = createRunner(work)
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
            await run(caseJob.parse(data))
            return { id, status: 'completed' as const }
          } catch (error) {
            payload.logger.warn({ err: error, job: id }, 'a step of a case is tried again')
            return { id, status: 'failed' as const }
          }
        }),
      ),
  )
  let forgotAt = 0
  let undoing: Promise<unknown> | undefined
  return {
    round: async () => {
      await carryDue(work)
      // Registers may take long to answer: cases that are due do not wait for them.
      undoing ??= undoDeliveries(work)
        .catch((error: unknown) => {
          payload.logger.error({ err: error }, 'nothing can be taken back')
        })
        .finally(() => {
          undoing = undefined
        })
      if (now().getTime() - forgotAt < forgetEveryMs) return
      await forgetCases(payload, now())
      forgotAt = now().getTime()
    },
    close: async () => {
      await boss.offWork(caseQueue, { wait: true })
      await undoing
    },
  }
}

/** Long before the job of a case expires. */
const withinMs = 15_000

/** Goes on with a case from one turn to the next, until it waits. */
const createRunner = (work: CaseWork): ((first: CaseJob) => Promise<void>) => {
  const read = readingTogether(work)
  const note = notingTogether(work)
  return async (first) => {
    const until = Date.now() + withinMs
    for (let job: CaseJob | undefined = first; job && Date.now() < until;) {
      const row = await read(job)
      // What is paused stays as it is, and is due; the round takes it up when the pause is over.
      if (!row || row.isPaused) return
      job = await note(await runSteps(work, row))
    }
  }
}
