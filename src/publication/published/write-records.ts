import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

import { execute } from '../execute.ts'
import type { Derived, DocumentId } from './derive-records.ts'
import { freezeFormVersions } from './freeze-form-versions.ts'
import { writeSearchDocuments } from './write-search.ts'

/** What was written of some documents. */
export interface Written {
  /** Records that are new, or say something else than before. */
  changed: DocumentId[]
  /** Records that are public no more, or under another name. */
  ended: (DocumentId & { key: string })[]
}

/**
 * Writes the records of some documents; of those that have none a tombstone stays. A record that says what it said is
 * left as it is. The commit gives what changed its turn.
 * @param documents all that were derived, with and without a record
 */
export const writeRecords = async (
  payload: Payload,
  req: PayloadRequest | undefined,
  documents: readonly DocumentId[],
  { records, waiting }: Derived,
): Promise<Written> => {
  const run = (statement: ReturnType<typeof sql>) => execute(payload, req, statement)
  const asked = sql`json_to_recordset(${JSON.stringify(documents)}::json)
    as asked (collection text, document int)`
  const given = sql`json_to_recordset(${rowsOf(records)}::json)
    as given (collection text, identifier text, document int, hash text, "refersTo" text, record json)`
  const ended = await run(sql`
    update publication.record as record set hash = null, data = null, refers_to = '{}'
    from ${asked}
    where record.collection = asked.collection and record.document = asked.document and record.data is not null
      and not exists (
        select from ${given}
        where given.collection = record.collection and given.identifier = record.identifier)
    returning record.collection, record.identifier, record.document`)
  const changed = await run(sql`
    insert into publication.record as record (collection, identifier, document, hash, data, refers_to)
    select collection, identifier, document, hash, record,
      array(select json_array_elements_text("refersTo"::json))
    from ${given} order by collection, identifier
    on conflict (collection, identifier) do update
      set document = excluded.document, hash = excluded.hash, data = excluded.data, refers_to = excluded.refers_to
      where record.hash is distinct from excluded.hash or record.document <> excluded.document
    returning record.collection, record.document`)
  const written = new Set(
    changed.map(({ collection, document }) => `${String(collection)}/${String(document)}`),
  )
  await writeSearchDocuments(payload, req, [
    ...ended.map(({ collection, identifier }) => ({
      collection: String(collection),
      identifier: String(identifier),
    })),
    ...records.filter(({ collection, document }) =>
      written.has(`${collection}/${String(document)}`),
    ),
  ])
  await freezeFormVersions(payload, req, records)
  await run(sql`
    delete from publication.waiting using ${asked}
    where waiting.collection = asked.collection and waiting.document = asked.document`)
  await run(sql`
    insert into publication.waiting (collection, document, target_collection, target_document)
    select * from json_to_recordset(${waitingRows(waiting)}::json)
      as given (collection text, document int, target_collection text, target_document int)
    on conflict do nothing`)
  return {
    changed: changed.map(toDocumentId),
    ended: ended.map((row) => ({
      ...toDocumentId(row),
      key: `${String(row.collection)}/${String(row.identifier)}`,
    })),
  }
}

const toDocumentId = ({ collection, document }: Record<string, unknown>): DocumentId => ({
  collection: String(collection),
  document: Number(document),
})

const rowsOf = (records: Derived['records']): string =>
  JSON.stringify(
    records.map(({ refersTo, ...record }) => ({ ...record, refersTo: JSON.stringify(refersTo) })),
  )

const waitingRows = (waiting: Derived['waiting']): string =>
  JSON.stringify(
    waiting.map(({ collection, document, for: target }) => ({
      collection,
      document,
      target_collection: target.collection,
      target_document: target.document,
    })),
  )
