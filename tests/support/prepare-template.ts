import pg from 'pg'

import { migrate } from '../../src/database/migrate.ts'
import { readEnv, settle } from '../../src/env.ts'
import { seedDemo } from '../../src/seed/index.ts'
import { bootPayload } from '../../src/server/boot-payload.ts'
import { createLogger } from '../../src/server/log.ts'

/** Makes the template database named on the command line; in a process of its own, which leaves no connection behind. */
const [template = ''] = process.argv.slice(2)
const serverUrl = process.env.TEST_POSTGRES_URL ?? ''
const databaseUrl = Object.assign(new URL(serverUrl), { pathname: template }).href

const client = new pg.Client({ connectionString: serverUrl })
await client.connect()
await client.query(
  template === 'template_seeded'
    ? `create database ${template} template template_empty`
    : `create database ${template}`,
)
await client.end()
settle({
  ...readEnv(),
  DATABASE_URL: databaseUrl,
  PAYLOAD_SECRET: 'only-while-tests-are-running-000000',
})
const { default: config } = await import('../../src/payload.config.ts')
const { payload } = await bootPayload(config, createLogger('silent'))
await migrate(payload, databaseUrl)
if (template === 'template_seeded') await seedDemo(payload, { databaseUrl, logins: true })
process.exit(0)
