import { identifierFrom } from '../../identifier.ts'
import type { MergerChange, MergerOperation, NamedDocument } from './merger.ts'
import { isSource, type MergerContext } from './merger-context.ts'

/** What points at a municipality that ends, or at its authorities, and simply follows: nobody has to decide. */
export const planReferences = (context: MergerContext): MergerOperation[] => {
  const { state, target, closing, authority } = context
  const update = (
    collection: string,
    { id, name }: NamedDocument,
    change: MergerChange,
    data: MergerOperation['data'],
  ): MergerOperation => ({ action: 'update', collection, id, name, changes: [change], data })
  return [
    ...state.faqs
      .filter(({ area }) => isSource(context, area))
      .map((faq) => update('faqs', faq, 'move-faq', { jurisdiction: target.id })),
    ...state.announcements
      .filter(({ areas }) => areas.some((area) => isSource(context, area)))
      .map((announcement) => {
        const areas = announcement.areas.map((area) => (isSource(context, area) ? target.id : area))
        return update('announcements', announcement, 'move-announcement', {
          jurisdictions: [...new Set(areas)],
        })
      }),
    ...state.postalCodes
      .filter(({ area }) => isSource(context, area))
      .map((code) =>
        update('postal-codes', code, 'move-postal-code', {
          jurisdiction: target.id,
          municipalityName: target.name,
        }),
      ),
    ...state.owned
      .filter(({ owner }) => closing.some(({ id }) => id === owner))
      .map((owned) => update(owned.collection, owned, 'move-owner', { owner: authority })),
    ...planRedirects(context),
  ]
}

/** Old addresses lead on, also those that led to what ends now. */
const planRedirects = ({ state, sources, closing, target, authority, merger }: MergerContext) => {
  const toArea = { relationTo: 'jurisdictions', value: target.id }
  const toAuthority = { relationTo: 'authorities', value: authority }
  const reason = `${sources.map(({ name }) => name).join(', ')} – ${target.name}, ${merger.on}`
  const wanted = [
    ...sources.flatMap(({ identifier, name }) => [
      { from: `/gemeinden/${identifierFrom(name)}`, to: toArea },
      { from: `/jurisdictions/${identifier}`, to: toArea },
    ]),
    ...closing.map(({ identifier }) => ({ from: `/authorities/${identifier}`, to: toAuthority })),
  ]
  const follows = ({ collection, id }: { collection: string; id: number }) =>
    collection === 'jurisdictions' && sources.some((source) => source.id === id)
      ? toArea
      : collection === 'authorities' && closing.some((known) => known.id === id)
        ? toAuthority
        : undefined
  const known = new Map(state.redirects.map((redirect) => [redirect.from, redirect]))
  return [
    ...state.redirects.flatMap(({ id, name, from, to }): MergerOperation[] => {
      const isWanted = wanted.some((redirect) => redirect.from === from)
      const next = to && !isWanted ? follows(to) : undefined
      return next
        ? [
            {
              action: 'update',
              collection: 'redirects',
              id,
              name,
              changes: ['move-redirect'],
              data: { to: next },
            },
          ]
        : []
    }),
    ...wanted.map(({ from, to }): MergerOperation => {
      const data = { from, to, statusCode: '308', reason }
      const old = known.get(from)
      const common = { collection: 'redirects', name: from, changes: ['leave-redirect'] as const }
      return old
        ? { action: 'update', id: old.id, ...common, data: { ...data, toUrl: null } }
        : { action: 'create', ...common, data }
    }),
  ]
}
