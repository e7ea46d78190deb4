import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeDeleteHook } from 'payload'

import { execute } from '../../../publication/execute.ts'

/** With a webhook goes what was to be sent to it. */
export const forgetDeliveries: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await execute(
    req.payload,
    req,
    sql`delete from webhook_deliveries where webhook_id = ${Number(id)}`,
  )
}
