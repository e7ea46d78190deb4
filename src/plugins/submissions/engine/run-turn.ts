import { calendarDateOf } from '../../../domain/calendar-date.ts'
import { CatalogueError } from '../../../domain/errors.ts'
import { stateOf } from '../../../domain/submission/next-state.ts'
import { daysOf, overdue } from '../../../domain/submission/workflow-definition.ts'
import { workingDaysAfter } from '../../../domain/submission/working-days.ts'
import { type StepDone, tellStep } from '../../../process/step-channel.ts'
import { openPart, type SealedPart } from '../answers/sealed-part.ts'
import type { StepOutcome } from '../contract.ts'
import type { CaseJob } from './case-jobs.ts'
import type { CaseWork } from './case-work.ts'
import { endOfDay } from './end-of-day.ts'
import { keyOf } from './key-of.ts'
import { noteFailure } from './note-failure.ts'
import { noteOutcome } from './note-outcome.ts'
import { outsideOf } from './outside-of.ts'
import { type CaseRow, readCase } from './read-case.ts'

/**
 * Does the step of the state where a case stands, once, and notes what came of it together with where the case goes.
 * A process that dies in between leaves the case as it was: the step is done again, under the same name. A job whose
 * turn is over does nothing.
 * @returns the turn that is due at once
 */
export const runTurn = async (work: CaseWork, job: CaseJob): Promise<CaseJob | undefined> => {
  const row = await readCase(work, job)
  // What is paused stays as it is, and is due; the round takes it up when the pause is over.
  if (!row || row.isPaused) return undefined
  try {
    const sealed = openPart(work.keyRing, row.sealedAnswers, row.number)
    const outcome = await measured(row, () => outcomeOf(work, row, sealed))
    return await noteOutcome(work, { row, sealed, outcome })
  } catch (error) {
    await noteFailure(work, row, codeOf(error))
    return undefined
  }
}

/** Tells how long a step took. */
const measured = async (
  { definition, state }: CaseRow,
  run: () => Promise<StepOutcome>,
): Promise<StepOutcome> => {
  const { key: step } = stateOf(definition, state).step
  const begun = performance.now()
  const tell = (outcome: StepDone['outcome']) => {
    tellStep({ step, outcome, seconds: (performance.now() - begun) / 1000 })
  }
  try {
    const outcome = await run()
    tell(outcome.kind)
    return outcome
  } catch (error) {
    tell('failed')
    throw error
  }
}

/** What is noted of a fault: its kind, never its words, which may quote what somebody wrote. */
const codeOf = (error: unknown): string =>
  error instanceof CatalogueError ? error.code : error instanceof Error ? error.name : 'Error'

const outcomeOf = async (
  work: CaseWork,
  row: CaseRow,
  sealed: SealedPart,
): Promise<StepOutcome> => {
  const { findStep, isHoliday, now } = work
  const { step, deadline } = stateOf(row.definition, row.state)
  const found = findStep(step.key)
  if (!found) throw new Error(`There is no step ${step.key}.`)
  const due =
    deadline &&
    endOfDay(workingDaysAfter(calendarDateOf(row.enteredAt), daysOf(deadline), isHoliday))
  const outcome = await found.run(
    {
      submission: {
        number: row.number,
        service: row.service,
        jurisdiction: row.jurisdiction ?? undefined,
        channel: row.channel,
        language: row.language,
        answers: { ...row.answers, ...sealed.answers },
        hasReplyTo: sealed.replyTo !== undefined,
      },
      idempotencyKey: keyOf(row),
      now: now(),
      enteredAt: row.enteredAt,
      isHoliday,
      memory: row.memory,
      outside: outsideOf(work, row),
    },
    step.options,
  )
  if (!due || outcome.kind !== 'wait') return outcome
  // What is decided in time counts, even where it is looked at later.
  if (now() >= due) return { kind: 'done', action: overdue }
  const until = outcome.until && outcome.until < due ? outcome.until : due
  return { ...outcome, until }
}
