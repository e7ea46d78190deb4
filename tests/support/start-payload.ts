import type pg from 'pg'
import type { Payload, SanitizedConfig } from 'payload'

import { parseEnv } from '../../src/env.ts'
import { cloneDatabase } from './database.ts'

/** Payload on a database of this test file's own. */
export interface TestPayload {
  payload: Payload
  pool: pg.Pool
  config: Promise<SanitizedConfig>
  databaseUrl: string
}

/** The settings that the configuration of this process was read with. */
let settings: string | undefined

/** @throws Error where the configuration would be that of the file before, which had other settings */
const refuseOtherSettings = (): void => {
  const wanted = JSON.stringify({ ...parseEnv(), DATABASE_URL: undefined })
  settings ??= wanted
  if (settings !== wanted) {
    throw new Error('A file with settings of its own belongs into ownSettings of vitest.config.ts')
  }
}

/** What the running test file booted. */
const booted: TestPayload[] = []

/** The configuration of the product, read only when it is asked for: it takes its settings from the environment. */
export const readConfig = async (): Promise<SanitizedConfig> => {
  Object.assign(process.env, {
    PAYLOAD_SECRET: 'only-while-tests-are-running-000000',
    LOG_LEVEL: 'silent',
    DATA_DIR: '.data/test-files',
    // Some settings are others where none is named; which one is said when Payload is booted.
    DATABASE_URL: process.env.DATABASE_URL ?? process.env.TEST_POSTGRES_URL,
  })
  refuseOtherSettings()
  const { default: config } = await import('../../src/payload.config.ts')
  return config
}

/** Boots Payload on a database of its own. */
export const startPayload = async (template: 'empty' | 'seeded'): Promise<TestPayload> => {
  const databaseUrl = await cloneDatabase(template)
  process.env.DATABASE_URL = databaseUrl
  const product = await readConfig()
  const { bootPayload } = await import('../../src/server/boot-payload.ts')
  const { createLogger } = await import('../../src/server/log.ts')
  forgetPayload()
  const config = Promise.resolve(onDatabase(product, databaseUrl))
  const { payload, pool } = await bootPayload(config, createLogger('silent'))
  const started = { payload, pool, config, databaseUrl }
  booted.push(started)
  return started
}

/**
 * Closes what a test file booted, for the next one in the same process. Its variables hold on to Payload; they are left
 * an empty shell, because a Payload with its tables and its schema takes some fifty megabytes.
 */
export const shutBooted = async (): Promise<void> => {
  for (const { payload, pool } of booted.splice(0)) {
    const { db } = payload
    await payload.destroy()
    if (!pool.ended) await pool.end()
    for (const shell of [db, payload]) {
      for (const name of Object.keys(shell)) Reflect.deleteProperty(shell, name)
    }
  }
}

/** Payload keeps the one it booted for whoever asks: in a process that runs several test files, that of the file before. */
const forgetPayload = (): void => {
  const { _payload } = globalThis as { _payload?: Map<string, unknown> }
  _payload?.clear()
}

/** The product on another database than it was read for. */
const onDatabase = (config: SanitizedConfig, connectionString: string): SanitizedConfig => ({
  ...config,
  db: {
    ...config.db,
    init: (args) => {
      const adapter = config.db.init(args)
      const { poolOptions } = adapter as unknown as { poolOptions: pg.PoolConfig }
      return Object.assign(adapter, { poolOptions: { ...poolOptions, connectionString } })
    },
  },
})
