import path from 'node:path'

import { Router, type RequestHandler } from 'express'
import type pg from 'pg'
import type { Payload } from 'payload'
import type { Logger } from 'pino'

import { announceAuditHead } from '../audit/announce-head.ts'
import { migrate } from '../database/migrate.ts'
import { createDelivery, type Delivery, headersFor } from '../delivery/index.ts'
import { baseUrlOf, type Env } from '../env.ts'
import config from '../payload.config.ts'
import { storeFeedback } from '../feedback/store-feedback.ts'
import { createNewsletterDesk } from '../plugins/newsletter/index.ts'
import { draftReader } from '../plugins/preview/index.ts'
import { createCallbackDesk, createKeyRing } from '../plugins/submissions/index.ts'
import { publishExisting } from '../publication/published/index.ts'
import type { Queue } from '../queue/start-queue.ts'
import { seedDemo } from '../seed/index.ts'
import { startBackgroundWork } from './background-work.ts'
import { bootPayload, shutPayload } from './boot-payload.ts'
import { checkDatabase } from './database-check.ts'
import { judgeKey } from '../sign-in/api-keys/judge-key.ts'
import { storeKeyUse } from '../sign-in/api-keys/store-key-use.ts'
import { refuseDemoInProduction } from './demo-guard.ts'
import { intakeRules } from './intake-rules.ts'
import { limitApi } from './limit-api.ts'
import { problemInFront } from './problem.ts'
import { deskOpener } from './open-desk.ts'
import { registersOf } from './registers.ts'
import { runSandbox } from './sandbox.ts'
import { watchTroubles } from './trouble-watch.ts'
import { version } from './version.ts'
import { refuseWrongToken } from './refuse-wrong-token.ts'
import { docs } from './routes/docs.ts'
import { entrance } from './routes/entrance.ts'
import { payloadGraphql } from './routes/payload-graphql.ts'
import { payloadRest } from './routes/payload-rest.ts'
import { robots } from './routes/robots.ts'
import type { createSteps } from './steps.ts'

interface ServeOptions {
  env: Env
  databaseUrl: string
  logger: Logger
  step: ReturnType<typeof createSteps>['step']
  closers: (() => Promise<void>)[]
}

interface Served {
  payload: Payload
  pool: pg.Pool
  main: RequestHandler
  /** The read side; a worker has none. */
  delivery: Delivery | undefined
  /** The queue of jobs; a process that only answers requests has none. */
  queue: Queue | undefined
  /** Builds and starts the admin in the background; the API answers meanwhile. */
  startAdmin: () => void
}

const megabyte = 1024 * 1024
const hourMs = 3_600_000

/** The part of a start that needs the database: migrations, demo data, routes, scheduled work. */
export const serve = async ({
  env,
  databaseUrl,
  logger,
  step,
  closers,
}: ServeOptions): Promise<Served> => {
  await checkDatabase(databaseUrl)
  const { payload, pool } = await step('Load the CMS', () => bootPayload(config, logger))
  closers.push(() => shutPayload(payload, pool))
  await step('Migrate the database', () => migrate(payload, databaseUrl))
  if (env.isProduction) await refuseDemoInProduction(payload, env)
  if (env.DEMO_DATA === 'on') {
    await step('Demo data', () => seedDemo(payload, { databaseUrl, logins: !env.isProduction }))
  }
  if (env.SANDBOX === 'on') {
    const { stop: stopSandbox } = await step('Sandbox', () => runSandbox(env, logger))
    closers.push(stopSandbox)
  }
  await step('Public records', () => publishExisting(payload))
  const queue =
    env.ROLE === 'web'
      ? undefined
      : await startBackgroundWork({ env, payload, pool, databaseUrl, logger, step, closers })
  const { stop } = announceAuditHead({ pool, logger, everyMs: hourMs })
  closers.push(stop)
  const baseUrl = baseUrlOf(env)
  const addresses = env.OPERATIONS_MAIL
  closers.push(watchTroubles({ payload, pool, databaseUrl, logger, baseUrl, addresses }).stop)
  const main = Router()
  const startNothing = () => undefined
  if (env.ROLE === 'worker') {
    return { payload, pool, main, delivery: undefined, queue, startAdmin: startNothing }
  }
  const delivery = createDelivery({
    version,
    baseUrl: baseUrlOf(env),
    pool,
    databaseUrl,
    logger,
    readDraft: draftReader(payload),
    answerBytes: env.ANSWER_CACHE_MB * megabyte,
    recordBytes: env.RECORD_CACHE_MB * megabyte,
    perMinute: { anonymous: env.RATE_LIMIT_PER_MINUTE, keyed: env.RATE_LIMIT_KEY_PER_MINUTE },
    trustProxy: env.TRUST_PROXY,
    recogniseKey: judgeKey(payload),
    storeFeedback: storeFeedback(payload),
    storeKeyUse: storeKeyUse(pool),
    openDesk: deskOpener({
      payload,
      pool,
      keys: env.ANSWER_KEYS,
      rules: intakeRules(env, payload),
    }),
    callbackDesk: createCallbackDesk({ payload, registers: registersOf(payload, env) }),
    newsletterDesk: createNewsletterDesk({
      payload,
      pool,
      sealer: createKeyRing(env.ANSWER_KEYS, payload.config.secret),
      bounceSecret: env.MAIL_BOUNCE_SECRET,
    }),
    uploadBytes: env.UPLOAD_LIMIT_MB * megabyte,
    ...(env.OCDS_PREFIX && { ocidPrefix: env.OCDS_PREFIX }),
    pageFrames: env.TRANSPARENCY_FRAMES,
    ...(env.TRANSPARENCY_THEME && { pageTheme: env.TRANSPARENCY_THEME }),
    sendProblem: problemInFront(logger, headersFor),
  })
  closers.push(delivery.stop)

  const limits = { json: env.BODY_LIMIT_MB * megabyte, upload: env.UPLOAD_LIMIT_MB * megabyte }
  const playground = env.GRAPHQL_PLAYGROUND === 'on'
  main.use(docs(), robots(baseUrlOf(env)))
  main.use('/api', limitApi(config, delivery.admit), refuseWrongToken(config))
  main.use(
    await step('Prepare GraphQL', () =>
      payloadGraphql(config, {
        bodyLimit: limits.json,
        playground,
      }),
    ),
  )
  main.use('/api', payloadRest(config, limits))
  main.use(entrance({ admin: env.ADMIN === 'on', playground }))
  if (env.ADMIN === 'off') return { payload, pool, main, delivery, queue, startAdmin: startNothing }

  // Read only now: without an admin nothing of Next is loaded.
  const { createAdmin } = await import('./admin/index.ts')
  const admin = createAdmin(path.join(env.DATA_DIR, 'admin-build.log'))
  closers.push(admin.stop)
  // Not mounted: Next must see the whole path.
  main.all(/^\/(admin|_next)(\/|$)/, admin.handler)
  const startAdmin = () => {
    admin.start(step).catch((error: unknown) => {
      logger.error({ err: error }, 'the admin is not available')
    })
  }
  return { payload, pool, main, delivery, queue, startAdmin }
}
