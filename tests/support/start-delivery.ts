import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

import type { DeliveryCounts } from '../../src/delivery/index.ts'
import { lastSequence } from './publication.ts'
import type { NewsletterDesk } from '../../src/domain/newsletter/desk.ts'
import type { CallbackDesk } from '../../src/domain/submission/callbacks.ts'
import type { SubmissionDesk } from '../../src/domain/submission/desk.ts'
import type { IntakeRules } from '../../src/plugins/submissions/index.ts'
import { startPayload, type TestPayload } from './start-payload.ts'

/** The read side on a port of its own, beside a Payload that publishes. */
export interface TestDelivery extends TestPayload {
  base: string
  get: (path: string, headers?: Record<string, string>) => Promise<Response>
  /** Sends JSON. */
  post: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Response>
  /** The JSON of an answer that is no refusal. */
  json: <T = Record<string, unknown>>(path: string, headers?: Record<string, string>) => Promise<T>
  isListening: () => boolean
  /** Waits until what was published has been heard of: usually some milliseconds. */
  upToDate: () => Promise<void>
  counts: DeliveryCounts
  stop: () => Promise<void>
}

interface DeliveryOptions {
  /** Where forms are handed in: those that are public, or what a test makes of it. Default: nowhere. */
  desk?: 'public' | ((started: TestPayload) => Promise<SubmissionDesk>)
  /** What the installation decides about intake, with `public`. Default: nothing. */
  rules?: (started: TestPayload) => IntakeRules
  /** Where systems outside answer. Default: nowhere. */
  callbacks?: CallbackDesk
  /** Where people subscribe to the newsletter. Default: nowhere. */
  newsletters?: (started: TestPayload) => Promise<NewsletterDesk>
  /** Requests in a minute. Default: as many as they like. */
  perMinute?: { anonymous: number; keyed: number }
  /** Proxies whose word counts. Default: none. */
  trustProxy?: number
}

/** Boots Payload, and the read side on the same database. */
export const startDelivery = async (
  template: 'empty' | 'seeded',
  {
    perMinute = { anonymous: 0, keyed: 0 },
    trustProxy = 0,
    desk,
    rules,
    callbacks,
    newsletters,
  }: DeliveryOptions = {},
): Promise<TestDelivery> => {
  const started = await startPayload(template)
  const { createDelivery, headersFor } = await import('../../src/delivery/index.ts')
  const { createLogger } = await import('../../src/server/log.ts')
  const { problemInFront } = await import('../../src/server/problem.ts')
  const { storeFeedback } = await import('../../src/feedback/store-feedback.ts')
  const { judgeKey } = await import('../../src/sign-in/api-keys/judge-key.ts')
  const { storeKeyUse } = await import('../../src/sign-in/api-keys/store-key-use.ts')
  const { draftReader } = await import('../../src/plugins/preview/index.ts')
  const logger = createLogger('silent')
  const openDesk = desk && (await deskFor(started, desk, rules?.(started)))
  const delivery = createDelivery({
    version: '0.0.0',
    baseUrl: 'https://katalog.example',
    pool: started.pool,
    databaseUrl: started.databaseUrl,
    logger,
    readDraft: draftReader(started.payload),
    answerBytes: 64 * 1024 * 1024,
    recordBytes: 64 * 1024 * 1024,
    perMinute,
    trustProxy,
    recogniseKey: judgeKey(started.payload),
    storeFeedback: storeFeedback(started.payload),
    openDesk,
    callbackDesk: callbacks,
    newsletterDesk: await newsletters?.(started),
    storeKeyUse: storeKeyUse(started.pool),
    sendProblem: problemInFront(logger, headersFor),
  })
  const server = createServer((req, res) => {
    delivery.handle(req, res, () => {
      res.statusCode = 404
      res.end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  while (!delivery.isListening()) await pause(10)
  const base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  const { checkAnswer } = await import('./check-answer.ts')
  const get: TestDelivery['get'] = async (path, headers = {}) => {
    const response = await fetch(`${base}${path}`, { headers })
    await checkAnswer(path, response)
    return response
  }
  return {
    ...started,
    base,
    get,
    post: (path, body, headers = {}) =>
      fetch(`${base}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
    json: async (path, headers) => {
      const response = await get(path, headers)
      if (!response.ok) throw new Error(`${path}: ${await response.text()}`)
      return (await response.json()) as never
    },
    isListening: delivery.isListening,
    upToDate: async () => {
      const last = await lastSequence(started.pool)
      while (delivery.heard() < last) await pause(5)
    },
    counts: delivery.counts,
    stop: async () => {
      await delivery.stop()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const deskFor = async (
  started: TestPayload,
  desk: NonNullable<DeliveryOptions['desk']>,
  rules: IntakeRules | undefined,
) => {
  if (desk !== 'public') {
    const opened = await desk(started)
    return () => opened
  }
  const { deskOpener } = await import('../../src/server/open-desk.ts')
  return deskOpener({ ...started, keys: [], ...(rules && { rules }) })
}
