import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { z } from 'zod'

import { execute } from '../../../publication/execute.ts'
import type { KeyRing } from './key-ring.ts'

/** A column of the schema `intake` that is sealed, and what it is bound to. */
interface Sealed {
  table: string
  column: string
  id: string
  purpose: string
}

const sealedColumns: readonly Sealed[] = [
  { table: 'upload', column: 'sealed_about', id: 'id', purpose: 'upload' },
  { table: 'upload', column: 'sealed_key', id: 'id', purpose: 'upload' },
  { table: 'draft', column: 'sealed', id: 'id', purpose: 'draft' },
  { table: 'message', column: 'sealed', id: 'id', purpose: 'message' },
  { table: 'prefill', column: 'sealed', id: 'person', purpose: 'prefill' },
]

/**
 * Encrypts what residents leave around a submission with the newest key. A file itself stays as it is: its key is sealed
 * anew. @returns how many were rewritten
 */
export const rotateIntake = async (payload: Payload, ring: KeyRing): Promise<number> => {
  let rewritten = 0
  for (const column of sealedColumns) rewritten += await rotateColumn(payload, ring, column)
  return rewritten
}

const rows = z.array(z.object({ id: z.string(), kept: z.string() }))
const batch = 500

const rotateColumn = async (
  payload: Payload,
  ring: KeyRing,
  { table, column, id, purpose }: Sealed,
): Promise<number> => {
  const [from, name, key] = [table, column, id].map((part) => sql.raw(part))
  const run = (statement: ReturnType<typeof sql>) => execute(payload, undefined, statement)
  let rewritten = 0
  for (let after = ''; ;) {
    const found = rows.parse(
      await run(sql`
        select ${key}::text as id, ${name} as kept from intake.${from}
        where ${key}::text > ${after} order by ${key}::text limit ${batch}`),
    )
    for (const one of found.filter(({ kept }) => !ring.isNewest(kept))) {
      const bound = `${purpose}/${one.id}`
      const again = ring.seal(ring.open(one.kept, bound), bound)
      // Where it changed meanwhile, somebody else wrote it, with the newest key.
      await run(sql`
        update intake.${from} set ${name} = ${again}
        where ${key}::text = ${one.id} and ${name} = ${one.kept}`)
      rewritten += 1
    }
    const last = found.at(-1)
    if (!last) return rewritten
    after = last.id
  }
}
