import type { CalendarDate } from '../calendar-date.ts'
import { isValidOn } from '../validity.ts'
import type { Jurisdiction } from './jurisdiction.ts'

/** The municipalities that existed on a day, in the order of their BFS numbers. Source: eCH-0071 V2.0. */
export const municipalitiesOn = (
  day: CalendarDate,
  jurisdictions: readonly Jurisdiction[],
): Jurisdiction[] =>
  jurisdictions
    .filter((area) => area.kind === 'municipality' && isValidOn(area, day))
    .sort(
      (a, b) => (a.bfsNumber ?? 0) - (b.bfsNumber ?? 0) || (a.identifier < b.identifier ? -1 : 1),
    )
