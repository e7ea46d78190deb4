import type { Jurisdiction } from '../../jurisdiction/jurisdiction.ts'

/**
 * How many lived in a municipality in a year. One that came of a merger later had the inhabitants of its predecessors
 * beside its own; where one of them is unknown, the sum is unknown too.
 */
export const inhabitantsIn = (
  year: number,
  municipality: Jurisdiction,
  all: readonly Jurisdiction[],
): number | undefined => {
  const later = municipality.predecessors
    .map((identifier) => all.find((area) => area.identifier === identifier))
    .filter((area) => endedAfter(area, year))
  const own = isOlderThan(municipality, year)
    ? [municipality.population.find((counted) => counted.year === year)?.inhabitants]
    : []
  const parts = [...own, ...later.map((area) => area && inhabitantsIn(year, area, all))]
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

const isOlderThan = ({ validFrom }: Jurisdiction, year: number): boolean =>
  !validFrom || validFrom <= dayAfter(year)
