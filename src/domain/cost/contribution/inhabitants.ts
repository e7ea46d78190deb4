import type { CalendarDate } from '../../calendar-date.ts'
import type { Jurisdiction } from '../../jurisdiction/jurisdiction.ts'

/** The municipalities there ever were, and the day on which one of them is looked at. */
interface AsOn {
  all: readonly Jurisdiction[]
  day: CalendarDate
}

/**
 * How many lived, in a year that was counted, in what a municipality is on a day: those of its predecessors that ended
 * in between are in it. Where one of the counts is unknown, the sum is unknown too.
 */
export const inhabitantsIn = (
  year: number,
  municipality: Jurisdiction,
  { all, day }: AsOn,
): number | undefined => {
  const joined = municipality.predecessors
    .map((identifier) => all.find((area) => area.identifier === identifier))
    .filter((area) => endedAfter(area, year) && hasEnded(area, day))
  const own = isOlderThan(municipality, year)
    ? [municipality.population.find((counted) => counted.year === year)?.inhabitants]
    : []
  const parts = [...own, ...joined.map((area) => area && inhabitantsIn(year, area, { all, day }))]
  return parts.reduce<number | undefined>(
    (sum, part) => (sum === undefined || part === undefined ? undefined : sum + part),
    parts.length === 0 ? undefined : 0,
  )
}

/**
 * Counts are of 31 December in the municipalities of the day after, as the Federal Statistical Office publishes them.
 * A predecessor nobody knows counts as unknown.
 */
const dayAfter = (year: number): string => `${String(year + 1)}-01-01`

const endedAfter = (area: Jurisdiction | undefined, year: number): boolean =>
  !area?.validTo || area.validTo >= dayAfter(year)

const hasEnded = (area: Jurisdiction | undefined, day: CalendarDate): boolean =>
  area === undefined || (Boolean(area.validTo) && (area.validTo ?? '') < day)

const isOlderThan = ({ validFrom }: Jurisdiction, year: number): boolean =>
  !validFrom || validFrom <= dayAfter(year)
