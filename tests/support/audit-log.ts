import type pg from 'pg'

import { readEntries } from '../../src/audit/read-entries.ts'
import type { AuditEntry } from '../../src/domain/audit/audit-entry.ts'

/** Every entry of the audit log. */
export const auditEntries = async (pool: pg.Pool): Promise<AuditEntry[]> => {
  const found: AuditEntry[] = []
  for await (const page of readEntries(pool)) found.push(...page)
  return found
}

/** What was recorded while something was done. */
export const recordedBy = async (
  pool: pg.Pool,
  act: () => Promise<unknown>,
): Promise<AuditEntry[]> => {
  const before = (await auditEntries(pool)).length
  await act()
  return (await auditEntries(pool)).slice(before)
}
