import { chmod, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'

import pg from 'pg'

import { CatalogueError } from '../../domain/errors.ts'
import { makeFolder } from '../../process/make-folder.ts'
import { installedPostgres } from './binaries.ts'
import { lockDirectory } from './directory-lock.ts'
import { initialise, passwordFileIn } from './initialise.ts'
import { stopOrphan } from './orphan.ts'
import { runServer } from './server.ts'
import { giveTo, reachableBinaries, reachableFolder, serverAccount } from './unprivileged.ts'

interface EmbeddedOptions {
  /** Folder for the data, the password and the log. */
  folder: string
  database: string
  /** Further settings of the server, `name=value`. Default: none. */
  settings?: readonly string[]
}

export interface EmbeddedPostgres {
  url: string
  /** Where the data really lie. */
  folder: string
  /** Whether a server left behind by a killed process had to be stopped first. */
  foundOrphan: boolean
  stop: () => Promise<void>
}

/**
 * A real Postgres of our own, for as long as this process runs.
 * @throws CatalogueError DATA_DIRECTORY_IN_USE, DATA_DIRECTORY_UNUSABLE, DATABASE_UNREACHABLE
 */
export const startEmbeddedPostgres = async ({
  folder: wanted,
  database,
  settings = [],
}: EmbeddedOptions): Promise<EmbeddedPostgres> => {
  const account = await serverAccount()
  const parent = path.dirname(path.resolve(wanted))
  await usable(() => makeFolder(parent), parent)
  const folder = await usable(() => reachableFolder(wanted, account), wanted)
  const isNew = await usable(() => makeFolder(folder), folder)
  if (account && isNew) await chmod(folder, 0o755)
  const unlock = await usable(() => lockDirectory(folder), folder)
  try {
    const binaries = await reachableBinaries(await installedPostgres(), folder, account)
    const dataFolder = path.join(folder, 'postgres')
    const logFile = path.join(folder, 'postgres.log')
    const foundOrphan = await stopOrphan(dataFolder)
    const password = await initialise({ binaries, folder, dataFolder, account })
    await giveTo(dataFolder, account)
    await rm(logFile, { force: true })
    const port = await freePort()
    const server = await runServer({
      binaries,
      dataFolder,
      logFile,
      account,
      port,
      password,
      passwordFile: passwordFileIn(folder),
      settings,
    })
    await ensureDatabase(server.urlOf('postgres'), database).catch(async (error: unknown) => {
      await server.stop()
      throw error
    })
    const stop = async () => {
      await server.stop()
      await unlock()
    }
    return { url: server.urlOf(database), folder, foundOrphan, stop }
  } catch (error) {
    await unlock()
    throw error
  }
}

/** A folder we may not write to is the user's to mend: say which, and why. */
const usable = async <T>(act: () => Promise<T>, folder: string): Promise<T> =>
  act().catch((cause: unknown) => {
    if (cause instanceof CatalogueError) throw cause
    const { message } = cause as Error
    throw new CatalogueError('DATA_DIRECTORY_UNUSABLE', `Cannot use ${folder}: ${message}`, {
      cause,
    })
  })

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0)
      })
    })
  })

const ensureDatabase = async (adminUrl: string, name: string): Promise<void> => {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name])
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
}
