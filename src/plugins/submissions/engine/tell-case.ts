import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { CaseEvent } from '../../../domain/submission/submission.ts'
import { execute } from '../../../publication/execute.ts'

/** What happened outside, and where in a case it belongs. */
export interface Told {
  /** Begins with number, state and visit, as `keyOf` names them. */
  key: string
  event?: CaseEvent
  /** For the memory of the step. */
  entry?: object
  now: Date
}

const found = z.object({
  id: z.int(),
  state: z.string(),
  visit: z.int(),
  progress: z.string(),
})

/**
 * Tells a case what happened outside, and has its step look at it.
 * @returns whether the case still stands where that belongs; undefined where there is no such case
 */
export const tellCase = async (
  req: PayloadRequest,
  { key, event, entry, now }: Told,
): Promise<boolean | undefined> => {
  const [number = '', state, visit] = key.split('/')
  const [row] = await execute(
    req.payload,
    req,
    sql`select id, state, visit::int as visit, progress from submissions where number = ${number} for update`,
  )
  if (!row) return undefined
  const standing = found.parse(row)
  // A turn that runs meanwhile counts no more: it may have looked before this was known. In an incident the step looks at
  // it once a person has it tried again.
  const isThere =
    standing.state === state &&
    String(standing.visit) === visit &&
    ['running', 'waiting', 'incident'].includes(standing.progress)
  const events = event ? [event] : []
  await execute(
    req.payload,
    req,
    sql`
      update submissions set
        turn = turn + ${isThere ? 1 : 0},
        next_run_at = case when ${isThere && standing.progress !== 'incident'} then ${now.toISOString()}::timestamptz else next_run_at end,
        memory = case when ${isThere && entry !== undefined}
          then coalesce(memory, '[]') || ${JSON.stringify(entry ? [entry] : [])}::jsonb
          else memory end,
        events = coalesce(events, '[]') || ${JSON.stringify(events)}::jsonb, updated_at = now()
      where id = ${standing.id}`,
  )
  return isThere
}
