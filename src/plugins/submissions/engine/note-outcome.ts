import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { inTransaction } from '../../../database/in-transaction.ts'
import { nextState, stateOf } from '../../../domain/submission/next-state.ts'
import type { CaseEvent } from '../../../domain/submission/submission.ts'
import { overdue, rejected } from '../../../domain/submission/workflow-definition.ts'
import { execute } from '../../../publication/execute.ts'
import type { SealedPart } from '../answers/sealed-part.ts'
import type { Effects, StepOutcome } from '../contract.ts'
import { storeDocument } from '../documents/store-document.ts'
import { carried, type CaseJob, lostAfterMs, queueCases } from './case-jobs.ts'
import type { CaseWork } from './case-work.ts'
import { closeCase } from './close-case.ts'
import { enterState } from './enter-state.ts'
import { keyOf } from './key-of.ts'
import { noteAttempt } from './note-attempt.ts'
import { type CaseRow, readCase } from './read-case.ts'
import { sendCaseMail } from './send-case-mail.ts'

/** What a step came to, and of which case. */
export interface Noted {
  row: CaseRow
  sealed: SealedPart
  outcome: StepOutcome
}

/**
 * Notes an outcome with its effects, and moves the case on: all of it, or nothing.
 * @returns the turn that is due at once; a job for it is there, and comes late enough for this process to go first
 */
export const noteOutcome = (work: CaseWork, noted: Noted): Promise<CaseJob | undefined> =>
  inTransaction(work.payload, async (req) => {
    const { id: submission, turn } = noted.row
    // Somebody else moved the case meanwhile, or its sender withdrew it.
    if (!(await readCase(work, { submission, turn }, req))) return undefined
    return applyOutcome(work, req, noted)
  })

const applyOutcome = async (
  work: CaseWork,
  req: PayloadRequest,
  noted: Noted,
): Promise<CaseJob | undefined> => {
  const { row, sealed, outcome } = noted
  await noteAttempt(req, row, { outcome: labelOf(outcome) })
  const effects = flat(outcome)
  await applyEffects(work, req, { row, sealed, effects })
  const events = eventsOf(outcome, effects, work.now())
  if (outcome.kind !== 'wait') return moveOn(work, req, { ...noted, events })
  await keepWaiting(work, req, { row, events, outcome })
  return undefined
}

const labelOf = (outcome: StepOutcome) =>
  outcome.kind === 'done' && outcome.action === overdue ? ('overdue' as const) : outcome.kind

/** Effects, and those within them. */
const flat = (effects: Effects): Effects[] => [effects, ...(effects.and ?? []).flatMap(flat)]

interface Applied {
  row: CaseRow
  sealed: SealedPart
  effects: readonly Effects[]
}

const applyEffects = async (
  { keyRing }: CaseWork,
  req: PayloadRequest,
  { row, sealed, effects }: Applied,
): Promise<void> => {
  for (const { mail, documents = [] } of effects) {
    const to = mail?.to ?? sealed.replyTo
    if (mail && to !== undefined) await sendCaseMail(req, row, { ...mail, to })
    for (const document of documents) {
      const idempotencyKey = `${keyOf(row)}/${document.name}`
      const place = { submission: row.id, number: row.number, idempotencyKey }
      await storeDocument(req, keyRing, { document, place })
    }
  }
}

const eventsOf = (outcome: StepOutcome, effects: readonly Effects[], now: Date): CaseEvent[] => {
  const at = now.toISOString()
  return [
    ...effects.flatMap(({ told, noted }): CaseEvent[] => [
      ...(told ? [{ at, action: 'message', text: told }] : []),
      ...(noted === undefined ? [] : [{ at, action: 'noted', reason: noted }]),
    ]),
    ...(outcome.kind === 'reject' ? [{ at, action: 'rejected', reason: outcome.reason }] : []),
  ]
}

interface Waiting {
  row: CaseRow
  events: CaseEvent[]
  outcome: Extract<StepOutcome, { kind: 'wait' }>
}

const keepWaiting = async (
  { payload, boss }: CaseWork,
  req: PayloadRequest,
  { row, events, outcome: { until, remember = [] } }: Waiting,
): Promise<void> => {
  const rows = await execute(
    payload,
    req,
    sql`
      update submissions set progress = 'waiting', turn = turn + 1, failures = 0, last_error = null,
        next_run_at = ${until?.toISOString() ?? null},
        memory = case when ${remember.length} = 0 then memory
          else coalesce(memory, '[]') || ${JSON.stringify(remember)}::jsonb end,
        events = coalesce(events, '[]') || ${JSON.stringify(events)}::jsonb, updated_at = now()
      where id = ${row.id} returning ${carried}`,
  )
  await queueCases(boss, req, { rows })
}

const moveOn = async (
  work: CaseWork,
  req: PayloadRequest,
  { row, sealed, outcome, events }: Noted & { events: CaseEvent[] },
): Promise<CaseJob | undefined> => {
  const { definition, state: from } = row
  const { key, options } = stateOf(definition, from).step
  const step = work.findStep(key)
  if (step?.actions(options).length === 0) {
    await closeCase(work, req, { row, events, progress: 'closed' })
    return undefined
  }
  const action = outcome.kind === 'done' ? (outcome.action ?? 'done') : rejected
  const answers = { ...row.answers, ...sealed.answers }
  const { channel, jurisdiction, service } = row
  const facts = { answers, channel, jurisdiction, service }
  const to = nextState(definition, { from, action, facts })
  if (to === undefined) throw new Error(`From ${from} nothing leads on by ${action}.`)
  const rows = await enterState(req, { row, events, to, now: work.now() })
  const [next] = await queueCases(work.boss, req, { rows, afterMs: lostAfterMs })
  return next
}
