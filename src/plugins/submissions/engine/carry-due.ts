import { sql } from '@payloadcms/db-postgres'

import { inTransaction } from '../../../database/in-transaction.ts'
import { execute } from '../../../publication/execute.ts'
import { carried, caseQueue, jobIdOf, queueCases } from './case-jobs.ts'
import type { CaseWork } from './case-work.ts'
import { isPaused } from './read-case.ts'

/** Cases in one round at most. */
const most = 1000

/**
 * Gives every case that is due, and that no job carries, a job: what has just been received, what people decided, and
 * cases whose job was lost; these at a new turn, because the name of a job is used once. @returns how many
 */
export const carryDue = (work: CaseWork): Promise<number> =>
  inTransaction(work.payload, async (req) => {
    const due = await execute(
      work.payload,
      req,
      sql`
        with due as (
          select submissions.id, job.id as job from submissions
          left join pgboss.job on job.name = ${caseQueue} and job.id = ${jobIdOf}
          where submissions.progress in ('running', 'waiting')
            and submissions.next_run_at <= ${work.now().toISOString()}::timestamptz
            and not ${isPaused}
            and (job.id is null or job.state not in ('created', 'retry', 'active'))
          order by submissions.next_run_at limit ${most} for update of submissions skip locked),
        renewed as (
          update submissions set turn = turn + 1 from due
          where due.id = submissions.id and due.job is not null returning ${carried})
        select ${carried} from submissions join due on due.id = submissions.id
          where due.job is null
        union all select * from renewed`,
    )
    await queueCases(work.boss, req, { rows: due })
    return due.length
  })
