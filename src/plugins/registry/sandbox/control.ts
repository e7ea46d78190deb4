import http from 'node:http'
import type { AddressInfo } from 'node:net'

import { z } from 'zod'

import { malformed, notFound, type TwinAnswer, type TwinMode } from './twin.ts'

/** Where a twin is told over HTTP how to misbehave. */
export const controlPath = '/sandbox/mode'

const asked = z
  .strictObject({
    latencyMs: z.number().min(0),
    failures: z.int().min(0),
    isGarbage: z.boolean(),
    callbackTo: z.url(),
  })
  .partial()

/** Changes how a twin misbehaves, and says how it does now. @param body JSON; empty: nothing is changed */
export const control = (mode: TwinMode, body: string): TwinAnswer => {
  const parsed = asked.safeParse(body === '' ? {} : JSON.parse(body))
  if (!parsed.success) return malformed
  Object.assign(mode, parsed.data)
  return { status: 200, json: mode }
}

/** The body of a request. */
export const bodyOf = async (request: http.IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

const send = (response: http.ServerResponse, answer: TwinAnswer): void => {
  const [type, text] =
    'json' in answer
      ? ['application/json; charset=utf-8', JSON.stringify(answer.json)]
      : ['text/xml; charset=utf-8', answer.xml]
  response.writeHead(answer.status, { 'content-type': type })
  response.end(text)
}

export interface RunningServer {
  url: string
  stop: () => Promise<void>
}

/** Serves answers over HTTP on loopback; what it cannot read is 400. @param port 0: any that is free */
export const serveHttp = async (
  serve: (request: http.IncomingMessage) => Promise<TwinAnswer>,
  port: number,
): Promise<RunningServer> => {
  const server = http.createServer((request, response) => {
    serve(request).then(
      (answer) => {
        send(response, answer)
      },
      () => {
        send(response, malformed)
      },
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

/** Serves the control alone: for a twin that speaks another protocol itself. */
export const serveControl = (mode: TwinMode, port: number): Promise<RunningServer> =>
  serveHttp(async (request) => {
    const { pathname } = new URL(request.url ?? '/', 'http://twin')
    return pathname === controlPath ? control(mode, await bodyOf(request)) : notFound
  }, port)
