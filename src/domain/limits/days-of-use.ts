import { type CalendarDate, dayBefore } from '../calendar-date.ts'

/** How often something was used on a day. */
export interface DayOfUse {
  day: CalendarDate
  requests: number
  /** Of them, refused because they were too many. */
  limited: number
}

/** The last days, the latest at the end; days without use too. */
export const daysOfUse = (
  known: readonly DayOfUse[],
  { today, days }: { today: CalendarDate; days: number },
): DayOfUse[] => {
  const byDay = new Map(known.map((use) => [use.day, use]))
  const found: DayOfUse[] = []
  let day = today
  while (found.length < days) {
    found.unshift(byDay.get(day) ?? { day, requests: 0, limited: 0 })
    day = dayBefore(day)
  }
  return found
}
