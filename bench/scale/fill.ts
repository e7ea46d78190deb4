import type pg from 'pg'
import type { Payload } from 'payload'

import { writeSearchDocuments } from '../../src/publication/published/write-search.ts'
import { comparable, type Size } from './sizes.ts'
import { municipalityStatements, serviceStatements, variantStatements } from './statements.ts'

/** Records whose search documents are written at once. */
const atOnce = 500

const readAverage = async (pool: pg.Pool): Promise<string> => {
  const { rows } = await pool.query<{ identifier: string }>(
    `select s.identifier from services s left join service_variants v on v.service_id = s.id
      where s._status = 'published' and s.status = 'active' and s.identifier <> $1
      group by s.identifier order by count(v.id), s.identifier limit 1`,
    [comparable],
  )
  return rows[0]?.identifier ?? ''
}

const countOf = async (pool: pg.Pool, table: string): Promise<number> => {
  const { rows } = await pool.query<{ count: string }>(`select count(*) from ${table}`)
  return Number(rows[0]?.count)
}

/** By what the generated records are found, as a publication writes it. */
const writeSearch = async (payload: Payload, pool: pg.Pool): Promise<void> => {
  const { rows: names } = await pool.query<{ collection: string; identifier: string }>(
    `select 'services' as collection, identifier from bench_service
      union all select 'service-variants', service || '@' || area from bench_variant where n % 50 = 0`,
  )
  for (let i = 0; i < names.length; i += atOnce) {
    const { rows } = await pool.query<{ collection: string; identifier: string; record: object }>(
      `select record.collection, record.identifier, record.data as record
        from json_to_recordset($1) as asked (collection text, identifier text)
          join publication.record record using (collection, identifier)`,
      [JSON.stringify(names.slice(i, i + atOnce))],
    )
    await writeSearchDocuments(payload, undefined, rows)
  }
}

/**
 * Fills a database that holds the demo data up to a size, past the hooks and triggers that single documents go through.
 * @returns a service with as many variants as services have there on average
 */
export const fill = async (payload: Payload, pool: pg.Pool, size: Size): Promise<string> => {
  const average = await readAverage(pool)
  await pool.query('alter table publication.record disable trigger take_turn')
  for (const statement of [...municipalityStatements(size), ...serviceStatements(size)]) {
    await pool.query(statement)
  }
  const each = Math.ceil(size.variants / ((await countOf(pool, 'bench_service')) + 1))
  for (const statement of variantStatements({ average, each })) await pool.query(statement)
  await pool.query('alter table publication.record enable trigger take_turn')
  await writeSearch(payload, pool)
  await pool.query('vacuum analyze')
  return average
}
