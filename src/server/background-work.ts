import type { Payload } from 'payload'
import type pg from 'pg'
import type { Logger } from 'pino'

import { baseUrlOf, type Env } from '../env.ts'
import { type Queue, startQueue } from '../queue/start-queue.ts'
import { runCases } from './case-work.ts'
import { runEmbargoes } from './embargo-work.ts'
import { runIntake } from './intake-work.ts'
import { runNewsletters } from './newsletter-work.ts'
import { runMailSending } from './mail-sending.ts'
import { runRegistryChecks } from './registers.ts'
import { runDigests, runFollowing, runForgetting, runLinkChecks } from './review-work.ts'
import { runScheduledPublishing } from './scheduled-publishing.ts'
import type { createSteps } from './steps.ts'
import { runWebhooks } from './webhook-work.ts'

interface Options {
  env: Env
  payload: Payload
  pool: pg.Pool
  databaseUrl: string
  logger: Logger
  step: ReturnType<typeof createSteps>['step']
  /** Takes what stops each part. */
  closers: (() => Promise<void>)[]
}

const lookEveryMs = 10_000

/** Starts what a worker does beside answering requests. @returns the queue of its jobs */
export const startBackgroundWork = async ({
  env,
  payload,
  pool,
  databaseUrl,
  logger,
  step,
  closers,
}: Options): Promise<Queue> => {
  const work = { payload, databaseUrl, logger, everyMs: lookEveryMs }
  closers.push(runScheduledPublishing(work).stop, runMailSending(work).stop)
  closers.push(runDigests(work, baseUrlOf(env)).stop, runFollowing(work).stop)
  closers.push(runForgetting(work).stop)
  if (env.LINK_CHECK === 'on') closers.push(runLinkChecks(work).stop)
  const queue = await step('Start the queue', () => startQueue({ pool, databaseUrl, logger }))
  closers.push(queue.stop)
  const webhooks = await runWebhooks({
    payload,
    databaseUrl,
    logger,
    queue,
    baseUrl: baseUrlOf(env),
    allowPrivate: env.WEBHOOKS_PRIVATE === 'on',
  })
  closers.push(webhooks.stop)
  closers.push(runIntake({ ...work, pool, env }).stop)
  const checks = await runRegistryChecks({ payload, databaseUrl, logger, queue, env })
  closers.push(checks.stop)
  const cases = await runCases({ payload, databaseUrl, logger, queue, env })
  closers.push(cases.stop)
  const embargoes = await runEmbargoes({ payload, databaseUrl, logger, queue })
  closers.push(embargoes.stop)
  const newsletters = await runNewsletters({ payload, pool, databaseUrl, logger, queue, env })
  closers.push(newsletters.stop)
  return queue
}
