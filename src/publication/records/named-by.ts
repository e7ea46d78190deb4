import type { Lookup, NamedCollection, Relation } from './lookup.ts'

/** Which documents a conversion looks up, by collection; it is given a lookup in which all of them have a name. */
export const namedBy = (
  convert: (lookup: Lookup) => unknown,
): Map<NamedCollection, Set<number>> => {
  const asked = new Map<NamedCollection, Set<number>>()
  const identifier: Lookup['identifier'] = (collection, relation) => {
    const id = idOf(relation)
    if (id === undefined) return undefined
    asked.set(collection, (asked.get(collection) ?? new Set()).add(id))
    return 'any'
  }
  convert({
    identifier,
    identifiers: (collection, relations) =>
      (relations ?? []).flatMap((relation) => identifier(collection, relation) ?? []),
    faqsOf: () => [],
  })
  return asked
}

const idOf = (relation: Relation): number | undefined =>
  typeof relation === 'object' ? relation?.id : relation
