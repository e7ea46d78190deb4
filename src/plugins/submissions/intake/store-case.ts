import type pg from 'pg'

import { calendarDateOf } from '../../../domain/calendar-date.ts'
import type { OpenForm, Receipt, SubmissionSent } from '../../../domain/submission/desk.ts'
import { receiptNumber } from '../../../domain/submission/receipt-number.ts'
import type { CaseEvent } from '../../../domain/submission/submission.ts'
import type { KeyRing } from '../answers/key-ring.ts'
import { sealPart } from '../answers/sealed-part.ts'
import { hashOfToken, statusTokenOf } from './status-token.ts'

/** A case that is about to be stored. */
export interface NewCase {
  sent: SubmissionSent
  form: OpenForm
  idempotencyKey: string
  requestDigest: string
  workflow: { version: number; initial: string }
  receivedAt: Date
}

interface Means {
  client: pg.PoolClient
  keyRing: KeyRing
  secret: string
}

/**
 * Numbers and stores a case in the transaction of the client. The counter stands still until its end: a number that is
 * given is stored, and one that is not stored is given again.
 */
export const storeCase = async (
  { client, keyRing, secret }: Means,
  created: NewCase,
): Promise<Receipt> => {
  const { sent, form, idempotencyKey, workflow, receivedAt } = created
  const at = receivedAt.toISOString()
  const year = Number(calendarDateOf(receivedAt).slice(0, 4))
  const { rows } = await client.query<{ last: number }>(
    `insert into submission_counter (year, last) values ($1, 1)
     on conflict (year) do update set last = submission_counter.last + 1 returning last`,
    [year],
  )
  const number = receiptNumber(year, rows[0]?.last ?? 0)
  const statusToken = statusTokenOf(secret, { number, idempotencyKey })
  const { open, sealed } = partsOf(created)
  const events: CaseEvent[] = [{ at, action: 'received' }]
  await client.query(
    `insert into submissions (number, form, form_version, service, ech0070_id, owner_id, jurisdiction,
       channel, language, state, progress, answers, events, received_at, entered_at, next_run_at,
       workflow, workflow_version, sealed_answers, status_token_hash, idempotency_key, request_digest,
       retention_days, withdrawn_retention_days, after_retention, turn, visit, failures)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'running', $11, $12, $13, $13, $13,
       $14, $15, $16, $17, $18, $19, $20, $21, $22, 0, 0, 0)`,
    [
      number,
      sent.form,
      form.version,
      form.service,
      form.ech0070Id ?? null,
      form.owner,
      form.jurisdiction ?? null,
      sent.channel,
      sent.locale,
      workflow.initial,
      JSON.stringify(open),
      JSON.stringify(events),
      at,
      form.workflow,
      workflow.version,
      sealed && sealPart(keyRing, sealed, number),
      hashOfToken(statusToken),
      idempotencyKey,
      created.requestDigest,
      form.retentionDays,
      form.withdrawnRetentionDays ?? null,
      form.afterRetention ?? null,
    ],
  )
  return { number, statusToken, receivedAt: at }
}

/** What is stored in clear, and what is not: sensitive answers, and the address of the sender. */
const partsOf = ({ sent, form }: NewCase) => {
  const isSensitive = (name: string) => form.sensitive.includes(name) || name === form.replyTo
  const entries = Object.entries(sent.answers)
  const open = Object.fromEntries(entries.filter(([name]) => !isSensitive(name)))
  const answers = Object.fromEntries(entries.filter(([name]) => isSensitive(name)))
  const address = form.replyTo === undefined ? undefined : answers[form.replyTo]
  const replyTo = typeof address === 'string' && address !== '' ? { replyTo: address } : {}
  return { open, sealed: Object.keys(answers).length > 0 ? { answers, ...replyTo } : null }
}
