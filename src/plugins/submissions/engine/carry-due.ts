import { sql } from '@payloadcms/db-postgres'

import { inTransaction } from '../../../database/in-transaction.ts'
import { execute } from '../../../publication/execute.ts'
import { carried, caseQueue, jobIdOf, queueCases } from './case-jobs.ts'
import type { CaseWork } from './case-work.ts'
import { isPaused } from './read-case.ts'

/** Cases in one round at most. */
const most = 1000

/**
 * Gives every case that is due, and that no job carries, a job of a new turn: what has just been received, what people
 * decided, and cases whose job was lost. @returns how many
 */
export const carryDue = (work: CaseWork): Promise<number> =>
  inTransaction(work.payload, async (req) => {
    const due = await execute(
      work.payload,
      req,
      sql`
        update submissions set turn = turn + 1
        where id in (
          select submissions.id from submissions
          where submissions.progress in ('running', 'waiting')
            and submissions.next_run_at <= ${work.now().toISOString()}::timestamptz
            and not ${isPaused}
            and not exists (
              select from pgboss.job
              where job.name = ${caseQueue} and job.id = ${jobIdOf}
                and job.state in ('created', 'retry', 'active'))
          order by submissions.next_run_at limit ${most} for update skip locked)
        returning ${carried}`,
    )
    await queueCases(work.boss, req, { rows: due })
    return due.length
  })
