import { basesOf } from '../../../domain/cost/contribution/bases.ts'
import type { ContributionRate } from '../../../domain/cost/contribution/contribution-rate.ts'
import {
  type Contribution,
  contributionsOf,
} from '../../../domain/cost/contribution/contribution.ts'
import { municipalitiesOn } from '../../../domain/jurisdiction/municipalities-on.ts'
import type { Jurisdiction } from '../../../domain/jurisdiction/jurisdiction.ts'

/** A contribution that was computed, and the municipality it is of, by database id. */
export interface ComputedContribution {
  jurisdiction: number
  displayName: string
  contribution: Contribution
}

/** What every municipality of New Year contributes for a year, on the count of another one. */
export const contributionsOfYear = (
  { year, populationYear }: { year: number; populationYear: number },
  areas: ReadonlyMap<number, Jurisdiction>,
  rates: readonly ContributionRate[],
): ComputedContribution[] => {
  const all = [...areas.values()]
  const there = new Set(municipalitiesOn(`${String(year)}-01-01`, all))
  const payers = new Map(
    [...areas].flatMap(([id, area]) =>
      there.has(area) && area.bfsNumber !== undefined ? [[area.bfsNumber, { id, area }]] : [],
    ),
  )
  const bases = basesOf(year, { year: populationYear, source: '' }, all).map((basis) => ({
    ...basis,
    source: sourceOf(payers.get(Number(basis.payer))?.area, populationYear),
  }))
  return contributionsOf(year, bases, rates).flatMap((contribution) => {
    const payer = payers.get(Number(contribution.payer))
    return payer
      ? [
          {
            jurisdiction: payer.id,
            displayName: `${payer.area.longName} ${String(year)}`,
            contribution,
          },
        ]
      : []
  })
}

const sourceOf = (area: Jurisdiction | undefined, year: number): string =>
  area?.population.find((counted) => counted.year === year)?.source ?? ''
