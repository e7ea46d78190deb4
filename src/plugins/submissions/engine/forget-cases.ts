import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'

import { inTransaction } from '../../../database/in-transaction.ts'
import { calendarDateOf } from '../../../domain/calendar-date.ts'
import { retentionRule } from '../../../domain/submission/retention.ts'
import { execute } from '../../../publication/execute.ts'
import { noteProtection } from '../protection/note-protection.ts'

/** Cases in one transaction at most. */
const batch = 200

const moment = z.number().transform((milliseconds) => new Date(milliseconds))

const dueRow = z.object({
  id: z.int(),
  number: z.string(),
  form: z.string(),
  formVersion: z.int(),
  owner: z.int().nullable(),
  progress: z.enum(['closed', 'withdrawn']),
  closedAt: moment,
  deleteAfter: moment,
  isKept: z.boolean(),
})

type DueCase = z.output<typeof dueRow>

/**
 * Deletes cases whose retention is over, with their ledger, or takes out of them what is about people where their form
 * says so; not those on legal hold. Which ones, when and under which rule stays in the log of data protection, and
 * nothing of what was in them. @returns how many
 */
export const forgetCases = async (payload: Payload, now: Date): Promise<number> => {
  let gone = 0
  for (;;) {
    const forgotten = await forgetSome(payload, now)
    gone += forgotten
    if (forgotten < batch) return gone
  }
}

const forgetSome = (payload: Payload, now: Date): Promise<number> =>
  inTransaction(payload, async (req) => {
    const rows = await execute(
      payload,
      req,
      sql`
        select id, number, form, form_version::int as "formVersion", owner_id as owner, progress,
          (extract(epoch from closed_at) * 1000)::float8 as "closedAt",
          (extract(epoch from delete_after) * 1000)::float8 as "deleteAfter",
          coalesce(after_retention = 'anonymise', false) as "isKept"
        from submissions
        where progress in ('closed', 'withdrawn') and delete_after < ${now.toISOString()}::timestamptz
          and anonymised_at is null and held_at is null
          -- What has to be taken back elsewhere is not forgotten before it is.
          and not exists (select from submission_deliveries line
            where line.submission_id = submissions.id and line.progress = 'stands')
        order by id limit ${batch} for update skip locked`,
    )
    const due = z.array(dueRow).parse(rows)
    // The ledger is not touched for nothing: who holds it must not hold up those who look for cases that are due.
    if (due.length === 0) return 0
    await remove(req, due)
    await anonymise(req, due, now)
    for (const one of due) {
      const { form, formVersion, progress: ended, isKept } = one
      const closedOn = calendarDateOf(one.closedAt)
      const last = calendarDateOf(one.deleteAfter)
      await noteProtection(req, one, {
        at: now,
        action: isKept ? 'anonymised' : 'deleted',
        rule: retentionRule({ form, formVersion, ended, closedOn, deleteAfter: last }),
      })
    }
    return due.length
  })

const idsOf = (cases: readonly DueCase[]) =>
  sql`(select json_array_elements_text(${JSON.stringify(cases.map(({ id }) => id))}::json)::int)`

/** How many there were stays, by form, authority and month. */
const remove = async (req: PayloadRequest, due: readonly DueCase[]): Promise<void> => {
  const those = idsOf(due.filter(({ isKept }) => !isKept))
  await execute(
    req.payload,
    req,
    sql`
      insert into forgotten_submissions (month, form, owner_id, count)
      select to_char(received_at at time zone 'Europe/Zurich', 'YYYY-MM') as month, form,
        coalesce(owner_id, 0), count(*)
      from submissions where id in ${those} group by 1, 2, 3
      on conflict (form, owner_id, month) do update
        set count = forgotten_submissions.count + excluded.count`,
  )
  await removeParts(req, those)
  await execute(req.payload, req, sql`delete from submissions where id in ${those}`)
}

/** Tables with a line for what belongs to a case, and the column that names it. */
const parts = [
  ['submission_steps', 'submission_id'],
  ['submission_deliveries', 'submission_id'],
  ['submission_documents', 'submission_id'],
  ['intake.message', 'submission'],
  ['intake.holder', 'submission'],
] as const

const removeParts = async (req: PayloadRequest, those: ReturnType<typeof idsOf>): Promise<void> => {
  for (const [table, column] of parts) {
    await execute(
      req.payload,
      req,
      sql`delete from ${sql.raw(table)} where ${sql.raw(column)} in ${those}`,
    )
  }
  // Files of nobody are taken away by `look-after-uploads`.
  await execute(
    req.payload,
    req,
    sql`update intake.upload set submission = null where submission in ${those}`,
  )
}

/** What stays: number, form, service, authority, state and dates. */
const anonymise = async (
  req: PayloadRequest,
  due: readonly DueCase[],
  now: Date,
): Promise<void> => {
  const those = idsOf(due.filter(({ isKept }) => isKept))
  await removeParts(req, those)
  // Nobody can ask after it, and no key leads to it any more.
  await execute(
    req.payload,
    req,
    sql`
      update submissions set answers = null, sealed_answers = null, events = null, memory = null,
        last_error = null, status_token_hash = '', idempotency_key = null, request_digest = '',
        assignee_id = null, anonymised_at = ${now.toISOString()}::timestamptz, updated_at = now()
      where id in ${those}`,
  )
}
