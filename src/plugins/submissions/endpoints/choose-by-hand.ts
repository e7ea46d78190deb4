import type { Endpoint } from 'payload'
import { z } from 'zod'

import { parsedBody } from '../../../editorial/endpoint-request.ts'
import type { KeyRing } from '../answers/key-ring.ts'
import { findStep } from '../steps/index.ts'
import { notedFor, stepAt } from '../step-at.ts'
import { onCase, reason, refuseElsewhere, wakeCase } from './case-request.ts'
import { keepRecordByHand } from './record-by-hand.ts'

const sent = z.strictObject({
  /** A way on that the step leaves to people: `found`, `paid`, … */
  action: z.string().min(1).max(63),
  reason,
  /** Where several branches go on side by side: in which one. */
  branch: z.string().max(31).optional(),
  /** What a register would have said, by names within its record: `address.egid`. */
  values: z.record(z.string().max(200), z.string().trim().min(1).max(2000)).default({}),
})

/** `POST /api/submissions/<id>/by-hand`: says how a case goes on whose step waits for somebody outside, and how one knows. */
export const chooseByHand = (keyRing: KeyRing): Endpoint => ({
  path: '/:id/by-hand',
  method: 'post',
  handler: async (req) => {
    const { action, reason: why, branch, values } = await parsedBody(req, sent)
    return onCase(req, ['state'], async ({ row, progress, by, now }) => {
      const step = stepAt(row, branch)
      const { byHand = [], recordBy } = (step && findStep(step.key)) ?? {}
      refuseElsewhere(step !== undefined && progress === 'waiting' && byHand.includes(action))
      if (action === recordBy || Object.keys(values).length > 0) {
        const isRecord = action === recordBy
        await keepRecordByHand(req, keyRing, { row, now, step: step.key, isRecord, values })
      }
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
})
