import { readdirSync, readFileSync } from 'node:fs'

import pg from 'pg'
import { createLocalReq } from 'payload'

import { migrate } from '../../../src/database/migrate.ts'
import { migrations } from '../../../src/migrations/index.ts'
import { startPayload, type TestPayload } from '../../support/start-payload.ts'

let test: TestPayload

beforeAll(async () => {
  test = await startPayload('empty')
})

const tables = async (): Promise<string[]> => {
  const client = new pg.Client({ connectionString: test.databaseUrl })
  await client.connect()
  const { rows } = await client.query<{ name: string }>(
    `select table_name || '.' || column_name || ' ' || data_type as name
       from information_schema.columns where table_schema = 'public' order by 1`,
  )
  await client.end()
  return rows.map(({ name }) => name)
}

const down = async (): Promise<void> => {
  for (const migration of migrations.toReversed()) {
    const req = await createLocalReq({}, test.payload)
    const transactionID = await test.payload.db.beginTransaction()
    if (transactionID === null) throw new Error('no transaction')
    req.transactionID = transactionID
    const db = test.payload.db.sessions?.[transactionID]?.db
    await migration.down({ db, payload: test.payload, req } as never)
    await test.payload.db.commitTransaction(transactionID)
  }
}

describe('the migrations', () => {
  it('lead down to an empty database and up again to the same tables', async () => {
    const before = await tables()
    await down()
    expect(await tables()).toEqual([])
    const applied = await migrate(test.payload, test.databaseUrl)
    expect(applied).toEqual(migrations.map(({ name }) => name))
    expect(await tables()).toEqual(before)
  })

  it('are applied once, however many processes start together', async () => {
    await down()
    const applied = await Promise.all([1, 2, 3].map(() => migrate(test.payload, test.databaseUrl)))
    expect(applied.filter((names) => names.length > 0)).toHaveLength(1)
  })

  it('are what the configuration asks for: nothing is missing', async () => {
    const adapter = test.payload.db as unknown as {
      schema: Record<string, unknown>
      requireDrizzleKit: () => {
        generateDrizzleJson: (schema: unknown) => unknown
        generateMigration: (from: unknown, to: unknown) => Promise<string[]>
      }
    }
    const kit = adapter.requireDrizzleKit()
    const latest =
      readdirSync('src/migrations')
        .filter((file) => file.endsWith('.json'))
        .sort()
        .at(-1) ?? ''
    const committed: unknown = JSON.parse(readFileSync(`src/migrations/${latest}`, 'utf8'))
    const wanted = kit.generateDrizzleJson(adapter.schema)
    expect(await kit.generateMigration(committed, wanted)).toEqual([])
  })
})
