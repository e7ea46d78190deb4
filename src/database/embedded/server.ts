import { type ChildProcess, spawn } from 'node:child_process'
import { open } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import pg from 'pg'

import { CatalogueError } from '../../domain/errors.ts'
import type { Account } from './unprivileged.ts'

interface ServerOptions {
  binaries: string
  dataFolder: string
  logFile: string
  account: Account | undefined
  port: number
  password: string
  /** Where the password was read from. */
  passwordFile: string
  /** Further settings, `name=value`. */
  settings: readonly string[]
}

export interface PostgresServer {
  /** Connection string of a database on the server. */
  urlOf: (database: string) => string
  /** Ends open connections, writes everything, stops. */
  stop: () => Promise<void>
}

const startPatienceMs = 60_000
const restartPauseMs = 500
/** Parts of a killed server may take a moment to let go of the data. */
const startAttempts = 3

/** Runs Postgres as a child, and starts it again when it dies while nobody asked it to. */
export const runServer = async (options: ServerOptions): Promise<PostgresServer> => {
  const urlOf = (database: string) =>
    `postgres://schaltwerk:${options.password}@127.0.0.1:${String(options.port)}/${database}`
  let current = await launch(options)
  let restarts = 0
  let stopping = false
  const isStopping = () => stopping
  const keepRunning = async () => {
    for (;;) {
      await current.ended
      if (!isStopping()) await sleep(restartPauseMs)
      if (isStopping()) return
      restarts++
      // What keeps it from starting now, for example too many open files, may be over next time.
      current = await launch(options).catch(() => current)
      if (isStopping()) current.child.kill('SIGINT')
    }
  }
  const stopped = keepRunning()
  const stop = async () => {
    stopping = true
    current.child.kill('SIGINT')
    await stopped
  }
  try {
    await untilReady(urlOf('postgres'), () => restarts >= startAttempts, options)
  } catch (error) {
    await stop()
    throw error
  }
  return { urlOf, stop }
}

interface Launched {
  child: ChildProcess
  ended: Promise<unknown>
}

/** In a session of its own: Ctrl-C must reach this process alone, which then stops the server when it is done with it. */
const launch = async (options: ServerOptions): Promise<Launched> => {
  const log = await open(options.logFile, 'a')
  const settings = [
    `port=${String(options.port)}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    'log_timezone=UTC',
    ...options.settings,
  ].flatMap((setting) => ['-c', setting])
  const child = spawn(
    path.join(options.binaries, 'bin', 'postgres'),
    ['-D', options.dataFolder, ...settings],
    {
      ...options.account,
      cwd: options.dataFolder,
      // Runs under another account, which has no business with our settings.
      env: { LANG: 'C.UTF-8' } as unknown as NodeJS.ProcessEnv,
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    },
  )
  const ended = new Promise((resolve) => {
    child.once('exit', resolve)
    child.on('error', resolve)
  })
  await log.close()
  return { child, ended }
}

const untilReady = async (url: string, isHopeless: () => boolean, options: ServerOptions) => {
  const { logFile, passwordFile } = options
  const deadline = Date.now() + startPatienceMs
  let cause: unknown
  while (!isHopeless() && Date.now() < deadline) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      if (isWrongPassword(error)) throw wrongPassword(passwordFile, error)
      cause = error
      await client.end().catch(() => undefined)
      await sleep(40)
    }
  }
  throw new CatalogueError(
    'DATABASE_UNREACHABLE',
    `The embedded Postgres does not start; see ${logFile}.`,
    { cause },
  )
}

/** Source: PostgreSQL 18, appendix A, `invalid_password`. */
const isWrongPassword = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '28P01'

const wrongPassword = (passwordFile: string, cause: unknown) =>
  new CatalogueError(
    'DATA_DIRECTORY_UNUSABLE',
    `${passwordFile} does not hold the password of the database beside it. Put back the file that belongs to it.`,
    { cause },
  )
