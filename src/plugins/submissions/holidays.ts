import Holidays from 'date-holidays'

import type { IsHoliday } from '../../domain/submission/working-days.ts'

/** The canton whose holidays count. */
export const canton = 'LU'

/** Days off by law, and those on which offices are closed besides (2 January, Easter Monday, Whit Monday). */
const closed = new Set(['public', 'optional'])

/** The holidays of a canton; those of a year are worked out once. Source: date-holidays (CC BY 3.0), for example `LU`. */
export const holidaysOf = (canton: string): IsHoliday => {
  const calendar = new Holidays('CH', canton)
  const years = new Map<string, ReadonlySet<string>>()
  return (day) => {
    const year = day.slice(0, 4)
    const known =
      years.get(year) ??
      new Set(
        calendar
          .getHolidays(Number(year))
          .filter(({ type }) => closed.has(type))
          .map(({ date }) => date.slice(0, 10)),
      )
    years.set(year, known)
    return known.has(day)
  }
}
