import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { z } from 'zod'

import { execute } from '../../../publication/execute.ts'
import type { KeyRing } from './key-ring.ts'

const sealedRows = z.array(z.object({ id: z.int(), number: z.string(), sealed: z.string() }))

const batch = 500

/** Where something is sealed with the number of its case. */
const places = [
  { table: 'submissions', column: 'sealed_answers', ofCase: 'row.id' },
  { table: 'submission_deliveries', column: 'sealed_result', ofCase: 'row.submission_id' },
  { table: 'submission_documents', column: 'sealed_content', ofCase: 'row.submission_id' },
] as const

/**
 * Encrypts all answers, results of deliveries and documents with the newest key, a batch at a time; may be broken off and
 * repeated. @returns how many were rewritten
 */
export const rotateAnswers = async (payload: Payload, ring: KeyRing): Promise<number> => {
  let rewritten = 0
  for (const place of places) rewritten += await rotatePlace(payload, ring, place)
  return rewritten
}

const rotatePlace = async (
  payload: Payload,
  ring: KeyRing,
  { table, column, ofCase }: (typeof places)[number],
): Promise<number> => {
  const [from, field, id] = [sql.identifier(table), sql.identifier(column), sql.raw(ofCase)]
  let rewritten = 0
  for (let after = 0; ;) {
    const found = sealedRows.parse(
      await execute(
        payload,
        undefined,
        sql`
          select row.id, submission.number, row.${field} as sealed
          from ${from} row join submissions submission on submission.id = ${id}
          where row.id > ${after} and row.${field} is not null order by row.id limit ${batch}`,
      ),
    )
    for (const { id: rowId, number, sealed } of found.filter((one) => !ring.isNewest(one.sealed))) {
      const again = ring.seal(ring.open(sealed, number), number)
      // Where it changed meanwhile, somebody else wrote it, with the newest key.
      await execute(
        payload,
        undefined,
        sql`update ${from} set ${field} = ${again} where id = ${rowId} and ${field} = ${sealed}`,
      )
      rewritten += 1
    }
    const last = found.at(-1)
    if (!last) return rewritten
    after = last.id
  }
}
