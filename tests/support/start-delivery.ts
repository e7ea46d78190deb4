import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

import { startPayload, type TestPayload } from './start-payload.ts'

/** The read side on a port of its own, beside a Payload that publishes. */
export interface TestDelivery extends TestPayload {
  base: string
  get: (path: string, headers?: Record<string, string>) => Promise<Response>
  /** The JSON of an answer that is no refusal. */
  json: <T = Record<string, unknown>>(path: string, headers?: Record<string, string>) => Promise<T>
  isListening: () => boolean
  counts: { kept: number; unchanged: number; made: number; refused: number }
  stop: () => Promise<void>
}

/** Boots Payload, and the read side on the same database. */
export const startDelivery = async (template: 'empty' | 'seeded'): Promise<TestDelivery> => {
  const started = await startPayload(template)
  const { createDelivery, openHeaders } = await import('../../src/delivery/index.ts')
  const { createLogger } = await import('../../src/server/log.ts')
  const { problemInFront } = await import('../../src/server/problem.ts')
  const { draftReader } = await import('../../src/plugins/preview/index.ts')
  const logger = createLogger('silent')
  const delivery = createDelivery({
    version: '0.0.0',
    baseUrl: 'https://katalog.example',
    pool: started.pool,
    databaseUrl: started.databaseUrl,
    logger,
    readDraft: draftReader(started.payload),
    answerBytes: 64 * 1024 * 1024,
    recordBytes: 64 * 1024 * 1024,
    sendProblem: problemInFront(logger, openHeaders),
  })
  const server = createServer((req, res) => {
    if (delivery.handle(req, res)) return
    res.statusCode = 404
    res.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  while (!delivery.isListening()) await pause(10)
  const base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  const get: TestDelivery['get'] = (path, headers = {}) => fetch(`${base}${path}`, { headers })
  return {
    ...started,
    base,
    get,
    json: async (path, headers) => {
      const response = await get(path, headers)
      if (!response.ok) throw new Error(`${path}: ${await response.text()}`)
      return (await response.json()) as never
    },
    isListening: delivery.isListening,
    counts: delivery.counts,
    stop: async () => {
      await delivery.stop()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
