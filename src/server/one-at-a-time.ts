import { setTimeout as sleep } from 'node:timers/promises'

import pg from 'pg'
import type { Logger } from 'pino'

interface Options {
  databaseUrl: string
  logger: Logger
  /** What is done, for the log: "scheduled publishing". */
  name: string
  /** Any fixed number that no other work has. */
  lockKey: number
  /** Milliseconds between two rounds. */
  everyMs: number
  /** Done once by the process that gets the lock, before its first round. */
  begin?: () => Promise<unknown>
  /** The signal says that the process stops: a long round ends early. */
  round: (signal: AbortSignal) => Promise<unknown>
}

/** Work that one process of all does at a time, round after round, holding a lock of the database; another takes over when it dies. */
export const runOneAtATime = (options: Options): { stop: () => Promise<void> } => {
  const abort = new AbortController()
  const done = loop(options, abort.signal)
  return {
    stop: async () => {
      abort.abort()
      await done
    },
  }
}

const loop = async (options: Options, signal: AbortSignal): Promise<void> => {
  while (!signal.aborted) {
    try {
      await holdLock(options, signal)
    } catch (error) {
      options.logger.warn({ err: error }, `${options.name} pauses`)
    }
    await pause(options.everyMs, signal)
  }
}

const holdLock = async (
  { databaseUrl, lockKey, everyMs, begin, round }: Options,
  signal: AbortSignal,
) => {
  const client = new pg.Client({ connectionString: databaseUrl })
  const connection = { isLost: false }
  client.on('error', () => {
    connection.isLost = true
  })
  await client.connect()
  try {
    const { rows } = await client.query<{ locked: boolean }>(
      'select pg_try_advisory_lock($1) as locked',
      [lockKey],
    )
    if (!rows[0]?.locked) return
    await begin?.()
    while (!signal.aborted && !connection.isLost) {
      await round(signal)
      await pause(everyMs, signal)
    }
  } finally {
    await client.end().catch(() => undefined)
  }
}

const pause = (ms: number, signal: AbortSignal) =>
  sleep(ms, undefined, { signal }).catch(() => undefined)
