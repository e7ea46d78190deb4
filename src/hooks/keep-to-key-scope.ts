import type { CollectionBeforeOperationHook } from 'payload'

import { apiKeyOf, mayWriteByKey } from '../access/api-key.ts'
import { CatalogueError } from '../domain/errors.ts'

/** Operations that change nothing, under the names Payload gives them here. */
const reads: ReadonlySet<string> = new Set(['read', 'count', 'countVersions', 'readDistinct'])

/**
 * An API key writes where its scope says so, and never about accounts, keys and what the system keeps. What its owner
 * may is asked as well, by the access rules. What the server does by itself in the course of a request is not the key's doing.
 * @throws CatalogueError KEY_SCOPE_MISSING
 */
export const keepToKeyScope: CollectionBeforeOperationHook = (hook) => {
  const { args, collection, overrideAccess, req } = hook
  const { operation }: { operation: string } = hook
  if (!apiKeyOf(req.user) || overrideAccess || reads.has(operation)) return args
  if (collection.custom.closedToKeys === true || !mayWriteByKey(req.user)) {
    throw new CatalogueError('KEY_SCOPE_MISSING', `This API key may not ${operation} here.`)
  }
  return args
}
