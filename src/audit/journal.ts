import type { DatabaseAdapter, PayloadRequest } from 'payload'

import type { AuditEvent } from '../domain/audit/audit-entry.ts'
import { CatalogueError } from '../domain/errors.ts'
import type { AuditedState } from './audited-state.ts'

/** What one transaction has to tell, until it is committed. */
export interface Journal {
  events: AuditEvent[]
  /** States of documents before they are written, by collection and id. */
  before: Map<string, Before>
}

interface Before {
  state: AuditedState | undefined
  isVersionRestore: boolean
}

type Journals = Map<number | string, Journal>

/** Next loads copies of our modules of its own; on the adapter they all find the same journals. */
const onAdapter = Symbol.for('schaltwerk.audit')

/** The journals of an adapter whose commits write them; none where nobody prepared it. */
const journalsOf = (db: DatabaseAdapter): Journals | undefined =>
  (db as DatabaseAdapter & { [onAdapter]?: Journals })[onAdapter]

/** Gives an adapter its journals. */
export const keepJournals = (db: DatabaseAdapter): Journals => {
  const journals: Journals = new Map()
  Object.assign(db, { [onAdapter]: journals })
  return journals
}

/**
 * The journal of the transaction a request runs in.
 * @throws CatalogueError AUDIT_UNAVAILABLE where there is no transaction that could take the entry along
 */
export const journalOf = async ({ payload, transactionID }: PayloadRequest): Promise<Journal> => {
  const id = await transactionID
  const journals = journalsOf(payload.db)
  if (!journals || !id) {
    throw new CatalogueError(
      'AUDIT_UNAVAILABLE',
      'Nothing is written without an entry in the audit log, and outside of a transaction none can be made.',
    )
  }
  const known = journals.get(id)
  if (known) return known
  const journal: Journal = { events: [], before: new Map() }
  journals.set(id, journal)
  return journal
}
