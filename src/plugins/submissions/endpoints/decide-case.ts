import type { Endpoint } from 'payload'
import { z } from 'zod'

import { decisionActions, peopleWith } from '../../../domain/submission/decision.ts'
import { remembered } from '../../../domain/submission/remembered.ts'
import { parsedBody } from '../../../editorial/endpoint-request.ts'
import { decision, vote } from '../steps/decision/index.ts'
import { notedFor, stepAt } from '../step-at.ts'
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
      const step = stepAt(row, branch)
      refuseElsewhere(step?.key === decision.key && progress !== 'incident')
      const people = peopleWith(remembered(step.memory, vote), by)
      await wakeCase(
        req,
        { row, now, entry: notedFor(step, { by, action }) },
        {
          at: now.toISOString(),
          action: 'decided',
          by,
          state: row.state,
          decision: action,
          ...(step.options.fourEyes === true && { vote: people }),
          ...(branch !== undefined && { branch }),
          ...(why && { reason: why }),
        },
      )
      return { id: row.id, action }
    })
  },
}
