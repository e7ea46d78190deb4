import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { execute } from '../../../publication/execute.ts'

const standingRow = z.object({
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
        select target, error from submission_deliveries
        where submission_id = ${submission} and progress = 'stands' order by id desc`,
    ),
  )
