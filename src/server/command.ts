import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'

import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { startEmbeddedPostgres } from '../database/embedded/index.ts'
import { runningPostgres } from '../database/embedded/running.ts'
import { checkMigrated } from '../database/migrate.ts'
import { CatalogueError } from '../domain/errors.ts'
import { type Env, parseEnv, settle } from '../env.ts'
import { bootPayload, shutPayload } from './boot-payload.ts'
import { checkDatabase } from './database-check.ts'
import { createLogger } from './log.ts'
import { localSecret } from './secret.ts'

interface CommandDefinition<O extends ParseArgsOptionsConfig> {
  /** Printed where an option is wrong or missing: one line for each way to call it. */
  usage: string
  /** Options after the name of the command. Source: node:util, parseArgs. */
  options: O
}

/** What a command works with. */
export interface Command<O extends ParseArgsOptionsConfig = ParseArgsOptionsConfig> {
  payload: Payload
  /** Without a person: the command runs with all rights, in every language of content. */
  req: PayloadRequest
  databaseUrl: string
  env: Env
  args: ReturnType<typeof parseArgs<{ options: O }>>['values']
  /** Writes a line of the result to standard output. */
  print: (line: string) => void
}

/**
 * Runs one command of the command line on the database of the settings: `DATABASE_URL`, else the embedded Postgres of
 * `DATA_DIR`, whether or not a server is running on it. Ends the process: with the number `act` returns, 0 without
 * one; 1 after an error; 2 where the options are wrong.
 */
export const runCommand = async <const O extends ParseArgsOptionsConfig>(
  { usage, options }: CommandDefinition<O>,
  act: (command: Command<O>) => Promise<number | undefined>,
): Promise<never> => {
  const args = argumentsOf(options)
  if (!args) {
    process.stderr.write(`${usage}\n`)
    process.exit(2)
  }
  try {
    const status = await onDatabase((base) => act({ ...base, args }))
    await written(process.stdout)
    process.exit(status ?? 0)
  } catch (error) {
    const told = error instanceof CatalogueError ? `${error.code}: ${error.message}` : error
    process.stderr.write(`${told instanceof Error ? (told.stack ?? told.message) : String(told)}\n`)
    process.exit(1)
  }
}

/** Waits for what stands in the way to a slow reader: the end of the process would cut it off. */
const written = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((resolve) => {
    stream.write('', () => {
      resolve()
    })
  })

const argumentsOf = <O extends ParseArgsOptionsConfig>(options: O) => {
  try {
    return parseArgs({ options, strict: true, allowPositionals: false }).values
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`)
    return undefined
  }
}

const onDatabase = async <T>(act: (base: Omit<Command, 'args'>) => Promise<T>): Promise<T> => {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const env = parseEnv()
  const { url: databaseUrl, close } = await openDatabase(env)
  try {
    const secret = env.PAYLOAD_SECRET ?? (await localSecret(env.DATA_DIR))
    // What Payload has to say would stand in the middle of the result; what goes wrong is thrown.
    settle({ ...env, DATABASE_URL: databaseUrl, PAYLOAD_SECRET: secret, LOG_LEVEL: 'fatal' })
    await checkDatabase(databaseUrl)
    await checkMigrated(databaseUrl)
    // Read only now: the configuration takes the settings found out above.
    const { default: config } = await import('../payload.config.ts')
    const { payload, pool } = await bootPayload(config, createLogger('fatal'))
    try {
      const req = await createLocalReq({}, payload)
      const print = (line: string) => {
        process.stdout.write(`${line}\n`)
      }
      return await act({ payload, req, databaseUrl, env, print })
    } finally {
      await shutPayload(payload, pool)
    }
  } finally {
    await close()
  }
}

const openDatabase = async (env: Env): Promise<{ url: string; close: () => Promise<void> }> => {
  const nothingToClose = () => Promise.resolve()
  if (env.DATABASE_URL) return { url: env.DATABASE_URL, close: nothingToClose }
  const folder = path.join(env.DATA_DIR, 'database')
  const running = await runningPostgres(folder, 'schaltwerk')
  if (running) return { url: running, close: nothingToClose }
  const { url, stop } = await startEmbeddedPostgres({ folder, database: 'schaltwerk' })
  return { url, close: stop }
}
