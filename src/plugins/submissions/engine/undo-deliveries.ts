import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'

import { inTransaction } from '../../../database/in-transaction.ts'
import type { DeliveryProgress } from '../../../domain/submission/delivery.ts'
import { nextAttemptOfStep } from '../../../domain/submission/retry-schedule.ts'
import { execute } from '../../../publication/execute.ts'
import { lostAfterMs } from './case-jobs.ts'
import type { CaseWork } from './case-work.ts'
import { codeOf } from './run-steps.ts'

/** Deliveries in one round at most. */
const most = 50

/** How long until a register that is paused is tried again. */
const pausedMs = 60_000

const undoable = z.object({
  id: z.int(),
  submission: z.int(),
  step: z.string(),
  target: z.string(),
  idempotencyKey: z.string(),
  remoteId: z.string().nullable(),
  isAccepted: z.boolean(),
  attempts: z.int(),
})

type Undoable = z.output<typeof undoable>

/**
 * Takes back what was done outside for cases that were withdrawn, the last thing first. What cannot be taken back stands in
 * the timeline and in the ledger, for a person. @returns how many deliveries were looked at
 */
export const undoDeliveries = async (work: CaseWork): Promise<number> => {
  const now = work.now()
  const lost = new Date(now.getTime() - lostAfterMs).toISOString()
  const rows = await execute(
    work.payload,
    undefined,
    sql`
      select line.id, line.submission_id as submission, line.step, line.target,
        line.idempotency_key as "idempotencyKey", line.remote_id as "remoteId",
        line.progress = 'accepted' as "isAccepted",
        coalesce(line.undo_attempts, 0)::int as attempts
      from submission_deliveries line join submissions on submissions.id = line.submission_id
      where submissions.progress = 'withdrawn'
        and (line.progress in ('sent', 'accepted')
          -- Whoever died between doing and noting may have done it.
          or (line.progress = 'pending' and line.updated_at < ${lost}::timestamptz))
        and (line.undo_at is null or line.undo_at <= ${now.toISOString()}::timestamptz)
      order by line.id desc limit ${most}`,
  )
  for (const line of z.array(undoable).parse(rows)) await undo(work, line)
  return rows.length
}

const undo = async (work: CaseWork, line: Undoable): Promise<void> => {
  const { idempotencyKey, target, isAccepted, remoteId } = line
  const { registers } = work
  const done = { idempotencyKey, target, isAccepted, remoteId: remoteId ?? '', registers }
  try {
    const isGone = (await work.findStep(line.step)?.compensate?.(done)) ?? false
    if (isGone === 'later') {
      const next = new Date(work.now().getTime() + pausedMs)
      await tryLater(work, line, { failures: line.attempts, next, error: null })
    } else await note(work, line, isGone ? 'undone' : 'stands')
  } catch (error) {
    work.payload.logger.warn({ err: error, delivery: line.id }, 'a delivery is taken back later')
    const failures = line.attempts + 1
    const next = nextAttemptOfStep(failures, { now: work.now(), chance: Math.random() })
    if (next) await tryLater(work, line, { failures, next, error: codeOf(error) })
    else await note(work, line, 'stands', codeOf(error))
  }
}

const tryLater = async (
  { payload }: CaseWork,
  { id }: Undoable,
  { failures, next, error }: { failures: number; next: Date; error: string | null },
): Promise<void> => {
  await execute(
    payload,
    undefined,
    sql`
      update submission_deliveries set undo_attempts = ${failures}, error = ${error},
        undo_at = ${next.toISOString()}::timestamptz, updated_at = now()
      where id = ${id}`,
  )
}

/** What stands counts as an incident: the case says why. */
const note = (
  { payload, now }: CaseWork,
  { id, submission, target }: Undoable,
  progress: Extract<DeliveryProgress, 'stands' | 'undone'>,
  error: string | null = null,
): Promise<void> =>
  inTransaction(payload, async (req) => {
    const event = { at: now().toISOString(), action: progress, reason: target }
    await execute(
      payload,
      req,
      sql`
        update submissions set events = coalesce(events, '[]') || ${JSON.stringify([event])}::jsonb,
          last_error = case when ${progress === 'stands'} then 'UNDO_FAILED' else last_error end,
          updated_at = now()
        where id = ${submission}`,
    )
    await execute(
      payload,
      req,
      sql`
        update submission_deliveries
        set progress = ${progress}::enum_submission_deliveries_progress, undo_at = null,
          error = ${error}, updated_at = now()
        where id = ${id}`,
    )
  })
