import type pg from 'pg'
import { z } from 'zod'

import type { Locale } from '../../../domain/locale.ts'
import type { OwnCase, Resident } from '../../../domain/submission/intake.ts'
import type { KeyRing } from '../answers/key-ring.ts'
import { madeDocuments } from '../documents/made-documents.ts'
import { ownTokenOf, statusTokenOf } from '../intake/status-token.ts'
import { paymentsOf } from '../payments/read-payments.ts'

interface Means {
  pool: pg.Pool
  keyRing: KeyRing
  /** Of the installation. */
  secret: string
}

const row = z.object({
  id: z.int(),
  number: z.string(),
  key: z.string(),
  service: z.string(),
  progress: z.string(),
  receivedAt: z.date(),
  closedAt: z.date().nullable(),
  isForOther: z.boolean(),
  isRepresented: z.boolean(),
})

/**
 * The cases of a resident, the newest first: those she handed in, those somebody handed in for her, and those she
 * handed in for others as long as their consent holds.
 * @param page `before`: number of the last case of the page before
 */
export const ownCases = async (
  { pool, keyRing, secret }: Means,
  { key }: Resident,
  { before, limit, locale }: { before?: string | undefined; limit: number; locale: Locale },
): Promise<OwnCase[]> => {
  const { rows } = await pool.query(
    `select submissions.id, number, idempotency_key as key, service, progress, received_at as "receivedAt",
       closed_at as "closedAt", holder.person <> $1 as "isForOther",
       holder.person = $1 and holder.representation is not null as "isRepresented"
     from intake.holder
       join submissions on submissions.id = holder.submission
       left join intake.representation on representation.id = holder.representation
     where (holder.person = $1
         or (representation.representative = $1 and revoked_at is null and ends_at > now()))
       and ($2::text is null or number < $2)
     order by number desc limit $3`,
    [key, before ?? null, limit],
  )
  const found = z.array(row).parse(rows)
  const ids = found.map(({ id }) => id)
  const made = await madeDocuments(pool, ids, locale)
  const payments = await paymentsOf({ pool, keyRing }, ids)
  return found.map(({ id, key: idempotencyKey, isRepresented, receivedAt, closedAt, ...own }) => {
    const payment = payments.get(id)
    const tokenOf = isRepresented ? ownTokenOf : statusTokenOf
    return {
      ...own,
      statusToken: tokenOf(secret, { number: own.number, idempotencyKey }),
      receivedAt: receivedAt.toISOString(),
      ...(closedAt && { closedAt: closedAt.toISOString() }),
      documents: made.get(id) ?? [],
      ...(payment && { payment }),
    }
  })
}
