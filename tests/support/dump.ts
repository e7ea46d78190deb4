import type pg from 'pg'

/** Every row of every table and materialized view as text, by name: two dumps are equal exactly when the databases hold the same. */
export const dumpOf = async (pool: pg.Pool): Promise<Record<string, string[]>> => {
  const { rows: tables } = await pool.query<{ name: string }>(
    `select quote_ident(schemaname) || '.' || quote_ident(name) as name from (
       select schemaname, tablename as name from pg_tables
       union all select schemaname, matviewname from pg_matviews) as each
     where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  )
  const dump: Record<string, string[]> = {}
  for (const { name } of tables) {
    const { rows } = await pool.query<{ row: string }>(
      `select t::text as row from ${name} t order by 1`,
    )
    dump[name] = rows.map(({ row }) => row)
  }
  return dump
}
