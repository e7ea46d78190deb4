import { Router, type Express } from 'express'
import type { DestinationStream } from 'pino'

import { startPayload, type TestPayload } from './start-payload.ts'

/** The front door without the admin, on a database of this test file's own. */
export interface TestApp extends TestPayload {
  app: Express
}

const megabyte = 1024 * 1024

/** Boots Payload and puts the server's own routes in front of it. @param log takes every line of both. Default: none */
export const startApp = async (
  template: 'empty' | 'seeded',
  log?: DestinationStream,
): Promise<TestApp> => {
  const started = await startPayload(template)
  const { createApp } = await import('../../src/server/app.ts')
  const { createLogger } = await import('../../src/server/log.ts')
  const { entrance } = await import('../../src/server/routes/entrance.ts')
  const { payloadGraphql } = await import('../../src/server/routes/payload-graphql.ts')
  const { payloadRest } = await import('../../src/server/routes/payload-rest.ts')
  const { refuseWrongToken } = await import('../../src/server/refuse-wrong-token.ts')
  const logger = createLogger(log ? 'trace' : 'silent', log)
  if (log) started.payload.logger = logger
  const main = Router()
  main.use('/api', refuseWrongToken(started.config))
  main.use(await payloadGraphql(started.config, { bodyLimit: megabyte, playground: true }))
  main.use('/api', payloadRest(started.config, { json: megabyte, upload: 5 * megabyte }))
  main.use(entrance({ catalogue: false, admin: false, playground: true }))
  const app = createApp({
    logger,
    readiness: { waitingFor: () => undefined, pool: () => started.pool },
    main,
    corsOrigins: ['https://front.example'],
    https: false,
    trustProxy: 0,
  })
  return { ...started, app }
}
