import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { record } from '../../../audit/record.ts'
import { inTransaction } from '../../../database/in-transaction.ts'
import { execute } from '../../../publication/execute.ts'

/** Cases in one transaction at most. */
const batch = 200

/**
 * Deletes cases whose retention is over, with their ledger. The audit log keeps which ones, and nothing of what was in
 * them. @returns how many
 */
export const forgetCases = async (payload: Payload, now: Date): Promise<number> => {
  let gone = 0
  for (;;) {
    const deleted = await deleteSome(payload, now)
    gone += deleted
    if (deleted < batch) return gone
  }
}

const deleteSome = (payload: Payload, now: Date): Promise<number> =>
  inTransaction(payload, async (req) => {
    const due = sql`
      select id from submissions
      where progress in ('closed', 'withdrawn') and delete_after < ${now.toISOString()}::timestamptz
      order by id limit ${batch} for update skip locked`
    const cases = await execute(payload, req, due)
    const ids = JSON.stringify(cases.map(({ id }) => Number(id)))
    const those = sql`(select json_array_elements_text(${ids}::json)::int)`
    await execute(payload, req, sql`delete from submission_steps where submission_id in ${those}`)
    await execute(
      payload,
      req,
      sql`delete from submission_deliveries where submission_id in ${those}`,
    )
    await execute(
      payload,
      req,
      sql`delete from submission_documents where submission_id in ${those}`,
    )
    await execute(payload, req, sql`delete from submissions where id in ${those}`)
    for (const { id } of cases) {
      await record(req, {
        action: 'delete',
        collectionSlug: 'submissions',
        documentId: String(id),
      })
    }
    return cases.length
  })
