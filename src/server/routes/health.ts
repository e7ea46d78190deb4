import { Router } from 'express'
import type pg from 'pg'

import { CatalogueError } from '../../domain/errors.ts'
import { problemOf, sendProblem } from '../problem.ts'

/** What this process needs to answer requests. */
export interface Readiness {
  /** What is being waited for, in words; nothing once the process serves. */
  waitingFor: () => string | undefined
  pool: () => pg.Pool | undefined
  /** Whether the read side hears of changes; undefined where this process has none. */
  isListening?: () => boolean | undefined
  /** Whether the queue of jobs reaches its database; undefined where this process has none. */
  isQueueWorking?: () => boolean | undefined
}

const patienceMs = 2000

const databaseAnswers = async (pool: pg.Pool): Promise<boolean> =>
  Promise.race([
    pool.query('select 1').then(
      () => true,
      () => false,
    ),
    new Promise<boolean>((resolve) => {
      setTimeout(resolve, patienceMs, false).unref()
    }),
  ])

/** `/healthz`: the process lives. `/readyz`: it can answer. */
export const health = ({ waitingFor, pool, isListening, isQueueWorking }: Readiness): Router => {
  const router = Router()
  router.get('/healthz', (_, res) => {
    res.set('Cache-Control', 'no-store').json({ status: 'ok' })
  })
  router.get('/readyz', async (_, res) => {
    const waiting = waitingFor()
    const database = pool()
    const answers = database ? await databaseAnswers(database) : false
    if (waiting === undefined && answers) {
      const listens = isListening?.()
      const works = isQueueWorking?.()
      res.set('Cache-Control', 'no-store').json({
        status: 'ready',
        checks: {
          database: 'ok',
          migrations: 'ok',
          // Lost, everything is read from the database: slower, and as right as ever.
          ...(listens !== undefined && { listener: listens ? 'ok' : 'lost' }),
          // Lost, jobs wait in the database until it is back.
          ...(works !== undefined && { queue: works ? 'ok' : 'lost' }),
        },
      })
      return
    }
    const why = waiting ?? 'The database does not answer.'
    res.set('Retry-After', '2')
    sendProblem(res, problemOf(new CatalogueError('UNAVAILABLE', why)))
  })
  return router
}
