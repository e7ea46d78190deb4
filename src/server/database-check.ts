import pg from 'pg'

import { CatalogueError } from '../domain/errors.ts'

/**
 * Connects once, so that a wrong address is told plainly before anything else starts.
 * @throws CatalogueError DATABASE_UNREACHABLE, without the password
 */
export const checkDatabase = async (databaseUrl: string): Promise<void> => {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('select 1')
  } catch (cause) {
    const { host, pathname } = new URL(databaseUrl)
    throw new CatalogueError(
      'DATABASE_UNREACHABLE',
      `The database ${pathname.slice(1)} at ${host} cannot be used: ${reasonOf(cause)}`,
      { cause },
    )
  } finally {
    await client.end().catch(() => undefined)
  }
}

const reasonOf = (error: unknown): string => {
  if (error instanceof AggregateError) return reasonOf(error.errors[0])
  return error instanceof Error ? error.message : String(error)
}
