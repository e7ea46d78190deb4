import { sql } from '@payloadcms/db-postgres'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import type { CaseEvent } from '../../../domain/submission/submission.ts'
import { execute } from '../../../publication/execute.ts'
import { noteProtection } from '../protection/note-protection.ts'
import { reason } from './case-request.ts'
import { asProtector } from './hold-case.ts'

const sent = z.strictObject({
  reason,
  /** All cases at this authority of the person who signed in for it. Default: this one. */
  all: z.boolean().default(false),
})

const cases = z.array(
  z.object({ id: z.int(), number: z.string(), form: z.string(), owner: z.int().nullable() }),
)

/** `POST /api/submissions/<id>/order-export`: data protection has the authority hand out what it knows; it stands in the timeline of each case. */
export const orderExport: Endpoint = {
  path: '/:id/order-export',
  method: 'post',
  handler: (req) =>
    asProtector(req, sent, async ({ case: asked, by, body: { reason: why, all }, now }) => {
      const ordered = all ? await ofSamePerson(req, asked) : [asked]
      const event: CaseEvent = { at: now.toISOString(), action: 'export-ordered', by, reason: why }
      for (const one of ordered) {
        await execute(
          req.payload,
          req,
          sql`
            update submissions
            set events = coalesce(events, '[]') || ${JSON.stringify([event])}::jsonb, updated_at = now()
            where id = ${one.id}`,
        )
        await noteProtection(req, one, { at: now, action: 'export-ordered', reason: why })
      }
      return { id: asked.id, orderedAt: event.at, count: ordered.length }
    }),
}

/** The cases of the person at the authority, this one among them. */
const ofSamePerson = async (
  req: PayloadRequest,
  { id, owner }: { id: number; owner: number | null },
): Promise<z.output<typeof cases>> =>
  cases.parse(
    await execute(
      req.payload,
      req,
      sql`
        select submissions.id, number, form, owner_id as owner
        from submissions left join intake.holder on holder.submission = submissions.id
        where submissions.id = ${id}
          or (owner_id = ${owner} and holder.person
            = (select person from intake.holder where submission = ${id}))
        order by submissions.id for update of submissions`,
    ),
  )
