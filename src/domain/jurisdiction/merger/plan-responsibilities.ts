import type { MergerOperation, ResponsibilityState } from './merger.ts'
import { authorityAfter, type MergerContext, type MergerPart } from './merger-context.ts'
import { settleSlots } from './slots.ts'

const collection = 'responsibilities'

/**
 * What was entered for a municipality that ends counts until its last day, and goes on in a rule of its own for the
 * merged one: asked for a day before the merger, the answer stays what it was.
 */
export const planResponsibilities = (context: MergerContext): MergerPart => {
  const { state, merger } = context
  const { conflicts, slots } = settleSlots(context, {
    kind: 'responsibility',
    rows: state.responsibilities.filter(({ validTo }) => !validTo || validTo >= merger.on),
    slotOf: ({ service, role, connectBy }) => [service, role, connectBy].join('/'),
    saying: ({ authority, validFrom, validTo }) =>
      [
        authorityAfter(context, authority),
        validFrom && validFrom > merger.on ? validFrom : merger.on,
        validTo ?? '',
      ].join(),
    about: ({ service, serviceName }) => ({
      name: serviceName,
      document: { collection: 'services', id: service },
    }),
    documentOf: ({ id }) => ({ collection, id }),
  })
  const operations = slots.flatMap(({ rows, winner }) =>
    winner === undefined
      ? []
      : [
          ...rows.flatMap((row) => ended(context, row, winner)),
          ...rows.flatMap((row) => continued(context, row, winner)),
        ],
  )
  return { conflicts, operations }
}

/** The rules that no longer count: those of the municipalities that end, and of the one that stays where it gives way. */
const ended = (
  { merger, target, lastDay }: MergerContext,
  row: ResponsibilityState,
  winner: number,
): MergerOperation[] => {
  if (row.area === target.id && winner === target.id) return []
  const hasBegun = !row.validFrom || row.validFrom < merger.on
  if (hasBegun) return [update(row, 'close-responsibility', { validTo: lastDay })]
  return row.area === winner ? [] : [update(row, 'withdraw-responsibility', { _status: 'draft' })]
}

const continued = (
  context: MergerContext,
  row: ResponsibilityState,
  winner: number,
): MergerOperation[] => {
  const { merger, target } = context
  if (row.area !== winner || row.area === target.id) return []
  const moved = { jurisdiction: target.id, authority: authorityAfter(context, row.authority) }
  if (row.validFrom && row.validFrom >= merger.on) {
    return [update(row, 'move-responsibility', moved)]
  }
  const { service, role, connectBy, priority, validTo, legalBasis, owner } = row
  return [
    {
      action: 'create',
      collection,
      name: row.name,
      changes: ['open-responsibility'],
      data: {
        ...{ service, role, connectBy, priority, ...moved },
        validFrom: merger.on,
        ...(validTo && { validTo }),
        ...(legalBasis !== undefined && { legalBasis }),
        ...(owner !== undefined && { owner: authorityAfter(context, owner) }),
      },
    },
  ]
}

const update = (
  { id, name }: ResponsibilityState,
  what: MergerOperation['changes'][number],
  data: MergerOperation['data'],
): MergerOperation => ({ action: 'update', collection, id, name, changes: [what], data })
