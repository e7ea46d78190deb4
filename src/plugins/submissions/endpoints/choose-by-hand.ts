import { sql } from '@payloadcms/db-postgres'
import type { Endpoint } from 'payload'
import { z } from 'zod'

import { stateOf } from '../../../domain/submission/next-state.ts'
import { parsedBody } from '../../../editorial/endpoint-request.ts'
import { execute } from '../../../publication/execute.ts'
import { findStep } from '../steps/index.ts'
import { onCase, reason, refuseElsewhere, wakeCase } from './case-request.ts'

const sent = z.strictObject({
  /** A way on that the step leaves to people: `found`, `paid`, … */
  action: z.string().min(1).max(63),
  reason,
})

/** `POST /api/submissions/<id>/by-hand`: says how a case goes on whose step waits for somebody outside, and how one knows. */
export const chooseByHand: Endpoint = {
  path: '/:id/by-hand',
  method: 'post',
  handler: async (req) => {
    const { action, reason: why } = await parsedBody(req, sent)
    return onCase(req, ['state'], async ({ row, progress, by, now }) => {
      const { step } = stateOf(row.definition, row.state)
      const ways = findStep(step.key)?.byHand ?? []
      refuseElsewhere(progress === 'waiting' && ways.includes(action))
      await execute(
        req.payload,
        req,
        sql`
          update submissions
          set memory = coalesce(memory, '[]') || ${JSON.stringify([{ by, chose: action }])}::jsonb
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
