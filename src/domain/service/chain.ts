import type { CalendarDate } from '../calendar-date.ts'

/**
 * Identifiers of the areas that count for a place on a day, the nearest first and the place itself at the head: what
 * `areaChain` of `domain/jurisdiction` finds.
 */
export type Chain = readonly string[]

/** For which place and which day something is asked; an empty chain means: for no place in particular. */
export interface PlaceAndDay {
  chain: Chain
  date: CalendarDate
}
