import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { execute } from '../../../publication/execute.ts'

const standingRow = z.object({
  /** Name of the register. */
  target: z.string(),
  /** Code of the last attempt; none where the register takes nothing back. */
  error: z.string().nullable(),
})

/** Something that was brought elsewhere for a case, and could not be taken back. */
export type Standing = z.output<typeof standingRow>

/** What stands elsewhere of a case that was withdrawn, the last thing first. */
export const readStanding = async (req: PayloadRequest, submission: number): Promise<Standing[]> =>
  z.array(standingRow).parse(
    await execute(
      req.payload,
      req,
      sql`
        select coalesce(registries.name, line.target) as target, line.error
        from submission_deliveries line left join registries on registries.key = line.target
        where line.submission_id = ${submission} and line.progress = 'stands'
        order by line.id desc`,
    ),
  )
