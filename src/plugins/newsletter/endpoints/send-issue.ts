import { sql } from '@payloadcms/db-postgres'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { record } from '../../../audit/record.ts'
import { CatalogueError } from '../../../domain/errors.ts'
import { finding } from '../../../domain/finding.ts'
import { batchDueAt, batchSize } from '../../../domain/newsletter/subscription.ts'
import { inTransaction, parsedBody } from '../../../editorial/endpoint-request.ts'
import { messageFor } from '../../../i18n/messages.ts'
import { execute } from '../../../publication/execute.ts'
import { publishWritten } from '../../../publication/published/index.ts'
import { issueOf } from './issue-request.ts'
import { countSending } from './sending-numbers.ts'

const asked = z.strictObject({
  /** How many the person was shown, and means. */
  recipients: z.int().min(0),
})

interface Pace {
  /** Mails in a minute, at most. */
  perMinute: number
}

/**
 * `POST /api/newsletters/<id>/send`: sends an issue to everybody who is subscribed and does not have it, when the person
 * says to how many; done again, it is sent to whom it is still missing.
 */
export const sendIssue = ({ perMinute }: Pace): Endpoint => ({
  path: '/:id/send',
  method: 'post',
  handler: async (req) => {
    const { recipients } = await parsedBody(req, asked)
    return inTransaction(req, async () => {
      const { id, _status } = await issueOf(req)
      const run = (statement: ReturnType<typeof sql>) => execute(req.payload, req, statement)
      await run(sql`select id from newsletters where id = ${id} for update`)
      if (_status !== 'published') throw refused(req, 'NEWSLETTER_NOT_PUBLIC')
      const { missing } = await countSending(req, id)
      if (missing !== recipients) {
        throw refused(req, 'NEWSLETTER_RECIPIENTS_CHANGED', { recipients: missing })
      }
      await queueMissing(req, id, perMinute)
      await noteSent(req, id)
      return { id, recipients: missing }
    })
  },
})

const refused = (
  req: PayloadRequest,
  code: 'NEWSLETTER_NOT_PUBLIC' | 'NEWSLETTER_RECIPIENTS_CHANGED',
  values: Record<string, number> = {},
): CatalogueError => new CatalogueError(code, messageFor(finding(code, values), req.i18n.language))

const missing = z.array(z.object({ key: z.string() }))
const last = z.array(z.object({ batch: z.coerce.number() }))

/** A line in the ledger for everybody without the issue, in batches that are due one after the other. */
const queueMissing = async (
  req: PayloadRequest,
  newsletter: number,
  perMinute: number,
): Promise<void> => {
  const run = (statement: ReturnType<typeof sql>) => execute(req.payload, req, statement)
  await run(sql`
    delete from newsletter_deliveries where newsletter_id = ${newsletter} and state = 'failed'`)
  const [{ batch: first } = { batch: 0 }] = last.parse(
    await run(sql`
      select coalesce(max(batch) + 1, 0) as batch from newsletter_deliveries
      where newsletter_id = ${newsletter}`),
  )
  const people = missing.parse(
    await run(sql`
      select key from newsletter_subscribers as subscriber
      where state = 'confirmed' and not exists (
        select from newsletter_deliveries as other
        where other.newsletter_id = ${newsletter} and other.subscriber = subscriber.key)
      order by id`),
  )
  const now = new Date()
  for (let at = 0; at < people.length; at += batchSize) {
    const batch = at / batchSize
    const due = batchDueAt(batch, { now, perMinute }).toISOString()
    const keys = JSON.stringify(people.slice(at, at + batchSize).map(({ key }) => key))
    await run(sql`
      insert into newsletter_deliveries
        (key, newsletter_id, subscriber, batch, state, attempts, next_attempt_at, updated_at, created_at)
      select gen_random_uuid()::text, ${newsletter}, value, ${first + batch}, 'waiting', 0,
        ${due}::timestamptz, now(), now()
      from json_array_elements_text(${keys}::json)
      on conflict (newsletter_id, subscriber) do nothing`)
  }
}

/** That it was sent is a fact of every version: a draft that is published later must not undo it. */
const noteSent = async (req: PayloadRequest, id: number): Promise<void> => {
  const now = new Date().toISOString()
  const run = (statement: ReturnType<typeof sql>) => execute(req.payload, req, statement)
  await run(sql`
    update newsletters set sent_at = coalesce(sent_at, ${now}::timestamptz) where id = ${id}`)
  await run(sql`
    update _newsletters_v set version_sent_at = coalesce(version_sent_at, ${now}::timestamptz)
    where parent_id = ${id}`)
  await record(req, {
    action: 'update',
    collectionSlug: 'newsletters',
    documentId: String(id),
    changedFields: ['sentAt'],
  })
  await publishWritten(req, 'newsletters', id)
}
