import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { execute } from '../../publication/execute.ts'

/** The secrets of a webhook as they are stored, which no surface gives out. */
export const readSealedSecret = async (
  req: PayloadRequest,
  webhook: number,
): Promise<string | null> => {
  const [row] = await execute(
    req.payload,
    req,
    sql`select sealed_secret from webhooks where id = ${webhook}`,
  )
  return (row?.sealed_secret ?? null) as string | null
}
