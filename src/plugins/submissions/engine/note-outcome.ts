import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { inTransaction } from '../../../database/in-transaction.ts'
import { nextState, stateOf } from '../../../domain/submission/next-state.ts'
import type { CaseEvent } from '../../../domain/submission/submission.ts'
import { overdue, rejected } from '../../../domain/submission/workflow-definition.ts'
import { execute } from '../../../publication/execute.ts'
import type { SealedPart } from '../answers/sealed-part.ts'
import type { StepOutcome } from '../contract.ts'
import { carried, type CaseJob, lostAfterMs, queueCases } from './case-jobs.ts'
import type { CaseWork } from './case-work.ts'
import { closeCase } from './close-case.ts'
import { enterState } from './enter-state.ts'
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
  if (outcome.kind !== 'reject' && outcome.mail && sealed.replyTo !== undefined) {
    await sendCaseMail(req, row, { ...outcome.mail, to: sealed.replyTo })
  }
  const events = eventsOf(outcome, work.now())
  if (outcome.kind !== 'wait') return moveOn(work, req, { ...noted, events })
  await keepWaiting(work, req, { row, events, until: outcome.until })
  return undefined
}

const labelOf = (outcome: StepOutcome) =>
  outcome.kind === 'done' && outcome.action === overdue ? ('overdue' as const) : outcome.kind

const eventsOf = (outcome: StepOutcome, now: Date): CaseEvent[] => {
  const at = now.toISOString()
  if (outcome.kind === 'reject') return [{ at, action: 'rejected', reason: outcome.reason }]
  return outcome.told ? [{ at, action: 'message', text: outcome.told }] : []
}

interface Waiting {
  row: CaseRow
  events: CaseEvent[]
  until: Date | undefined
}

const keepWaiting = async (
  { payload, boss }: CaseWork,
  req: PayloadRequest,
  { row, events, until }: Waiting,
): Promise<void> => {
  const rows = await execute(
    payload,
    req,
    sql`
      update submissions set progress = 'waiting', turn = turn + 1, failures = 0, last_error = null,
        next_run_at = ${until?.toISOString() ?? null},
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
