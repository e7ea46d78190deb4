import type pg from 'pg'

import type { PublishedRecords } from '../../domain/published-record.ts'
import type { Hearing } from '../changes/hearing.ts'
import { allOf, variantsIn } from '../changes/record-change.ts'
import { TaggedCache } from '../changes/tagged-cache.ts'
import { type LocalSummaries, selectLocalSummaries, toLocalSummaries } from './local-summaries.ts'
import { parsedFactor } from './parsed-factor.ts'

/** Collections with lists of their own, whose records are read when somebody asks for them. */
export type ListedCollection =
  | 'announcements'
  | 'export-settings'
  | 'faqs'
  | 'forms'
  | 'glossary-terms'
  | 'legal-bases'
  | 'newsletters'
  | 'thesaurus-entries'

const countEveryMs = 60_000

/** Reads what lists are made of. @param bytes it may hold */
export const createListReader = (pool: pg.Pool, hearing: Hearing, bytes: number) => {
  const summaries = hearing.join(new TaggedCache<LocalSummaries>({ maxSize: bytes / 2 }))
  const collections = hearing.join(
    new TaggedCache<ReadonlyMap<string, object>>({ maxSize: bytes / 2 }),
  )
  let counted: { at: number; counts: Promise<Record<string, number>> } | undefined
  return {
    /** What some areas say of all services, in brief. */
    localSummaries: (areas: readonly string[]): Promise<LocalSummaries> =>
      summaries.getOrMake(areas.join(' '), async () => {
        const { rows } = await pool.query<{ summary: string }>({
          name: 'local-summaries',
          text: selectLocalSummaries,
          values: [areas],
        })
        const size = rows.reduce((sum, { summary }) => sum + summary.length, 0)
        return {
          value: toLocalSummaries(rows),
          tags: areas.map(variantsIn),
          size: size * parsedFactor,
        }
      }),
    /** All records of a collection that is not held as a whole. */
    recordsOf: async <S extends ListedCollection>(
      collection: S,
    ): Promise<ReadonlyMap<string, PublishedRecords[S]>> => {
      const records = await collections.getOrMake(collection, async () => {
        const { rows } = await pool.query<{ identifier: string; data: string }>({
          name: 'records-of',
          text: `select identifier, data::text from publication.record
            where collection = $1 and data is not null order by identifier`,
          values: [collection],
        })
        const size = rows.reduce((sum, { data }) => sum + data.length, 0)
        const value = new Map(
          rows.map(({ identifier, data }) => [identifier, JSON.parse(data) as object]),
        )
        return { value, tags: [allOf(collection)], size: size * parsedFactor }
      })
      // What is kept under the name of a collection are its records.
      return records as ReadonlyMap<string, PublishedRecords[S]>
    },
    /** Public documents by collection, counted once a minute. */
    counts: (): Promise<Record<string, number>> => {
      if (counted && Date.now() - counted.at < countEveryMs) return counted.counts
      counted = { at: Date.now(), counts: count(pool) }
      counted.counts.catch(() => {
        counted = undefined
      })
      return counted.counts
    },
  }
}

const count = async (pool: pg.Pool): Promise<Record<string, number>> => {
  const { rows } = await pool.query<{ collection: string; count: string }>(
    `select collection, count(*) from publication.record where data is not null
      group by collection order by collection`,
  )
  return Object.fromEntries(rows.map((row) => [row.collection, Number(row.count)]))
}
