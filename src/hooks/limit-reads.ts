import {
  APIError,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'

import { readsEverything } from '../access/rights.ts'
import { CatalogueError } from '../domain/errors.ts'
import { finding } from '../domain/finding.ts'
import { messageFor } from '../i18n/messages.ts'
import { foreignPathIn, pathsIn, type Query } from './query-paths.ts'

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

interface ReadArgs extends Query {
  /** Set where Payload itself fills in a relation; a request cannot set it. */
  currentDepth?: number
  depth?: number
  draft?: boolean
  limit?: number
  pagination?: boolean
  trash?: boolean
}

/** Payload's type calls some of these names deprecated, and hands them over all the same. */
interface Operation {
  operation: string
  overrideAccess?: boolean
}

/** Names of the operations that answer with documents or count them. */
const reads: ReadonlySet<string> = new Set(['read', 'find', 'findByID', 'count', 'readDistinct'])

/**
 * Keeps anonymous reads small and to what is public: never the trash, never a draft. And from everybody from whom
 * something is hidden: a filter or an order that looks through a relation, since its answer tells of documents the
 * reader may not see. Payload guards such filters, but not where it looks among drafts, and no order at all.
 */
export const limitReads: CollectionBeforeOperationHook = (hook) => {
  const { args, collection, req } = hook
  const { operation, overrideAccess }: Operation = hook
  const read = args as ReadArgs
  const isPublic = !req.user && req.payloadAPI !== 'local' && reads.has(operation)
  const neverPublic = { data: undefined, draft: false, trash: false }
  if (isPublic && read.currentDepth !== undefined) return { ...args, ...neverPublic }
  if (isPublic && pathsIn(read.where).length > publicLimits.conditions) {
    throw new CatalogueError('QUERY_INVALID', 'A filter has at most 50 conditions.')
  }
  const isSystem = req.user ? overrideAccess === true : !isPublic
  if (!isSystem && !readsEverything(req.user)) refuseForeignPath(req, collection, read)
  if (!isPublic) return args
  return {
    ...args,
    ...neverPublic,
    depth: Math.min(read.depth ?? 1, 'id' in read ? publicLimits.depth : publicLimits.listDepth),
    joins: limitedJoins(read.joins, 'id' in read ? publicLimits.documents : publicLimits.joined),
    limit: limited(read.limit),
    pagination: true,
  } as typeof args
}

const refuseForeignPath = (
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  query: Query,
): void => {
  const refused = foreignPathIn(query, collection, req.payload.collections)
  if (refused === undefined) return
  throw new APIError(
    messageFor(finding('QUERY_FORBIDDEN', { path: refused }), req.i18n.language),
    403,
    { code: 'QUERY_FORBIDDEN', path: refused },
    true,
  )
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
