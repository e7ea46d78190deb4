import { randomUUID } from 'node:crypto'

import type { Endpoint } from 'payload'

import { outcomeOf } from '../../../domain/webhook/outcome.ts'
import { readSealedSecret } from '../read-sealed-secret.ts'
import type { Poster } from '../send/create-poster.ts'
import { sendMessage } from '../send/send-message.ts'
import { webhookOf } from './administrator-request.ts'

/** `POST /api/webhooks/<id>/test`: sends one message that says nothing, and tells how it was answered. It is tried once and not logged. */
export const testMessage = (poster: Poster): Endpoint => ({
  path: '/:id/test',
  method: 'post',
  handler: async (req) => {
    const { id, name, url } = await webhookOf(req)
    const now = new Date()
    const message = {
      messageId: `msg_test_${randomUUID()}`,
      url,
      sealedSecret: await readSealedSecret(req, id),
      body: { type: 'webhook.test', timestamp: now.toISOString(), data: { webhook: name } },
    }
    const answer = await sendMessage(message, { poster, key: req.payload.config.secret, now })
    const { kind, httpCode, error } = outcomeOf(answer)
    return Response.json(
      {
        delivered: kind === 'delivered',
        messageId: message.messageId,
        ...(httpCode !== null && { httpCode }),
        ...(error !== null && { error }),
      },
      { headers: { 'Cache-Control': 'no-store' } },
    )
  },
})
