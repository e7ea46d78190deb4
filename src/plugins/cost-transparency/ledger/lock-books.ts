import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { CatalogueError } from '../../../domain/errors.ts'
import { execute } from '../../../publication/execute.ts'

/**
 * Keeps the books of a programme for the transaction of the request: nobody else books in them or takes their state
 * until it ends.
 * @returns the moment of what is written down now: later than every entry and every state so far, RFC 3339 in UTC with
 *   milliseconds
 * @throws CatalogueError RECORD_NOT_FOUND
 */
export const lockBooks = async (req: PayloadRequest, programme: number): Promise<string> => {
  const { payload } = req
  const [locked] = await execute(
    payload,
    req,
    sql`select id from programmes where id = ${programme} for no key update`,
  )
  if (!locked) throw new CatalogueError('RECORD_NOT_FOUND', 'There is no such programme.')
  const [row] = await execute(
    payload,
    req,
    sql`
      select to_char(greatest(date_trunc('milliseconds', clock_timestamp()),
        (select max(recorded_at) + interval '1 millisecond' from ledger_entries
          where programme_id = ${programme}),
        (select max(as_of) + interval '1 millisecond' from cost_snapshots
          where programme_id = ${programme})) at time zone 'UTC',
        'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as moment`,
  )
  return String(row?.moment)
}
