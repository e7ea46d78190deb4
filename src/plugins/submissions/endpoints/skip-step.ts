import type { Endpoint } from 'payload'
import { z } from 'zod'

import { nextState } from '../../../domain/submission/next-state.ts'
import { parsedBody } from '../../../editorial/endpoint-request.ts'
import type { KeyRing } from '../answers/key-ring.ts'
import { openPart } from '../answers/sealed-part.ts'
import { enterState } from '../engine/enter-state.ts'
import { noteAttempt } from '../engine/note-attempt.ts'
import { onCase, reason, refuseElsewhere } from './case-request.ts'

const sent = z.strictObject({
  /** The way on, as the workflow names it. */
  action: z.string().default('done'),
  reason,
})

/** `POST /api/submissions/<id>/skip`: leaves out a step that cannot be done, and says why. */
export const skipStep = (keyRing: KeyRing): Endpoint => ({
  path: '/:id/skip',
  method: 'post',
  handler: async (req) => {
    const { action, reason: why } = await parsedBody(req, sent)
    return onCase(req, ['state'], async ({ row, progress, by, now }) => {
      const { definition, state: from, channel, jurisdiction, service } = row
      const sealed = openPart(keyRing, row.sealedAnswers, row.number)
      const answers = { ...row.answers, ...sealed.answers }
      const facts = { answers, channel, jurisdiction, service }
      const to = nextState(definition, { from, action, facts })
      refuseElsewhere(progress === 'incident' && to !== undefined)
      await noteAttempt(req, row, { outcome: 'skipped' })
      const event = { at: now.toISOString(), action: 'skipped', by, state: from, reason: why }
      await enterState(req, { row, events: [event], to, now })
      return { id: row.id, state: to }
    })
  },
})
