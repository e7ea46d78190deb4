import { sql } from '@payloadcms/db-postgres'

import { inTransaction } from '../../../database/in-transaction.ts'
import { nextAttemptOfStep } from '../../../domain/submission/retry-schedule.ts'
import { execute } from '../../../publication/execute.ts'
import { carried, queueCases } from './case-jobs.ts'
import type { CaseWork } from './case-work.ts'
import { noteAttempt } from './note-attempt.ts'
import { type CaseRow, readCase } from './read-case.ts'

/** Notes that a step failed, and has it tried again; after the last attempt the case waits for a person. */
export const noteFailure = (work: CaseWork, row: CaseRow, error: string): Promise<void> =>
  inTransaction(work.payload, async (req) => {
    const { payload, boss, now } = work
    if (!(await readCase(work, { submission: row.id, turn: row.turn }, req))) return
    await noteAttempt(req, row, { outcome: 'failed', error })
    const failures = row.failures + 1
    const next = nextAttemptOfStep(failures, { now: now(), chance: Math.random() })
    const rows = await execute(
      payload,
      req,
      sql`
        update submissions set progress = ${next ? 'running' : 'incident'}, turn = turn + 1,
          failures = ${failures}, last_error = ${error},
          next_run_at = ${next?.toISOString() ?? null}, updated_at = now()
        where id = ${row.id} returning ${carried}`,
    )
    await queueCases(boss, req, { rows })
  })
