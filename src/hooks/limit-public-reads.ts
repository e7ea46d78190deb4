import {
  APIError,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type Where,
} from 'payload'

import { CatalogueError } from '../domain/errors.ts'
import { finding } from '../domain/finding.ts'
import { messageFor } from '../i18n/messages.ts'

/** What an anonymous reader gets at most in one answer. */
const publicLimits = {
  /** Documents of a list, or joined to a single document. */
  documents: 100,
  /** Documents joined to each document of a list. */
  joined: 10,
  /** Relations followed from a single document. */
  depth: 2,
  /** Relations followed from each document of a list. */
  listDepth: 1,
  /** Conditions of a filter. */
  conditions: 50,
} as const

interface ReadArgs {
  /** Set where Payload itself fills in a relation; a request cannot set it. */
  currentDepth?: number
  depth?: number
  draft?: boolean
  joins?: false | Record<string, false | { limit?: number; sort?: string; where?: Where }>
  limit?: number
  pagination?: boolean
  sort?: string | string[]
  trash?: boolean
  where?: Where
}

/** Payload's type calls some of these names deprecated, and hands them over all the same. */
interface Operation {
  operation: string
}

/** Names of the operations that answer with documents or count them. */
const reads: ReadonlySet<string> = new Set(['read', 'find', 'findByID', 'count', 'readDistinct'])

/**
 * Keeps anonymous reads small and to what is public: never the trash, never a draft, never a filter or
 * an order that looks through a relation at documents the reader may not see.
 */
export const limitPublicReads: CollectionBeforeOperationHook = (hook) => {
  const { args, collection, req } = hook
  const { operation }: Operation = hook
  const read = args as ReadArgs
  const isPublic = !req.user && req.payloadAPI !== 'local'
  if (!isPublic || !reads.has(operation)) return args
  const neverPublic = { data: undefined, draft: false, trash: false }
  if (read.currentDepth !== undefined) return { ...args, ...neverPublic }
  const paths = pathsIn(read.where)
  if (paths.length > publicLimits.conditions) {
    throw new CatalogueError('QUERY_INVALID', 'A filter has at most 50 conditions.')
  }
  const refused = [...paths, ...sortsIn(read.sort)].find((path) =>
    leavesDocument(path, collection.flattenedFields),
  )
  if (refused !== undefined) {
    throw new APIError(
      messageFor(finding('QUERY_FORBIDDEN', { path: refused }), req.i18n.language),
      403,
      { code: 'QUERY_FORBIDDEN', path: refused },
      true,
    )
  }
  return {
    ...args,
    ...neverPublic,
    depth: Math.min(read.depth ?? 1, 'id' in read ? publicLimits.depth : publicLimits.listDepth),
    joins: limitedJoins(read.joins, 'id' in read ? publicLimits.documents : publicLimits.joined),
    limit: limited(read.limit),
    pagination: true,
  } as typeof args
}

const limited = (limit: number | undefined, most: number = publicLimits.documents) =>
  limit === undefined ? undefined : Math.min(limit > 0 ? limit : most, most)

/** Joins keep their size; filtering and sorting inside them is for people signed in. */
const limitedJoins = (joins: ReadArgs['joins'], most: number): ReadArgs['joins'] =>
  joins &&
  Object.fromEntries(
    Object.entries(joins).map(([path, query]) => [
      path,
      query === false
        ? false
        : { ...(query.limit === undefined ? {} : { limit: limited(query.limit, most) }) },
    ]),
  )

const sortsIn = (sort: ReadArgs['sort']): string[] =>
  (Array.isArray(sort) ? sort : (sort ?? '').split(','))
    .map((path) => path.trim().replace(/^-/, ''))
    .filter((path) => path !== '')

const pathsIn = (where: Where | undefined): string[] =>
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

/** Whether a path leads through a relation or a join to another document. */
const leavesDocument = (path: string, fields: FlattenedField[]): boolean => {
  const [head = '', ...rest] = path.replaceAll('__', '.').split('.')
  const field = fields.find(({ name }) => name === head)
  if (!field || rest.length === 0) return field?.type === 'join'
  if (field.type === 'join') return true
  if (field.type === 'relationship' || field.type === 'upload') {
    return !['id', 'relationTo', 'value'].includes(rest.join('.'))
  }
  return 'flattenedFields' in field && leavesDocument(rest.join('.'), field.flattenedFields)
}
