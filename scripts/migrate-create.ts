import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { startEmbeddedPostgres } from '../src/database/embedded/index.ts'
import { migrate } from '../src/database/migrate.ts'
import { readEnv, settle } from '../src/env.ts'
import { bootPayload } from '../src/server/boot-payload.ts'
import { createLogger } from '../src/server/log.ts'

const folder = 'src/migrations'

/** Payload writes for a bundler; Node runs these files as they are: types marked as such, full file names. */
const forNode = (source: string): string =>
  source
    .replace(
      /import \{ MigrateUpArgs, MigrateDownArgs, sql \}/,
      'import { type MigrateDownArgs, type MigrateUpArgs, sql }',
    )
    .replace(/from '\.\/(\w+)'/g, "from './$1.ts'")
    // The way back drops tables first, and with them the constraints that it drops afterwards.
    .replace(/DROP CONSTRAINT "/g, 'DROP CONSTRAINT IF EXISTS "')

/** Writes the migration that leads from the committed ones to the configuration as it is now. */
const [name = 'change'] = process.argv.slice(2)
const database = await startEmbeddedPostgres({
  folder: '.data/migrate-create',
  database: 'schaltwerk',
})
try {
  settle({
    ...readEnv(),
    DATABASE_URL: database.url,
    PAYLOAD_SECRET: 'only-while-a-migration-is-written-0',
  })
  const { default: config } = await import('../src/payload.config.ts')
  const { payload } = await bootPayload(config, createLogger('silent'))
  await migrate(payload, database.url)
  await payload.db.createMigration({ migrationName: name, payload, forceAcceptWarning: true })
  for (const file of (await readdir(folder)).filter((entry) => entry.endsWith('.ts'))) {
    const at = path.join(folder, file)
    await writeFile(at, forNode(await readFile(at, 'utf8')))
  }
} finally {
  await database.stop()
}
process.exit(0)
