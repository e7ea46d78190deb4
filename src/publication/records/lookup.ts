/** Collections whose documents a record names by identifier; a variant is named by the identifier of its jurisdiction, a version of a workflow by its key. */
export const namedCollections = [
  'services',
  'service-variants',
  'authorities',
  'jurisdictions',
  'topics',
  'life-events',
  'business-events',
  'channels',
  'forms',
  'fees',
  'evidences',
  'outputs',
  'legal-bases',
  'faqs',
  'announcements',
  'workflows',
] as const

export type NamedCollection = (typeof namedCollections)[number]

/** A relation as Payload stores it: a number, or the document where it was filled in. */
export type Relation = number | { id: number } | null | undefined

/** Names the documents that relations point at. A target that was not read has no name, so no record points at it. */
export interface Lookup {
  identifier: (collection: NamedCollection, relation: Relation) => string | undefined
  /** In the order of the relations, without those that have no name. */
  identifiers: (
    collection: NamedCollection,
    relations: readonly Relation[] | null | undefined,
  ) => string[]
  /** Questions about a service: they point at it, not it at them. */
  faqsOf: (service: number) => string[]
}

/** Database ids and identifiers of what was read, by collection. */
export type Names = Partial<Record<NamedCollection, ReadonlyMap<number, string>>>

/** A lookup in what was read. */
export const createLookup = (
  names: Names,
  faqsByService: ReadonlyMap<number, readonly string[]> = new Map(),
): Lookup => {
  const identifier: Lookup['identifier'] = (collection, relation) =>
    relation === null || relation === undefined
      ? undefined
      : names[collection]?.get(typeof relation === 'object' ? relation.id : relation)
  return {
    identifier,
    identifiers: (collection, relations) =>
      (relations ?? []).flatMap((relation) => identifier(collection, relation) ?? []),
    faqsOf: (service) => [...(faqsByService.get(service) ?? [])],
  }
}
