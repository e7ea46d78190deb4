import { sql } from '@payloadcms/db-postgres'
import { type Endpoint, Forbidden, NotFound, UnauthorizedError } from 'payload'
import type pg from 'pg'
import { z } from 'zod'

import { isPerson } from '../../../access/api-key.ts'
import { worksOn } from '../../../access/submissions.ts'
import { inTransaction } from '../../../database/in-transaction.ts'
import type { CaseEvent } from '../../../domain/submission/submission.ts'
import { idFrom } from '../../../editorial/endpoint-request.ts'
import { execute } from '../../../publication/execute.ts'
import type { KeyRing } from '../answers/key-ring.ts'
import { exportPage } from '../export/export-page.ts'
import { fieldsOfExport } from '../export/export-own-case.ts'
import { readExport } from '../export/read-export.ts'
import { noteProtection } from '../protection/note-protection.ts'
import { asProtector } from './hold-case.ts'

const found = z.object({ owner: z.int().nullable() })

/**
 * `GET /api/submissions/<id>/export[?format=html]`: everything about a case for the person it is about, taken out by who
 * works on it. The data-protection role orders it and does not see it.
 */
export const exportCase = (keyRing: KeyRing): Endpoint => ({
  path: '/:id/export',
  method: 'get',
  handler: async (req) => {
    const { user, payload } = req
    if (!user) throw new UnauthorizedError(req.t)
    const id = idFrom(req)
    const [first] = await execute(
      payload,
      req,
      sql`select owner_id as owner from submissions where id = ${id}`,
    )
    const owner = first && found.parse(first).owner
    if (!isPerson(user) || !worksOn(user, owner)) throw new Forbidden(req.t)
    if (owner === undefined) throw new NotFound(req.t)
    const pool = payload.db.pool as unknown as pg.Pool
    const data = await readExport({ pool, keyRing }, id)
    const fields = fieldsOfExport(data)
    const { number, form } = data
    await inTransaction(
      payload,
      (own) => {
        const noted = { at: new Date(), action: 'exported' as const, fields }
        return noteProtection(own, { id, number, form, owner }, noted)
      },
      user,
    )
    return answered(data.number, req.query.format === 'html' ? exportPage(data) : data)
  },
})

const answered = (number: string, body: object | string): Response => {
  const [text, type, ending] =
    typeof body === 'string'
      ? [body, 'text/html', 'html']
      : [JSON.stringify(body, null, 2), 'application/json', 'json']
  return new Response(text, {
    headers: {
      'Cache-Control': 'no-store',
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${number}.${ending}"`,
      // Answers are residents' words: nothing in them runs.
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

/** `POST /api/submissions/<id>/order-export`: data protection has the authority hand out what it knows; it stands in the timeline of the case. */
export const orderExport: Endpoint = {
  path: '/:id/order-export',
  method: 'post',
  handler: (req) =>
    asProtector(req, async ({ case: ordered, by, reason, now }) => {
      const event: CaseEvent = { at: now.toISOString(), action: 'export-ordered', by, reason }
      await execute(
        req.payload,
        req,
        sql`
          update submissions
          set events = coalesce(events, '[]') || ${JSON.stringify([event])}::jsonb, updated_at = now()
          where id = ${ordered.id}`,
      )
      await noteProtection(req, ordered, { at: now, action: 'export-ordered', reason })
      return { id: ordered.id, orderedAt: event.at }
    }),
}
