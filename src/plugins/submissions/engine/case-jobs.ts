import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { PgBoss } from 'pg-boss'
import { z } from 'zod'

import { jobsInTransaction } from '../../../queue/jobs-in-transaction.ts'

/** The queue that carries cases. */
export const caseQueue = 'submission-cases'

/** A job does one turn of a case; it says nothing else of it. */
export const caseJob = z.object({ submission: z.int(), turn: z.int() })

export type CaseJob = z.infer<typeof caseJob>

/** Name of the job for the planned turn of a case: made twice, it is one job. */
export const jobIdOf = sql`md5('case/' || submissions.id || '/' || submissions.turn)::uuid`

/** What a statement on `submissions` returns to have cases carried. */
export const carried = sql`submissions.id as submission, submissions.turn::int as turn, ${jobIdOf} as job,
  (extract(epoch from submissions.next_run_at) * 1000)::float8 as due`

const carriedRow = caseJob.extend({ job: z.string(), due: z.number().nullable() })

/** A step lasts seconds; one that is not done by then belongs to a process that died. */
export const lostAfterMs = 60_000

/** Makes the queue. */
export const prepareCaseQueue = async (boss: PgBoss): Promise<void> => {
  const settings = {
    expireInSeconds: lostAfterMs / 1000,
    retryLimit: 20,
    retryDelay: 1,
    deleteAfterSeconds: 3600,
  }
  await boss.createQueue(caseQueue, settings)
  await boss.updateQueue(caseQueue, settings)
}

/** Cases that are to be carried. */
export interface Carried {
  /** Columns of `carried`. */
  rows: readonly Record<string, unknown>[]
  /** Milliseconds after the case is due; for a case that this process goes on with by itself. Default: 0. */
  afterMs?: number
}

/** Has cases carried when they are due, in the transaction of the request. @returns their jobs */
export const queueCases = async (
  boss: PgBoss,
  req: PayloadRequest,
  { rows, afterMs = 0 }: Carried,
): Promise<CaseJob[]> => {
  const jobs = z
    .array(carriedRow)
    .parse(rows)
    .flatMap(({ job, due, ...data }) =>
      due === null ? [] : [{ id: job, data, startAfter: new Date(due + afterMs) }],
    )
  if (jobs.length > 0) await boss.insert(caseQueue, jobs, { db: await jobsInTransaction(req) })
  return jobs.map(({ data }) => data)
}
