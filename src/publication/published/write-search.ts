import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

import { dictionaries } from '../../domain/search/dictionaries.ts'
import { execute } from '../execute.ts'
import { type SearchDocument, searchDocumentsOf } from './search-documents.ts'

interface Found {
  collection: string
  identifier: string
  /** None: it is public no more. */
  record?: object
}

/** Writes what records are found by, in place of what they were found by. */
export const writeSearchDocuments = async (
  payload: Payload,
  req: PayloadRequest | undefined,
  records: readonly Found[],
): Promise<void> => {
  const findable = records.filter(({ collection }) => canBeFound(collection))
  if (findable.length === 0) return
  const keys = JSON.stringify(
    findable.map(({ collection, identifier }) => ({ collection, identifier })),
  )
  await execute(
    payload,
    req,
    sql`delete from publication.search_document document
      using json_to_recordset(${keys}::json) as given (collection text, identifier text)
      where document.collection = given.collection and document.identifier = given.identifier`,
  )
  const rows = findable.flatMap(({ collection, identifier, record }) =>
    record
      ? searchDocumentsOf(collection, record).map((found) => toRow(collection, identifier, found))
      : [],
  )
  if (rows.length === 0) return
  await execute(
    payload,
    req,
    sql`
    insert into publication.search_document
      (collection, identifier, locale, services, area, title, synonyms, summary, words, vector, hash)
    select collection, identifier, locale, array(select json_array_elements_text(services)), area, title,
      array(select json_array_elements_text(synonyms)), summary, words,
      setweight(to_tsvector(dictionary::regconfig, title), 'A')
        || setweight(to_tsvector(dictionary::regconfig, words), 'B')
        || setweight(to_tsvector(dictionary::regconfig, summary), 'C')
        || setweight(to_tsvector(dictionary::regconfig, body), 'D'),
      hash
    from json_to_recordset(${JSON.stringify(rows)}::json) as given (collection text, identifier text, locale text,
      services json, area text, title text, synonyms json, summary text, words text, body text, dictionary text, hash text)`,
  )
}

/** Whether records of a collection are found by words at all. */
const canBeFound = (collection: string): boolean =>
  ['faqs', 'service-variants', 'services'].includes(collection)

const toRow = (collection: string, identifier: string, document: SearchDocument) => ({
  ...document,
  collection,
  identifier,
  words: [document.title, ...document.synonyms].join(' '),
  dictionary: dictionaries[document.locale],
})
