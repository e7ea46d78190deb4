import type { CalendarDate } from '../calendar-date.ts'
import { isValidOn } from '../validity.ts'
import { areaChain } from './area-chain.ts'
import type { Jurisdiction } from './jurisdiction.ts'

/**
 * The municipalities of an area on a day, by BFS number: of one that was merged those that took over, of a district or a
 * circle its own; a canton and the country are everywhere. Undefined where there is no such area.
 */
export const municipalitiesIn = (areas: readonly Jurisdiction[], day: CalendarDate) => {
  const byName = new Map(areas.map((area) => [area.identifier, area]))
  const present = areas
    .filter((area) => area.kind === 'municipality' && isValidOn(area, day))
    .map((area) => ({
      bfsNumber: area.bfsNumber,
      around: new Set(
        areaChain(area.identifier, day, areas).map(({ area: { identifier } }) => identifier),
      ),
    }))
  const heirsOf = (area: Jurisdiction, seen = new Set<string>()): Jurisdiction[] => {
    if (seen.has(area.identifier) || isValidOn(area, day) || area.successors.length === 0) {
      return [area]
    }
    const known = new Set([...seen, area.identifier])
    return area.successors
      .flatMap((name) => byName.get(name) ?? [])
      .flatMap((heir) => heirsOf(heir, known))
  }
  return (name: string): readonly number[] | 'everywhere' | undefined => {
    const area = byName.get(name)
    if (!area) return undefined
    if (area.kind === 'canton' || area.kind === 'country') return 'everywhere'
    const numbers =
      area.kind === 'municipality'
        ? heirsOf(area).map(({ bfsNumber }) => bfsNumber)
        : present.filter(({ around }) => around.has(name)).map(({ bfsNumber }) => bfsNumber)
    return [...new Set(numbers.filter((bfsNumber) => bfsNumber !== undefined))]
  }
}
