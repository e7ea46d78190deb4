import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeDeleteHook } from 'payload'

import { execute } from '../../publication/execute.ts'

/** With an issue goes the ledger of its sending. */
export const forgetDeliveries: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await execute(
    req.payload,
    req,
    sql`delete from newsletter_deliveries where newsletter_id = ${Number(id)}`,
  )
}
