import type pg from 'pg'
import { z } from 'zod'

import {
  type BounceKind,
  endsSubscription,
  recentSoft,
} from '../../../domain/newsletter/refusal.ts'

interface Bounce {
  /** Of the delivery. */
  key: string
  bounce: BounceKind
  /** Code of the mail server, never its words. */
  status: string
  now: Date
}

const hit = z.array(z.object({ subscriber: z.string() }))
const softBounces = z.array(z.object({ soft_bounces: z.array(z.string()).nullable() }))

/**
 * Notes that a mail came back, and ends the subscription where the address is no good; once for each mail, however often
 * it is said.
 * @returns whether it was new
 */
export const noteBounce = async (
  pool: pg.Pool,
  { key, bounce, status, now }: Bounce,
): Promise<boolean> => {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const { rows } = await client.query(
      `update newsletter_deliveries
       set state = 'bounced', answer = $2, next_attempt_at = null, updated_at = $3
       where key = $1 and state <> 'bounced' returning subscriber`,
      [key, status, now],
    )
    const [delivery] = hit.parse(rows)
    if (delivery) await tell(client, delivery.subscriber, { bounce, now })
    await client.query('commit')
    return delivery !== undefined
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

const tell = async (
  client: pg.PoolClient,
  subscriber: string,
  { bounce, now }: Pick<Bounce, 'bounce' | 'now'>,
): Promise<void> => {
  const { rows } = await client.query(
    'select soft_bounces from newsletter_subscribers where key = $1 for update',
    [subscriber],
  )
  const [known] = softBounces.parse(rows)
  if (!known) return
  const before = known.soft_bounces ?? []
  if (endsSubscription(bounce, before, now)) {
    await client.query('delete from newsletter_subscribers where key = $1', [subscriber])
    return
  }
  await client.query('update newsletter_subscribers set soft_bounces = $2 where key = $1', [
    subscriber,
    JSON.stringify([...recentSoft(before, now), now.toISOString()]),
  ])
}
