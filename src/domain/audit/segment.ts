import { z } from 'zod'

import { type AuditEntry, auditActions } from './audit-entry.ts'

const hash = z.string().regex(/^[0-9a-f]{64}$/)

const entrySchema = z.strictObject({
  sequence: z.int().min(1),
  at: z.iso.datetime({ precision: 3 }),
  actor: z.string(),
  action: z.enum(auditActions),
  collectionSlug: z.string().nullable(),
  documentId: z.string().nullable(),
  changedFields: z.array(z.string()),
  locale: z.string().nullable(),
  beforeHash: hash.nullable(),
  afterHash: hash.nullable(),
  previousHash: hash,
  hash,
})

/** An entry as one line of a file that is kept elsewhere. Source: NDJSON 1.0. */
export const entryLine = (entry: AuditEntry): string => JSON.stringify(entry)

/** Reads such a line. Nothing where it holds no entry: the chain then breaks there. */
export const parseEntryLine = (line: string): AuditEntry | undefined => {
  try {
    return entrySchema.safeParse(JSON.parse(line)).data
  } catch {
    return undefined
  }
}
