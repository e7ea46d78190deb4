import type { AvailabilityState, ChannelState, MergerOperation } from './merger.ts'
import { isSource, type MergerContext, type MergerPart } from './merger-context.ts'
import { settleSlots } from './slots.ts'

/** Where a channel says something about a municipality that ends, its rows end with it and go on for the merged one. */
export const planChannels = (context: MergerContext): MergerPart => {
  const parts = context.state.channels.map((channel) => planChannel(context, channel))
  return {
    conflicts: parts.flatMap(({ conflicts }) => conflicts),
    operations: parts.flatMap(({ operations }) => operations),
  }
}

const planChannel = (context: MergerContext, channel: ChannelState): MergerPart => {
  const { merger } = context
  const { id, name, availability } = channel
  const { conflicts, slots } = settleSlots(context, {
    kind: 'availability',
    rows: availability.filter(({ validTo }) => !validTo || validTo >= merger.on),
    slotOf: () => String(id),
    saying: ({ status, validFrom, validTo }) =>
      [status, validFrom && validFrom > merger.on ? validFrom : merger.on, validTo ?? ''].join(),
    about: () => ({ name, document: { collection: 'channels', id } }),
  })
  const operations = slots.flatMap(({ winner }): MergerOperation[] => {
    if (winner === undefined) return []
    const rows = availability.flatMap((row) => after(context, row, winner))
    return [
      {
        action: 'update',
        collection: 'channels',
        id,
        name,
        changes: ['move-availability'],
        data: { availability: rows.map(stored) },
      },
    ]
  })
  return { conflicts, operations }
}

const after = (
  context: MergerContext,
  row: AvailabilityState,
  winner: number,
): AvailabilityState[] => {
  const { merger, target, lastDay } = context
  const isConcerned = row.area === target.id || isSource(context, row.area)
  const isPast = row.validTo !== undefined && row.validTo < merger.on
  if (!isConcerned || isPast || (row.area === target.id && winner === target.id)) return [row]
  const hasBegun = !row.validFrom || row.validFrom < merger.on
  const until = hasBegun ? [{ ...row, validTo: lastDay }] : []
  if (row.area !== winner) return until
  const { id: _, ...rest } = row.rest
  const from = { ...row, rest, area: target.id, ...(hasBegun && { validFrom: merger.on }) }
  return [...until, from]
}

const stored = ({ area, validFrom, validTo, status, rest }: AvailabilityState) => ({
  ...rest,
  jurisdiction: area,
  from: validFrom ?? null,
  to: validTo ?? null,
  status,
})
