import { isValidOn } from '../validity.ts'
import type { Fee } from './building-blocks.ts'
import type { PlaceAndDay } from './chain.ts'
import type { MergedEntries } from './merge-entries.ts'

/** Fees of a service: those it names itself, and what a variant does to them. */
export interface FeeChoice {
  canonical: readonly Fee[]
  added: readonly Fee[]
  /** Identifiers. */
  excluded: readonly string[]
}

/** Where, when and through which channels the fees are asked for. */
export interface FeeScope extends PlaceAndDay {
  /** Identifiers of the channels that can be used there and then. */
  channels: ReadonlySet<string>
  /** The same where no variant counts. */
  canonicalChannels: ReadonlySet<string>
}

/**
 * The fees that count at a place on a day. A fee that is not valid then, not for this place, or for a channel that
 * cannot be used there, is left out first, so that it takes the place of none. Of those with the same key the ones the
 * variant names count, otherwise those of the nearest area.
 */
export const mergeFees = (choice: FeeChoice, scope: FeeScope): MergedEntries<Fee> => {
  const canonical = feesIn(
    { ...choice, added: [], excluded: [] },
    { ...scope, channels: scope.canonicalChannels },
  )
  const entries = feesIn(choice, scope)
  const isSame =
    entries.length === canonical.length && entries.every((fee, i) => fee === canonical[i])
  return { entries, isChanged: !isSame }
}

const feesIn = (
  { canonical, added, excluded }: FeeChoice,
  { chain, date, channels }: PlaceAndDay & Pick<FeeScope, 'channels'>,
): Fee[] => {
  const out = new Set(excluded)
  const local = new Set(added.map(({ identifier }) => identifier))
  const farthest = chain.length
  const distanceOf = ({ jurisdiction }: Fee) =>
    jurisdiction === undefined ? farthest : chain.indexOf(jurisdiction)
  const counts = (fee: Fee) =>
    !out.has(fee.identifier) &&
    isValidOn(fee, date) &&
    distanceOf(fee) >= 0 &&
    (fee.channel === undefined || channels.has(fee.channel))
  // Anything the variant names is nearer than anything it does not.
  const rankOf = (fee: Fee) =>
    local.has(fee.identifier) ? distanceOf(fee) : farthest + 1 + distanceOf(fee)
  const all = new Map([...canonical, ...added].map((fee) => [fee.identifier, fee]))
  const byKey = Map.groupBy([...all.values()].filter(counts), ({ key }) => key)
  return [...byKey.values()].flatMap((fees) => {
    const nearest = Math.min(...fees.map(rankOf))
    return fees.filter((fee) => rankOf(fee) === nearest)
  })
}
