import type { Jurisdiction } from '../../jurisdiction/jurisdiction.ts'
import { municipalitiesOn } from '../../jurisdiction/municipalities-on.ts'
import type { Basis } from './contribution.ts'
import { inhabitantsIn } from './inhabitants.ts'

/**
 * Who pays for a year and on what basis: the municipalities of New Year, each with what was counted in the year of the
 * basis in what it is now. One whose inhabitants nobody counted is in the list, without a number.
 */
export const basesOf = (
  year: number,
  counted: { year: number; source: string },
  all: readonly Jurisdiction[],
): Basis[] => {
  const day = `${String(year)}-01-01`
  return municipalitiesOn(day, all).flatMap((municipality) => {
    const inhabitants = inhabitantsIn(counted.year, municipality, { all, day })
    return municipality.bfsNumber === undefined
      ? []
      : [
          {
            payer: municipality.bfsNumber,
            ...(inhabitants !== undefined && { inhabitants }),
            ...counted,
          },
        ]
  })
}
