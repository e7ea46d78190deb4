import type { FeeState, MergerOperation } from './merger.ts'
import type { MergerContext, MergerPart } from './merger-context.ts'
import { settleSlots } from './slots.ts'

const collection = 'fees'

/** A fee keeps its identifier and moves, from the first day on; of two with the same key people choose. */
export const planFees = (context: MergerContext): MergerPart => {
  const { state, merger, target, lastDay } = context
  const { conflicts, slots } = settleSlots(context, {
    kind: 'fee',
    rows: state.fees.filter(({ validTo }) => !validTo || validTo >= merger.on),
    slotOf: ({ service, key, channel, condition }) =>
      [service ?? '', key, channel ?? '', condition ?? ''].join('/'),
    saying: ({ id }) => String(id),
    about: ({ name, id }) => ({ name, document: { collection, id } }),
    documentOf: ({ id }) => ({ collection, id }),
  })
  const operations = slots.flatMap(({ rows, winner }) =>
    // Those that give way first: two of one key may not overlap.
    [...rows.filter(({ area }) => area !== winner), ...rows.filter(({ area }) => area === winner)]
      .filter(({ area }) => winner !== undefined && !(area === winner && area === target.id))
      .map((row) => {
        const hasBegun = !row.validFrom || row.validFrom < merger.on
        if (row.area === winner) {
          return update(row, 'move-fee', {
            jurisdiction: target.id,
            ...(hasBegun && { validFrom: merger.on }),
          })
        }
        return hasBegun
          ? update(row, 'close-fee', { validTo: lastDay })
          : update(row, 'withdraw-fee', { _status: 'draft' })
      }),
  )
  return { conflicts, operations }
}

const update = (
  { id, name }: FeeState,
  what: MergerOperation['changes'][number],
  data: MergerOperation['data'],
): MergerOperation => ({ action: 'update', collection, id, name, changes: [what], data })
