import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'

import type { Webhook } from '../../../generated/payload-types.ts'
import { execute } from '../../../publication/execute.ts'
import { newSecret, sealSecrets } from '../secrets.ts'

/** What the work on webhooks notes: a form that was open meanwhile sets none of it back. */
const noted = new Set(['position', 'sealedSecret', 'lastDeliveredAt', 'failingSince', 'secret'])

/** A new webhook gets a secret and is told what changes from now on; one that is made active again begins anew. */
export const keepWebhook: CollectionBeforeChangeHook<Webhook> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create') {
    const [row] = await execute(
      req.payload,
      req,
      sql`select coalesce(max(sequence), 0)::float8 as last from publication.record`,
    )
    const sealedSecret = sealSecrets([{ secret: newSecret() }], req.payload.config.secret)
    return { ...data, sealedSecret, position: Number(row?.last) }
  }
  const given: Partial<Webhook> = Object.fromEntries(
    Object.entries(data).filter(([name]) => !noted.has(name)),
  )
  return isActivated(originalDoc, data) ? { ...given, failingSince: null } : given
}

/** What waited for a webhook that was paused is sent at once, with all its attempts. */
export const sendWhatWaited: CollectionAfterChangeHook<Webhook> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation === 'update' && isActivated(previousDoc, doc)) {
    await execute(
      req.payload,
      req,
      sql`
        update webhook_deliveries set attempts = 0, next_attempt_at = now()
        where webhook_id = ${doc.id} and state = 'waiting'`,
    )
  }
  return doc
}

const isActivated = (before: Partial<Webhook> | undefined, after: Partial<Webhook>): boolean =>
  after.state === 'active' && before?.state !== 'active'
