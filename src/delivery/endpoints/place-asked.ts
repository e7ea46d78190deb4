import type { CalendarDate } from '../../domain/calendar-date.ts'
import { CatalogueError } from '../../domain/errors.ts'
import type { AreaOfPlace } from '../../domain/jurisdiction/area-chain.ts'
import type { Jurisdiction } from '../../domain/jurisdiction/jurisdiction.ts'
import type { Reply } from '../endpoint.ts'
import { invalidParameter } from '../problem.ts'
import type { ReferenceData } from '../records/reference-data.ts'

/** Where something is asked for: an area and those it lies in, the nearest first. */
export interface PlaceAsked {
  area: Jurisdiction
  chain: readonly AreaOfPlace[]
}

interface Asked {
  bfs: number
  date: CalendarDate
  /** Path and query, for the way to a successor. */
  url: string
}

/**
 * The municipality a BFS number means on a day; one that merged leads to its successor.
 * @throws CatalogueError QUERY_INVALID, PLACE_DIVIDED naming the successors
 */
export const placeAsked = (
  { areas }: ReferenceData,
  { bfs, date, url }: Asked,
): PlaceAsked | Extract<Reply, { kind: 'moved' }> => {
  const meant = areas.byBfsNumber(bfs, date)
  if (!meant) {
    throw invalidParameter('bfs', 'PLACE_UNKNOWN', `names no municipality: ${String(bfs)}`)
  }
  const found = areas.placeOn(meant.identifier, date)
  if (found.kind === 'valid') {
    return { area: found.area, chain: areas.chainOf(found.area.identifier, date) }
  }
  if (found.kind === 'moved' && found.area.bfsNumber !== undefined) {
    return { kind: 'moved', location: withBfs(url, found.area.bfsNumber) }
  }
  if (found.kind === 'divided') {
    const successors = found.areas.map(
      ({ longName, bfsNumber }) => `${longName} (${String(bfsNumber)})`,
    )
    throw new CatalogueError(
      'PLACE_DIVIDED',
      `On ${date} ${meant.longName} was several municipalities: ${successors.join(', ')}.`,
      {
        errors: found.areas.map(({ longName, bfsNumber }) => ({
          pointer: '/bfs',
          code: 'PLACE_DIVIDED',
          detail: `may be ${String(bfsNumber)}, ${longName}`,
        })),
      },
    )
  }
  throw invalidParameter(
    'bfs',
    'PLACE_UNKNOWN',
    `names no municipality that existed on ${date}: ${meant.longName} (${String(bfs)})`,
  )
}

const withBfs = (url: string, bfs: number): string => {
  const [path = '', query] = url.split('?')
  const parameters = new URLSearchParams(query)
  parameters.set('bfs', String(bfs))
  return `${path}?${parameters.toString()}`
}
