import { calendarDateOf } from '../../../domain/calendar-date.ts'
import type { OpenForm, SubmissionSent } from '../../../domain/submission/desk.ts'

/** A case that is about to be stored. */
export interface NewCase {
  sent: SubmissionSent
  form: OpenForm
  idempotencyKey: string
  requestDigest: string
  workflow: { version: number; initial: string }
  receivedAt: Date
}

/** The year a case is counted in. */
export const yearOf = ({ receivedAt }: Pick<NewCase, 'receivedAt'>): number =>
  Number(calendarDateOf(receivedAt).slice(0, 4))
