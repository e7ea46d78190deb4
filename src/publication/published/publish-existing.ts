import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { lockKeys } from '../../database/lock-keys.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import { execute } from '../execute.ts'
import { rebuildIn } from './rebuild.ts'

/**
 * Publishes what was published before there were public records: in a database that was migrated just now. Does
 * nothing where there is a record already. One process at a time.
 */
export const publishExisting = (payload: Payload): Promise<void> =>
  inTransaction(payload, async (req) => {
    await execute(payload, req, sql`select pg_advisory_xact_lock(${lockKeys.publicationRebuild})`)
    const [row] = await execute(
      payload,
      req,
      sql`select exists (select from publication.record) as "isThere"`,
    )
    if (row?.isThere !== true) await rebuildIn(payload, req, { write: true })
  })
