import type pg from 'pg'

import { type AuditAction, type AuditEntry } from '../domain/audit/audit-entry.ts'

interface StoredEntry {
  sequence: string
  at: Date
  actor: string
  action: AuditAction
  collection_slug: string | null
  document_id: string | null
  changed_fields: string | null
  locale: string | null
  before_hash: string | null
  after_hash: string | null
  previous_hash: string
  hash: string
}

interface Range {
  /** The first entry is the one after this. Default: 0. */
  after?: number
  /** The last entry. Default: the newest. */
  upTo?: number
}

const pageSize = 2000
/** Of the type of the column. */
const highestId = 2_147_483_647

/** Entries of the audit log in their order, page by page. */
export async function* readEntries(
  pool: pg.Pool,
  { after = 0, upTo = Number.MAX_SAFE_INTEGER }: Range = {},
): AsyncGenerator<AuditEntry[]> {
  // Where the page before ended; entries doubled or out of order are told by the check, not hidden here.
  let last = { sequence: after, id: highestId }
  for (;;) {
    const { rows } = await pool.query<StoredEntry & { id: number }>(
      `select * from audit_entries where (sequence, id) > ($1, $2) and sequence <= $3
       order by sequence, id limit $4`,
      [last.sequence, last.id, upTo, pageSize],
    )
    const newest = rows.at(-1)
    if (!newest) return
    last = { sequence: Number(newest.sequence), id: newest.id }
    yield rows.map(toEntry)
  }
}

const toEntry = (row: StoredEntry): AuditEntry => ({
  sequence: Number(row.sequence),
  at: row.at.toISOString(),
  actor: row.actor,
  action: row.action,
  collectionSlug: row.collection_slug,
  documentId: row.document_id,
  changedFields: row.changed_fields ? row.changed_fields.split(' ') : [],
  locale: row.locale,
  beforeHash: row.before_hash,
  afterHash: row.after_hash,
  previousHash: row.previous_hash,
  hash: row.hash,
})
