import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { actorOf } from '../../../audit/actor-of.ts'
import { record } from '../../../audit/record.ts'
import { sha256 } from '../../../audit/sha256.ts'
import type { AuditAction } from '../../../domain/audit/audit-entry.ts'
import {
  type ProtectionAction,
  type ProtectionRecord,
  protectionText,
} from '../../../domain/submission/protection-record.ts'
import { execute } from '../../../publication/execute.ts'

/** What the audit log calls it. */
const audited: Readonly<Record<ProtectionAction, AuditAction>> = {
  viewed: 'read',
  exported: 'export',
  'export-ordered': 'update',
  held: 'update',
  released: 'update',
  deleted: 'delete',
  anonymised: 'update',
}

/** The case it is about. */
export interface ProtectedCase {
  id: number
  number: string
  form: string
  /** Database id of the authority. */
  owner: number | null
}

interface Noted {
  at: Date
  action: ProtectionAction
  /** Default: the person of the request. */
  actor?: string
  fields?: readonly string[]
  rule?: string
  reason?: string
}

/**
 * Writes down what is done to the data of a case, in the transaction of the request. The audit log gets the hash of
 * what is written: neither can be changed alone.
 */
export const noteProtection = async (
  req: PayloadRequest,
  { id, number, form, owner }: ProtectedCase,
  { at, action, actor = actorOf(req), fields = [], rule, reason }: Noted,
): Promise<void> => {
  const noted: ProtectionRecord = {
    at: at.toISOString(),
    action,
    actor,
    submission: id,
    caseNumber: number,
    form,
    fields: [...fields].sort(),
    rule: rule ?? null,
    reason: reason ?? null,
  }
  await execute(
    req.payload,
    req,
    sql`
      insert into protection_records
        (at, action, actor, submission, case_number, form, owner_id, seen_fields, rule, reason)
      values (${noted.at}::timestamptz, ${action}, ${actor}, ${id}, ${number}, ${form}, ${owner},
        ${noted.fields.join(' ')}, ${noted.rule}, ${noted.reason})`,
  )
  await record(req, {
    action: audited[action],
    actor,
    collectionSlug: 'submissions',
    documentId: String(id),
    changedFields: noted.fields,
    afterHash: sha256(protectionText(noted)),
  })
}
