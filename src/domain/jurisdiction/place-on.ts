import type { CalendarDate } from '../calendar-date.ts'
import { isValidOn } from '../validity.ts'
import type { Jurisdiction } from './jurisdiction.ts'

/**
 * What an area is on a day: itself, one that took its place (a front end redirects), several of which somebody has to
 * choose, or nothing.
 */
export type PlaceOn =
  | { kind: 'valid'; area: Jurisdiction }
  | { kind: 'moved'; area: Jurisdiction }
  | { kind: 'divided'; areas: Jurisdiction[] }
  | { kind: 'none' }

/** The areas that stand for this one on a day: itself while it is valid, else those that took over from it, and from them, until the day is reached. */
export const successorsOn = (
  identifier: string,
  day: CalendarDate,
  jurisdictions: readonly Jurisdiction[],
): Jurisdiction[] => {
  const known = new Map(jurisdictions.map((area) => [area.identifier, area]))
  const found = new Map<string, Jurisdiction>()
  const seen = new Set<string>()
  const open = [identifier]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const area = known.get(next)
    if (!area || seen.has(next)) continue
    seen.add(next)
    if (isValidOn(area, day)) found.set(next, area)
    // Before its first day an area stands for nothing: what was there are its predecessors, another question.
    else if (area.validTo && area.validTo < day) open.push(...area.successors)
  }
  return [...found.values()].sort((a, b) => (a.identifier < b.identifier ? -1 : 1))
}

/** What became of an area by a day. */
export const placeOn = (
  identifier: string,
  day: CalendarDate,
  jurisdictions: readonly Jurisdiction[],
): PlaceOn => {
  const areas = successorsOn(identifier, day, jurisdictions)
  const [area] = areas
  if (!area) return { kind: 'none' }
  if (areas.length > 1) return { kind: 'divided', areas }
  return { kind: area.identifier === identifier ? 'valid' : 'moved', area }
}
