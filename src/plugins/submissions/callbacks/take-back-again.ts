import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { execute } from '../../../publication/execute.ts'

/**
 * Has a payment of a withdrawn case taken back once more that counted as taken back: where it was paid could still be open,
 * and somebody paid there since. The provider is asked; what was not paid stays as it is.
 * @param key names what the step did outside: number, state and visit
 */
export const takeBackAgain = async (req: PayloadRequest, key: string): Promise<void> => {
  await execute(
    req.payload,
    req,
    sql`
      update submission_deliveries line set progress = 'sent', undo_attempts = 0, undo_at = null,
        updated_at = now()
      from submissions
      where submissions.id = line.submission_id and submissions.progress = 'withdrawn'
        and line.progress = 'undone' and starts_with(line.idempotency_key, ${`${key}/`})
        and line.idempotency_key ~ '/payment$'`,
  )
}
