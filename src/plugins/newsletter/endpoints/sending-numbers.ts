import { sql } from '@payloadcms/db-postgres'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { execute } from '../../../publication/execute.ts'
import { issueOf } from './issue-request.ts'

const counted = z.array(
  z.object({
    recipients: z.coerce.number(),
    missing: z.coerce.number(),
    waiting: z.coerce.number(),
    sent: z.coerce.number(),
    bounced: z.coerce.number(),
    failed: z.coerce.number(),
    unclear: z.coerce.number(),
  }),
)

/** How far the sending of an issue is, in numbers alone. */
export interface SendingNumbers {
  /** To whom it was sent off, altogether. */
  recipients: number
  /** Who would get it if it was sent now: confirmed, and without it, or given up. */
  missing: number
  waiting: number
  /** Taken by the mail server, and not come back. */
  sent: number
  bounced: number
  failed: number
  unclear: number
}

/** Counts, in the transaction of the request. @param newsletter number of the document */
export const countSending = async (
  req: PayloadRequest,
  newsletter: number,
): Promise<SendingNumbers> => {
  const rows = await execute(
    req.payload,
    req,
    sql`
      select count(*) as recipients,
        count(*) filter (where state in ('waiting', 'sending')) as waiting,
        count(*) filter (where state = 'sent') as sent,
        count(*) filter (where state = 'bounced') as bounced,
        count(*) filter (where state = 'failed') as failed,
        count(*) filter (where state = 'unclear') as unclear,
        (select count(*) from newsletter_subscribers as subscriber
         where subscriber.state = 'confirmed' and not exists (
           select from newsletter_deliveries as other
           where other.newsletter_id = ${newsletter} and other.subscriber = subscriber.key
             and other.state <> 'failed')) as missing
      from newsletter_deliveries where newsletter_id = ${newsletter}`,
  )
  const [numbers] = counted.parse(rows)
  if (!numbers) throw new Error('A count gives a row.')
  return numbers
}

/** `GET /api/newsletters/<id>/sending`: how far it is. */
export const sendingNumbers: Endpoint = {
  path: '/:id/sending',
  method: 'get',
  handler: async (req) => {
    const { id, number, sentAt, _status } = await issueOf(req)
    return Response.json(
      { number, isPublic: _status === 'published', sentAt, ...(await countSending(req, id)) },
      { headers: { 'Cache-Control': 'no-store' } },
    )
  },
}
