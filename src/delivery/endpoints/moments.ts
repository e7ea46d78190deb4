import { type CalendarDate, calendarDateOf } from '../../domain/calendar-date.ts'

const hourMs = 3_600_000

/** The next moment at which the calendar in Europe/Zurich shows another day, in milliseconds since the epoch. */
export const nextMidnight = (now: Date): number => {
  const today = calendarDateOf(now)
  // Midnight in Zurich is 22:00 or 23:00 UTC; one of the two is the first moment of tomorrow.
  const day = Date.parse(`${today}T00:00:00Z`)
  return [day + 22 * hourMs, day + 23 * hourMs, day + 24 * hourMs].find(
    (moment) => moment > now.getTime() && calendarDateOf(new Date(moment)) !== today,
  ) as number
}

let known: { day: CalendarDate; from: number; until: number } | undefined

/** Today in Europe/Zurich, and when tomorrow begins; a calendar is asked once a day. */
export const todayAt = (now: Date): { day: CalendarDate; until: number } => {
  const moment = now.getTime()
  if (!known || moment < known.from || moment >= known.until) {
    known = { day: calendarDateOf(now), from: moment, until: nextMidnight(now) }
  }
  return known
}

/** The day that is asked for, and until when the answer is right where none was named. */
export const dayAsked = (
  asked: CalendarDate | undefined,
  now: Date,
): { day: CalendarDate; at: Date; expiresAt?: number } => {
  const { day, until } = todayAt(now)
  if (asked === undefined) return { day, at: now, expiresAt: until }
  return asked === day ? { day, at: now } : { day: asked, at: new Date(`${asked}T11:00:00Z`) }
}
