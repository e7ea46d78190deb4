import { sql } from '@payloadcms/db-postgres'
import { type Endpoint, Forbidden, UnauthorizedError } from 'payload'
import { z } from 'zod'

import { isPerson } from '../access/api-key.ts'
import { hasRoleEverywhere } from '../access/roles.ts'
import { record } from '../audit/record.ts'
import { inTransaction, parsedBody } from '../editorial/endpoint-request.ts'
import { execute } from '../publication/execute.ts'

const sent = z.strictObject({ what: z.enum(['jobs', 'mails']) })

/**
 * What begins anew: jobs keep their names, so that what one does outside is still done under the same key; mails that
 * were given up are tried again from the first attempt.
 */
const statements = {
  jobs: sql`
    update pgboss.job set state = 'retry', retry_count = 0, start_after = now(), completed_on = null
    where state = 'failed' returning id`,
  mails: sql`
    update outgoing_mails set attempts = 0, next_attempt_at = now(), updated_at = now()
    where sent_at is null and next_attempt_at is null returning id`,
} as const

/** `POST /api/operations/replay`: has everything tried again that failed for good. */
export const replay: Endpoint = {
  path: '/operations/replay',
  method: 'post',
  handler: async (req) => {
    const { what } = await parsedBody(req, sent)
    return inTransaction(req, async () => {
      const { user, payload } = req
      if (!user) throw new UnauthorizedError(req.t)
      if (!isPerson(user) || !hasRoleEverywhere(user, 'admin')) throw new Forbidden(req.t)
      const again = await execute(payload, req, statements[what])
      await record(req, {
        action: 'update',
        ...(what === 'mails' && { collectionSlug: 'outgoing-mails' }),
        changedFields: [`replay-${what}`],
      })
      return { what, count: again.length }
    })
  },
}
