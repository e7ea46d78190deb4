import type pg from 'pg'

import type { PublishedCollection, PublishedRecords } from '../../src/domain/published-record.ts'

/** A row of the schema `publication`; a tombstone has no data. */
export interface StoredRecord<S extends PublishedCollection = PublishedCollection> {
  identifier: string
  sequence: number
  hash: string | null
  data: PublishedRecords[S] | null
  refersTo: string[]
}

/** The record of a document, by its number; undefined where it never was public. */
export const recordOf = async <S extends PublishedCollection>(
  pool: pg.Pool,
  collection: S,
  document: number,
): Promise<StoredRecord<S> | undefined> => {
  const { rows } = await pool.query<StoredRecord<S>>(
    `select identifier, sequence::int, hash, data, refers_to as "refersTo" from publication.record
      where collection = $1 and document = $2 order by (data is null) limit 1`,
    [collection, document],
  )
  return rows[0]
}

/** The turn of the last change. */
export const lastSequence = async (pool: pg.Pool): Promise<number> => {
  const { rows } = await pool.query<{ last: number }>(
    'select coalesce(max(sequence), 0)::int as last from publication.record',
  )
  return rows[0]?.last ?? 0
}

/** Keys of what changed after a turn, in the order of the turns. */
export const changesAfter = async (pool: pg.Pool, sequence: number): Promise<string[]> => {
  const { rows } = await pool.query<{ key: string }>(
    `select collection || '/' || identifier as key from publication.record
      where sequence > $1 order by sequence`,
    [sequence],
  )
  return rows.map(({ key }) => key)
}
