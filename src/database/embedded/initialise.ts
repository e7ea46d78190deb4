import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

import { CatalogueError } from '../../domain/errors.ts'
import { type Account, giveTo } from './unprivileged.ts'

const run = promisify(execFile)

/** Major version of the server this product ships and its data are written by. */
const majorVersion = '18'

interface Cluster {
  binaries: string
  /** Holds the data and, beside them, the password. */
  folder: string
  dataFolder: string
  account: Account | undefined
}

/** Where the password of the database lies. */
export const passwordFileIn = (folder: string): string => path.join(folder, 'postgres-password')

/**
 * Makes the database cluster when there is none yet, all or nothing.
 * @returns the password of its only account
 * @throws CatalogueError DATA_DIRECTORY_UNUSABLE when something else lies there
 */
export const initialise = async (cluster: Cluster): Promise<string> => {
  const { folder, dataFolder } = cluster
  const passwordFile = passwordFileIn(folder)
  if (existsSync(path.join(dataFolder, 'PG_VERSION'))) {
    await checkVersion(dataFolder)
    return readFile(passwordFile, 'utf8').catch((cause: unknown) => {
      throw new CatalogueError(
        'DATA_DIRECTORY_UNUSABLE',
        `${passwordFile} is missing: ${dataFolder} cannot be opened without it.`,
        { cause },
      )
    })
  }
  await refuseForeign(dataFolder)
  const password = randomBytes(24).toString('base64url')
  await writeFile(passwordFile, password, { mode: 0o600 })
  await initdb(cluster, password)
  return password
}

const checkVersion = async (dataFolder: string): Promise<void> => {
  const version = (await readFile(path.join(dataFolder, 'PG_VERSION'), 'utf8')).trim()
  if (version === majorVersion) return
  throw new CatalogueError(
    'DATA_DIRECTORY_UNUSABLE',
    `${dataFolder} was written by Postgres ${version}, this product brings Postgres ${majorVersion}. See docs/operations.md, "Upgrade".`,
  )
}

const refuseForeign = async (dataFolder: string): Promise<void> => {
  const entries = existsSync(dataFolder) ? await readdir(dataFolder) : []
  if (entries.length === 0) return
  throw new CatalogueError(
    'DATA_DIRECTORY_UNUSABLE',
    `${dataFolder} holds files that are no database of ours (${entries.slice(0, 3).join(', ')}). Choose another DATA_DIR.`,
  )
}

/** Into a folder of another name first: an interrupted start leaves nothing that looks finished. */
const initdb = async ({ binaries, folder, dataFolder, account }: Cluster, password: string) => {
  const unfinished = `${dataFolder}.unfinished`
  const passwordFile = path.join(unfinished, 'password')
  const cluster = path.join(unfinished, 'data')
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { recursive: true, mode: 0o700 })
  await writeFile(passwordFile, password, { mode: 0o600 })
  await giveTo(unfinished, account)
  const options = [
    ...['-D', cluster, '-U', 'schaltwerk', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
    ...['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
    '--data-checksums',
  ]
  await run(path.join(binaries, 'bin', 'initdb'), options, { ...account, cwd: folder }).catch(
    (cause: unknown) => {
      throw new CatalogueError(
        'DATA_DIRECTORY_UNUSABLE',
        `Postgres cannot write to ${folder}: ${reasonIn(cause)}`,
        { cause },
      )
    },
  )
  await rm(dataFolder, { recursive: true, force: true })
  await rename(cluster, dataFolder)
  await rm(unfinished, { recursive: true, force: true })
}

/** The line that says what is wrong, of all that `initdb` prints: one about the disk says more than what follows from it. */
const reasonIn = (error: unknown): string => {
  const { stderr, message } = error as { stderr?: string; message: string }
  const lines = (stderr ?? message).trim().split('\n')
  return (
    lines.find((line) => /(No space left on device|File too large|Disk quota)/.test(line)) ??
    lines.find((line) => /(error|FATAL|PANIC): /.test(line)) ??
    lines.at(-1) ??
    message
  )
}
