import type pg from 'pg'
import type { Payload, SanitizedConfig } from 'payload'

import { cloneDatabase } from './database.ts'

/** Payload on a database of this test file's own. */
export interface TestPayload {
  payload: Payload
  pool: pg.Pool
  config: Promise<SanitizedConfig>
  databaseUrl: string
}

/** Boots Payload; the configuration is read only now, because it takes the address of the database. */
export const startPayload = async (template: 'empty' | 'seeded'): Promise<TestPayload> => {
  const databaseUrl = await cloneDatabase(template)
  Object.assign(process.env, {
    DATABASE_URL: databaseUrl,
    PAYLOAD_SECRET: 'only-while-tests-are-running-000000',
    LOG_LEVEL: 'silent',
    DATA_DIR: '.data/test-files',
  })
  const { default: config } = await import('../../src/payload.config.ts')
  const { bootPayload } = await import('../../src/server/boot-payload.ts')
  const { createLogger } = await import('../../src/server/log.ts')
  const { payload, pool } = await bootPayload(config, createLogger('silent'))
  return { payload, pool, config, databaseUrl }
}
