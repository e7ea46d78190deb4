import { sql } from '@payloadcms/db-postgres'

import { inTransaction } from '../../../database/in-transaction.ts'
import { execute } from '../../../publication/execute.ts'
import { carried, deliveryQueue, jobIdOf, queueDeliveries } from './delivery-jobs.ts'
import type { WebhookWork } from './webhook-work.ts'

/**
 * Gives every message that is due, and that no job carries, a new job: those that are to be sent again by hand, those of
 * a webhook that was paused, and those whose job was lost.
 */
export const carryDue = (work: WebhookWork): Promise<void> =>
  inTransaction(work.payload, async (req) => {
    const at = work.now().toISOString()
    const due = await execute(
      work.payload,
      req,
      sql`
        update webhook_deliveries set next_attempt_at = ${at}::timestamptz, updated_at = ${at}::timestamptz
        from webhooks
        where webhooks.id = webhook_deliveries.webhook_id and webhooks.state = 'active'
          and webhook_deliveries.state = 'waiting'
          and webhook_deliveries.next_attempt_at < ${at}::timestamptz
          and not exists (
            select from pgboss.job
            where job.name = ${deliveryQueue} and job.id = ${jobIdOf}
              and job.state in ('created', 'retry', 'active'))
        returning ${carried}`,
    )
    await queueDeliveries(work.boss, req, due)
  })
