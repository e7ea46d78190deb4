import { createHmac, randomBytes } from 'node:crypto'

import type pg from 'pg'
import { z } from 'zod'

import { CatalogueError } from '../../../domain/errors.ts'
import { digestOf } from './status-token.ts'

/** Something that came under a key, and is done once however often it comes. */
export interface SentOnce {
  /** What it is: a key counts for one kind of thing. */
  kind: 'consent' | 'draft' | 'draft link' | 'message' | 'upload'
  /** Absent: it is done each time. */
  idempotencyKey: string | undefined
  /** Who sends what to where: all that has to be the same. */
  content: unknown
}

interface Means {
  secret: string
  now: () => Date
}

/** How long a key is known. */
const knownForMs = 30 * 24 * 3_600_000

const row = z.object({ digest: z.string() })

/**
 * Whether something was done before.
 * @throws CatalogueError IDEMPOTENCY_KEY_REUSED where the key was sent with something else
 */
export const isSent = async (
  db: Pick<pg.Pool, 'query'>,
  { secret }: Pick<Means, 'secret'>,
  { kind, idempotencyKey, content }: SentOnce,
): Promise<boolean> => {
  if (idempotencyKey === undefined) return false
  const { rows } = await db.query(
    'select request_digest as digest from intake.sent_once where key_hash = $1',
    [keyHashOf(secret, kind, idempotencyKey)],
  )
  const [found] = z.array(row).parse(rows)
  if (!found) return false
  if (found.digest === digestOf(secret, [kind, content])) return true
  throw new CatalogueError('IDEMPOTENCY_KEY_REUSED', 'The key was sent with something else.')
}

/**
 * Whether something was done before; otherwise it counts as done with the transaction of the client. Sent twice at once,
 * the second waits for the first.
 * @throws CatalogueError IDEMPOTENCY_KEY_REUSED where the key was sent with something else
 */
export const wasSent = async (
  client: pg.PoolClient,
  { secret, now }: Means,
  sent: SentOnce,
): Promise<boolean> => {
  const { kind, idempotencyKey, content } = sent
  if (idempotencyKey === undefined) return false
  const { rowCount } = await client.query(
    `insert into intake.sent_once (key_hash, request_digest, expires_at) values ($1, $2, $3)
     on conflict (key_hash) do nothing`,
    [
      keyHashOf(secret, kind, idempotencyKey),
      digestOf(secret, [kind, content]),
      new Date(now().getTime() + knownForMs),
    ],
  )
  return rowCount === 1 ? false : isSent(client, { secret }, sent)
}

/** What is stored of a key: nobody makes a token of it who reads the database. */
const keyHashOf = (secret: string, kind: SentOnce['kind'], key: string): string =>
  digestOf(secret, ['idempotency key', kind, key])

/** A token nobody guesses; of a key always the same one, so that the answer can be given again without being kept. */
export const tokenFor = (
  secret: string,
  { kind, idempotencyKey }: Pick<SentOnce, 'idempotencyKey' | 'kind'>,
): string =>
  idempotencyKey === undefined
    ? randomBytes(32).toString('base64url')
    : createHmac('sha256', secret)
        .update(`schaltwerk:once/${kind}/${idempotencyKey}`)
        .digest('base64url')
