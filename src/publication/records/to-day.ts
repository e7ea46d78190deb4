import { type CalendarDate, calendarDateOf } from '../../domain/calendar-date.ts'
import type { Validity } from '../../domain/validity.ts'

/** A stored calendar date as the day it means; absent where there is none. */
export const toDay = (stored: string | null | undefined): CalendarDate | undefined =>
  stored ? calendarDateOf(stored) : undefined

/** A stored period; an open end is absent. */
export const toValidity = ({ validFrom, validTo }: Validity): Validity => {
  const from = toDay(validFrom)
  const to = toDay(validTo)
  return { ...(from && { validFrom: from }), ...(to && { validTo: to }) }
}
