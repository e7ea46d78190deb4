import type { Endpoint } from 'payload'
import { z } from 'zod'

import { parsedBody } from '../../../editorial/endpoint-request.ts'
import { closeCase } from '../engine/close-case.ts'
import { onCase, reason, refuseElsewhere } from './case-request.ts'

const sent = z.strictObject({ reason })

/** `POST /api/submissions/<id>/close`: ends a case whose workflow cannot go on, and says why. */
export const closeByHand: Endpoint = {
  path: '/:id/close',
  method: 'post',
  handler: async (req) => {
    const { reason: why } = await parsedBody(req, sent)
    return onCase(req, ['progress'], async ({ row, progress, by, now }) => {
      // Everything else ends by its workflow.
      refuseElsewhere(progress === 'incident')
      const events = [{ at: now.toISOString(), action: 'closed-by-hand', by, reason: why }]
      await closeCase({ payload: req.payload, now: () => now }, req, {
        row,
        events,
        progress: 'closed',
      })
      return { id: row.id, progress: 'closed' }
    })
  },
}
