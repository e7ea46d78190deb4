import { setTimeout as sleep } from 'node:timers/promises'

import pg from 'pg'

import { lockKeys } from '../database/lock-keys.ts'
import { type TellMeans, tellTroubles, tellUnreachable } from '../operations/index.ts'

interface Options extends TellMeans {
  databaseUrl: string
  /** Milliseconds between two rounds. Default: 5 minutes. */
  everyMs?: number
}

const minuteMs = 60_000
/** Rounds in a row without the database before people are told, since one may just be a restart. */
const patientRounds = 2
const repeatAfterMs = 24 * 60 * minuteMs

/**
 * Tells people what is broken, from every process, whatever its role: where no worker runs, a web process tells of it.
 * One of all looks at a time. It depends on no queue and no outbox; where the database is gone, it says at least that.
 */
export const watchTroubles = (options: Options): { stop: () => Promise<void> } => {
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
  const { everyMs = 5 * minuteMs, logger } = options
  let lostSince: number | undefined
  let lostRounds = 0
  let toldAt = -Infinity
  for (;;) {
    await sleep(everyMs, undefined, { signal }).catch(() => undefined)
    if (signal.aborted) return
    try {
      await oneRound(options)
      lostSince = undefined
      lostRounds = 0
    } catch (error) {
      logger.warn({ err: error }, 'nobody can find out what is broken')
      lostSince ??= Date.now()
      lostRounds += 1
      if (lostRounds < patientRounds || Date.now() - toldAt < repeatAfterMs) continue
      const minutes = Math.max(1, Math.round((Date.now() - lostSince + everyMs) / minuteMs))
      if ((await tellUnreachable(options, minutes)) > 0) toldAt = Date.now()
    }
  }
}

/** A connection of its own: those of the pool may all be taken. */
const oneRound = async ({ databaseUrl, ...means }: Options): Promise<void> => {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ locked: boolean }>(
      'select pg_try_advisory_lock($1) as locked',
      [lockKeys.troubles],
    )
    if (rows[0]?.locked) await tellTroubles(means, new Date())
  } finally {
    await client.end().catch(() => undefined)
  }
}
