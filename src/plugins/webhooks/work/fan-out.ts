import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { inTransaction } from '../../../database/in-transaction.ts'
import { concerns } from '../../../domain/webhook/concerns.ts'
import { messageIdOf, messageOf, type WatchedChange } from '../../../domain/webhook/message.ts'
import { execute } from '../../../publication/execute.ts'
import { carried, queueDeliveries } from './delivery-jobs.ts'
import { readChanges, readSurroundings } from './read-changes.ts'
import { readSubscription } from './read-subscription.ts'
import type { WebhookWork } from './webhook-work.ts'

/**
 * Makes the messages about everything that became public since the last time, for each webhook that is active. Messages,
 * the jobs that carry them and how far the webhook has come are written together, so that nothing is told of twice or
 * left out whenever the process dies.
 */
export const fanOut = async (work: WebhookWork, signal: AbortSignal): Promise<void> => {
  const behind = await execute(
    work.payload,
    undefined,
    sql`
      select id from webhooks where state = 'active'
        and position < (select coalesce(max(sequence), 0) from publication.record) order by id`,
  )
  for (const { id } of behind) {
    while (!signal.aborted) if (await moveOn(work, Number(id))) break
  }
}

/** @returns whether the webhook has come to the end */
const moveOn = (work: WebhookWork, webhook: number): Promise<boolean> =>
  inTransaction(work.payload, async (req) => {
    const subscription = await readSubscription(req, webhook)
    if (!subscription) return true
    const { changes, last, isAll } = await readChanges(req, subscription.position)
    const surroundings = await readSurroundings(req, changes)
    const told = changes.filter((change) => concerns(subscription, change, surroundings))
    await writeMessages(work, req, { webhook, told })
    await execute(
      work.payload,
      req,
      sql`update webhooks set position = ${last} where id = ${webhook}`,
    )
    return isAll
  })

const writeMessages = async (
  { boss, baseUrl, now, payload }: WebhookWork,
  req: PayloadRequest,
  { webhook, told }: { webhook: number; told: readonly WatchedChange[] },
): Promise<void> => {
  if (told.length === 0) return
  const at = now().toISOString()
  const given = told.map((change) => {
    const body = messageOf(change, baseUrl)
    const { identifier, sequence } = change
    return { id: messageIdOf(webhook, sequence), event: body.type, identifier, sequence, body }
  })
  const made = await execute(
    payload,
    req,
    sql`
      insert into webhook_deliveries (message_id, webhook_id, event, identifier, sequence, body,
        state, attempts, next_attempt_at, created_at, updated_at)
      select id, ${webhook}::int, event, identifier, sequence, body, 'waiting', 0, ${at}::timestamptz,
        ${at}::timestamptz, ${at}::timestamptz
      from json_to_recordset(${JSON.stringify(given)}::json)
        as given (id text, event text, identifier text, sequence numeric, body jsonb)
      order by sequence
      on conflict (message_id) do nothing
      returning ${carried}`,
  )
  await queueDeliveries(boss, req, made)
}
