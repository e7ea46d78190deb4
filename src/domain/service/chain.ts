import type { CalendarDate } from '../calendar-date.ts'
import type { Jurisdiction } from '../jurisdiction/jurisdiction.ts'
import { isValidOn } from '../validity.ts'

/** Identifiers of the areas that count for a place on a day, the nearest first and the place itself at the head. */
export type Chain = readonly string[]

/** For which place and which day something is asked; an empty chain means: for no place in particular. */
export interface PlaceAndDay {
  chain: Chain
  date: CalendarDate
}

const rings = ['circle', 'district', 'canton', 'country'] as const

type Ring = 'place' | (typeof rings)[number]

/**
 * The place, the circles and service areas it is a member of, its district, canton and country, as far as they are valid
 * on the day. Circles of one place are equally near; they are ordered by identifier, so that the answer does not depend
 * on the order of rows. Empty where the place is not known or not valid on the day.
 */
export const chainOf = (
  place: string,
  day: CalendarDate,
  jurisdictions: ReadonlyMap<string, Jurisdiction>,
): Chain => {
  const start = jurisdictions.get(place)
  if (!start || !isValidOn(start, day)) return []
  const found = new Set([start])
  for (const area of found) {
    const parent = area.parent === undefined ? undefined : jurisdictions.get(area.parent)
    if (parent) found.add(parent)
    for (const around of jurisdictions.values()) {
      if (around.members.includes(area.identifier) && isValidOn(around, day)) found.add(around)
    }
  }
  const byRing = Map.groupBy(
    [...found].filter((area) => isValidOn(area, day)),
    (area): Ring => (area === start ? 'place' : ringOf(area)),
  )
  return (['place', ...rings] as const).flatMap((ring) =>
    (byRing.get(ring) ?? []).map(({ identifier }) => identifier).sort(),
  )
}

const ringOf = ({ kind }: Jurisdiction): Ring => rings.find((ring) => ring === kind) ?? 'circle'
