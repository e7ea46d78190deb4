import { sql } from '@payloadcms/db-postgres'
import type { Endpoint } from 'payload'
import { z } from 'zod'

import { parsedBody } from '../../../editorial/endpoint-request.ts'
import { execute } from '../../../publication/execute.ts'
import type { KeyRing } from '../answers/key-ring.ts'
import { openPart } from '../answers/sealed-part.ts'
import { sendCaseMail } from '../engine/send-case-mail.ts'
import { onCase } from './case-request.ts'

const sent = z.strictObject({
  subject: z.string().trim().min(3).max(120),
  text: z.string().trim().min(3).max(2000),
})

/** `POST /api/submissions/<id>/message`: writes to the resident, in the timeline of the case and by mail where there is an address. */
export const writeMessage = (keyRing: KeyRing): Endpoint => ({
  path: '/:id/message',
  method: 'post',
  handler: async (req) => {
    const { subject, text } = await parsedBody(req, sent)
    return onCase(req, ['events'], async ({ row, by, now }) => {
      const event = { at: now.toISOString(), action: 'message', by, text: { de: text } }
      await execute(
        req.payload,
        req,
        sql`
          update submissions
          set events = coalesce(events, '[]') || ${JSON.stringify([event])}::jsonb, updated_at = now()
          where id = ${row.id}`,
      )
      const { replyTo } = openPart(keyRing, row.sealedAnswers, row.number)
      if (replyTo !== undefined) {
        await sendCaseMail(req, row, { to: replyTo, subject: { de: subject }, text: { de: text } })
      }
      return { id: row.id, mailed: replyTo !== undefined }
    })
  },
})
