import { CatalogueError } from '../../../domain/errors.ts'
import { openPart } from '../answers/sealed-part.ts'
import { afterFailure, afterOutcome, type CaseChange, unchanged } from './case-change.ts'
import type { CaseWork } from './case-work.ts'
import { NotStoredYet } from './not-stored-yet.ts'
import { outcomeOf } from './outcome-of.ts'
import type { CaseRow } from './read-case.ts'

/** Steps of one case in a row at most: one that goes round in a circle leaves time to the others. */
const inARow = 50
/** Long before the job expires. */
const withinMs = 15_000

/**
 * Does the steps of a case one after the other, until it waits, is closed, one fails, or one has to do with the world
 * outside from a state that is not stored yet; writes nothing of it. A process that dies leaves the case as it was: the
 * steps are done again, under the same names.
 */
export const runSteps = async (work: CaseWork, row: CaseRow): Promise<CaseChange> => {
  const until = Date.now() + withinMs
  let change = unchanged(row, { answers: {} })
  try {
    change = unchanged(row, openPart(work.keyRing, row.sealedAnswers, row.number))
    do {
      const { row: at, sealed } = change
      const outcome = await outcomeOf(work, at, sealed)
      change = afterOutcome(change, outcome, work)
    } while (goesOn(change) && Date.now() < until)
    return change
  } catch (error) {
    if (error instanceof NotStoredYet) return change
    return afterFailure(change, codeOf(error), work)
  }
}

/** Whether the next step is due, and sees all that came before: documents are read from where they are kept. */
const goesOn = ({ progress, nextRunAt, notes }: CaseChange): boolean =>
  progress === 'running' &&
  nextRunAt !== null &&
  notes.length < inARow &&
  (notes.at(-1)?.effects ?? []).every(({ documents = [] }) => documents.length === 0)

/** What is noted of a fault: its kind, never its words, which may quote what somebody wrote. */
export const codeOf = (error: unknown): string =>
  error instanceof CatalogueError ? error.code : error instanceof Error ? error.name : 'Error'
