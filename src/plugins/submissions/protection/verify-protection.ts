import type pg from 'pg'
import { z } from 'zod'

import { sha256 } from '../../../audit/sha256.ts'
import {
  protectionActions,
  type ProtectionRecord,
  protectionText,
} from '../../../domain/submission/protection-record.ts'

/** What a check of the log of data protection found. */
export interface ProtectionCheck {
  /** Lines whose hash the audit log holds. */
  count: number
  /** Ids of lines that were changed or put in, since the audit log holds no such hash. */
  foreign: number[]
  /** How many hashes of the audit log belong to no line any more. */
  missing: number
}

const row = z.object({
  id: z.int(),
  at: z.date(),
  action: z.enum(protectionActions),
  actor: z.string(),
  submission: z.int(),
  caseNumber: z.string(),
  form: z.string(),
  seen: z.string().nullable(),
  rule: z.string().nullable(),
  reason: z.string().nullable(),
  known: z.array(z.string()).nullable(),
})

const pageSize = 1000

/**
 * Holds every line against the audit log, whose own chain `npm run audit:verify` checks.
 * Entries of the audit log that are archived elsewhere make their lines foreign.
 */
export const verifyProtection = async (pool: pg.Pool): Promise<ProtectionCheck> => {
  const check: ProtectionCheck = { count: 0, foreign: [], missing: 0 }
  for (let after = 0; ;) {
    const { rows } = await pool.query(
      `select id, at, action, actor, submission::int as submission, case_number as "caseNumber", form,
         seen_fields as seen, rule, reason,
         (select array_agg(after_hash) from audit_entries
          where collection_slug = 'submissions' and document_id = submission::int::text
            and after_hash is not null) as known
       from protection_records where id > $1 order by id limit $2`,
      [after, pageSize],
    )
    const records = z.array(row).parse(rows)
    for (const { id, known, ...stored } of records) {
      if (known?.includes(sha256(protectionText(recordOf(stored))))) check.count += 1
      else check.foreign.push(id)
    }
    const last = records.at(-1)
    if (!last) break
    after = last.id
  }
  const { rows } = await pool.query<{ hashes: string }>(
    `select count(*) as hashes from audit_entries
     where collection_slug = 'submissions' and after_hash is not null`,
  )
  return { ...check, missing: Math.max(0, Number(rows[0]?.hashes) - check.count) }
}

const recordOf = ({
  at,
  seen,
  ...stored
}: Omit<z.output<typeof row>, 'id' | 'known'>): ProtectionRecord => ({
  ...stored,
  at: at.toISOString(),
  fields: seen ? seen.split(' ') : [],
})
