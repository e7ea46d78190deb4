import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterReadHook, PayloadRequest } from 'payload'

import { actorOf } from '../../../audit/actor-of.ts'
import { inTransaction } from '../../../database/in-transaction.ts'
import type { Submission } from '../../../generated/payload-types.ts'
import { execute } from '../../../publication/execute.ts'
import { noteProtection } from './note-protection.ts'

/** What of a case is contents: lists do not give it out, and who sees it is noted. */
const contents = ['answers', 'events', 'lastError'] as const

/**
 * Notes who sees the contents of a case before they are handed out; what cannot be noted is not shown. The admin reads
 * a case several times for one page: the same person and the same fields are noted once a minute. Lists show no contents.
 */
export const noteView: CollectionAfterReadHook<Submission> = async ({ doc, req, findMany }) => {
  if (!req.user) return doc
  const seen = fieldsSeen(doc)
  if (seen.length === 0) return doc
  if (findMany) return withoutContents(doc)
  await noteSeen(req, doc.id, seen)
  return doc
}

/** Notes what somebody is about to be shown of a case, also where the collection does not hold it: messages, files. */
export const noteSeen = async (
  req: PayloadRequest,
  id: number,
  seen: readonly string[],
): Promise<void> => {
  if (seen.length === 0) return
  await (req.transactionID
    ? noteOnce(req, id, seen)
    : inTransaction(req.payload, (own) => noteOnce(own, id, seen), req.user))
}

/** Names of what is shown: answers one by one. */
const fieldsSeen = (doc: Submission): string[] =>
  contents.flatMap((name) => {
    const value = doc[name]
    if (value === null || value === undefined) return []
    return name === 'answers' && typeof value === 'object'
      ? Object.keys(value).map((answer) => `answers.${answer}`)
      : [name]
  })

const withoutContents = (doc: Submission): Submission =>
  Object.fromEntries(
    Object.entries(doc).filter(([name]) => !contents.some((one) => one === name)),
  ) as unknown as Submission

const noteOnce = async (
  req: PayloadRequest,
  id: number,
  seen: readonly string[],
): Promise<void> => {
  const fields = [...seen].sort().join(' ')
  const [row] = await execute(
    req.payload,
    req,
    sql`
      select number, form, owner_id as owner, exists (
        select from protection_records
        where submission = submissions.id and action = 'viewed' and actor = ${actorOf(req)}
          and seen_fields = ${fields} and at > now() - interval '1 minute') as "isNoted"
      from submissions where id = ${id}`,
  )
  if (!row || row.isNoted === true) return
  const owner = typeof row.owner === 'number' ? row.owner : null
  const seenCase = { id, number: String(row.number), form: String(row.form), owner }
  await noteProtection(req, seenCase, { at: new Date(), action: 'viewed', fields: seen })
}
