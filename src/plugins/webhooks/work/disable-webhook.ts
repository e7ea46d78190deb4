import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { record } from '../../../audit/record.ts'
import { execute } from '../../../publication/execute.ts'
import { tellContact } from './tell-contact.ts'

interface Disabled {
  webhook: number
  /** What came of the last attempt. */
  reason: string
  now: Date
}

const disabledRow = z.object({ name: z.string(), url: z.string(), contactEmail: z.string() })

/** Tells a webhook nothing any more, gives up what waits for it, and tells the people who look after it, once. */
export const disableWebhook = async (
  req: PayloadRequest,
  { webhook, reason, now }: Disabled,
): Promise<void> => {
  const { payload } = req
  const at = now.toISOString()
  const [row] = await execute(
    payload,
    req,
    sql`
      update webhooks set state = 'disabled', updated_at = ${at}
      where id = ${webhook} and state = 'active'
      returning name, url, contact_email as "contactEmail"`,
  )
  if (!row) return
  await execute(
    payload,
    req,
    sql`
      update webhook_deliveries set state = 'given-up', next_attempt_at = null, updated_at = ${at}
      where webhook_id = ${webhook} and state = 'waiting'`,
  )
  await record(req, {
    action: 'update',
    collectionSlug: 'webhooks',
    documentId: String(webhook),
    changedFields: ['state'],
  })
  await tellContact(req, { ...disabledRow.parse(row), id: webhook, reason })
}
