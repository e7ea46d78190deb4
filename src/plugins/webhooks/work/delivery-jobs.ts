import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { PgBoss } from 'pg-boss'
import { z } from 'zod'

import { jobsInTransaction } from '../../../queue/jobs-in-transaction.ts'

/** The queue that carries messages to webhooks. */
export const deliveryQueue = 'webhook-deliveries'

/** A message is carried by the job for one of its attempts; another attempt is another job. */
export const deliveryJob = z.object({
  /** Database id of the message. */
  delivery: z.int(),
  /** When the attempt is due, in milliseconds since the epoch. */
  due: z.int(),
})

export type DeliveryJob = z.infer<typeof deliveryJob>

/** When a message of the table `webhook_deliveries` is due, in milliseconds since the epoch. */
export const dueOf = sql`(extract(epoch from webhook_deliveries.next_attempt_at) * 1000)::bigint`

/** Name of the job for the next attempt of a message: made twice, it is one job. */
export const jobIdOf = sql`md5(webhook_deliveries.message_id || '/' || ${dueOf})::uuid`

/** What a statement on `webhook_deliveries` returns to have the messages carried. */
export const carried = sql`webhook_deliveries.id as delivery, ${dueOf}::float8 as due,
  ${jobIdOf} as job, webhook_deliveries.webhook_id as webhook`

const carriedRow = deliveryJob.extend({ job: z.string(), webhook: z.int() })

/** Makes the queue. A job lasts seconds; one that is not done by then belongs to a process that died. */
export const prepareDeliveryQueue = async (boss: PgBoss): Promise<void> => {
  const settings = {
    expireInSeconds: 40,
    retryLimit: 20,
    retryDelay: 5,
    deleteAfterSeconds: 24 * 3600,
  }
  await boss.createQueue(deliveryQueue, settings)
  await boss.updateQueue(deliveryQueue, settings)
}

/** Has messages carried when they are due, in the transaction of the request. @param rows columns of `carried` */
export const queueDeliveries = async (
  boss: PgBoss,
  req: PayloadRequest,
  rows: readonly Record<string, unknown>[],
): Promise<void> => {
  if (rows.length === 0) return
  const jobs = z.array(carriedRow).parse(rows)
  await boss.insert(
    deliveryQueue,
    jobs.map(({ job, webhook, delivery, due }) => ({
      id: job,
      data: { delivery, due } satisfies DeliveryJob,
      startAfter: new Date(due),
      group: { id: String(webhook) },
    })),
    { db: await jobsInTransaction(req) },
  )
}
