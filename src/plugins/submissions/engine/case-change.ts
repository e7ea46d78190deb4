import { calendarDateOf } from '../../../domain/calendar-date.ts'
import { CatalogueError } from '../../../domain/errors.ts'
import { nextState, stateOf } from '../../../domain/submission/next-state.ts'
import { deleteAfter } from '../../../domain/submission/retention.ts'
import { nextAttemptOfStep } from '../../../domain/submission/retry-schedule.ts'
import type { CaseEvent, Progress } from '../../../domain/submission/submission.ts'
import { overdue, rejected } from '../../../domain/submission/workflow-definition.ts'
import type { SealedPart } from '../answers/sealed-part.ts'
import type { Effects, StepOutcome } from '../contract.ts'
import type { CaseWork } from './case-work.ts'
import type { CaseRow } from './read-case.ts'

/** States a case comes to at most; no case needs as many. References of bills have three digits for it. */
const mostVisits = 999

/** A step of a case, and what came of it: a line of the ledger, and what is written besides. */
interface StepNote {
  /** The case when the step was done. */
  row: CaseRow
  outcome: StepOutcome['kind'] | 'failed' | 'overdue'
  error?: string
  effects: readonly Effects[]
}

/** What became of a case by one step after the other, before any of it is written. */
export interface CaseChange {
  /** As it was read. */
  read: CaseRow
  sealed: SealedPart
  notes: readonly StepNote[]
  events: readonly CaseEvent[]
  /** Where it stands now. */
  row: CaseRow
  progress: Progress
  lastError: string | null
  nextRunAt: Date | null
  closedAt: Date | null
  deleteAfter: string | null
}

/** A case to which nothing has happened yet. */
export const unchanged = (row: CaseRow, sealed: SealedPart): CaseChange => ({
  read: row,
  sealed,
  notes: [],
  events: [],
  row,
  progress: 'running',
  lastError: null,
  nextRunAt: null,
  closedAt: null,
  deleteAfter: null,
})

/** Adds what came of the step a case stands at. */
export const afterOutcome = (
  change: CaseChange,
  outcome: StepOutcome,
  { findStep, now }: Pick<CaseWork, 'findStep' | 'now'>,
): CaseChange => {
  const at = now()
  const { row } = change
  const effects = flat(outcome)
  const noted = {
    ...change,
    notes: [...change.notes, { row, outcome: labelOf(outcome), effects }],
    events: [...change.events, ...eventsOf(outcome, effects, at)],
  }
  if (outcome.kind === 'wait') return waiting(noted, outcome)
  const { step } = stateOf(row.definition, row.state)
  if (findStep(step.key)?.actions(step.options).length === 0) return closed(noted, at)
  return movedOn(noted, outcome.kind === 'done' ? (outcome.action ?? 'done') : rejected, at)
}

/** Adds that the step a case stands at failed: it is tried again, and after the last attempt the case waits for a person. */
export const afterFailure = (
  change: CaseChange,
  error: string,
  { now }: Pick<CaseWork, 'now'>,
): CaseChange => {
  const { row } = change
  const failures = row.failures + 1
  const next = nextAttemptOfStep(failures, { now: now(), chance: Math.random() })
  return {
    ...change,
    notes: [...change.notes, { row, outcome: 'failed', error, effects: [] }],
    row: { ...row, failures },
    progress: next ? 'running' : 'incident',
    lastError: error,
    nextRunAt: next ?? null,
  }
}

const labelOf = (outcome: StepOutcome) =>
  outcome.kind === 'done' && outcome.action === overdue ? ('overdue' as const) : outcome.kind

/** Effects, and those within them. */
const flat = (effects: Effects): Effects[] => [effects, ...(effects.and ?? []).flatMap(flat)]

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

const waiting = (
  change: CaseChange,
  { until, remember = [] }: Extract<StepOutcome, { kind: 'wait' }>,
): CaseChange => {
  const before = Array.isArray(change.row.memory) ? (change.row.memory as unknown[]) : []
  const memory = remember.length === 0 ? change.row.memory : [...before, ...remember]
  return {
    ...change,
    row: { ...change.row, failures: 0, memory },
    progress: 'waiting',
    nextRunAt: until ?? null,
  }
}

const closed = (change: CaseChange, at: Date): CaseChange => {
  const { retentionDays } = change.row
  return {
    ...change,
    events: [...change.events, { at: at.toISOString(), action: 'closed' }],
    row: { ...change.row, failures: 0, memory: null },
    progress: 'closed',
    nextRunAt: null,
    closedAt: at,
    deleteAfter: retentionDays === null ? null : deleteAfter(calendarDateOf(at), retentionDays),
  }
}

const movedOn = (change: CaseChange, action: string, at: Date): CaseChange => {
  const { row, sealed } = change
  // Whoever models it can lead cases round in a circle that nobody waits in; without an end that would fill the disk.
  if (row.visit >= mostVisits) throw new CatalogueError('WORKFLOW_IN_CIRCLES', 'No end is reached.')
  const { channel, definition, jurisdiction, service, state: from } = row
  const answers = { ...row.answers, ...sealed.answers }
  const facts = { answers, channel, jurisdiction, service }
  const to = nextState(definition, { from, action, facts })
  if (to === undefined) throw new Error(`From ${from} nothing leads on by ${action}.`)
  const { label } = stateOf(definition, to)
  return {
    ...change,
    events: [...change.events, { at: at.toISOString(), action: 'entered', state: to, text: label }],
    row: {
      ...row,
      state: to,
      visit: row.visit + 1,
      failures: 0,
      memory: null,
      enteredAt: at,
      isAhead: true,
    },
    nextRunAt: at,
  }
}
