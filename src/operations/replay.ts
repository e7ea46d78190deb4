import { sql } from '@payloadcms/db-postgres'
import { type Endpoint, Forbidden, UnauthorizedError } from 'payload'
import { z } from 'zod'

import { isPerson } from '../access/api-key.ts'
import { hasRoleEverywhere } from '../access/roles.ts'
import { record } from '../audit/record.ts'
import type { CaseEvent } from '../domain/submission/submission.ts'
import { inTransaction, parsedBody } from '../editorial/endpoint-request.ts'
import { execute } from '../publication/execute.ts'

/** What can be tried again as a whole. */
const replayed = ['incidents', 'jobs', 'mails'] as const

const sent = z.strictObject({ what: z.enum(replayed) })

interface Asked {
  /** Database id of the person. */
  by: number
  now: Date
}

/**
 * What begins anew: cases do the step that failed once more; jobs keep their names, so that what one does outside is
 * still done under the same key; mails that were given up are tried again from the first attempt.
 */
const statements: Record<(typeof replayed)[number], (asked: Asked) => ReturnType<typeof sql>> = {
  incidents: ({ by, now }) => {
    const event: CaseEvent = { at: now.toISOString(), action: 'retried', by }
    return sql`
      update submissions set progress = 'running', turn = turn + 1, failures = 0,
        next_run_at = ${event.at}::timestamptz, updated_at = now(),
        events = coalesce(events, '[]') || ${JSON.stringify([event])}::jsonb
      where progress = 'incident' returning id`
  },
  jobs: () => sql`
    update pgboss.job set state = 'retry', retry_count = 0, start_after = now(), completed_on = null
    where state = 'failed' returning id`,
  mails: () => sql`
    update outgoing_mails set attempts = 0, next_attempt_at = now(), updated_at = now()
    where sent_at is null and next_attempt_at is null returning id`,
}

const collectionOf = { incidents: 'submissions', jobs: undefined, mails: 'outgoing-mails' } as const

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
      const again = await execute(payload, req, statements[what]({ by: user.id, now: new Date() }))
      const collectionSlug = collectionOf[what]
      await record(req, {
        action: 'update',
        ...(collectionSlug && { collectionSlug }),
        changedFields: [`replay-${what}`],
      })
      return { what, count: again.length }
    })
  },
}
