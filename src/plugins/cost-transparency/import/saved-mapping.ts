import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { record } from '../../../audit/record.ts'
import type { LedgerMapping } from '../../../domain/cost/import/ledger-mapping.ts'
import { execute } from '../../../publication/execute.ts'
import { mappingSchema } from './mapping-schema.ts'

/** The mapping that is saved with a programme; undefined where there is none. */
export const savedMapping = async (
  req: PayloadRequest,
  programme: number,
): Promise<LedgerMapping | undefined> => {
  const [row] = await execute(
    req.payload,
    req,
    sql`select ledger_mapping as mapping from programmes where id = ${programme}`,
  )
  return mappingSchema.safeParse(row?.mapping).data
}

/** Saves a mapping with a programme. */
export const saveMapping = async (
  req: PayloadRequest,
  programme: number,
  mapping: LedgerMapping,
): Promise<void> => {
  await execute(
    req.payload,
    req,
    sql`update programmes set ledger_mapping = ${JSON.stringify(mapping)}::jsonb, updated_at = now()
      where id = ${programme}`,
  )
  await record(req, {
    action: 'update',
    collectionSlug: 'programmes',
    documentId: String(programme),
    changedFields: ['ledgerMapping'],
  })
}
