import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { stateOf } from '../../../domain/submission/next-state.ts'
import { execute } from '../../../publication/execute.ts'
import { keyOf } from './key-of.ts'
import type { CaseRow } from './read-case.ts'

interface Attempt {
  outcome: 'done' | 'failed' | 'overdue' | 'reject' | 'skipped' | 'wait'
  /** Kind of the fault. */
  error?: string
}

/** Adds a line to the ledger. */
export const noteAttempt = async (
  req: PayloadRequest,
  row: CaseRow,
  { outcome, error }: Attempt,
): Promise<void> => {
  await execute(
    req.payload,
    req,
    sql`
      insert into submission_steps (submission_id, state, step, attempt, idempotency_key, outcome, error)
      values (${row.id}, ${row.state}, ${stateOf(row.definition, row.state).step.key},
        ${row.failures + 1}, ${keyOf(row)}, ${outcome}, ${error ?? null})`,
  )
}
