import type { CalendarDate } from '../calendar-date.ts'
import { isValidOn } from '../validity.ts'
import type { Availability, Channel } from './building-blocks.ts'
import type { Chain } from './chain.ts'

/** How a channel that can be used is offered: for good, or on trial. */
export type ChannelStatus = 'available' | 'pilot'

/**
 * Whether a channel can be used at a place on a day, and how; undefined where it cannot. A channel without rows can be
 * used everywhere. Otherwise the row of the nearest area decides, of several for one area the one that began last, and
 * where none counts the channel is not there. Asked for no place in particular: whether it can be used anywhere.
 */
export const channelStatus = (
  { availability }: Pick<Channel, 'availability'>,
  chain: Chain,
  day: CalendarDate,
): ChannelStatus | undefined => {
  if (availability.length === 0) return 'available'
  const valid = availability.filter(({ from, to }) =>
    isValidOn({ validFrom: from, validTo: to }, day),
  )
  const byArea = Map.groupBy(valid, ({ jurisdiction }) => jurisdiction)
  if (chain.length === 0) return best([...byArea.values()].map(statusOf))
  for (const area of chain) {
    const rows = byArea.get(area)
    if (rows) return statusOf(rows)
  }
  return undefined
}

/** Where two rows began on the same day, the one that promises less counts. */
const byPromise = ['available', 'pilot', 'planned', 'not-available'] as const

const statusOf = (rows: readonly Availability[]): ChannelStatus | undefined => {
  const decides = rows.reduce((one, other) => {
    const [since, otherSince] = [one.from ?? '', other.from ?? '']
    if (since !== otherSince) return since > otherSince ? one : other
    return byPromise.indexOf(one.status) >= byPromise.indexOf(other.status) ? one : other
  })
  return decides.status === 'available' || decides.status === 'pilot' ? decides.status : undefined
}

const best = (found: readonly (ChannelStatus | undefined)[]): ChannelStatus | undefined =>
  found.find((status) => status === 'available') ?? found.find((status) => status === 'pilot')
