import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

import type { PublishedCollection } from '../../domain/published-record.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import { execute } from '../execute.ts'
import { publishedCollections } from './collections.ts'
import { deriveRecords } from './derive-records.ts'
import { searchDocumentsOf } from './search-documents.ts'
import { writeRecords } from './write-records.ts'
import { writeSearchDocuments } from './write-search.ts'

/** What the schema `publication` holds against what the documents say. */
export interface RebuildReport {
  /** How many documents are public. */
  records: number
  /** Keys of records that are not there, that say something else, and that are there without a public document. */
  missing: string[]
  different: string[]
  surplus: string[]
  /** Keys of records that are not found by what they say. */
  notFound: string[]
}

/** What a rebuild may do. */
export interface RebuildOptions {
  /** Whether to put right what differs. */
  write: boolean
}

interface Stored {
  document: number
  identifier: string
  hash: string
}

/** Documents that are read at once. */
const atOnce = 200

/**
 * Derives everything that is public anew from the documents, and compares it with what is stored; there must be no
 * difference. Without `write` in one snapshot of the database, so that
 * what is published meanwhile is no difference either.
 */
export const rebuild = (payload: Payload, { write }: RebuildOptions): Promise<RebuildReport> =>
  inTransaction(payload, async (req) => {
    if (!write) await execute(payload, req, sql`set transaction isolation level repeatable read`)
    return rebuildIn(payload, req, { write })
  })

/** The same in a transaction that somebody else opened. */
export const rebuildIn = async (
  payload: Payload,
  req: PayloadRequest,
  { write }: RebuildOptions,
): Promise<RebuildReport> => {
  // Whatever is published while this is put right waits for it.
  if (write) await execute(payload, req, sql`lock table publication.record in exclusive mode`)
  const report: RebuildReport = {
    records: 0,
    missing: [],
    different: [],
    surplus: [],
    notFound: [],
  }
  for (const collection of Object.keys(publishedCollections) as PublishedCollection[]) {
    await rebuildCollection(payload, req, collection, { write, report })
  }
  return report
}

const rebuildCollection = async (
  payload: Payload,
  req: PayloadRequest,
  collection: PublishedCollection,
  { write, report }: RebuildOptions & { report: RebuildReport },
): Promise<void> => {
  const stored = await storedOf(payload, req, collection)
  const known = new Set<string>()
  const searched = await searchedOf(payload, req, collection)
  for (const ids of await pagesOf(payload, req, collection, [...stored.values()])) {
    const derived = await deriveRecords(payload, req, collection, ids)
    for (const { identifier, hash } of derived.records) {
      const before = stored.get(identifier)
      known.add(identifier)
      if (!before) report.missing.push(`${collection}/${identifier}`)
      else if (before.hash !== hash) report.different.push(`${collection}/${identifier}`)
    }
    report.records += derived.records.length
    const documents = ids.map((document) => ({ collection, document }))
    const notFound = derived.records.filter(
      ({ identifier, record }) =>
        hashesOf(searchDocumentsOf(collection, record)) !== (searched.get(identifier) ?? ''),
    )
    report.notFound.push(...notFound.map(({ identifier }) => `${collection}/${identifier}`))
    if (!write) continue
    await writeRecords(payload, req, documents, derived)
    await writeSearchDocuments(payload, req, notFound)
  }
  report.surplus.push(
    ...[...stored.keys()].filter((name) => !known.has(name)).map((name) => `${collection}/${name}`),
  )
}

/** What the documents of a record say, in brief. */
const hashesOf = (documents: readonly { locale: string; hash: string }[]): string =>
  documents
    .map(({ locale, hash }) => `${locale} ${hash}`)
    .sort()
    .join('\n')

const searchedOf = async (
  payload: Payload,
  req: PayloadRequest,
  collection: PublishedCollection,
): Promise<Map<string, string>> => {
  const rows = await execute(
    payload,
    req,
    sql`select identifier, locale, hash from publication.search_document where collection = ${collection}`,
  )
  const byRecord = Map.groupBy(rows, ({ identifier }) => String(identifier))
  return new Map(
    [...byRecord].map(([identifier, documents]) => [
      identifier,
      hashesOf(
        documents.map(({ locale, hash }) => ({ locale: String(locale), hash: String(hash) })),
      ),
    ]),
  )
}

const storedOf = async (
  payload: Payload,
  req: PayloadRequest,
  collection: PublishedCollection,
): Promise<Map<string, Stored>> => {
  const rows = await execute(
    payload,
    req,
    sql`select document, identifier, hash from publication.record
      where collection = ${collection} and data is not null`,
  )
  return new Map(
    rows.map(({ document, identifier, hash }) => [
      String(identifier),
      { document: Number(document), identifier: String(identifier), hash: String(hash) },
    ]),
  )
}

/** Numbers of all documents of a collection and of all that have a record without being there, in pages. */
const pagesOf = async (
  payload: Payload,
  req: PayloadRequest,
  collection: PublishedCollection,
  stored: readonly Stored[],
): Promise<number[][]> => {
  const table = sql.identifier(collection.replaceAll('-', '_'))
  const rows = await execute(payload, req, sql`select id from ${table}`)
  const all = [
    ...new Set([...rows.map(({ id }) => Number(id)), ...stored.map((row) => row.document)]),
  ]
  const sorted = all.sort((a, b) => a - b)
  return Array.from({ length: Math.ceil(sorted.length / atOnce) }, (_, i) =>
    sorted.slice(i * atOnce, (i + 1) * atOnce),
  )
}
