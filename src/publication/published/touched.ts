import type { DatabaseAdapter } from 'payload'

import type { PublishedCollection } from '../../domain/published-record.ts'

/** Documents that a transaction wrote, by collection. */
export type Touched = Map<PublishedCollection, Set<number>>

type ByTransaction = Map<number | string, Touched>

/** Next loads copies of our modules of its own; on the adapter they all find the same notes. */
const onAdapter = Symbol.for('schaltwerk.publication')

interface Prepared {
  [onAdapter]?: ByTransaction
}

/** Lets an adapter keep, for each transaction, which public documents it wrote. */
export const keepTouched = (db: DatabaseAdapter): ByTransaction => {
  const touched: ByTransaction = new Map()
  Object.assign(db, { [onAdapter]: touched })
  return touched
}

/** Notes that a transaction wrote documents: its commit publishes what they have become. */
export const touch = (
  db: DatabaseAdapter,
  transactionID: number | string,
  collection: PublishedCollection,
  ids: readonly number[],
): void => {
  const all = (db as DatabaseAdapter & Prepared)[onAdapter]
  if (!all) throw new Error('The adapter does not publish: publishAtCommit was not called.')
  const touched: Touched = all.get(transactionID) ?? new Map<PublishedCollection, Set<number>>()
  all.set(transactionID, touched)
  const known = touched.get(collection) ?? new Set()
  for (const id of ids) known.add(id)
  touched.set(collection, known)
}
