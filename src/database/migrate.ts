import pg from 'pg'
import { createLocalReq, type Payload } from 'payload'

import { lockKeys } from './lock-keys.ts'
import { oneProcess } from './one-process.ts'
import { CatalogueError } from '../domain/errors.ts'
import { migrations } from '../migrations/index.ts'

type Migration = (typeof migrations)[number]

/**
 * Brings the database to the current state, one process at a time, and checks that it got there.
 * @returns names of the migrations that were applied now
 * @throws CatalogueError MIGRATION_INCOMPLETE
 */
export const migrate = (payload: Payload, databaseUrl: string): Promise<string[]> =>
  oneProcess(databaseUrl, lockKeys.migrations, async (lock) => {
    const known = await applied(lock)
    if (known.has('dev')) {
      throw new CatalogueError(
        'MIGRATION_INCOMPLETE',
        'This database was changed by "push" outside of migrations and cannot be migrated safely.',
      )
    }
    const missing = migrations.filter(({ name }) => !known.has(name))
    for (const migration of missing) await apply(payload, migration)
    await verify(lock)
    return missing.map(({ name }) => name)
  })

/**
 * Refuses to go on where the database is not in the current state; what changes it is a start of the server.
 * @throws CatalogueError MIGRATION_INCOMPLETE
 */
export const checkMigrated = async (databaseUrl: string): Promise<void> => {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await verify(client, 'Start Schaltwerk once, then try again.')
  } finally {
    await client.end()
  }
}

const apply = async (payload: Payload, migration: Migration): Promise<void> => {
  const req = await createLocalReq({}, payload)
  const transactionID = await payload.db.beginTransaction()
  if (transactionID === null) throw new CatalogueError('MIGRATION_INCOMPLETE', 'No transaction')
  req.transactionID = transactionID
  try {
    const db = payload.db.sessions?.[transactionID]?.db
    await migration.up({ db, payload, req } as unknown as Parameters<Migration['up']>[0])
    await payload.create({
      collection: 'payload-migrations',
      data: { name: migration.name, batch: 1 },
      req,
    })
    await payload.db.commitTransaction(transactionID)
  } catch (cause) {
    await payload.db.rollbackTransaction(transactionID)
    throw new CatalogueError(
      'MIGRATION_INCOMPLETE',
      `${migration.name} failed: ${reasonOf(cause)}`,
      { cause },
    )
  }
}

/** The database's own words; the query around them can be a third of a megabyte. */
const reasonOf = (error: unknown): string => {
  const { cause, message } = error as Error
  return cause instanceof Error ? cause.message : message
}

const applied = async (client: pg.Client): Promise<Set<string>> => {
  const { rows } = await client.query<{ exists: boolean }>(
    `select to_regclass('public.payload_migrations') is not null as exists`,
  )
  if (!rows[0]?.exists) return new Set()
  const { rows: names } = await client.query<{ name: string }>(
    'select name from payload_migrations',
  )
  return new Set(names.map(({ name }) => name))
}

const verify = async (client: pg.Client, advice = ''): Promise<void> => {
  const known = await applied(client)
  const missing = migrations.filter(({ name }) => !known.has(name)).map(({ name }) => name)
  if (missing.length === 0) return
  throw new CatalogueError(
    'MIGRATION_INCOMPLETE',
    `Not applied: ${missing.join(', ')}. ${advice}`.trim(),
  )
}
