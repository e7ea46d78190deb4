import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { execute } from '../../../publication/execute.ts'
import { readNames } from '../inbox/read-names.ts'

const rows = z.array(z.object({ at: z.number(), actor: z.string(), fields: z.string().nullable() }))

/** That somebody looked at a case. */
export interface Viewing {
  at: string
  /** Name, or the number of an account that is gone. */
  by: string
  /** Whether protected answers were opened. */
  isSealedPart: boolean
}

/** Viewings that are shown: the newest. */
const most = 50

/** Who looked at a case, the newest first, from the log of data protection. */
export const readViewings = async (req: PayloadRequest, id: number): Promise<Viewing[]> => {
  const found = rows.parse(
    await execute(
      req.payload,
      req,
      sql`
        select (extract(epoch from at) * 1000)::float8 as at, actor, seen_fields as fields
        from protection_records where submission = ${id} and action = 'viewed'
        order by at desc, id desc limit ${most}`,
    ),
  )
  const idOf = (actor: string) => Number(/^users:(\d+)$/.exec(actor)?.[1] ?? Number.NaN)
  const people = await readNames(
    req,
    'users',
    found.map(({ actor }) => idOf(actor)).filter((one) => Number.isInteger(one)),
  )
  return found.map(({ at, actor, fields }) => ({
    at: new Date(at).toISOString(),
    by: people.get(idOf(actor)) ?? actor,
    isSealedPart: fields?.split(' ').includes('sealedAnswers') ?? false,
  }))
}
