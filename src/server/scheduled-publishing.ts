import { setTimeout as sleep } from 'node:timers/promises'

import pg from 'pg'
import type { Payload } from 'payload'
import type { Logger } from 'pino'

interface Options {
  payload: Payload
  databaseUrl: string
  logger: Logger
  /** Milliseconds between two looks at what is due. */
  everyMs: number
}

/** Any fixed number, another than that of the migrations. */
const lockKey = 7_460_212

/**
 * Publishes and unpublishes what editors scheduled. Payload's queue hands the same job to two workers and
 * forgets one whose worker died, so one process alone works on it, holding a lock of the database, and
 * takes up again what its predecessor left unfinished.
 */
export const runScheduledPublishing = (options: Options): { stop: () => Promise<void> } => {
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
      options.logger.warn({ err: error }, 'scheduled publishing pauses')
    }
    await pause(options.everyMs, signal)
  }
}

const holdLock = async ({ payload, databaseUrl, everyMs }: Options, signal: AbortSignal) => {
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
    await takeUpAbandoned(payload)
    while (!signal.aborted && !connection.isLost) {
      await payload.jobs.run({ allQueues: true, limit: 50, overrideAccess: true, silent: true })
      await pause(everyMs, signal)
    }
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Nobody else works on jobs, so one marked as being worked on belongs to a process that died. */
const takeUpAbandoned = async (payload: Payload): Promise<void> => {
  await payload.update({
    collection: 'payload-jobs',
    where: { processing: { equals: true } },
    data: { processing: false },
    overrideAccess: true,
  })
}

const pause = (ms: number, signal: AbortSignal) =>
  sleep(ms, undefined, { signal }).catch(() => undefined)
