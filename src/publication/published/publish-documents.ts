import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

import type { PublishedCollection } from '../../domain/published-record.ts'
import { execute } from '../execute.ts'
import { isPublished } from './collections.ts'
import { type Derived, deriveRecords, type DocumentId } from './derive-records.ts'
import { writeRecords, type Written } from './write-records.ts'

interface PublicDocumentId extends DocumentId {
  collection: PublishedCollection
}

/** Documents that are read and written at once. */
const atOnce = 200

/**
 * Brings the public records of some documents up to date, and then those of the few that depend on them: records that
 * left out a relation because its document was not public yet, and records that name a document by a name it has no
 * more. How many others only read the document makes no difference.
 */
export const publishDocuments = async (
  payload: Payload,
  req: PayloadRequest,
  documents: readonly PublicDocumentId[],
): Promise<void> => {
  const done = new Set<string>()
  let open = documents
  while (open.length > 0) {
    for (const { collection, document } of open) done.add(`${collection}/${String(document)}`)
    const dependent: PublicDocumentId[] = []
    for (const [collection, some] of Map.groupBy(open, (document) => document.collection)) {
      for (let i = 0; i < some.length; i += atOnce) {
        const part = some.slice(i, i + atOnce)
        const ids = part.map(({ document }) => document)
        const derived = await deriveRecords(payload, req, collection, ids)
        const { changed, ended } = await writeRecords(payload, req, part, derived)
        dependent.push(...(await waitingFor(payload, req, changed)))
        const lost = await nameless(payload, req, ended, derived)
        dependent.push(...(await referringTo(payload, req, lost)))
      }
    }
    open = dependent.filter(
      ({ collection, document }) => !done.has(`${collection}/${String(document)}`),
    )
  }
}

/** Documents whose records leave out a relation to one of these. */
const waitingFor = async (
  payload: Payload,
  req: PayloadRequest,
  documents: readonly DocumentId[],
): Promise<PublicDocumentId[]> =>
  documents.length === 0
    ? []
    : identified(
        await execute(
          payload,
          req,
          sql`
          select distinct waiting.collection, waiting.document from publication.waiting
          join json_to_recordset(${JSON.stringify(documents)}::json) as given (collection text, document int)
            on waiting.target_collection = given.collection and waiting.target_document = given.document`,
        ),
      )

/** Keys of one collection that name nothing any more: of documents that are public under another name, or were deleted for good. */
const nameless = async (
  payload: Payload,
  req: PayloadRequest,
  ended: Written['ended'],
  { records }: Derived,
): Promise<string[]> => {
  const [first] = ended
  if (!first) return []
  const renamed = new Set(records.map(({ document }) => document))
  const ids = JSON.stringify(ended.map(({ document }) => document))
  const rows = await execute(
    payload,
    req,
    sql`select id from ${sql.identifier(first.collection.replaceAll('-', '_'))}
      where id in (select value::int from json_array_elements_text(${ids}::json))`,
  )
  const kept = new Set(rows.map(({ id }) => Number(id)))
  return ended
    .filter(({ document }) => renamed.has(document) || !kept.has(document))
    .map(({ key }) => key)
}

/** Documents whose records name one of these keys. */
const referringTo = async (
  payload: Payload,
  req: PayloadRequest,
  keys: readonly string[],
): Promise<PublicDocumentId[]> =>
  keys.length === 0
    ? []
    : identified(
        await execute(
          payload,
          req,
          sql`
          select collection, document from publication.record
          where data is not null
            and refers_to && array(select json_array_elements_text(${JSON.stringify(keys)}::json))`,
        ),
      )

const identified = (rows: readonly Record<string, unknown>[]): PublicDocumentId[] =>
  rows.flatMap(({ collection, document }) =>
    isPublished(String(collection))
      ? [{ collection: String(collection) as PublishedCollection, document: Number(document) }]
      : [],
  )
