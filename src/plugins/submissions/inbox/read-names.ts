import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { execute } from '../../../publication/execute.ts'

const named = z.array(z.object({ id: z.int(), name: z.string() }))

/** Names of people and authorities by database id; of those alone. */
export const readNames = async (
  req: PayloadRequest,
  table: 'authorities' | 'users',
  ids: readonly (number | null)[],
): Promise<Map<number, string>> => {
  const wanted = sql.param([...new Set(ids.filter((id) => id !== null))])
  const rows = named.parse(
    await execute(
      req.payload,
      req,
      table === 'users'
        ? sql`select id, coalesce(name, email) as name from users where id = any(${wanted}::int[])`
        : sql`select _parent_id as id, name from authorities_locales
              where _locale = 'de' and _parent_id = any(${wanted}::int[])`,
    ),
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}

const titles = z.array(z.object({ form: z.string(), title: z.string().nullable() }))

/** German titles of forms by identifier, as they were published last. */
export const readFormTitles = async (req: PayloadRequest): Promise<Map<string, string>> => {
  const rows = titles.parse(
    await execute(
      req.payload,
      req,
      sql`
        select distinct on (form) form, definition #>> '{title,de}' as title
        from publication.form_version order by form, version desc`,
    ),
  )
  return new Map(rows.flatMap(({ form, title }) => (title === null ? [] : [[form, title]])))
}
