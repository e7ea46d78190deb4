import type { CalendarDate } from '../calendar-date.ts'

/** Whether a day is a public holiday where the case is worked on. */
export type IsHoliday = (day: CalendarDate) => boolean

const dayMs = 24 * 3_600_000

const following = (day: CalendarDate): CalendarDate =>
  new Date(Date.parse(day) + dayMs).toISOString().slice(0, 10)

/** Monday to Friday, and no holiday. */
export const isWorkingDay = (day: CalendarDate, isHoliday: IsHoliday): boolean => {
  const weekday = new Date(Date.parse(day)).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !isHoliday(day)
}

/** The last day of a time limit in working days; the day on which it begins is not counted. */
export const workingDaysAfter = (
  start: CalendarDate,
  days: number,
  isHoliday: IsHoliday,
): CalendarDate => {
  let day = start
  for (let left = days; left > 0;) {
    day = following(day)
    if (isWorkingDay(day, isHoliday)) left -= 1
  }
  return day
}
