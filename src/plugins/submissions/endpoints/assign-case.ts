import { sql } from '@payloadcms/db-postgres'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { worksOn } from '../../../access/submissions.ts'
import { CatalogueError } from '../../../domain/errors.ts'
import { parsedBody } from '../../../editorial/endpoint-request.ts'
import { execute } from '../../../publication/execute.ts'
import { onCase, reason } from './case-request.ts'

const sent = z.strictObject({
  /** Nobody: whoever has time takes it. */
  assignee: z.int().nullable(),
  /** What the next person should know. */
  reason: reason.optional(),
})

/** `POST /api/submissions/<id>/assign`: hands a case over to somebody who works on cases of the same authority, or back to all of them. */
export const assignCase: Endpoint = {
  path: '/:id/assign',
  method: 'post',
  handler: async (req) => {
    const { assignee, reason: why } = await parsedBody(req, sent)
    return onCase(req, ['assignee'], async ({ row, owner, by, now }) => {
      if (assignee !== null) await refuseStranger(req, owner, assignee)
      const event = { at: now.toISOString(), action: 'assigned', by, ...(why && { reason: why }) }
      await execute(
        req.payload,
        req,
        sql`
          update submissions set assignee_id = ${assignee},
            events = coalesce(events, '[]') || ${JSON.stringify([event])}::jsonb, updated_at = now()
          where id = ${row.id}`,
      )
      return { id: row.id, assignee }
    })
  },
}

/** @throws CatalogueError PERSON_UNKNOWN where the person does not work on the case */
const refuseStranger = async (
  req: PayloadRequest,
  owner: number | null,
  assignee: number,
): Promise<void> => {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { equals: assignee } },
    limit: 1,
    depth: 0,
    req,
  })
  const [person] = docs
  if (person && worksOn({ ...person, collection: 'users' }, owner)) return
  throw new CatalogueError('PERSON_UNKNOWN', 'Nobody of this id works on this case.')
}
