import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { inTransaction } from '../../../database/in-transaction.ts'
import { stateOf } from '../../../domain/submission/next-state.ts'
import { execute } from '../../../publication/execute.ts'
import { storeDocument } from '../documents/store-document.ts'
import type { CaseChange } from './case-change.ts'
import { type Carried, carried, type CaseJob, lostAfterMs, queueCases } from './case-jobs.ts'
import type { CaseWork } from './case-work.ts'
import { keyOf } from './key-of.ts'
import { sendCaseMail } from './send-case-mail.ts'

/**
 * Notes what became of cases, with all effects, in one transaction: all of it, or nothing.
 * @returns for each the turn that is due at once; a job for it is there, and comes late enough for this process to go first
 */
export const noteChanges = (
  work: CaseWork,
  changes: readonly CaseChange[],
): Promise<(CaseJob | undefined)[]> =>
  inTransaction(work.payload, async (req) => {
    const isHeld = await hold(req, changes)
    // The others somebody moved meanwhile, or their senders withdrew them; of a job that came twice the first one counts.
    const valid = changes.filter(
      ({ read: { id } }, i) =>
        isHeld.has(id) && changes.findIndex(({ read }) => read.id === id) === i,
    )
    if (valid.length === 0) return changes.map(() => undefined)
    await noteSteps(req, valid)
    for (const change of valid) await applyEffects(work, req, change)
    const rows = await writeCases(req, valid)
    const next = await queueNext(work, req, { rows, changes: valid })
    return changes.map((change) => (valid.includes(change) ? next.get(change.read.id) : undefined))
  })

const ids = z.array(z.object({ id: z.int() }))

/** Keeps others from moving the cases until the transaction ends. @returns those that stand where they were read */
const hold = async (
  req: PayloadRequest,
  changes: readonly CaseChange[],
): Promise<ReadonlySet<number>> => {
  const turns = JSON.stringify(changes.map(({ read: { id, turn } }) => ({ id, turn })))
  const rows = await execute(
    req.payload,
    req,
    sql`
      select submissions.id from submissions
      join json_to_recordset(${turns}::json) as given (id int, turn int)
        on given.id = submissions.id and given.turn = submissions.turn
      where progress in ('running', 'waiting', 'incident')
      order by submissions.id for update of submissions`,
  )
  return new Set(ids.parse(rows).map(({ id }) => id))
}

/** Adds lines to the ledger. */
const noteSteps = async (req: PayloadRequest, changes: readonly CaseChange[]): Promise<void> => {
  const lines = changes.flatMap(({ notes }) =>
    notes.map(({ row, outcome, error }) => ({
      submission_id: row.id,
      state: row.state,
      step: stateOf(row.definition, row.state).step.key,
      attempt: row.failures + 1,
      idempotency_key: keyOf(row),
      outcome,
      error,
    })),
  )
  await execute(
    req.payload,
    req,
    sql`
      insert into submission_steps (submission_id, state, step, attempt, idempotency_key, outcome, error)
      select * from json_to_recordset(${JSON.stringify(lines)}::json) as given (submission_id int,
        state varchar, step varchar, attempt numeric, idempotency_key varchar,
        outcome enum_submission_steps_outcome, error varchar)`,
  )
}

const applyEffects = async (
  { keyRing }: CaseWork,
  req: PayloadRequest,
  { sealed, notes }: CaseChange,
): Promise<void> => {
  for (const { row, effects } of notes) {
    for (const { mail, documents = [] } of effects) {
      const to = mail?.to ?? sealed.replyTo
      if (mail && to !== undefined) await sendCaseMail(req, row, { ...mail, to })
      for (const document of documents) {
        const { name, within } = document
        const idempotencyKey = [keyOf(row), ...(within === undefined ? [] : [within]), name]
        const place = {
          submission: row.id,
          number: row.number,
          idempotencyKey: idempotencyKey.join('/'),
        }
        await storeDocument(req, keyRing, { document, place })
      }
    }
  }
}

/** @returns columns of `carried` */
const writeCases = (
  req: PayloadRequest,
  changes: readonly CaseChange[],
): Promise<Record<string, unknown>[]> => {
  const rows = changes.map(({ row, progress, lastError, nextRunAt, closedAt, ...change }) => ({
    id: row.id,
    state: row.state,
    visit: row.visit,
    failures: row.failures,
    memory: row.memory ?? null,
    entered_at: row.enteredAt,
    progress,
    last_error: lastError,
    next_run_at: nextRunAt,
    closed_at: closedAt,
    delete_after: change.deleteAfter === null ? null : `${change.deleteAfter}T12:00:00.000Z`,
    events: change.events,
  }))
  return execute(
    req.payload,
    req,
    sql`
      update submissions set turn = turn + 1, state = given.state, visit = given.visit,
        failures = given.failures, memory = nullif(given.memory, 'null'::jsonb),
        entered_at = given.entered_at, progress = given.progress, last_error = given.last_error,
        next_run_at = given.next_run_at, closed_at = given.closed_at,
        delete_after = given.delete_after,
        events = coalesce(submissions.events, '[]') || given.events, updated_at = now()
      from json_to_recordset(${JSON.stringify(rows)}::json) as given (id int, state varchar,
        visit numeric, failures numeric, memory jsonb, entered_at timestamptz,
        progress enum_submissions_progress, last_error varchar, next_run_at timestamptz,
        closed_at timestamptz, delete_after timestamptz, events jsonb)
      where given.id = submissions.id returning ${carried}`,
  )
}

/** Has cases carried that are due later, and those that are due at once: these late, should this process die. */
const queueNext = async (
  { boss }: CaseWork,
  req: PayloadRequest,
  { rows, changes }: { rows: Carried['rows']; changes: readonly CaseChange[] },
): Promise<ReadonlyMap<number, CaseJob>> => {
  const goOn = new Set(changes.filter(isDueAtOnce).map(({ read }) => read.id))
  const later = rows.filter(({ submission }) => !goOn.has(Number(submission)))
  await queueCases(boss, req, { rows: later })
  const atOnce = rows.filter(({ submission }) => goOn.has(Number(submission)))
  const jobs = await queueCases(boss, req, { rows: atOnce, afterMs: lostAfterMs })
  return new Map(jobs.map((job) => [job.submission, job]))
}

/** Whether a case has come to a state whose step was not tried yet. */
const isDueAtOnce = ({ progress, lastError, nextRunAt }: CaseChange): boolean =>
  progress === 'running' && lastError === null && nextRunAt !== null
