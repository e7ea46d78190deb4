import { sql, type SQL } from 'drizzle-orm'
import type pg from 'pg'
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

import { record } from '../audit/record.ts'
import { displayNames } from '../hooks/display-names.ts'
import { nameAgain } from '../hooks/refresh-display-names.ts'
import { isPublished, touch } from '../publication/published/index.ts'
import { type SeedProblem, refuseProblems } from './origin.ts'
import type { Planned, Refs } from './plan/planned.ts'
import { createRichText } from './rich-text.ts'
import { withRowIds } from './row-ids.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { translationStateOf } from './translation-state.ts'

interface Written {
  collection: CollectionSlug
  id: number
  data: Record<string, unknown>
}

/**
 * Writes planned documents as published, with one version each, in one transaction. Below Payload's hooks,
 * because those write one locale at a time and 43 statements a document.
 * @throws CatalogueError SEED_ROW_INVALID naming every document that points at nothing
 */
export const writeSeed = async (payload: Payload, plan: readonly Planned[]): Promise<number> => {
  refuseProblems(duplicatesIn(plan))
  const ids = await allocateIds(payload, plan)
  const titleFieldOf = (collection: CollectionSlug) =>
    payload.collections[collection].config.admin.useAsTitle ?? 'id'
  const documents = build(plan, ids, await createRichText(payload), titleFieldOf)
  await inTransaction(payload, async (req, transactionID) => {
    await reserveRows(payload, transactionID, documents)
    // No row is reserved for those without versions, and others point at them.
    const inOrder = documents.toSorted((a, b) => rank(a) - rank(b))
    for (const document of inOrder) await write(payload, req, document)
    await record(req, { action: 'seed', changedFields: countsOf(documents) })
    await nameAgain(req, unnamed)
    for (const { collection, id } of documents) {
      if (isPublished(collection)) touch(payload.db, transactionID, collection, [id])
    }
  })
  return documents.length
}

/** How many documents of which collection: `services:98`. */
const countsOf = (documents: readonly Written[]): string[] =>
  [...Map.groupBy(documents, ({ collection }) => collection)]
    .map(([collection, { length }]) => `${collection}:${String(length)}`)
    .sort()

const keyOf = (collection: string, identifier: string) => `${collection}/${identifier}`

const duplicatesIn = (plan: readonly Planned[]): SeedProblem[] => {
  const seen = new Set<string>()
  return plan.flatMap(({ collection, identifier, origin }) => {
    const key = keyOf(collection, identifier)
    if (seen.has(key)) return [{ origin, message: `${key} is there twice` }]
    seen.add(key)
    return []
  })
}

/** Takes the numbers from the tables' own sequences, so that documents can point at each other before any is written. */
const allocateIds = async (payload: Payload, plan: readonly Planned[]) => {
  const ids = new Map<string, number>()
  const pool = payload.db.pool as unknown as pg.Pool
  for (const [collection, planned] of Map.groupBy(plan, (entry) => entry.collection)) {
    const { rows } = await pool.query<{ id: string }>(
      `select nextval(pg_get_serial_sequence($1, 'id')) as id from generate_series(1, $2)`,
      [collection.replaceAll('-', '_'), planned.length],
    )
    planned.forEach(({ identifier }, i) =>
      ids.set(keyOf(collection, identifier), Number(rows[i]?.id)),
    )
  }
  return ids
}

const build = (
  plan: readonly Planned[],
  known: ReadonlyMap<string, number>,
  richText: Refs['richText'],
  titleFieldOf: (collection: CollectionSlug) => string,
): Written[] => {
  const problems: SeedProblem[] = []
  const id: Refs['id'] = (collection, identifier) => {
    const found = known.get(keyOf(collection, identifier))
    if (found === undefined) throw new Error(`there is no ${keyOf(collection, identifier)}`)
    return found
  }
  const refs: Refs = {
    id,
    ids: (collection, identifiers) => identifiers?.map((identifier) => id(collection, identifier)),
    richText,
  }
  const written = plan.flatMap(({ collection, identifier, origin, document }) => {
    try {
      return [
        {
          collection,
          id: id(collection, identifier),
          data: complete(document(refs), collection, identifier, titleFieldOf(collection)),
        },
      ]
    } catch (error) {
      problems.push({ origin, message: (error as Error).message })
      return []
    }
  })
  refuseProblems(problems)
  return written
}

/** Collections whose documents are named by what they connect. */
const unnamed = Object.keys(displayNames) as (keyof typeof displayNames)[]

const isUnnamed = (collection: CollectionSlug): boolean => collection in displayNames

/** Collections without drafts and versions. */
const unversioned = new Set<CollectionSlug>([
  'form-blocks',
  'postal-codes',
  'registries',
  'workflows',
])

const complete = (
  data: Record<string, unknown>,
  collection: CollectionSlug,
  identifier: string,
  titleField: string,
): Record<string, unknown> => {
  if (!isContent(collection)) return withRowIds(data) as Record<string, unknown>
  const now = new Date().toISOString()
  return {
    ...(withRowIds(data) as Record<string, unknown>),
    translationState: translationStateOf(data, titleField),
    ...(!isUnnamed(collection) && { identifier }),
    _status: 'published',
    isDemo: true,
    firstPublishedAt: now,
    createdAt: now,
    updatedAt: now,
  }
}

const isContent = (collection: CollectionSlug) => !unversioned.has(collection)

const rank = ({ collection }: Written): number => (isContent(collection) ? 1 : 0)

/** Documents point at each other in circles: all rows exist, empty, before the first is filled. */
const reserveRows = async (
  payload: Payload,
  transactionID: number | string,
  documents: readonly Written[],
) => {
  const session = payload.db.sessions?.[transactionID]
  const db = session?.db as { execute: (query: SQL) => Promise<unknown> }
  for (const [collection, rows] of Map.groupBy(documents, (document) => document.collection)) {
    if (!isContent(collection)) continue
    const table = sql.identifier(collection.replaceAll('-', '_'))
    const ids = sql.join(
      rows.map(({ id }) => sql`(${id}::int)`),
      sql`, `,
    )
    await db.execute(sql`insert into ${table} (id) values ${ids}`)
  }
}

const write = async (
  payload: Payload,
  req: PayloadRequest,
  { collection, id, data }: Written,
): Promise<void> => {
  const common = { req, returning: false as const }
  if (!isContent(collection)) {
    await payload.db.create({ ...common, collection, customID: id, data: structuredClone(data) })
    return
  }
  await payload.db.updateOne({ ...common, collection, id, data: structuredClone(data) })
  await payload.db.createVersion({
    ...common,
    collectionSlug: collection,
    parent: id,
    versionData: structuredClone(data) as never,
    autosave: false,
    createdAt: String(data.createdAt),
    updatedAt: String(data.updatedAt),
  })
}
