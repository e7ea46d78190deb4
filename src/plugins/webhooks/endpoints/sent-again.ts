import { sql } from '@payloadcms/db-postgres'

/** What is set in `webhook_deliveries` to have a message sent again, with all its attempts. */
export const sentAgain = sql`
  state = 'waiting', attempts = 0, next_attempt_at = now(), delivered_at = null, updated_at = now()`
