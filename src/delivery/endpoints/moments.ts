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

/** The day that is asked for, and until when the answer is right where none was named. */
export const dayAsked = (
  asked: CalendarDate | undefined,
  now: Date,
): { day: CalendarDate; at: Date; expiresAt?: number } =>
  asked === undefined || asked === calendarDateOf(now)
    ? {
        day: calendarDateOf(now),
        at: now,
        ...(asked === undefined && { expiresAt: nextMidnight(now) }),
      }
    : { day: asked, at: new Date(`${asked}T11:00:00Z`) }
