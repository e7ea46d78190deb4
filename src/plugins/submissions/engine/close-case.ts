import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

import { calendarDateOf } from '../../../domain/calendar-date.ts'
import { deleteAfter, retentionDaysOf } from '../../../domain/submission/retention.ts'
import type { CaseEvent } from '../../../domain/submission/submission.ts'
import { execute } from '../../../publication/execute.ts'

interface Closing {
  row: { id: number; retentionDays: number | null; withdrawnRetentionDays: number | null }
  events: readonly CaseEvent[]
  progress: 'closed' | 'withdrawn'
}

/** Ends a case; from now on its retention counts. */
export const closeCase = async (
  { payload, now }: { payload: Payload; now: () => Date },
  req: PayloadRequest,
  { row, events, progress }: Closing,
): Promise<void> => {
  const at = now()
  const added = [...events, { at: at.toISOString(), action: progress }]
  const days = retentionDaysOf(
    { days: row.retentionDays, withdrawnDays: row.withdrawnRetentionDays },
    progress,
  )
  const last = days === null ? null : deleteAfter(calendarDateOf(at), days)
  await execute(
    payload,
    req,
    sql`
      update submissions set progress = ${progress}, turn = turn + 1, failures = 0, last_error = null,
        memory = null, next_run_at = null, closed_at = ${at.toISOString()}::timestamptz,
        delete_after = ${last === null ? null : `${last}T12:00:00.000Z`}::timestamptz,
        events = coalesce(events, '[]') || ${JSON.stringify(added)}::jsonb, updated_at = now()
      where id = ${row.id}`,
  )
}
