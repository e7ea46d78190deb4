import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { stateOf } from '../../../domain/submission/next-state.ts'
import type { CaseEvent } from '../../../domain/submission/submission.ts'
import { execute } from '../../../publication/execute.ts'
import { carried } from './case-jobs.ts'
import type { CaseRow } from './read-case.ts'

interface Entering {
  row: Pick<CaseRow, 'definition' | 'id'>
  events: readonly CaseEvent[]
  /** The state. */
  to: string
  now: Date
}

/** Puts a case into another state, whose step is due at once. @returns columns of `carried` */
export const enterState = (
  req: PayloadRequest,
  { row, events, to, now }: Entering,
): Promise<Record<string, unknown>[]> => {
  const at = now.toISOString()
  const { label } = stateOf(row.definition, to)
  const added: CaseEvent[] = [...events, { at, action: 'entered', state: to, text: label }]
  return execute(
    req.payload,
    req,
    sql`
      update submissions set state = ${to}, progress = 'running', turn = turn + 1, visit = visit + 1,
        failures = 0, last_error = null, memory = null, entered_at = ${at}::timestamptz,
        next_run_at = ${at}::timestamptz,
        events = coalesce(events, '[]') || ${JSON.stringify(added)}::jsonb, updated_at = now()
      where id = ${row.id} returning ${carried}`,
  )
}
