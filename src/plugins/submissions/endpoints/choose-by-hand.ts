import { sql } from '@payloadcms/db-postgres'
import type { Endpoint } from 'payload'
import { z } from 'zod'

import { parsedBody } from '../../../editorial/endpoint-request.ts'
import { execute } from '../../../publication/execute.ts'
import { findStep } from '../steps/index.ts'
import { inBranch, stepAt } from '../step-at.ts'
import { onCase, reason, refuseElsewhere, wakeCase } from './case-request.ts'

const sent = z.strictObject({
  /** A way on that the step leaves to people: `found`, `paid`, … */
  action: z.string().min(1).max(63),
  reason,
  /** Where several branches go on side by side: in which one. */
  branch: z.string().max(31).optional(),
})

/** `POST /api/submissions/<id>/by-hand`: says how a case goes on whose step waits for somebody outside, and how one knows. */
export const chooseByHand: Endpoint = {
  path: '/:id/by-hand',
  method: 'post',
  handler: async (req) => {
    const { action, reason: why, branch } = await parsedBody(req, sent)
    return onCase(req, ['state'], async ({ row, progress, by, now }) => {
      const ways = findStep(stepAt(row, branch)?.key ?? '')?.byHand ?? []
      refuseElsewhere(progress === 'waiting' && ways.includes(action))
      await execute(
        req.payload,
        req,
        sql`
          update submissions
          set memory = coalesce(memory, '[]') || ${JSON.stringify([inBranch({ by, chose: action }, branch)])}::jsonb
          where id = ${row.id}`,
      )
      const at = now.toISOString()
      await wakeCase(
        req,
        { row, now },
        { at, action: 'by-hand', by, state: row.state, reason: why },
      )
      return { id: row.id, action }
    })
  },
}
