import { type CalendarDate, calendarDateOf } from '../../../domain/calendar-date.ts'

const hourMs = 3_600_000

/** The moment when a calendar day ends in Luzern. */
export const endOfDay = (day: CalendarDate): Date => {
  const midnight = Date.parse(day) + 24 * hourMs
  // One or two hours before midnight UTC, by the season.
  const summer = new Date(midnight - 2 * hourMs)
  return calendarDateOf(summer) > day ? summer : new Date(midnight - hourMs)
}
