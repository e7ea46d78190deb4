import { randomBytes, randomUUID } from 'node:crypto'

import type { Payload } from 'payload'
import type pg from 'pg'

import { sha256 } from '../../../audit/sha256.ts'
import type { NewsletterDesk, SubscriptionWish } from '../../../domain/newsletter/desk.ts'
import { oldestWish, quietSince } from '../../../domain/newsletter/subscription.ts'
import { takeReport } from '../bounces/take-report.ts'
import type { Sealer } from '../sealer.ts'
import { addressDigest, sealContact } from './sealed-contact.ts'

interface Options {
  payload: Payload
  pool: pg.Pool
  sealer: Sealer
  /** With which reports of the mail server are signed. Default: none are taken. */
  bounceSecret?: string | undefined
  /** Default: the clock of this process. */
  now?: () => Date
}

/** Opens the place where people subscribe and end it. */
export const createNewsletterDesk = ({
  payload,
  pool,
  sealer,
  bounceSecret,
  now = () => new Date(),
}: Options): NewsletterDesk => ({
  subscribe: (wish) => store(pool, wish, { sealer, secret: payload.config.secret, now: now() }),
  confirm: async (token) => {
    const { rowCount } = await pool.query(
      `update newsletter_subscribers
       set state = 'confirmed', confirmed_at = coalesce(confirmed_at, $2), updated_at = $2
       where token_hash = $1 and (state = 'confirmed' or requested_at > $3)`,
      [sha256(token), now(), oldestWish(now())],
    )
    return rowCount === 0 ? 'unknown' : 'confirmed'
  },
  unsubscribe: async (token) => {
    await pool.query('delete from newsletter_subscribers where token_hash = $1', [sha256(token)])
  },
  bounced: (report) => takeReport(pool, report, { secret: bounceSecret, now: now() }),
})

interface Means {
  sealer: Sealer
  secret: string
  now: Date
}

/**
 * The same statement whether or not the address is known, so that neither the answer nor its time tells: what differs is
 * the mail alone. An address that was written to within the hour is not written to again.
 */
const store = async (
  pool: pg.Pool,
  { address, language, consent }: SubscriptionWish,
  { sealer, secret, now }: Means,
): Promise<void> => {
  const key = randomUUID()
  const token = randomBytes(24).toString('base64url')
  await pool.query(
    `insert into newsletter_subscribers as known
       (key, locale, state, requested_at, consent, address_digest, sealed_address, token_hash,
        mail_due_at, mail_attempts, updated_at, created_at)
     values ($1, $2, 'pending', $3, $4, $5, $6, $7, $3, 0, $3, $3)
     on conflict (address_digest) do update set
       requested_at = case known.state when 'pending' then excluded.requested_at else known.requested_at end,
       locale = case known.state when 'pending' then excluded.locale else known.locale end,
       consent = case known.state when 'pending' then excluded.consent else known.consent end,
       mail_due_at = case
         when known.mail_due_at is not null then known.mail_due_at
         when known.mailed_at is null or known.mailed_at <= $8 then excluded.mail_due_at
       end,
       updated_at = excluded.updated_at`,
    [
      key,
      language,
      now,
      consent,
      addressDigest(address, secret),
      sealContact(sealer, key, { address, token }),
      sha256(token),
      quietSince(now),
    ],
  )
}
