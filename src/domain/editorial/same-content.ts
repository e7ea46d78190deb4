/** What the system keeps about a document: changing it changes no content. */
const notContent: ReadonlySet<string> = new Set([
  'id',
  '_status',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'firstPublishedAt',
  'isDemo',
  'translationState',
  'workflow',
])

type Document = Readonly<Record<string, unknown>>

/**
 * Whether two states of a document hold the same content, as far as the fields that are named. No value, an empty one
 * and an unticked box are the same; ids of rows do not count.
 */
export const sameContent = (
  before: Document,
  after: Document,
  fields: readonly string[],
): boolean =>
  fields
    .filter((field) => !notContent.has(field))
    .every((field) => sameValue(before[field], after[field]))

/** Whether two values say the same. */
export const sameValue = (before: unknown, after: unknown): boolean =>
  JSON.stringify(bare(before)) === JSON.stringify(bare(after))

/** A value without what says nothing, its keys in order. */
const bare = (value: unknown): unknown => {
  if (value === null || value === '' || value === false) return undefined
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value))
    return value.length > 0 ? value.map((row) => bare(row) ?? null) : undefined
  if (typeof value !== 'object') return value
  const kept = Object.entries(value)
    .filter(([key]) => key !== 'id')
    .map(([key, inner]) => [key, bare(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return kept.length > 0 ? Object.fromEntries(kept) : undefined
}
