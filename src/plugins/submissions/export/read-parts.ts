import type pg from 'pg'

import type { CaseExport } from '../../../domain/submission/case-export.ts'

interface DocumentRow {
  name: string
  mediaType: string
  bytes: number
  at: Date
}

interface DeliveryRow {
  at: Date
  target: string
  progress: string
  reference: string | null
}

/** What was made of a case, and what was given to other systems. */
export const partsOf = async (
  pool: pg.Pool,
  submission: number,
): Promise<Pick<CaseExport, 'deliveries' | 'documents'>> => {
  const documents = await pool.query<DocumentRow>(
    `select name, media_type as "mediaType", size::float8 as bytes, created_at as at
     from submission_documents where submission_id = $1 order by id`,
    [submission],
  )
  const deliveries = await pool.query<DeliveryRow>(
    `select created_at as at, target, progress, remote_id as reference
     from submission_deliveries where submission_id = $1 order by id`,
    [submission],
  )
  return {
    documents: documents.rows.map((row) => ({ ...row, at: row.at.toISOString() })),
    deliveries: deliveries.rows.map(({ at, target, progress, reference }) => ({
      at: at.toISOString(),
      target,
      progress,
      ...(reference !== null && { reference }),
    })),
  }
}
