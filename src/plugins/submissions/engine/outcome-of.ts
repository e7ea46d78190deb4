import { calendarDateOf } from '../../../domain/calendar-date.ts'
import { stateOf } from '../../../domain/submission/next-state.ts'
import { daysOf, overdue } from '../../../domain/submission/workflow-definition.ts'
import { workingDaysAfter } from '../../../domain/submission/working-days.ts'
import { type StepDone, tellStep } from '../../../process/step-channel.ts'
import type { SealedPart } from '../answers/sealed-part.ts'
import type { StepOutcome } from '../contract.ts'
import type { CaseWork } from './case-work.ts'
import { endOfDay } from './end-of-day.ts'
import { keyOf } from './key-of.ts'
import { NotStoredYet } from './not-stored-yet.ts'
import { outsideOf } from './outside-of.ts'
import type { CaseRow } from './read-case.ts'

/** Does the step of the state where a case stands, once, and tells how long it took. A throw means: try again later. */
export const outcomeOf = async (
  work: CaseWork,
  row: CaseRow,
  sealed: SealedPart,
): Promise<StepOutcome> => {
  const { key: step } = stateOf(row.definition, row.state).step
  const begun = performance.now()
  const tell = (outcome: StepDone['outcome']) => {
    tellStep({ step, outcome, seconds: (performance.now() - begun) / 1000 })
  }
  try {
    const outcome = await attempt(work, row, sealed)
    tell(outcome.kind)
    return outcome
  } catch (error) {
    if (!(error instanceof NotStoredYet)) tell('failed')
    throw error
  }
}

const attempt = async (work: CaseWork, row: CaseRow, sealed: SealedPart): Promise<StepOutcome> => {
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
        formTitle: row.formTitle,
        ech0070Id: row.ech0070Id ?? undefined,
        jurisdiction: row.jurisdiction ?? undefined,
        channel: row.channel,
        language: row.language,
        answers: { ...row.answers, ...sealed.answers },
        hasReplyTo: sealed.replyTo !== undefined,
        isSender: (email) => email.toLowerCase() === sealed.replyTo?.toLowerCase(),
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
