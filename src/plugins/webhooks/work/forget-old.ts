import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { execute } from '../../../publication/execute.ts'

const dayMs = 24 * 3_600_000
const keepDeliveredDays = 30
/** Longer: somebody may want to send them again. */
const keepGivenUpDays = 90

/** Deletes messages that nobody asks about any more. @returns how many */
export const forgetOld = async (payload: Payload, now: Date): Promise<number> => {
  const before = (days: number) => new Date(now.getTime() - days * dayMs).toISOString()
  const gone = await execute(
    payload,
    undefined,
    sql`
      delete from webhook_deliveries
      where (state = 'delivered' and delivered_at < ${before(keepDeliveredDays)})
        or (state = 'given-up' and updated_at < ${before(keepGivenUpDays)})
      returning id`,
  )
  return gone.length
}
