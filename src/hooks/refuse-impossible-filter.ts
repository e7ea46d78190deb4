import type { CollectionBeforeOperationHook } from 'payload'

import { CatalogueError } from '../domain/errors.ts'
import { findImpossible } from '../domain/impossible-filter.ts'

interface Question {
  where?: unknown
  joins?: unknown
}

/**
 * Refuses to compare by place: no field of ours is a point on a map, and Payload fails on the comparison.
 * @throws CatalogueError QUERY_INVALID
 */
export const refuseImpossibleFilter: CollectionBeforeOperationHook = ({ args }) => {
  const { where, joins } = args as Question
  const impossible = findImpossible(where) ?? findImpossible(joins)
  if (impossible) {
    throw new CatalogueError('QUERY_INVALID', `Nothing can be compared by "${impossible}" here.`)
  }
  return args
}
