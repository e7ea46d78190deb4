import { rm } from 'node:fs/promises'
import path from 'node:path'

import { startEmbeddedPostgres } from '../src/database/embedded/index.ts'
import { migrate } from '../src/database/migrate.ts'
import { readEnv, settle } from '../src/env.ts'
import { markVariants } from '../src/publication/canonical-change/index.ts'
import { bootPayload, shutPayload } from '../src/server/boot-payload.ts'
import { createLogger } from '../src/server/log.ts'

const sizes = [100, 1000, 10_000]

/** One published service with so many variants that override three groups, all compared with what it says. */
const fill = (variants: number): string[] => [
  `truncate services, service_variants, _service_variants_v, canonical_groups, variant_accepted_groups, canonical_group_values cascade`,
  `insert into services (id, identifier, _status, status, updated_at, created_at) values (1, 'hund-anmelden', 'published', 'active', now(), now())`,
  `insert into canonical_group_values select 'before-' || g, 'null'::json from unnest(array['description','contact','time']) g
     union all select 'after-' || g, 'null'::json from unnest(array['description','contact','time']) g`,
  `insert into canonical_groups (service_id, field_group, hash) select 1, g, 'before-' || g from unnest(array['description','contact','time']) g`,
  `insert into service_variants (id, service_id, review_state, _status, updated_at, created_at)
     select n, 1, 'ok', 'published', now(), now() from generate_series(1, ${String(variants)}) n`,
  `insert into _service_variants_v (parent_id, version_service_id, version_review_state, version__status, latest)
     select n, 1, 'ok', 'published', true from generate_series(1, ${String(variants)}) n`,
  `insert into variant_accepted_groups (variant_id, field_group, hash)
     select n, g, 'before-' || g from generate_series(1, ${String(variants)}) n, unnest(array['description','contact','time']) g`,
  `analyze`,
]

/** Marks all variants of a service after a change of two groups, for several numbers of variants, and counts statements. */
export const benchCanonicalChange = async (): Promise<void> => {
  const folder = path.join('.data', 'bench-canonical-change')
  await rm(folder, { recursive: true, force: true })
  const database = await startEmbeddedPostgres({ folder, database: 'schaltwerk' })
  try {
    settle({
      ...readEnv(),
      DATABASE_URL: database.url,
      PAYLOAD_SECRET: 'only-while-something-is-measured-0',
    })
    const { default: config } = await import('../src/payload.config.ts')
    const { payload, pool } = await bootPayload(config, createLogger('silent'))
    await migrate(payload, database.url)
    let statements = 0
    const query = pool.query.bind(pool)
    Reflect.set(pool, 'query', (...args: unknown[]): unknown => {
      statements += 1
      return Reflect.apply(query, pool, args) as unknown
    })
    process.stdout.write('\nMarking the variants of one service after a change of two groups\n\n')
    process.stdout.write('  variants    marked  statements        ms  us/variant  unchanged ms\n')
    for (const variants of sizes) {
      for (const statement of fill(variants)) await query(statement)
      await query(
        `update canonical_groups set hash = 'after-' || field_group where field_group in ('description', 'contact')`,
      )
      statements = 0
      const start = performance.now()
      const marked = await markVariants(payload, undefined, [1])
      const ms = performance.now() - start
      const counted = statements
      const again = performance.now()
      await markVariants(payload, undefined, [1])
      const unchanged = performance.now() - again
      const cells = [variants, marked, counted, ms.toFixed(0), ((ms * 1000) / variants).toFixed(1)]
      process.stdout.write(
        `${cells.map((cell, i) => String(cell).padStart([10, 10, 12, 10, 12][i] ?? 10)).join('')}${unchanged.toFixed(0).padStart(14)}\n`,
      )
    }
    await shutPayload(payload, pool)
  } finally {
    await database.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
