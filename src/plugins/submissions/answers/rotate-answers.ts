import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { z } from 'zod'

import { execute } from '../../../publication/execute.ts'
import type { KeyRing } from './key-ring.ts'

const sealedRows = z.array(z.object({ id: z.int(), number: z.string(), sealed: z.string() }))

const batch = 500

/** How often everything is gone through: who still writes with an older key is not waited for for ever. */
const passes = 5

/** What came of a rotation. */
export interface Rotation {
  /** How many were encrypted anew. */
  rewritten: number
  /** How many are still under an older key: a process that knows the newest one not yet goes on writing them. */
  left: number
}

/**
 * Encrypts all answers with the newest key, a batch at a time, again and again until none is left under another one;
 * may be broken off and repeated. What somebody writes meanwhile is never overwritten.
 */
export const rotateAnswers = async (payload: Payload, ring: KeyRing): Promise<Rotation> => {
  let rewritten = 0
  for (let pass = 0; pass < passes; pass += 1) {
    const { found, changed } = await onePass(payload, ring)
    rewritten += changed
    if (found === 0) return { rewritten, left: 0 }
  }
  return { rewritten, left: (await onePass(payload, ring)).found }
}

const onePass = async (
  payload: Payload,
  ring: KeyRing,
): Promise<{ found: number; changed: number }> => {
  const run = (statement: ReturnType<typeof sql>) => execute(payload, undefined, statement)
  const counts = { found: 0, changed: 0 }
  for (let after = 0; ;) {
    const rows = sealedRows.parse(
      await run(sql`
        select id, number, sealed_answers as sealed from submissions
        where id > ${after} and sealed_answers is not null order by id limit ${batch}`),
    )
    for (const { id, number, sealed } of rows.filter((one) => !ring.isNewest(one.sealed))) {
      counts.found += 1
      const again = ring.seal(ring.open(sealed, number), number)
      // Where it changed meanwhile, what was written stays; the next pass looks at it.
      const written = await run(sql`
        update submissions set sealed_answers = ${again}
        where id = ${id} and sealed_answers = ${sealed} returning id`)
      counts.changed += written.length
    }
    const last = rows.at(-1)
    if (!last) return counts
    after = last.id
  }
}
