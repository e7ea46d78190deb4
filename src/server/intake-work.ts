import type pg from 'pg'
import type { Payload } from 'payload'
import type { Logger } from 'pino'

import { lockKeys } from '../database/lock-keys.ts'
import type { Env } from '../env.ts'
import { createIntakeWork, createKeyRing } from '../plugins/submissions/index.ts'
import { scannerOf } from './intake-rules.ts'
import { runOneAtATime } from './one-at-a-time.ts'

interface Options {
  payload: Payload
  pool: pg.Pool
  databaseUrl: string
  logger: Logger
  env: Env
  /** Milliseconds between two rounds. */
  everyMs: number
}

/** Looks after what residents left: files that wait for the scanner, and everything whose time is over. */
export const runIntake = ({ payload, pool, env, ...options }: Options) =>
  runOneAtATime({
    ...options,
    name: 'looking after what residents left',
    lockKey: lockKeys.intake,
    round: createIntakeWork({
      payload,
      pool,
      keyRing: createKeyRing(env.ANSWER_KEYS, payload.config.secret),
      scan: scannerOf(env),
    }).round,
  })
