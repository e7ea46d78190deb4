import { sql } from '@payloadcms/db-postgres'
import type { Endpoint } from 'payload'
import { z } from 'zod'

import { idOf } from '../../../access/roles.ts'
import { worksOn } from '../../../access/submissions.ts'
import { CatalogueError } from '../../../domain/errors.ts'
import { parsedBody } from '../../../editorial/endpoint-request.ts'
import { execute } from '../../../publication/execute.ts'
import { onCase } from './case-request.ts'

const sent = z.strictObject({ assignee: z.int() })

/** `POST /api/submissions/<id>/assign`: hands a case over to somebody who works on cases of the same authority. */
export const assignCase: Endpoint = {
  path: '/:id/assign',
  method: 'post',
  handler: async (req) => {
    const { assignee } = await parsedBody(req, sent)
    return onCase(req, ['assignee'], async ({ row, by, now }) => {
      const { docs } = await req.payload.find({
        collection: 'users',
        where: { id: { equals: assignee } },
        limit: 1,
        depth: 0,
        req,
      })
      const person = docs[0]
      const { owner } = await req.payload.findByID({
        collection: 'submissions',
        id: row.id,
        depth: 0,
        // Without contents: nobody sees them here.
        select: { owner: true },
        req,
      })
      if (!person || !worksOn({ ...person, collection: 'users' }, owner ? idOf(owner) : owner)) {
        throw new CatalogueError('PERSON_UNKNOWN', 'Nobody of this id works on this case.')
      }
      const events = [{ at: now.toISOString(), action: 'assigned', by }]
      await execute(
        req.payload,
        req,
        sql`
          update submissions set assignee_id = ${assignee},
            events = coalesce(events, '[]') || ${JSON.stringify(events)}::jsonb, updated_at = now()
          where id = ${row.id}`,
      )
      return { id: row.id, assignee }
    })
  },
}
