import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Reach } from '../../../access/roles.ts'
import { progresses } from '../../../domain/submission/submission.ts'
import { execute } from '../../../publication/execute.ts'
import type { InboxSearch } from './inbox-search.ts'

const moment = z.number().transform((milliseconds) => new Date(milliseconds))

const inboxRow = z.object({
  id: z.int(),
  number: z.string(),
  form: z.string(),
  service: z.string(),
  state: z.string(),
  progress: z.enum(progresses),
  assignee: z.int().nullable(),
  owner: z.int().nullable(),
  workflow: z.string(),
  workflowVersion: z.int(),
  receivedAt: moment,
  enteredAt: moment,
  /** Whether it was withdrawn and something stands that could not be taken back. */
  isStanding: z.boolean(),
})

/** A case as a line of the inbox. */
export type InboxRow = z.output<typeof inboxRow>

/** Cases at their end that are looked at: the newest ones. */
const mostEnded = 1000

/** The cases of some authorities that are open or that somebody has to see to all the same, or that ended in a way. */
export const readInboxRows = async (
  req: PayloadRequest,
  reach: Reach,
  progress: InboxSearch['progress'],
): Promise<InboxRow[]> => {
  if (reach !== 'everywhere' && reach.length === 0) return []
  const isEnded = progress === 'closed' || progress === 'withdrawn'
  const isStanding = sql`(progress = 'withdrawn' and exists (
    select from submission_deliveries line
    where line.submission_id = submissions.id and line.progress = 'stands'))`
  const rows = await execute(
    req.payload,
    req,
    sql`
      select id, number, form, service, state, progress, assignee_id as assignee, owner_id as owner,
        workflow, workflow_version::int as "workflowVersion",
        (extract(epoch from coalesce(received_at, created_at)) * 1000)::float8 as "receivedAt",
        (extract(epoch from coalesce(entered_at, received_at, created_at)) * 1000)::float8 as "enteredAt",
        ${isStanding} as "isStanding"
      from submissions
      where ${isEnded ? sql`progress = ${progress}` : sql`(progress in ('running', 'waiting', 'incident') or ${isStanding})`}
        and ${reach === 'everywhere' ? sql`true` : sql`owner_id = any(${sql.param([...reach])}::int[])`}
      order by received_at desc, id desc
      ${isEnded ? sql`limit ${mostEnded}` : sql``}`,
  )
  return z.array(inboxRow).parse(rows)
}
