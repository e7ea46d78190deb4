import { spawnSync } from 'node:child_process'

import pg from 'pg'

import { startEmbeddedPostgres } from '../../src/database/embedded/index.ts'

/** Starts one Postgres for all tests and fills the template databases that each test file clones. @returns how it is stopped */
const setUp = async (): Promise<(() => Promise<void>) | undefined> => {
  // Every project that needs it asks; the first one starts it.
  if (process.env.TEST_POSTGRES_URL) return undefined
  const server = await startEmbeddedPostgres({
    folder: process.env.TEST_DATA_DIR ?? '.data/test',
    database: 'postgres',
    settings: [
      'fsync=off',
      'synchronous_commit=off',
      'full_page_writes=off',
      'max_connections=200',
    ],
  })
  process.env.TEST_POSTGRES_URL = server.url
  await dropLeftovers(server.url)
  for (const template of ['template_empty', 'template_seeded']) prepare(template)
  return server.stop
}

/** Databases of earlier runs: clones nobody needs, and templates that may be of older sources. */
const dropLeftovers = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ datname: string }>(
    `select datname from pg_database where datname like 'test\\_%' or datname like 'template\\_%'`,
  )
  for (const { datname } of rows) await client.query(`drop database "${datname}" with (force)`)
  await client.end()
}

const prepare = (template: string): void => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--conditions=production', 'tests/support/prepare-template.ts', template],
    { env: { ...process.env, NODE_OPTIONS: '' }, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`${template} cannot be prepared:\n${stderr.slice(0, 2000)}`)
}

export default setUp
