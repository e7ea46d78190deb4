import type { CalendarDate } from '../../domain/calendar-date.ts'
import { type AreaOfPlace, areaChain } from '../../domain/jurisdiction/area-chain.ts'
import type { Jurisdiction } from '../../domain/jurisdiction/jurisdiction.ts'
import { type PlaceOn, placeOn } from '../../domain/jurisdiction/place-on.ts'
import { remember } from './remember.ts'

/** All areas of all times, found without going through them. */
export interface Areas {
  all: readonly Jurisdiction[]
  byIdentifier: ReadonlyMap<string, Jurisdiction>
  /** The municipality a BFS number means on a day: the one that had it last until then, else the first that ever has. */
  byBfsNumber: (bfs: number, day: CalendarDate) => Jurisdiction | undefined
  /** What became of an area by a day. */
  placeOn: (identifier: string, day: CalendarDate) => PlaceOn
  /** The areas a place lies in, the nearest first. */
  chainOf: (identifier: string, day: CalendarDate) => readonly AreaOfPlace[]
  /** The areas that matter for a place on any day: those it lies in, those that took over from it, and theirs. */
  around: (identifier: string) => readonly Jurisdiction[]
}

/** An index of the areas. */
export const createAreas = (all: readonly Jurisdiction[]): Areas => {
  const byIdentifier = new Map(all.map((area) => [area.identifier, area]))
  const circlesOf = new Map<string, Jurisdiction[]>()
  const withNumber = new Map<number, Jurisdiction[]>()
  for (const area of all) {
    for (const member of area.members) push(circlesOf, member, area)
    if (area.kind === 'municipality' && area.bfsNumber !== undefined) {
      push(withNumber, area.bfsNumber, area)
    }
  }
  const around = memoised((identifier: string) => {
    const found = new Map<string, Jurisdiction>()
    const open = [identifier]
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const area = byIdentifier.get(next)
      if (!area || found.has(next)) continue
      found.set(next, area)
      open.push(...area.successors, ...(area.parent === undefined ? [] : [area.parent]))
      open.push(...(circlesOf.get(next) ?? []).map((circle) => circle.identifier))
    }
    return [...found.values()]
  })
  return {
    all,
    byIdentifier,
    around,
    byBfsNumber: (bfs, day) => {
      const holders = (withNumber.get(bfs) ?? []).toSorted(byStart)
      return holders.findLast(({ validFrom }) => (validFrom ?? '') <= day) ?? holders[0]
    },
    placeOn: (identifier, day) => placeOn(identifier, day, around(identifier)),
    chainOf: memoised((identifier: string, day: CalendarDate) =>
      areaChain(identifier, day, around(identifier)),
    ),
  }
}

const push = <K, V>(lists: Map<K, V[]>, key: K, value: V): void => {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

const byStart = (a: Jurisdiction, b: Jurisdiction): number =>
  (a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1

const memoised = <A extends string[], R extends object>(
  compute: (...args: A) => R,
): ((...args: A) => R) => {
  const known = new Map<string, R>()
  return (...args) => remember(known, args.join(' '), () => compute(...args))
}
