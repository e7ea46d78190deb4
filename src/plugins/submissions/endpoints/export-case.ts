import { sql } from '@payloadcms/db-postgres'
import { type Endpoint, Forbidden, NotFound, UnauthorizedError } from 'payload'
import type pg from 'pg'
import { z } from 'zod'

import { isPerson } from '../../../access/api-key.ts'
import { worksOn } from '../../../access/submissions.ts'
import { inTransaction } from '../../../database/in-transaction.ts'
import { idFrom } from '../../../editorial/endpoint-request.ts'
import { execute } from '../../../publication/execute.ts'
import type { KeyRing } from '../answers/key-ring.ts'
import { archiveCases } from '../export/archive-cases.ts'
import { casesOfSamePerson } from '../export/cases-of-person.ts'
import { exportPage } from '../export/export-page.ts'
import { fieldsOfExport } from '../export/fields-of-export.ts'
import { readExport } from '../export/read-export.ts'
import { noteProtection } from '../protection/note-protection.ts'

const found = z.object({ owner: z.int().nullable() })

const asked = z.enum(['json', 'html', 'zip', 'all']).catch('json')

/**
 * `GET /api/submissions/<id>/export[?format=html|zip|all]`: everything about a case for the person it is about, taken out by
 * who works on it; with its files as an archive, or all cases of this person at the authority. The data-protection role
 * orders it and does not see it.
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
    const format = asked.parse(req.query.format)
    if (format === 'zip' || format === 'all') {
      const one = { id, owner }
      const cases = format === 'zip' ? [one] : await casesOfSamePerson(pool, one)
      const means = { payload, pool, keyRing, now: () => new Date() }
      return archived(archiveCases(means, cases, { user }), id)
    }
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
    return answered(data.number, format === 'html' ? exportPage(data) : data)
  },
})

const archived = (pieces: AsyncIterable<Uint8Array>, id: number): Response =>
  new Response(bodyOf(pieces), {
    headers: {
      'Cache-Control': 'no-store',
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="export-${String(id)}.zip"`,
      'X-Content-Type-Options': 'nosniff',
    },
  })

/** Read as fast as it is sent. */
const bodyOf = (pieces: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> => {
  const source = pieces[Symbol.asyncIterator]()
  return new ReadableStream({
    pull: async (controller) => {
      const next = await source.next()
      if (next.done) controller.close()
      else controller.enqueue(next.value)
    },
    cancel: async () => {
      await source.return?.()
    },
  })
}

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
