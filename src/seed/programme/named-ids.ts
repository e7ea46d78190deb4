import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { CatalogueError } from '../../domain/errors.ts'
import { execute } from '../../publication/execute.ts'

/** Collections of documents that a programme names. */
type Named = 'authorities' | 'programme-decisions' | 'projects' | 'services'

/** Database ids by the identifiers of documents. */
export interface NamedIds {
  /** @throws CatalogueError SEED_ROW_INVALID where there is none of that name */
  id: (collection: Named, identifier: string) => number
  ids: (collection: Named, identifiers: readonly string[]) => number[]
}

const tableOf = (collection: string) => sql.identifier(collection.replaceAll('-', '_'))

/**
 * The ids of documents there are, and of projects and decisions that are to be written: these take their numbers from
 * the sequences of their tables, so that they can point at each other before any is there.
 */
export const readNamedIds = async (
  req: PayloadRequest,
  planned: Readonly<Record<'programme-decisions' | 'projects', readonly string[]>>,
): Promise<NamedIds> => {
  const { payload } = req
  const known = new Map<string, number>()
  for (const collection of ['authorities', 'services'] as const) {
    const rows = await execute(
      payload,
      req,
      sql`select id, identifier from ${tableOf(collection)} where identifier is not null`,
    )
    for (const { id, identifier } of rows) {
      known.set(`${collection}/${String(identifier)}`, Number(id))
    }
  }
  for (const [collection, identifiers] of Object.entries(planned)) {
    const rows = await execute(
      payload,
      req,
      sql`select nextval(pg_get_serial_sequence(${collection.replaceAll('-', '_')}, 'id')) as id
        from generate_series(1, ${identifiers.length}::int)`,
    )
    identifiers.forEach((identifier, i) =>
      known.set(`${collection}/${identifier}`, Number(rows[i]?.id)),
    )
  }
  const id: NamedIds['id'] = (collection, identifier) => {
    const found = known.get(`${collection}/${identifier}`)
    if (found === undefined) {
      throw new CatalogueError(
        'SEED_ROW_INVALID',
        `Nothing was written: the programme names ${collection}/${identifier}, which does not exist.`,
      )
    }
    return found
  }
  return {
    id,
    ids: (collection, identifiers) => identifiers.map((identifier) => id(collection, identifier)),
  }
}
