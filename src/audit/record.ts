import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

import type { AuditAction, AuditEvent } from '../domain/audit/audit-entry.ts'
import { actorOf } from './actor-of.ts'
import { journalOf } from './journal.ts'

/** What happened; what is left out is absent in the entry. */
export type Happening = { action: AuditAction } & Partial<AuditEvent>

const eventOf = (req: PayloadRequest, happening: Happening): AuditEvent => ({
  actor: actorOf(req),
  collectionSlug: null,
  documentId: null,
  changedFields: [],
  locale: null,
  beforeHash: null,
  afterHash: null,
  ...happening,
})

/**
 * Tells the audit log what the transaction of this request does; the entry is written when it is committed.
 * @throws CatalogueError AUDIT_UNAVAILABLE outside of a transaction
 */
export const record = async (req: PayloadRequest, happening: Happening): Promise<void> => {
  const { events } = await journalOf(req)
  events.push(eventOf(req, happening))
}

/**
 * Tells the audit log at once what happened apart from any transaction: a refused sign-in, something that was read.
 * @param actor who did it. Default: the person of the request
 */
export const recordNow = async (
  payload: Payload,
  { actor, ...happening }: Happening & { actor: string },
): Promise<void> => {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    await record(req, { actor, ...happening })
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
