import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

import type { RegistryAuth } from '../transport/registry-call.ts'
import { acknowledge } from './acknowledge.ts'
import { startFront } from './start-front.ts'
import type { Twin, TwinAnswer, TwinMode, TwinRegister } from './twin.ts'

interface TwinOptions {
  auth: RegistryAuth
  /** What whoever asks must know. */
  secret: string
  /** Default: any that is free. */
  port?: number
}

export interface RunningTwin {
  url: string
  /** May be changed at any time; over the wire by `PUT /sandbox/mode`. */
  mode: TwinMode
  register: TwinRegister
  /** Requests that came, those that were refused too. */
  count: () => number
  stop: () => Promise<void>
}

/** Serves a twin on loopback. */
export const startTwin = async (
  twin: Twin,
  { auth, secret, port = 0 }: TwinOptions,
): Promise<RunningTwin> => {
  const mode: TwinMode = { latencyMs: 0, failures: 0, isGarbage: false }
  const register = twin.open(secret)
  let count = 0
  if (register.server) {
    const came = () => {
      count += 1
    }
    const front = await startFront(register.server, { mode, port, came })
    return { ...front, mode, register, count: () => count }
  }

  const serve = async (request: http.IncomingMessage): Promise<TwinAnswer> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://twin')
    const body = await bodyOf(request)
    if (pathname === '/sandbox/mode') {
      Object.assign(mode, body === '' ? {} : JSON.parse(body))
      return { status: 200, json: mode }
    }
    count += 1
    await sleep(mode.latencyMs, undefined, { ref: false })
    const { method = 'GET', headers } = request
    if (!isKnown(headers.authorization, auth, secret)) return refused
    const before = new Set(register.deliveries?.())
    const answer = register.answer({
      method,
      path: pathname,
      query: searchParams,
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name, value?.toString()]),
      ),
      body,
    })
    for (const key of register.deliveries?.() ?? []) {
      const said = before.has(key) ? undefined : twin.example.callback?.(key, secret)
      if (mode.callbackTo !== undefined && said) void acknowledge(mode.callbackTo, said)
    }
    if (mode.failures > 0) {
      mode.failures -= 1
      return { status: 500, json: { error: 'sandbox failure' } }
    }
    return mode.isGarbage ? garbage : answer
  }

  const server = http.createServer((request, response) => {
    serve(request).then(
      (answer) => {
        send(response, answer)
      },
      () => {
        send(response, { status: 400, json: { error: 'sandbox cannot read this' } })
      },
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    mode,
    register,
    count: () => count,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

const refused: TwinAnswer = { status: 401, json: { error: 'unauthorised' } }
const garbage: TwinAnswer = { status: 200, xml: '{"<html>Wartung' }

const isKnown = (given: string | undefined, auth: RegistryAuth, secret: string): boolean => {
  switch (auth) {
    case 'bearer':
      return given === `Bearer ${secret}`
    case 'basic':
      return given === `Basic ${Buffer.from(secret, 'utf8').toString('base64')}`
    case 'none':
      return true
  }
}

const bodyOf = async (request: http.IncomingMessage): Promise<string> => {
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
