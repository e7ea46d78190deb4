import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

import { sha256 } from '../../audit/sha256.ts'
import { canonicalJson } from '../../domain/audit/canonical-json.ts'
import { definitionOf, type FormRecord } from '../../domain/form/form-definition.ts'
import { execute } from '../execute.ts'
import type { Derived } from './derive-records.ts'

/**
 * Freezes what the forms among some records ask, each as the next version where that is something else than the latest
 * one says. Comes after the records were written: whoever publishes the same form waits there, so that numbers have no
 * holes.
 */
export const freezeFormVersions = async (
  payload: Payload,
  req: PayloadRequest | undefined,
  records: Derived['records'],
): Promise<void> => {
  const definitions = records
    .filter(({ collection }) => collection === 'forms')
    .map(({ identifier, record }) => {
      // Records of this collection are made by the conversion of forms alone.
      const definition = canonicalJson(definitionOf(record as FormRecord))
      return { form: identifier, hash: sha256(definition), definition }
    })
  if (definitions.length === 0) return
  await execute(
    payload,
    req,
    sql`
    insert into publication.form_version (form, version, hash, definition)
    select given.form, coalesce(latest.version, 0) + 1, given.hash, given.definition::json
    from json_to_recordset(${JSON.stringify(definitions)}::json) as given (form text, hash text, definition text)
    left join lateral (
      select version, hash from publication.form_version
      where form = given.form order by version desc limit 1) latest on true
    where latest.hash is distinct from given.hash
    order by given.form`,
  )
}
