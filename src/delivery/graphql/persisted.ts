import { createHash } from 'node:crypto'

import { LRUCache } from 'lru-cache'
import { z } from 'zod'

import { CatalogueError } from '../../domain/errors.ts'

/** Queries that are remembered by their hash. */
const remembered = 1000

const extensions = z.object({
  persistedQuery: z.object({
    version: z.literal(1),
    sha256Hash: z.string().regex(/^[0-9a-f]{64}$/),
  }),
})

/** What is asked, as far as a hash may stand for the query. */
interface Asked {
  query?: unknown
  extensions?: unknown
}

/**
 * Queries by their hash: who sent one once asks by its hash from then on, with a `GET` that caches know.
 * Source: Apollo automatic persisted queries, version 1.
 */
export const createPersistedQueries = () => {
  const known = new LRUCache<string, string>({ max: remembered })
  return (asked: Asked): unknown => {
    const parsed = extensions.safeParse(asked.extensions)
    if (!parsed.success) return asked.query
    const { sha256Hash } = parsed.data.persistedQuery
    if (typeof asked.query !== 'string') {
      const query = known.get(sha256Hash)
      if (query !== undefined) return query
      throw new CatalogueError(
        'PERSISTED_QUERY_NOT_FOUND',
        'This query is not known here: send it once with its hash.',
      )
    }
    if (createHash('sha256').update(asked.query).digest('hex') !== sha256Hash) {
      throw new CatalogueError('QUERY_INVALID', 'The hash is not that of the query.')
    }
    known.set(sha256Hash, asked.query)
    return asked.query
  }
}
