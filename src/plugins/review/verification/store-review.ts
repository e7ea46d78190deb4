import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug, PayloadRequest } from 'payload'

import { storedCalendarDate } from '../../../domain/calendar-date.ts'
import { publishWritten } from '../../../publication/published/index.ts'

interface StoredReview {
  /** Calendar dates. */
  lastVerifiedOn: string
  nextReviewDue: string
  /** The authority in whose name somebody checked. */
  verifiedBy: number | null
}

interface Database {
  execute: (query: ReturnType<typeof sql>) => Promise<unknown>
}

/**
 * Notes a check in the document and in its latest version, in the transaction of the request. Payload's own update would
 * publish a pending draft along with it, or make a new version of a text nobody changed.
 */
export const storeReview = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: number,
  { lastVerifiedOn, nextReviewDue, verifiedBy }: StoredReview,
): Promise<void> => {
  const db = databaseOf(req)
  const table = collection.replaceAll('-', '_')
  const checked = storedCalendarDate(lastVerifiedOn)
  const due = storedCalendarDate(nextReviewDue)
  await db.execute(sql`
    update ${sql.identifier(table)} set review_last_verified_on = ${checked},
      review_next_review_due = ${due}, review_verified_by_id = ${verifiedBy}
    where id = ${id}`)
  await db.execute(sql`
    update ${sql.identifier(`_${table}_v`)} set version_review_last_verified_on = ${checked},
      version_review_next_review_due = ${due}, version_review_verified_by_id = ${verifiedBy}
    where parent_id = ${id} and latest`)
  await publishWritten(req, collection, id)
}

const databaseOf = (req: PayloadRequest): Database => {
  const { transactionID } = req
  const session =
    typeof transactionID === 'string' || typeof transactionID === 'number'
      ? req.payload.db.sessions?.[transactionID]
      : undefined
  if (!session) throw new Error('A check is noted within a transaction.')
  return session.db as Database
}
