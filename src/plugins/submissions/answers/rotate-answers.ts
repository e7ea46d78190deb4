import type { Payload } from 'payload'
import type pg from 'pg'
import { z } from 'zod'

import type { KeyRing } from './key-ring.ts'
import { type SealedPlace, sealedPlaces } from './sealed-places.ts'

const sealedRows = z.array(z.object({ id: z.string(), purpose: z.string(), sealed: z.string() }))

const batch = 500

/** How often everything is gone through: who still writes with an older key is not waited for for ever. */
const passes = 5

/** What came of a rotation. */
export interface Rotation {
  /** How many texts were encrypted anew: answers, messages, documents, drafts, keys of files. */
  rewritten: number
  /** How many are still under an older key: a process that knows the newest one not yet goes on writing them. */
  left: number
}

/**
 * Encrypts everything that is sealed with the newest key, a batch at a time, again and again until nothing is left under
 * another one; may be broken off and repeated. What somebody writes meanwhile is never overwritten.
 */
export const rotateAnswers = async (payload: Payload, ring: KeyRing): Promise<Rotation> => {
  const pool = payload.db.pool as unknown as pg.Pool
  let rewritten = 0
  for (let pass = 0; pass < passes; pass += 1) {
    const { found, changed } = await onePass(pool, ring)
    rewritten += changed
    if (found === 0) return { rewritten, left: 0 }
  }
  return { rewritten, left: (await onePass(pool, ring)).found }
}

const onePass = async (pool: pg.Pool, ring: KeyRing) => {
  const counts = { found: 0, changed: 0 }
  for (const place of sealedPlaces) {
    const { found, changed } = await onePlace(pool, ring, place)
    counts.found += found
    counts.changed += changed
  }
  return counts
}

const onePlace = async (pool: pg.Pool, ring: KeyRing, place: SealedPlace) => {
  const { table, column, id, purpose, submission } = place
  const counts = { found: 0, changed: 0 }
  const joined = submission ? `join submissions on submissions.id = part.${submission}` : ''
  for (let after = ''; ;) {
    const { rows } = await pool.query(
      `select ${id} as id, ${purpose} as purpose, part.${column} as sealed
       from ${table} as part ${joined}
       where part.${column} is not null and ${id} > $1 order by ${id} limit ${String(batch)}`,
      [after],
    )
    const page = sealedRows.parse(rows)
    for (const row of page.filter(({ sealed }) => !ring.isNewest(sealed))) {
      counts.found += 1
      const again = ring.seal(ring.open(row.sealed, row.purpose), row.purpose)
      // Where it changed meanwhile, what was written stays; the next pass looks at it.
      const { rowCount } = await pool.query(
        `update ${table} as part set ${column} = $1 where ${id} = $2 and part.${column} = $3`,
        [again, row.id, row.sealed],
      )
      counts.changed += rowCount ?? 0
    }
    const last = page.at(-1)
    if (!last) return counts
    after = last.id
  }
}
