import type { SubmissionSent } from '../../../domain/submission/desk.ts'
import type { CaseEvent } from '../../../domain/submission/submission.ts'
import type { NewCase } from './new-case.ts'

/** Columns of `submissions` that intake writes, and their types. */
const types = {
  number: 'varchar',
  form: 'varchar',
  form_version: 'numeric',
  form_title: 'varchar',
  service: 'varchar',
  ech0070_id: 'varchar',
  owner_id: 'integer',
  jurisdiction: 'varchar',
  channel: 'enum_submissions_channel',
  language: 'varchar',
  state: 'varchar',
  progress: 'enum_submissions_progress',
  answers: 'jsonb',
  events: 'jsonb',
  received_at: 'timestamptz',
  entered_at: 'timestamptz',
  next_run_at: 'timestamptz',
  workflow: 'varchar',
  workflow_version: 'numeric',
  sealed_answers: 'varchar',
  status_token_hash: 'varchar',
  idempotency_key: 'varchar',
  request_digest: 'varchar',
  retention_days: 'numeric',
  withdrawn_retention_days: 'numeric',
  after_retention: 'varchar',
  turn: 'numeric',
  visit: 'numeric',
  failures: 'numeric',
} as const

type Columns = Record<keyof typeof types, unknown>

const names = Object.keys(types).join(', ')

/** Stores rows of `columnsOf`, given as a JSON list. */
export const insertCases = `
  insert into submissions (${names}) select ${names}
  from json_to_recordset($1::json) as given (${Object.entries(types)
    .map((column) => column.join(' '))
    .join(', ')})`

/** What depends on the number. */
interface Numbered {
  number: string
  open: SubmissionSent['answers']
  sealed: string | null
  statusTokenHash: string
}

/** A new case as a row. */
export const columnsOf = (
  { sent, form, workflow, idempotencyKey, requestDigest, receivedAt }: NewCase,
  { number, open, sealed, statusTokenHash }: Numbered,
): Columns => {
  const at = receivedAt.toISOString()
  const events: CaseEvent[] = [{ at, action: 'received' }]
  return {
    number,
    form: sent.form,
    form_version: form.version,
    form_title: form.title,
    service: form.service,
    ech0070_id: form.ech0070Id,
    owner_id: form.owner,
    jurisdiction: form.jurisdiction,
    channel: sent.channel,
    language: sent.locale,
    state: workflow.initial,
    progress: 'running',
    answers: open,
    events,
    received_at: at,
    entered_at: at,
    next_run_at: at,
    workflow: form.workflow,
    workflow_version: workflow.version,
    sealed_answers: sealed,
    status_token_hash: statusTokenHash,
    idempotency_key: idempotencyKey,
    request_digest: requestDigest,
    retention_days: form.retentionDays,
    withdrawn_retention_days: form.withdrawnRetentionDays,
    after_retention: form.afterRetention,
    turn: 0,
    visit: 0,
    failures: 0,
  }
}
