import type pg from 'pg'

import type { Hearing } from '../changes/hearing.ts'
import {
  createReferenceStore,
  isReference,
  type RecordRow,
  type ReferenceData,
  referenceCollections,
} from './reference-data.ts'

/** Holds the reference data, with every change that was heard; where nobody tells, they are read for each question. */
export const holdReference = (
  pool: pg.Pool,
  { state, tell }: Pick<Hearing, 'state' | 'tell'>,
): (() => Promise<ReferenceData>) => {
  const store = createReferenceStore()
  /** Turn up to which every change is in them. */
  let at = 0
  let isOutdated = true
  let refreshing: Promise<void> | undefined
  tell((change) => {
    if (!change || isReference(change.collection)) isOutdated = true
  })

  const refresh = async (): Promise<void> => {
    isOutdated = false
    try {
      const { rows } = await pool.query<RecordRow & { sequence: string }>({
        name: 'reference-data',
        text: `select collection, identifier, sequence, data from publication.record
          where collection = any($1) and sequence > $2 order by sequence`,
        values: [referenceCollections, at],
      })
      store.apply(rows)
      at = Math.max(at, Number(rows.at(-1)?.sequence ?? 0))
    } catch (error) {
      isOutdated = true
      throw error
    }
  }

  return async () => {
    if (!state.isListening) isOutdated = true
    while (isOutdated || refreshing) {
      refreshing ??= refresh().finally(() => {
        refreshing = undefined
      })
      await refreshing
      if (!state.isListening) break
    }
    return store.snapshot()
  }
}
