import { randomBytes } from 'node:crypto'

import pg from 'pg'

const serverUrl = process.env.TEST_POSTGRES_URL ?? ''

/** Runs one statement on the server of the tests, outside any test database. */
const onServer = async (statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** A database of this test file's own: migrated and empty, or with the whole seed. @returns its connection string */
export const cloneDatabase = async (template: 'empty' | 'seeded'): Promise<string> => {
  const name = `test_${randomBytes(6).toString('hex')}`
  await onServer(`create database ${name} template template_${template}`)
  return Object.assign(new URL(serverUrl), { pathname: name }).href
}
