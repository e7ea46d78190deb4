import type { MergerOperation, VariantState } from './merger.ts'
import type { MergerContext, MergerPart } from './merger-context.ts'
import { settleSlots } from './slots.ts'

const collection = 'service-variants'

/** The variants of each service, and the municipality whose variant goes on. */
export const variantSlots = (context: MergerContext) =>
  settleSlots(context, {
    kind: 'variant',
    rows: context.state.variants.filter(({ status }) => status === 'active'),
    slotOf: ({ service }) => String(service),
    saying: ({ id }) => String(id),
    about: ({ service, serviceName }) => ({
      name: serviceName,
      document: { collection: 'services', id: service },
    }),
    documentOf: ({ id }) => ({ collection, id }),
  })

/** A service has one variant in a municipality: that of one that ended moves, unless the one that stays has its own. */
export const planVariants = (context: MergerContext): MergerPart => {
  const { state, target } = context
  const { conflicts, slots } = variantSlots(context)
  const operations = slots.flatMap(({ rows, winner }): MergerOperation[] => {
    const kept = rows.find(({ area }) => area === winner)
    if (!kept) return []
    const given = rows.filter((row) => row !== kept)
    return [
      // First: a second variant of the same service would be refused.
      ...given.map((row) => change(row, 'retire-variant', { status: 'retired' })),
      ...(kept.area === target.id
        ? []
        : [change(kept, 'move-variant', { jurisdiction: target.id })]),
      ...state.variants
        .filter(({ id, coveredBy }) => id !== kept.id && given.some((row) => row.id === coveredBy))
        .map((row) => change(row, 'follow-variant', { coveredBy: kept.id })),
    ]
  })
  return { conflicts, operations }
}

const change = (
  { id, name }: VariantState,
  what: MergerOperation['changes'][number],
  data: MergerOperation['data'],
): MergerOperation => ({ action: 'update', collection, id, name, changes: [what], data })
