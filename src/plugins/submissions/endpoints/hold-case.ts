import { sql } from '@payloadcms/db-postgres'
import { type Endpoint, Forbidden, NotFound, type PayloadRequest, UnauthorizedError } from 'payload'
import { z } from 'zod'

import { isPerson } from '../../../access/api-key.ts'
import { protects } from '../../../access/submissions.ts'
import { idFrom, inTransaction, parsedBody } from '../../../editorial/endpoint-request.ts'
import { execute } from '../../../publication/execute.ts'
import { noteProtection, type ProtectedCase } from '../protection/note-protection.ts'
import { reason, refuseElsewhere } from './case-request.ts'

const sent = z.strictObject({ reason })

const found = z.object({
  id: z.int(),
  number: z.string(),
  form: z.string(),
  owner: z.int().nullable(),
  isHeld: z.boolean(),
})

interface Protecting<Body> {
  case: ProtectedCase & { isHeld: boolean }
  /** Database id of the person. */
  by: number
  body: Body
  now: Date
}

/**
 * What the data-protection role does to a case of its authority, all of it or nothing; it sees no contents by it.
 * @throws UnauthorizedError (401), Forbidden (403), NotFound (404), CatalogueError BODY_INVALID
 */
export const asProtector = async <Body extends z.ZodType>(
  req: PayloadRequest,
  sent: Body,
  act: (asked: Protecting<z.output<Body>>) => Promise<unknown>,
): Promise<Response> => {
  const body = await parsedBody(req, sent)
  return inTransaction(req, async () => {
    const { user } = req
    if (!user) throw new UnauthorizedError(req.t)
    const [first] = await execute(
      req.payload,
      req,
      sql`
        select id, number, form, owner_id as owner, held_at is not null as "isHeld"
        from submissions where id = ${idFrom(req)} for update`,
    )
    const asked = first && found.parse(first)
    // Who protects for one authority is told the same of another one's case as where there is none.
    if (!isPerson(user) || !protects(user, asked?.owner)) throw new Forbidden(req.t)
    if (!asked) throw new NotFound(req.t)
    return act({ case: asked, by: user.id, body, now: new Date() })
  })
}

/** `POST /api/submissions/<id>/hold`: a case is not forgotten, even when its time is over, until the hold is lifted. */
export const holdCase: Endpoint = {
  path: '/:id/hold',
  method: 'post',
  handler: (req) =>
    asProtector(req, sent, async ({ case: held, by, body: { reason: why }, now }) => {
      refuseElsewhere(!held.isHeld)
      const at = now.toISOString()
      await execute(
        req.payload,
        req,
        sql`
          update submissions set held_at = ${at}::timestamptz, held_by_id = ${by},
            hold_reason = ${why}, updated_at = now()
          where id = ${held.id}`,
      )
      await noteProtection(req, held, { at: now, action: 'held', reason: why })
      return { id: held.id, heldAt: at }
    }),
}

/** `POST /api/submissions/<id>/release`: lifts the hold; what is due is forgotten with the next round. */
export const releaseCase: Endpoint = {
  path: '/:id/release',
  method: 'post',
  handler: (req) =>
    asProtector(req, sent, async ({ case: held, body: { reason: why }, now }) => {
      refuseElsewhere(held.isHeld)
      await execute(
        req.payload,
        req,
        sql`
          update submissions set held_at = null, held_by_id = null, hold_reason = null,
            updated_at = now()
          where id = ${held.id}`,
      )
      await noteProtection(req, held, { at: now, action: 'released', reason: why })
      return { id: held.id, heldAt: null }
    }),
}
