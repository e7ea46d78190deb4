import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Faq } from '../domain/service/building-blocks.ts'
import { execute } from './execute.ts'

/** Frequent questions that are public, by identifier; what is not public is not there. */
export const readFaqs = async (
  req: PayloadRequest,
  identifiers: readonly string[],
): Promise<ReadonlyMap<string, Faq>> => {
  const rows = await execute(
    req.payload,
    req,
    sql`
      select identifier, data from publication.record
      where collection = 'faqs' and data is not null and identifier in
        (select json_array_elements_text(${JSON.stringify(identifiers)}::json))`,
  )
  // Written by the conversion of frequent questions alone.
  return new Map(rows.map(({ identifier, data }) => [String(identifier), data as Faq]))
}
