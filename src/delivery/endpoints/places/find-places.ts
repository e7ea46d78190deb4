import type { CalendarDate } from '../../../domain/calendar-date.ts'
import { folded } from '../../../domain/folded.ts'
import type { Jurisdiction } from '../../../domain/jurisdiction/jurisdiction.ts'
import { isValidOn } from '../../../domain/validity.ts'
import type { ReferenceData } from '../../records/reference-data.ts'

/** A municipality somebody may mean. */
export interface FoundPlace {
  identifier: string
  name: string
  bfs: number
  canton?: string
  foundBy: 'bfs-number' | 'name' | 'postal-code'
  /** Name that is no more, by which it was found. */
  formerName?: string
  addressShare?: number
}

/** The municipalities of a day that what somebody typed may mean, the likeliest first. */
export const findPlaces = (
  reference: ReferenceData,
  typed: string,
  day: CalendarDate,
): FoundPlace[] => {
  const found = /^\d+$/.test(typed)
    ? [...byNumber(reference, Number(typed), day), ...byPostalCode(reference, typed, day)]
    : byName(reference, typed, day)
  const seen = new Set<string>()
  return found.filter(({ identifier }) => {
    const isNew = !seen.has(identifier)
    seen.add(identifier)
    return isNew
  })
}

type More = Omit<FoundPlace, 'bfs' | 'canton' | 'identifier' | 'name'>

/** What stands for the area on the day, as it is shown. */
const standing = (
  { areas }: ReferenceData,
  area: Jurisdiction,
  day: CalendarDate,
  more: More,
): FoundPlace[] => {
  const place = areas.placeOn(area.identifier, day)
  const now = place.kind === 'divided' ? place.areas : place.kind === 'none' ? [] : [place.area]
  return now.flatMap(({ identifier, longName, bfsNumber, canton }) =>
    bfsNumber === undefined
      ? []
      : [
          {
            identifier,
            name: longName,
            bfs: bfsNumber,
            ...(canton !== undefined && { canton }),
            ...more,
            ...(identifier !== area.identifier && { formerName: area.longName }),
          },
        ],
  )
}

const byNumber = (reference: ReferenceData, bfs: number, day: CalendarDate): FoundPlace[] => {
  const area = reference.areas.byBfsNumber(bfs, day)
  return area ? standing(reference, area, day, { foundBy: 'bfs-number' }) : []
}

const byPostalCode = (reference: ReferenceData, code: string, day: CalendarDate): FoundPlace[] =>
  reference.postalCodes
    .filter((row) => row.code === code)
    .sort((a, b) => b.addressShare - a.addressShare)
    .flatMap(({ jurisdiction, addressShare }) => {
      const area = reference.areas.byIdentifier.get(jurisdiction ?? '')
      return area ? standing(reference, area, day, { foundBy: 'postal-code', addressShare }) : []
    })

const byName = (reference: ReferenceData, typed: string, day: CalendarDate): FoundPlace[] => {
  const wanted = folded(typed)
  return reference.areas.all
    .filter(({ kind }) => kind === 'municipality')
    .map((area) => ({ area, rank: rankOf(folded(area.longName), wanted) }))
    .filter(({ rank }) => rank > 0)
    .sort(
      (a, b) =>
        b.rank - a.rank ||
        Number(isValidOn(b.area, day)) - Number(isValidOn(a.area, day)) ||
        (a.area.longName < b.area.longName ? -1 : 1),
    )
    .flatMap(({ area }) => standing(reference, area, day, { foundBy: 'name' }))
}

/** The whole name, its beginning, the beginning of a word in it, a part of it; 0: none of these. */
const rankOf = (name: string, wanted: string): number => {
  if (name === wanted) return 4
  if (name.startsWith(wanted)) return 3
  if (name.split(/[\s-]+/).some((word) => word.startsWith(wanted))) return 2
  return name.includes(wanted) ? 1 : 0
}
