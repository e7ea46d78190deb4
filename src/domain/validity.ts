import type { CalendarDate } from './calendar-date.ts'
import { finding, type Verdict } from './finding.ts'

/** Days from `validFrom` to `validTo`, both included; an absent end is open. */
export interface Validity {
  validFrom?: CalendarDate | null
  validTo?: CalendarDate | null
}

const start = ({ validFrom }: Validity) => validFrom ?? '0000-01-01'
const end = ({ validTo }: Validity) => validTo ?? '9999-12-31'

/** Whether a day lies in the period. */
export const isValidOn = (period: Validity, day: CalendarDate): boolean =>
  start(period) <= day && day <= end(period)

/** The end must not come before the start. */
export const checkValidity = (period: Validity): Verdict =>
  start(period) <= end(period) ? undefined : finding('PERIOD_ORDER')

/** Whether two periods share a day. */
export const overlaps = (a: Validity, b: Validity): boolean =>
  start(a) <= end(b) && start(b) <= end(a)

/** Of one thing, only one version may be valid on any day. */
export const checkNoOverlap = (period: Validity, others: readonly Validity[]): Verdict => {
  const other = others.find((candidate) => overlaps(period, candidate))
  return other ? finding('PERIOD_OVERLAP', { from: start(other), to: end(other) }) : undefined
}
