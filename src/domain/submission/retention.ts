import type { CalendarDate } from '../calendar-date.ts'

const dayMs = 24 * 3_600_000

/** The day after which a case is deleted; counted from when it was closed, so that nothing goes while somebody works on it. */
export const deleteAfter = (closedOn: CalendarDate, retentionDays: number): CalendarDate =>
  new Date(Date.parse(closedOn) + retentionDays * dayMs).toISOString().slice(0, 10)
