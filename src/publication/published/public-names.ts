import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

import { execute } from '../execute.ts'
import type { NamedCollection } from '../records/lookup.ts'

/** Names of documents, by collection and number. */
export type PublicNames = ReadonlyMap<NamedCollection, ReadonlyMap<number, string>>

/**
 * The names of those of the documents that ever were public. A name is fixed from then on, and stays known when its
 * document is public no more; the name of a draft is nobody's business.
 */
export const publicNames = async (
  payload: Payload,
  req: PayloadRequest | undefined,
  asked: ReadonlyMap<NamedCollection, ReadonlySet<number>>,
): Promise<PublicNames> => {
  const names = new Map<NamedCollection, Map<number, string>>()
  for (const [collection, ids] of asked) {
    const rows = await execute(payload, req, selectNames(collection, [...ids]))
    names.set(collection, new Map(rows.map(({ id, name }) => [Number(id), String(name)])))
  }
  return names
}

const selectNames = (collection: NamedCollection, ids: readonly number[]) => {
  const among = sql`(select value::int from json_array_elements_text(${JSON.stringify(ids)}::json))`
  if (collection === 'service-variants') {
    return sql`
      select variant.id, jurisdiction.identifier as name
      from service_variants variant join jurisdictions jurisdiction on jurisdiction.id = variant.jurisdiction_id
      where variant.id in ${among} and variant.first_published_at is not null`
  }
  // Whoever knows a form may know what its workflow is called.
  if (collection === 'workflows') {
    return sql`select id, key as name from workflows where id in ${among}`
  }
  const table = sql.identifier(collection.replaceAll('-', '_'))
  return sql`
    select id, identifier as name from ${table} where id in ${among} and first_published_at is not null`
}
