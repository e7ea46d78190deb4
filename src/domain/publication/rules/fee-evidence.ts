import { type CalendarDate, calendarDateOf } from '../../calendar-date.ts'
import type { Fee } from '../../service/building-blocks.ts'
import { isValidOn } from '../../validity.ts'
import type { PublicationRule } from '../context.ts'
import { found } from '../finding.ts'

/** The same day of an earlier month, or the last one of that month. */
const monthsBefore = (today: CalendarDate, months: number): CalendarDate => {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 - months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return calendarDateOf(
    new Date(
      Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(day, last), 12),
    ).toISOString(),
  )
}

/** W9: somebody read not long ago where the amount of a fee that counts today is written. */
export const feeEvidence: PublicationRule<Fee> = (fee, { today, settings }) => {
  const months = settings.feeEvidenceMonths
  const read = fee.sources.flatMap(({ retrievedAt }) => retrievedAt ?? []).sort()
  const isFresh = (read.at(-1) ?? '') >= monthsBefore(today, months)
  return isValidOn(fee, today) && !isFresh
    ? [found('W9_FEE_EVIDENCE_OLD', '/sources', { months })]
    : []
}
