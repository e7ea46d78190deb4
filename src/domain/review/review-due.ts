import type { CalendarDate } from '../calendar-date.ts'

/** The same day some months later; where that month is shorter, its last day. */
export const addMonths = (day: CalendarDate, months: number): CalendarDate => {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number)
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  const moved = new Date(Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, lastDay)))
  return moved.toISOString().slice(0, 10)
}

/** What a document says of its last check. */
export interface Review {
  lastVerifiedOn?: CalendarDate
  /** Set by a person; else it follows from the last check. */
  nextReviewDue?: CalendarDate
  /** Months from one check to the next. */
  intervalMonths?: number
}

/** When a document is due to be checked; at once when nobody ever did. */
export const reviewDueOn = (
  { lastVerifiedOn, nextReviewDue, intervalMonths }: Review,
  defaultMonths: number,
): CalendarDate | undefined =>
  nextReviewDue ?? (lastVerifiedOn && addMonths(lastVerifiedOn, intervalMonths ?? defaultMonths))

/** Where a document stands: `never` checked, `overdue` from the day it is due on, `soon` within a month of it, else `fresh`. */
export const freshnessOn = (
  review: Review,
  today: CalendarDate,
  defaultMonths: number,
): 'never' | 'overdue' | 'soon' | 'fresh' => {
  const due = reviewDueOn(review, defaultMonths)
  if (due === undefined) return 'never'
  if (due <= today) return 'overdue'
  return due <= addMonths(today, 1) ? 'soon' : 'fresh'
}

/** What a document says once a person has checked it today. */
export const verifiedOn = (
  today: CalendarDate,
  intervalMonths: number,
): Required<Pick<Review, 'lastVerifiedOn' | 'nextReviewDue'>> => ({
  lastVerifiedOn: today,
  nextReviewDue: addMonths(today, intervalMonths),
})
