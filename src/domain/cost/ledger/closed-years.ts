import { calendarDateOf } from '../../calendar-date.ts'
import { found, type CostFinding } from '../cost-finding.ts'
import { countingEntries } from './figure.ts'
import { entryPointer, isUnvalued, type Entry } from './entry.ts'

/** The moment from which the figures of a year do not change any more. */
export interface YearClosing {
  year: number
  /** RFC 3339 in UTC. */
  closedAt: string
}

/** Whether nothing may be booked into a year any more at a moment. */
export const isYearClosed = (
  closings: readonly YearClosing[],
  year: number,
  moment: string,
): boolean => closings.some((closing) => closing.year === year && closing.closedAt <= moment)

/** Nothing was written into a year after its closing: what was wrong in it is corrected in a later year. */
export const checkClosedYears = (
  entries: readonly Entry[],
  closings: readonly YearClosing[],
): CostFinding[] =>
  entries
    .filter(({ year, recordedAt }) => isYearClosed(closings, year, recordedAt))
    .map((entry) => found('YEAR_CLOSED', entryPointer(entry, '/year'), { year: entry.year }))

/** A year is closed after it is over, after the one before it, and with every work in kind valued. */
export const checkClosing = (
  { year, closedAt }: YearClosing,
  entries: readonly Entry[],
  closings: readonly YearClosing[],
): CostFinding[] => {
  const here = `/closings/${String(year)}`
  const isEarlierOpen = entries.some(
    (entry) => entry.year < year && !isYearClosed(closings, entry.year, closedAt),
  )
  return [
    ...(calendarDateOf(closedAt) > `${String(year)}-12-31`
      ? []
      : [found('YEAR_NOT_OVER', here, { year })]),
    ...(isEarlierOpen ? [found('EARLIER_YEAR_OPEN', here, { year })] : []),
    ...countingEntries(entries)
      .filter((entry) => entry.year === year && isUnvalued(entry))
      .map((entry) => found('YEAR_UNVALUED', entryPointer(entry, '/postings'), { year })),
  ]
}

/** The year a correction is booked in: the year of the entry while that is open, else the first open one after it. */
export const yearOfCorrection = (
  { year }: Pick<Entry, 'year'>,
  closings: readonly YearClosing[],
  moment: string,
): number =>
  isYearClosed(closings, year, moment)
    ? yearOfCorrection({ year: year + 1 }, closings, moment)
    : year
