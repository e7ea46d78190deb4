import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { ProgrammeFacts } from '../../../domain/cost/snapshot/programme-facts.ts'
import type { SnapshotContent } from '../../../domain/cost/snapshot/programme-snapshot.ts'
import { type Snapshot, takeSnapshot } from '../../../domain/cost/snapshot/snapshot.ts'
import { execute } from '../../../publication/execute.ts'

/** A state of the books as it is stored, and what it tells beside them. */
export interface StoredSnapshot {
  id: number
  /** Database id. */
  programme: number
  snapshot: Snapshot
  facts: ProgrammeFacts
}

const columns = sql`
  select id, programme_id as programme, identifier, as_of, prepared_by_id, published_by_id, published_at,
    embargo_until, content
  from cost_snapshots`

const moment = (value: unknown): string => new Date(String(value)).toISOString()

const toStored = (row: Record<string, unknown>): StoredSnapshot => {
  // Only the hook that prepares writes it, and a trigger keeps it.
  const { facts, entries, sources } = row.content as SnapshotContent
  const snapshot = takeSnapshot(entries, {
    identifier: String(row.identifier),
    programme: facts.identifier,
    asOf: moment(row.as_of),
    sources,
    // Nobody's account has the number 0: an account that was deleted is not the one that publishes.
    preparedBy: Number(row.prepared_by_id ?? 0),
    ...(row.published_at !== null && {
      publishedBy: Number(row.published_by_id ?? 0),
      publishedAt: moment(row.published_at),
    }),
    ...(row.embargo_until !== null && { embargoUntil: moment(row.embargo_until) }),
  })
  return { id: Number(row.id), programme: Number(row.programme), snapshot, facts }
}

/** A state by its database id, kept for the transaction; undefined where there is none. */
export const readSnapshot = async (
  req: PayloadRequest,
  id: number,
): Promise<StoredSnapshot | undefined> => {
  const [row] = await execute(req.payload, req, sql`${columns} where id = ${id} for update`)
  return row && toStored(row)
}

/** The state of a programme that was published last, whether its embargo is over or not. */
export const lastPublished = async (
  req: PayloadRequest,
  programme: number,
): Promise<StoredSnapshot | undefined> => {
  const [row] = await execute(
    req.payload,
    req,
    sql`${columns} where programme_id = ${programme} and published_at is not null
      order by published_at desc limit 1`,
  )
  return row && toStored(row)
}
