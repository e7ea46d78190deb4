import type { RequestListener, Server } from 'node:http'
import path from 'node:path'

import type { RequestHandler } from 'express'
import type pg from 'pg'
import type { Payload } from 'payload'

import type { Delivery } from '../delivery/index.ts'
import { startEmbeddedPostgres } from '../database/embedded/index.ts'
import { type Env, settle } from '../env.ts'
import { createApp } from './app.ts'
import { closeServer, listen } from './listen.ts'
import { createLogger } from './log.ts'
import { CatalogueError } from '../domain/errors.ts'
import { problemOf, sendProblem } from './problem.ts'
import { localSecret } from './secret.ts'
import { createSteps } from './steps.ts'

interface State {
  waitingFor: string | undefined
  pool: pg.Pool | undefined
  main: RequestHandler
  /** The read side, once it is there: it answers in front of everything else. */
  delivery: Delivery | undefined
}

/**
 * Runs everything this process is for, from the start to the end that the signal asks for. Parts start in the order
 * in which one needs another, and tell how far they are. The port opens first: a taken one is told before anything
 * else happens, and `/healthz` answers from then on. At the end it takes no new requests, finishes what runs, closes
 * what was opened, in that order.
 */
export const runProcess = async (env: Env, signal: AbortSignal): Promise<void> => {
  const print = (line: string) => {
    process.stdout.write(`${line}\n`)
  }
  const { step, elapsed } = createSteps(print, signal)
  const closers: (() => Promise<void>)[] = []
  let server: Server | undefined
  const stop = async () => {
    state.waitingFor = 'The server is stopping.'
    if (server) await closeServer(server)
    for (const close of closers.toReversed()) {
      // One part that cannot stop must not keep the others, the database among them, from stopping.
      await close().catch((error: unknown) => {
        logger.error({ err: error }, 'a part of the process does not stop')
      })
    }
  }
  const logger = createLogger(env.LOG_LEVEL)
  const state: State = {
    waitingFor: 'The server is starting.',
    pool: undefined,
    delivery: undefined,
    main: (_, res) => {
      res.set('Retry-After', '2')
      sendProblem(res, problemOf(new CatalogueError('UNAVAILABLE', 'The server is starting.')))
    },
  }
  const app = createApp({
    logger,
    readiness: {
      waitingFor: () => state.waitingFor,
      pool: () => state.pool,
      isListening: () => state.delivery?.isListening(),
    },
    delivery: () => state.delivery?.counts,
    main: (req, res, next) => state.main(req, res, next),
    corsOrigins: env.CORS_ORIGINS,
    https: env.SERVER_URL?.startsWith('https:') ?? false,
    framed: env.PREVIEW_URL ? [new URL(env.PREVIEW_URL).origin] : [],
    trustProxy: env.TRUST_PROXY,
  })
  try {
    const frontDoor: RequestListener = (req, res) => {
      if (!state.delivery?.handle(req, res)) app(req, res)
    }
    server = await listen(frontDoor, env.PORT, env.HOST)
    print('Schaltwerk starts')
    const databaseUrl = env.DATABASE_URL ?? (await embeddedDatabase(env, step, closers))
    const secret = env.PAYLOAD_SECRET ?? (await localSecret(env.DATA_DIR))
    settle({ ...env, DATABASE_URL: databaseUrl, PAYLOAD_SECRET: secret })
    // Read only now: the configuration takes the settings found out above.
    const { serve } = await import('./serve.ts')
    const served = await serve({ env, databaseUrl, logger, step, closers })
    state.pool = served.pool
    state.main = served.main
    state.delivery = served.delivery
    state.waitingFor = undefined
    print(`\nReady after ${elapsed()}.\n`)
    if (env.ROLE !== 'worker') await announce(server, env, served.payload, print)
    served.startAdmin()
    await untilAborted(signal)
  } catch (error) {
    if (!signal.aborted) throw error
  } finally {
    await stop()
  }
}

const untilAborted = (signal: AbortSignal): Promise<unknown> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve(undefined)
    else signal.addEventListener('abort', resolve)
  })

const embeddedDatabase = async (
  env: Env,
  step: ReturnType<typeof createSteps>['step'],
  closers: (() => Promise<void>)[],
): Promise<string> => {
  const folder = path.join(env.DATA_DIR, 'database')
  const database = await step('Start the embedded Postgres', () =>
    startEmbeddedPostgres({ folder, database: 'schaltwerk' }),
  )
  closers.push(database.stop)
  if (database.foundOrphan) {
    process.stdout.write('    (stopped a Postgres that a killed process had left behind)\n')
  }
  if (path.resolve(folder) !== database.folder) {
    process.stdout.write(`    (data in ${database.folder}: the server may not enter this folder)\n`)
  }
  return database.url
}

const announce = async (
  server: Server,
  env: Env,
  payload: Payload,
  print: (line: string) => void,
): Promise<void> => {
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : env.PORT
  const base = env.SERVER_URL ?? `http://localhost:${String(port)}`
  const { demoLogins } = await import('../seed/index.ts')
  const { totalDocs } = await payload.count({
    collection: 'users',
    where: { isDemo: { equals: true } },
  })
  if (env.ADMIN === 'on') print(`  Admin          ${base}/admin`)
  print(`  Catalogue      ${base}/v1/services`)
  print(`  Reference      ${base}/v1/docs`)
  print(`  REST           ${base}/api/services`)
  print(`  GraphQL        ${base}/api/graphql`)
  if (env.GRAPHQL_PLAYGROUND === 'on') print(`  Playground     ${base}/api/graphql-playground`)
  print(`  Health         ${base}/readyz`)
  if (totalDocs > 0) {
    print('\n  Demo logins')
    for (const { email, password, does } of demoLogins) print(`    ${email}  ${password}  ${does}`)
  }
  print('')
}
