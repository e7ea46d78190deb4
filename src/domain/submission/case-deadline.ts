import type { CalendarDate } from '../calendar-date.ts'
import { daysOf } from './workflow-definition.ts'
import { type IsHoliday, workingDaysAfter } from './working-days.ts'

/** How much a deadline presses; `none` where there is none. */
export type Urgency = 'later' | 'none' | 'overdue' | 'soon' | 'today'

/** Working days before its end from which a deadline is near. */
const soonDays = 3

/** The last day on which a case may stand where it stands. @param deadline for example `P10D` */
export const dueDayOf = (
  enteredOn: CalendarDate,
  deadline: string | undefined,
  isHoliday: IsHoliday,
): CalendarDate | undefined =>
  deadline === undefined ? undefined : workingDaysAfter(enteredOn, daysOf(deadline), isHoliday)

/** How much a deadline presses today. */
export const urgencyOf = (
  due: CalendarDate | undefined,
  today: CalendarDate,
  isHoliday: IsHoliday,
): Urgency => {
  if (due === undefined) return 'none'
  if (due < today) return 'overdue'
  if (due === today) return 'today'
  return due <= workingDaysAfter(today, soonDays, isHoliday) ? 'soon' : 'later'
}
