import { type CalendarDate, calendarDateOf } from '../calendar-date.ts'

const dayMs = 24 * 60 * 60 * 1000

/** The ISO week of a calendar day: `2026-W48`. Source: ISO 8601-1:2019 5.2.4: the week belongs to the year of its Thursday. */
export const isoWeekOf = (day: CalendarDate): string => {
  const instant = new Date(`${day}T12:00:00Z`)
  const weekday = (instant.getUTCDay() + 6) % 7
  const thursday = new Date(instant.getTime() + (3 - weekday) * dayMs)
  const year = thursday.getUTCFullYear()
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * dayMs)) + 1
  return `${String(year)}-W${String(week).padStart(2, '0')}`
}

const luzern = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Zurich',
  weekday: 'short',
  hour: 'numeric',
  hourCycle: 'h23',
})

/** The week whose digest may be sent at an instant: each from Monday, 6 o'clock in Luzern; none before that. */
export const digestWeekAt = (now: Date): string | undefined => {
  const parts = Object.fromEntries(
    luzern.formatToParts(now).map(({ type, value }) => [type, value]),
  )
  const isTooEarly = parts.weekday === 'Mon' && Number(parts.hour) < 6
  return isTooEarly ? undefined : isoWeekOf(calendarDateOf(now))
}
