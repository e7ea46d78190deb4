import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Entry } from '../../../domain/cost/ledger/entry.ts'
import { execute } from '../../../publication/execute.ts'

/** The books of a programme, in the order they were written down. */
export const readEntries = async (req: PayloadRequest, programme: number): Promise<Entry[]> => {
  const rows = await execute(
    req.payload,
    req,
    sql`
      select entry from ledger_entries where programme_id = ${programme}
      order by recorded_at, id`,
  )
  // Only booking writes them, and a trigger keeps them as they were written.
  return rows.map(({ entry }) => entry as Entry)
}
