import { sql } from '@payloadcms/db-postgres'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import type { CaseEvent } from '../../../domain/submission/submission.ts'
import { parsedBody } from '../../../editorial/endpoint-request.ts'
import { execute } from '../../../publication/execute.ts'
import { onOwnCase, reason, refuseElsewhere } from './case-request.ts'

/** `POST /api/submissions/<id>/retry-undo`: has everything taken back once more that stands of a withdrawn case, with all attempts. */
export const retryUndo: Endpoint = {
  path: '/:id/retry-undo',
  method: 'post',
  handler: (req) =>
    onOwnCase(req, ['lastError'], async ({ id, by, now }) => {
      // What somebody said that it counts still does, until it is taken back.
      const moved = await moveStanding(
        req,
        id,
        sql`progress = case when answered_at is null
            then 'sent'::enum_submission_deliveries_progress else 'accepted' end,
          undo_attempts = 0, undo_at = null, error = null`,
      )
      refuseElsewhere(moved > 0)
      await note(req, id, { at: now.toISOString(), action: 'undo-retried', by })
      return { id, retried: moved }
    }),
}

const sent = z.strictObject({ reason })

/** `POST /api/submissions/<id>/settle-undo`: a person has seen to what cannot be taken back, and says how. */
export const settleUndo: Endpoint = {
  path: '/:id/settle-undo',
  method: 'post',
  handler: async (req) => {
    const { reason: why } = await parsedBody(req, sent)
    return onOwnCase(req, ['lastError'], async ({ id, by, now }) => {
      const moved = await moveStanding(req, id, sql`progress = 'settled'`)
      refuseElsewhere(moved > 0)
      await note(req, id, { at: now.toISOString(), action: 'undo-settled', by, reason: why })
      return { id, settled: moved }
    })
  },
}

/** Changes the deliveries of a case that stand. @returns how many there were */
const moveStanding = async (
  req: PayloadRequest,
  submission: number,
  change: ReturnType<typeof sql>,
): Promise<number> => {
  const rows = await execute(
    req.payload,
    req,
    sql`
      update submission_deliveries set ${change}, updated_at = now()
      where submission_id = ${submission} and progress = 'stands' returning id`,
  )
  return rows.length
}

/** The incident is over; the timeline says by whom. */
const note = async (req: PayloadRequest, id: number, event: CaseEvent): Promise<void> => {
  await execute(
    req.payload,
    req,
    sql`
      update submissions set last_error = null,
        events = coalesce(events, '[]') || ${JSON.stringify([event])}::jsonb, updated_at = now()
      where id = ${id}`,
  )
}
