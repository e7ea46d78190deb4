import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { z } from 'zod'

import { inTransaction } from '../../../database/in-transaction.ts'
import { CatalogueError } from '../../../domain/errors.ts'
import type { CaseAsked, CaseStatus } from '../../../domain/submission/desk.ts'
import { execute } from '../../../publication/execute.ts'
import type { KeyRing } from '../answers/key-ring.ts'
import { closeCase } from '../engine/close-case.ts'
import { type OwnCaseMeans, readOwnCase, readStatus } from './read-status.ts'

interface Means extends OwnCaseMeans {
  payload: Payload
  keyRing: KeyRing
  now: () => Date
}

const openRow = z.object({
  retentionDays: z.int().nullable(),
  withdrawnRetentionDays: z.int().nullable(),
})

/** Ends a case because its sender wants it no more; asked again it is the same. @throws CatalogueError RECORD_NOT_FOUND, CASE_CLOSED */
export const withdrawCase = async (means: Means, asked: CaseAsked): Promise<CaseStatus> => {
  const { id, progress } = await readOwnCase(means, asked)
  if (progress === 'withdrawn') return readStatus(means, asked)
  await inTransaction(means.payload, async (req) => {
    const [row] = await execute(
      means.payload,
      req,
      sql`
        select retention_days::int as "retentionDays",
          withdrawn_retention_days::int as "withdrawnRetentionDays" from submissions
        where id = ${id} and progress not in ('closed', 'withdrawn') for update`,
    )
    if (!row) throw new CatalogueError('CASE_CLOSED', 'The case is closed already.')
    await closeCase(means, req, {
      row: { id, ...openRow.parse(row) },
      events: [],
      progress: 'withdrawn',
    })
  })
  return readStatus(means, asked)
}
