import type { CalendarDate } from '../calendar-date.ts'
import { isValidOn } from '../validity.ts'
import type { Jurisdiction, JurisdictionKind } from './jurisdiction.ts'

/** An area a place lies in, and how far it is: 0 is the place itself; areas of the same distance are equally near. */
export interface AreaOfPlace {
  area: Jurisdiction
  distance: number
}

const rankOf: Record<JurisdictionKind, number> = {
  municipality: 0,
  circle: 1,
  'service-area': 1,
  district: 2,
  canton: 3,
  country: 4,
}

/**
 * Every area a place lies in on a day, the nearest first: the place, the circles and service areas it is a member of,
 * the circles around those, district, canton, country. An area that is not valid on the day is left out, and what
 * lies above it is not. Two areas of one kind are equally near, a circle around a circle is farther than it.
 */
export const areaChain = (
  place: string,
  day: CalendarDate,
  jurisdictions: readonly Jurisdiction[],
): AreaOfPlace[] => {
  const known = new Map(jurisdictions.map((area) => [area.identifier, area]))
  const start = known.get(place)
  if (!start || !isValidOn(start, day)) return []
  const steps = new Map<Jurisdiction, number>([[start, 0]])
  const open = [start]
  for (let area = open.shift(); area !== undefined; area = open.shift()) {
    const parent = area.parent === undefined ? undefined : known.get(area.parent)
    for (const above of [...circlesOf(area, day, jurisdictions), ...(parent ? [parent] : [])]) {
      if (steps.has(above)) continue
      steps.set(above, (steps.get(area) ?? 0) + 1)
      open.push(above)
    }
  }
  return withDistance([...steps].filter(([area]) => isValidOn(area, day)))
}

const circlesOf = (
  { identifier }: Jurisdiction,
  day: CalendarDate,
  jurisdictions: readonly Jurisdiction[],
): Jurisdiction[] =>
  jurisdictions.filter((area) => area.members.includes(identifier) && isValidOn(area, day))

/** The place is nearest whatever kind it is of; among circles the number of steps decides. */
const withDistance = (found: [Jurisdiction, number][]): AreaOfPlace[] => {
  const keyOf = ([{ kind }, steps]: [Jurisdiction, number]) =>
    steps === 0 ? 0 : rankOf[kind] * 1000 + (rankOf[kind] === 1 ? steps : 0)
  const keys = [...new Set(found.map(keyOf))].sort((a, b) => a - b)
  return found
    .map((entry) => ({ area: entry[0], distance: keys.indexOf(keyOf(entry)) }))
    .sort((a, b) => a.distance - b.distance || (a.area.identifier < b.area.identifier ? -1 : 1))
}
