import cors from 'cors'
import express, { type Express, type RequestHandler } from 'express'
import type { Logger } from 'pino'

import type { DeliveryCounts } from '../delivery/index.ts'
import { requestLog } from './log.ts'
import { notFound, toProblem } from './problem.ts'
import { health, type Readiness } from './routes/health.ts'
import { metrics } from './routes/metrics.ts'
import { securityHeaders } from './security-headers.ts'

interface AppOptions {
  logger: Logger
  readiness: Readiness
  /** What the read side answered so far. */
  delivery?: () => DeliveryCounts | undefined
  /** What answers beyond health and metrics; changes while the process starts. */
  main: RequestHandler
  corsOrigins: readonly string[]
  https: boolean
  /** Sites that are shown inside of the admin. */
  framed?: readonly string[]
  /** Proxies in front of us whose word about the client counts. */
  trustProxy: number
}

/** The front door; it never listens by itself. */
export const createApp = ({
  logger,
  readiness,
  delivery,
  main,
  corsOrigins,
  https,
  framed = [],
  trustProxy,
}: AppOptions): Express => {
  const app = express()
  const { measure, router } = metrics(delivery, readiness.pool)
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('trust proxy', trustProxy)
  app.use(measure, requestLog(logger), securityHeaders({ https, framed }))
  app.use(
    cors({
      origin: [...corsOrigins],
      credentials: true,
      maxAge: 600,
      exposedHeaders: ['RateLimit', 'RateLimit-Policy', 'Retry-After'],
    }),
  )
  app.use(health(readiness), router)
  app.use(main)
  app.use(notFound, toProblem)
  return app
}
