import type { FlattenedField, SanitizedCollectionConfig, Where } from 'payload'

/** What of a request decides which documents it answers with, and in which order. */
export interface Query {
  joins?: false | Record<string, false | { limit?: number; sort?: string; where?: Where }>
  sort?: string | string[]
  where?: Where
}

/** Paths by which a filter asks, those within a value included. */
export const pathsIn = (where: Where | undefined): string[] =>
  Object.entries(where ?? {}).flatMap(([key, value]) =>
    ['and', 'or'].includes(key.toLowerCase()) && Array.isArray(value)
      ? value.flatMap((inner: Where) => pathsIn(inner))
      : [key, ...(hasNestedQuery(value) ? [`${key}.*`] : [])],
  )

/** `{ topics: { contains: { title: … } } }`: a query inside a value. */
const hasNestedQuery = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).some(
    (operand) =>
      typeof operand === 'object' &&
      operand !== null &&
      !Array.isArray(operand) &&
      !(operand instanceof Date),
  )

const sortsIn = (sort: Query['sort']): string[] =>
  (Array.isArray(sort) ? sort : (sort ?? '').split(','))
    .map((path) => path.trim().replace(/^-/, ''))
    .filter((path) => path !== '')

/** The first path of a query, its joins included, that looks at another document; nothing where it keeps to its own. */
export const foreignPathIn = (
  { joins, sort, where }: Query,
  collection: SanitizedCollectionConfig,
  others: Record<string, { config: SanitizedCollectionConfig }>,
): string | undefined =>
  [...pathsIn(where), ...sortsIn(sort)].find((path) =>
    leavesDocument(path, collection.flattenedFields),
  ) ??
  Object.entries(joins || {})
    .flatMap(([path, query]) => {
      const joined = others[joinedBy(collection, path) ?? '']
      if (query === false || !joined) return []
      return [
        foreignPathIn({ sort: query.sort ?? [], where: query.where ?? {} }, joined.config, others),
      ]
    })
    .find((path) => path !== undefined)

const joinedBy = ({ joins }: SanitizedCollectionConfig, wanted: string): string | undefined =>
  Object.keys(joins).find((slug) => joins[slug]?.some(({ joinPath }) => joinPath === wanted))

/** Whether a path leads through a relation or a join to another document. */
const leavesDocument = (path: string, fields: FlattenedField[]): boolean => {
  const [first = '', ...others] = path.replaceAll('__', '.').split('.')
  // The history of a document keeps its fields one level further in.
  const [head = '', ...rest] =
    first === 'version' && others.length > 0 && !fields.some(({ name }) => name === first)
      ? others
      : [first, ...others]
  const field = fields.find(({ name }) => name === head)
  if (!field || rest.length === 0) return field?.type === 'join'
  if (field.type === 'join') return true
  if (field.type === 'relationship' || field.type === 'upload') {
    return !['id', 'relationTo', 'value'].includes(rest.join('.'))
  }
  return 'flattenedFields' in field && leavesDocument(rest.join('.'), field.flattenedFields)
}
