import { randomUUID } from 'node:crypto'

import type pg from 'pg'
import { z } from 'zod'

import { CatalogueError } from '../../../domain/errors.ts'
import type { Representation, Resident, Residents } from '../../../domain/submission/intake.ts'
import { inClient } from '../intake/in-client.ts'
import { tokenFor, wasSent } from '../intake/sent-once.ts'
import { hashOfToken } from '../intake/status-token.ts'

interface Means {
  pool: pg.Pool
  secret: string
  now: () => Date
}

type Consents = Pick<Residents, 'acceptConsent' | 'endConsent' | 'giveConsent' | 'representations'>

const row = z.object({
  id: z.string(),
  person: z.string(),
  givenAt: z.date(),
  acceptedAt: z.date().nullable(),
  endsAt: z.date(),
  revokedAt: z.date().nullable(),
})

const columns = `id, person, given_at as "givenAt", accepted_at as "acceptedAt",
  ends_at as "endsAt", revoked_at as "revokedAt"`

const dayMs = 24 * 3_600_000

/** Consents of residents that others act for them: given by one, accepted by the other, ended by either. */
export const createConsents = ({ pool, secret, now }: Means): Consents => {
  const asked = async ({ key }: Resident, text: string, values: unknown[]) => {
    const { rows } = await pool.query(text, values)
    return rows.map((found: unknown) => toRepresentation(row.parse(found), key, now()))
  }
  const one = (found: Representation[]): Representation => {
    if (found[0]) return found[0]
    throw new CatalogueError('RECORD_NOT_FOUND', 'There is no consent that this could be done to.')
  }
  return {
    representations: (resident) =>
      asked(
        resident,
        `select ${columns} from intake.representation
         where person = $1 or representative = $1 order by given_at desc limit 200`,
        [resident.key],
      ),
    giveConsent: async (resident, { days, idempotencyKey }) => {
      const sent = { kind: 'consent', idempotencyKey, content: [resident.key, days] } as const
      const code = tokenFor(secret, sent)
      await inClient(pool, async (client) => {
        if (await wasSent(client, { secret, now }, sent)) return
        const endsAt = new Date(now().getTime() + days * dayMs)
        await client.query(
          `insert into intake.representation (id, person, code_hash, given_at, ends_at)
           values ($1, $2, $3, $4, $5)`,
          [randomUUID(), resident.key, hashOfToken(code), now(), endsAt],
        )
      })
      const given = await asked(
        resident,
        `select ${columns} from intake.representation where code_hash = $1 and person = $2`,
        [hashOfToken(code), resident.key],
      )
      return { ...one(given), code }
    },
    // Nobody stands in for herself, and a code is good for one person.
    acceptConsent: async (resident, code) =>
      one(
        await asked(
          resident,
          `update intake.representation set representative = $1, accepted_at = $3
           where code_hash = $2 and representative is null and person <> $1
             and revoked_at is null and ends_at > $3 returning ${columns}`,
          [resident.key, hashOfToken(code), now()],
        ),
      ),
    endConsent: async (resident, id) =>
      one(
        await asked(
          resident,
          `update intake.representation set revoked_at = coalesce(revoked_at, $3)
           where id = $2 and (person = $1 or representative = $1) returning ${columns}`,
          [resident.key, id, now()],
        ),
      ),
  }
}

const toRepresentation = (
  { id, person, givenAt, acceptedAt, endsAt, revokedAt }: z.output<typeof row>,
  key: string,
  now: Date,
): Representation => ({
  id,
  role: person === key ? 'represented' : 'representative',
  state: revokedAt ? 'revoked' : endsAt <= now ? 'ended' : acceptedAt ? 'accepted' : 'given',
  givenAt: givenAt.toISOString(),
  ...(acceptedAt && { acceptedAt: acceptedAt.toISOString() }),
  endsAt: endsAt.toISOString(),
  ...(revokedAt && { revokedAt: revokedAt.toISOString() }),
})

/**
 * Whose case it is that a resident hands in for somebody else, in the transaction of the client: the consent cannot be
 * taken back meanwhile.
 * @throws CatalogueError REPRESENTATION_INVALID
 */
export const representedBy = async (
  client: pg.PoolClient,
  { key }: Resident,
  id: string,
): Promise<string> => {
  const { rows } = await client.query<{ person: string }>(
    `select person from intake.representation
     where id = $1 and representative = $2 and revoked_at is null and ends_at > now() for share`,
    [id, key],
  )
  if (rows[0]) return rows[0].person
  throw new CatalogueError('REPRESENTATION_INVALID', 'There is no consent that holds now.')
}
