import { existsSync } from 'node:fs'

import { CatalogueError } from '../domain/errors.ts'
import { parseEnv } from '../env.ts'
import { runProcess } from './process.ts'

/** Runs the product until it is told to stop; told twice, it ends at once. Errors on purpose are one line for the person at the keyboard, others show where they come from. */
const main = async (): Promise<void> => {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const env = parseEnv()
  const abort = new AbortController()
  const stop = () => {
    if (abort.signal.aborted) process.exit(1)
    abort.abort()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  await runProcess(env, abort.signal)
  process.exit(0)
}

main().catch((error: unknown) => {
  const told = error instanceof CatalogueError ? `${error.code}: ${error.message}` : error
  process.stderr.write(`${told instanceof Error ? (told.stack ?? told.message) : String(told)}\n`)
  process.exit(1)
})
