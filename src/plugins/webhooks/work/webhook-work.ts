import type { Payload } from 'payload'
import type { PgBoss } from 'pg-boss'

import type { Poster } from '../send/create-poster.ts'

/** What the work on webhooks is done with. */
export interface WebhookWork {
  payload: Payload
  boss: PgBoss
  poster: Poster
  /** Scheme, host and port people use. */
  baseUrl: string
  now: () => Date
}
