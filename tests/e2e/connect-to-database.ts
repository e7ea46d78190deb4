import { readFile } from 'node:fs/promises'
import path from 'node:path'

import pg from 'pg'

import { databaseFolderOf } from '../support/server-process.ts'

/** A connection of the test's own to the database of a server. */
export const connectToDatabase = async (dataFolder: string): Promise<pg.Client> => {
  const folder = databaseFolderOf(dataFolder)
  const password = await readFile(path.join(folder, 'postgres-password'), 'utf8')
  const lines = await readFile(path.join(folder, 'postgres', 'postmaster.pid'), 'utf8')
  const client = new pg.Client({
    user: 'schaltwerk',
    password,
    host: '127.0.0.1',
    port: Number(lines.split('\n')[3]),
    database: 'schaltwerk',
  })
  await client.connect()
  return client
}
