import type { Payload } from 'payload'
import type { PgBoss } from 'pg-boss'
import type pg from 'pg'

import type { Sealer } from './sealer.ts'

/** What the work on newsletters is done with. */
export interface NewsletterWork {
  payload: Payload
  pool: pg.Pool
  boss: PgBoss
  sealer: Sealer
  /** Scheme, host and port people use. */
  baseUrl: string
  /** Mailbox that mails come back to; without one they come back to the sender. */
  bounceMailbox: string | undefined
  now: () => Date
}
