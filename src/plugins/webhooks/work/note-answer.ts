import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { inTransaction } from '../../../database/in-transaction.ts'
import { isLastingFailure, nextDeliveryAt } from '../../../domain/webhook/delivery-schedule.ts'
import { type Answer, type Outcome, outcomeOf } from '../../../domain/webhook/outcome.ts'
import { execute } from '../../../publication/execute.ts'
import { carried, type DeliveryJob, dueOf, queueDeliveries } from './delivery-jobs.ts'
import { disableWebhook } from './disable-webhook.ts'
import type { WebhookWork } from './webhook-work.ts'

type Attempt = DeliveryJob & { webhook: number }

const webhookRow = z.object({ failingSince: z.number().nullable() })
const deliveryRow = z.object({ attempts: z.number() })

/** Notes what came of an attempt, and has the message sent again where it was not taken. */
export const noteAnswer = (work: WebhookWork, attempt: Attempt, answer: Answer): Promise<void> =>
  inTransaction(work.payload, async (req) => {
    const run = (statement: ReturnType<typeof sql>) => execute(work.payload, req, statement)
    // Always the webhook first: whoever waits for the other waits in the same order.
    const [webhook] = await run(sql`
      select (extract(epoch from failing_since) * 1000)::float8 as "failingSince"
      from webhooks where id = ${attempt.webhook} for update`)
    const [delivery] = await run(sql`
      select coalesce(attempts, 0)::int as attempts from webhook_deliveries
      where id = ${attempt.delivery} and ${dueOf} = ${attempt.due} and state = 'waiting' for update`)
    // Somebody else sent it meanwhile, or there is nobody to tell any more.
    if (!webhook || !delivery) return
    const outcome = outcomeOf(answer)
    const attempts = deliveryRow.parse(delivery).attempts + 1
    if (outcome.kind === 'delivered') {
      await noteDelivered(work, req, { ...attempt, attempts, outcome })
      return
    }
    const since = webhookRow.parse(webhook).failingSince ?? work.now().getTime()
    await noteFailed(work, req, { ...attempt, attempts, outcome, answer, since })
  })

interface Noted extends Attempt {
  attempts: number
  outcome: Outcome
}

const noteDelivered = async (
  { payload, now }: WebhookWork,
  req: PayloadRequest,
  { delivery, webhook, attempts, outcome }: Noted,
): Promise<void> => {
  const at = now().toISOString()
  await execute(
    payload,
    req,
    sql`
      update webhook_deliveries set state = 'delivered', attempts = ${attempts}, delivered_at = ${at},
        last_attempt_at = ${at}, next_attempt_at = null, http_code = ${outcome.httpCode},
        last_error = null, updated_at = ${at}
      where id = ${delivery}`,
  )
  await execute(
    payload,
    req,
    sql`update webhooks set last_delivered_at = ${at}, failing_since = null where id = ${webhook}`,
  )
}

const noteFailed = async (
  { boss, payload, now }: WebhookWork,
  req: PayloadRequest,
  failed: Noted & { answer: Answer; since: number },
): Promise<void> => {
  const { delivery, webhook, attempts, outcome, answer, since } = failed
  const at = now()
  const next = nextDeliveryAt({
    attempts,
    now: at,
    chance: Math.random(),
    retryAfterMs: answer.kind === 'answered' ? answer.retryAfterMs : undefined,
  })
  const moment = at.toISOString()
  const waiting = await execute(
    payload,
    req,
    sql`
      update webhook_deliveries set state = ${next ? 'waiting' : 'given-up'}, attempts = ${attempts},
        last_attempt_at = ${moment}, next_attempt_at = ${next?.toISOString() ?? null},
        http_code = ${outcome.httpCode}, last_error = ${outcome.error}, updated_at = ${moment}
      where id = ${delivery} returning ${carried}`,
  )
  await execute(
    payload,
    req,
    sql`
      update webhooks set failing_since = ${new Date(since).toISOString()} where id = ${webhook}`,
  )
  if (outcome.kind === 'gone' || isLastingFailure(new Date(since), at)) {
    await disableWebhook(req, { webhook, reason: outcome.error ?? '', now: at })
  } else if (next) {
    await queueDeliveries(boss, req, waiting)
  }
}
