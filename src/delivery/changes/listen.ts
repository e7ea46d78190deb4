import { setTimeout as pause } from 'node:timers/promises'

import pg from 'pg'
import type { Logger } from 'pino'

import { parseRecordChange, type RecordChange } from './record-change.ts'

interface ListenOptions {
  databaseUrl: string
  logger: Pick<Logger, 'info' | 'warn'>
  onChange: (change: RecordChange) => void
  /** Nothing is heard from here on. */
  onLost: () => void
  /** Everything is heard from here on; what happened before was not. */
  onListening: () => void | Promise<void>
}

/** A connection that does not answer within this time is lost, whatever the network says. */
const silentForMs = 700
const askEveryMs = 250
const longestPauseMs = 2000

/** Hears of every change that is committed, and says when it cannot; connects again until it is stopped. */
export const listenToChanges = (options: ListenOptions): { stop: () => Promise<void> } => {
  const abort = new AbortController()
  const running = listenUntil(abort.signal, options)
  return {
    stop: async () => {
      abort.abort()
      await running
    },
  }
}

const listenUntil = async (signal: AbortSignal, options: ListenOptions): Promise<void> => {
  let waitMs = 50
  while (!signal.aborted) {
    try {
      await listenOnce(signal, options, () => {
        waitMs = 50
      })
    } catch (error) {
      options.logger.warn({ err: error }, 'changes are not heard')
    }
    options.onLost()
    await pause(waitMs, undefined, { signal }).catch(() => undefined)
    waitMs = Math.min(waitMs * 2, longestPauseMs)
  }
}

/** @throws what ended the connection */
const listenOnce = async (
  signal: AbortSignal,
  { databaseUrl, logger, onChange, onListening }: ListenOptions,
  onConnected: () => void,
): Promise<void> => {
  const client = new pg.Client({
    connectionString: databaseUrl,
    application_name: 'schaltwerk listener',
    connectionTimeoutMillis: 5000,
    keepAlive: true,
  })
  const ended = new Promise<never>((_, reject) => {
    client.on('error', reject)
    client.on('end', () => {
      reject(new Error('The connection of the listener ended.'))
    })
  })
  // Whoever waits below takes it; nobody does after the end.
  ended.catch(() => undefined)
  client.on('notification', ({ payload = '' }) => {
    onChange(parseRecordChange(payload))
  })
  try {
    await client.connect()
    await Promise.race([client.query('listen publication'), ended])
    await onListening()
    onConnected()
    logger.info('changes are heard')
    while (!signal.aborted) {
      await Promise.race([answersInTime(client, signal), ended])
      await Promise.race([pause(askEveryMs, undefined, { signal }).catch(() => undefined), ended])
    }
  } finally {
    await Promise.race([client.end().catch(() => undefined), pause(500)])
  }
}

const answersInTime = async (client: pg.Client, signal: AbortSignal): Promise<void> => {
  const timer = new AbortController()
  const tooLate = pause(silentForMs, true, { signal: timer.signal }).catch(() => false)
  const isLate = await Promise.race([client.query('select 1').then(() => false), tooLate])
  timer.abort()
  if (isLate && !signal.aborted) throw new Error('The connection of the listener is silent.')
}
