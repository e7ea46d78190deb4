import { z } from 'zod'

/** What a commit tells every process about one record. */
const recordChange = z.object({
  collection: z.string(),
  identifier: z.string(),
  /** The turn of the change. */
  sequence: z.int(),
  /** Keys of the records it names and named before, where others are found by them. */
  refersTo: z.array(z.string()).nullish(),
  /** There are more of them than a message holds. */
  refersToMany: z.boolean().optional(),
})

export type RecordChange = z.infer<typeof recordChange>

/** The change a message of the channel `publication` tells. */
export const parseRecordChange = (message: string): RecordChange =>
  recordChange.parse(JSON.parse(message))

/** Something an answer was made of: a record, all of a collection, those of it that name a record, variants of an area. */
export type Tag = string

/** Everything there is of a collection. */
export const allOf = (collection: string): Tag => `all ${collection}`

/** One record, whether it exists or not. */
export const record = (collection: string, identifier: string): Tag => `${collection}/${identifier}`

/** The records of a collection that name another record. */
export const naming = (collection: string, key: string): Tag => `${collection} naming ${key}`

/** The variants of all services in an area. */
export const variantsIn = (jurisdiction: string): Tag => `service-variants in ${jurisdiction}`

/** Everything: where a change cannot be told more exactly. */
export const everything: Tag = 'everything'

/** Tags of the answers that a change makes outdated. */
export const outdatedBy = ({
  collection,
  identifier,
  refersTo,
  refersToMany,
}: RecordChange): Tag[] => {
  if (refersToMany) return [everything]
  const [, area] = collection === 'service-variants' ? identifier.split('@') : []
  return [
    allOf(collection),
    record(collection, identifier),
    ...(refersTo ?? []).map((key) => naming(collection, key)),
    ...(area === undefined ? [] : [variantsIn(area)]),
  ]
}
