import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { z } from 'zod'

import { execute } from '../../../publication/execute.ts'
import type { KeyRing } from './key-ring.ts'
import { rotateIntake } from './rotate-intake.ts'

const sealedRows = z.array(z.object({ id: z.int(), number: z.string(), sealed: z.string() }))

const batch = 500

/** Encrypts all answers with the newest key, a batch at a time; may be broken off and repeated. @returns how many were rewritten */
export const rotateAnswers = async (payload: Payload, ring: KeyRing): Promise<number> => {
  const run = (statement: ReturnType<typeof sql>) => execute(payload, undefined, statement)
  let rewritten = 0
  for (let after = 0; ;) {
    const found = sealedRows.parse(
      await run(sql`
        select id, number, sealed_answers as sealed from submissions
        where id > ${after} and sealed_answers is not null order by id limit ${batch}`),
    )
    for (const { id, number, sealed } of found.filter((one) => !ring.isNewest(one.sealed))) {
      const again = ring.seal(ring.open(sealed, number), number)
      // Where it changed meanwhile, somebody else wrote it, with the newest key.
      await run(sql`
        update submissions set sealed_answers = ${again}
        where id = ${id} and sealed_answers = ${sealed}`)
      rewritten += 1
    }
    const last = found.at(-1)
    if (!last) return rewritten + (await rotateIntake(payload, ring))
    after = last.id
  }
}
