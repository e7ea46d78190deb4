import type { FeeState, MergerOperation } from './merger.ts'
import { isSource, type MergerContext, type MergerPart } from './merger-context.ts'
import { variantSlots } from './plan-variants.ts'
import { settleSlots, type Slot } from './slots.ts'

const collection = 'fees'

/**
 * A fee keeps its identifier and moves, from the first day on. Of two with the same key people choose; where they choose
 * between the variants of a service, they choose its fees with them.
 */
export const planFees = (context: MergerContext): MergerPart => {
  const { state, merger } = context
  const current = state.fees.filter(({ validTo }) => !validTo || validTo >= merger.on)
  const chosen = chosenVariants(context)
  const { conflicts, slots } = settleSlots(context, {
    kind: 'fee',
    rows: current.filter(({ service }) => !chosen.has(service)),
    slotOf,
    saying: ({ id }) => String(id),
    about: ({ name, id }) => ({ name, document: { collection, id } }),
    documentOf: ({ id }) => ({ collection, id }),
  })
  const withVariants = current.filter(({ service }) => chosen.has(service))
  const settled = [
    ...slots,
    ...[...Map.groupBy(withVariants, slotOf).values()].map((rows) => ({
      rows,
      winner: chosen.get(rows[0]?.service),
    })),
  ]
  return { conflicts, operations: settled.flatMap((slot) => settle(context, slot)) }
}

const slotOf = ({ service, key, channel, condition }: FeeState) =>
  [service ?? '', key, channel ?? '', condition ?? ''].join('/')

/** The services people choose a variant of, and whose they chose; nobody's while it is open. */
const chosenVariants = (context: MergerContext): Map<number | undefined, number | undefined> =>
  new Map(
    variantSlots(context)
      .slots.filter(({ rows }) => rows.length > 1)
      .map(({ rows, winner }) => [rows[0]?.service, winner]),
  )

const settle = (context: MergerContext, { rows, winner }: Slot<FeeState>): MergerOperation[] => {
  const { merger, target } = context
  if (winner === undefined) return []
  const won = rows.filter(({ area }) => area === winner)
  const givesWay = ({ area }: FeeState) =>
    area !== winner && (isSource(context, area) || (area === target.id && won.length > 0))
  return [
    // Those that give way first: two of one key may not overlap.
    ...rows.filter(givesWay).map((row) => ended(context, row)),
    ...won
      .filter(({ area }) => area !== target.id)
      .map((row) =>
        update(row, 'move-fee', {
          jurisdiction: target.id,
          ...(hasBegun(context, row) && { validFrom: merger.on }),
        }),
      ),
  ]
}

const hasBegun = ({ merger }: MergerContext, { validFrom }: FeeState): boolean =>
  !validFrom || validFrom < merger.on

const ended = (context: MergerContext, row: FeeState): MergerOperation =>
  hasBegun(context, row)
    ? update(row, 'close-fee', { validTo: context.lastDay })
    : update(row, 'withdraw-fee', { _status: 'draft' })

const update = (
  { id, name }: FeeState,
  what: MergerOperation['changes'][number],
  data: MergerOperation['data'],
): MergerOperation => ({ action: 'update', collection, id, name, changes: [what], data })
