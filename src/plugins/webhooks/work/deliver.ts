import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'

import { execute } from '../../../publication/execute.ts'
import { sendMessage } from '../send/send-message.ts'
import { type DeliveryJob, dueOf } from './delivery-jobs.ts'
import { noteAnswer } from './note-answer.ts'
import type { WebhookWork } from './webhook-work.ts'

const dueMessage = z.object({
  messageId: z.string(),
  body: z.unknown(),
  url: z.string(),
  sealedSecret: z.string().nullable(),
  webhook: z.int(),
})

/**
 * Sends a message once and notes the answer. A process that dies in between leaves the message as it was: it is sent
 * again, under the same name. A job whose attempt is not the one that is due, or whose webhook is told nothing, does nothing.
 */
export const deliver = async (work: WebhookWork, job: DeliveryJob): Promise<void> => {
  const { payload, poster, now } = work
  const [row] = await execute(
    payload,
    undefined,
    sql`
      select webhook_deliveries.message_id as "messageId", webhook_deliveries.body,
        webhooks.url, webhooks.sealed_secret as "sealedSecret", webhooks.id as webhook
      from webhook_deliveries join webhooks on webhooks.id = webhook_deliveries.webhook_id
      where webhook_deliveries.id = ${job.delivery} and ${dueOf} = ${job.due}
        and webhook_deliveries.state = 'waiting' and webhooks.state = 'active'`,
  )
  if (!row) return
  const { webhook, ...message } = dueMessage.parse(row)
  const answer = await sendMessage(message, { poster, key: payload.config.secret, now: now() })
  await noteAnswer(work, { ...job, webhook }, answer)
}
