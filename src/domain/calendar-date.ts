/** A date of law, `YYYY-MM-DD`, as the calendar in Luzern shows it. */
export type CalendarDate = string

const zurich = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Zurich', dateStyle: 'short' })

/** The calendar day in Europe/Zurich on which an instant falls. */
export const calendarDateOf = (instant: Date | string): CalendarDate =>
  zurich.format(new Date(instant))

/** Noon UTC of a calendar day: the stored form, the same day in every time zone of Europe and the Americas. */
export const storedCalendarDate = (instant: Date | string): string =>
  `${calendarDateOf(instant)}T12:00:00.000Z`

/** The day before a calendar date. */
export const dayBefore = (day: CalendarDate): CalendarDate =>
  new Date(Date.parse(day) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
