import { sql, type SQL } from 'drizzle-orm'
import type { DatabaseAdapter } from 'payload'

import { lockKeys } from '../database/lock-keys.ts'
import type { AuditEvent } from '../domain/audit/audit-entry.ts'
import { type Anchor, genesis, linkEntry } from '../domain/audit/chain.ts'
import { CatalogueError } from '../domain/errors.ts'
import { keepJournals } from './journal.ts'
import { sha256 } from './sha256.ts'

interface Transaction {
  execute: (query: SQL) => Promise<{ rows: Record<string, unknown>[] }>
}

/**
 * Makes every commit write the audit entries of its transaction first, as its last act: where they cannot be written
 * the transaction is rolled back. The chain has one end, so writers take turns by a lock of the transaction; whoever
 * holds it needs no other lock any more, and two transactions can never wait for each other.
 */
export const appendAtCommit = (db: DatabaseAdapter): void => {
  const journals = keepJournals(db)
  const { commitTransaction, rollbackTransaction } = db

  db.commitTransaction = async (id) => {
    const transactionID = await id
    const events = journals.get(transactionID)?.events ?? []
    journals.delete(transactionID)
    const session = db.sessions?.[transactionID]
    if (session && events.length > 0) {
      try {
        await append(session.db as Transaction, events)
      } catch (cause) {
        await db.rollbackTransaction(transactionID)
        throw new CatalogueError(
          'AUDIT_UNAVAILABLE',
          'The audit log takes no entry, so the change was not made.',
          { cause },
        )
      }
    }
    await commitTransaction.call(db, transactionID)
  }

  db.rollbackTransaction = async (id) => {
    const transactionID = await id
    journals.delete(transactionID)
    await rollbackTransaction.call(db, transactionID)
  }
}

const append = async (transaction: Transaction, events: readonly AuditEvent[]): Promise<void> => {
  await transaction.execute(sql`select pg_advisory_xact_lock(${lockKeys.audit})`)
  let head = await headOf(transaction)
  const rows = events.map((event) => {
    const entry = linkEntry(head, event, new Date().toISOString(), sha256)
    head = entry
    return sql`(${entry.sequence}, ${entry.at}, ${entry.actor}, ${entry.action}, ${entry.collectionSlug},
      ${entry.documentId}, ${entry.changedFields.join(' ')}, ${entry.locale}, ${entry.beforeHash},
      ${entry.afterHash}, ${entry.previousHash}, ${entry.hash})`
  })
  await transaction.execute(sql`
    insert into audit_entries (sequence, at, actor, action, collection_slug, document_id, changed_fields, locale,
      before_hash, after_hash, previous_hash, hash) values ${sql.join(rows, sql`, `)}`)
}

/** A statement of its own, begun after the lock was given: it sees what the one before has committed. */
const headOf = async (transaction: Transaction): Promise<Anchor> => {
  const { rows } = await transaction.execute(
    sql`select sequence, hash from audit_entries order by sequence desc limit 1`,
  )
  const [last] = rows
  return last ? { sequence: Number(last.sequence), hash: String(last.hash) } : genesis
}
