import type { Endpoint } from 'payload'
import { z } from 'zod'

import { parsedBody } from '../../../editorial/endpoint-request.ts'
import { findStep } from '../steps/index.ts'
import { notedFor, stepAt } from '../step-at.ts'
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
      const step = stepAt(row, branch)
      const ways = step ? (findStep(step.key)?.byHand ?? []) : []
      refuseElsewhere(step !== undefined && progress === 'waiting' && ways.includes(action))
      await wakeCase(
        req,
        { row, now, entry: notedFor(step, { by, chose: action }) },
        {
          at: now.toISOString(),
          action: 'by-hand',
          by,
          state: row.state,
          chose: action,
          reason: why,
          ...(branch !== undefined && { branch }),
        },
      )
      return { id: row.id, action }
    })
  },
}
