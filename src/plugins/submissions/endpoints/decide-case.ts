import { sql } from '@payloadcms/db-postgres'
import type { Endpoint } from 'payload'
import { z } from 'zod'

import { decisionActions } from '../../../domain/submission/decision.ts'
import { parsedBody } from '../../../editorial/endpoint-request.ts'
import { execute } from '../../../publication/execute.ts'
import { decision } from '../steps/decision/index.ts'
import { inBranch, stepAt } from '../step-at.ts'
import { onCase, reason, refuseElsewhere, wakeCase } from './case-request.ts'

const sent = z.strictObject({
  action: z.enum(decisionActions),
  reason: reason.optional(),
  /** Where several branches go on side by side: in which one. */
  branch: z.string().max(31).optional(),
})

/** `POST /api/submissions/<id>/decide`: approves or refuses; where two people have to, it is the say of one of them. */
export const decideCase: Endpoint = {
  path: '/:id/decide',
  method: 'post',
  handler: async (req) => {
    const { action, reason: why, branch } = await parsedBody(req, sent)
    return onCase(req, ['state'], async ({ row, progress, by, now }) => {
      refuseElsewhere(stepAt(row, branch)?.key === decision.key && progress !== 'incident')
      await execute(
        req.payload,
        req,
        sql`
          update submissions
          set memory = coalesce(memory, '[]') || ${JSON.stringify([inBranch({ by, action }, branch)])}::jsonb
          where id = ${row.id}`,
      )
      const at = now.toISOString()
      const event = { at, action: 'decided', by, state: row.state, ...(why && { reason: why }) }
      await wakeCase(req, { row, now }, event)
      return { id: row.id, action }
    })
  },
}
