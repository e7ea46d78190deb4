import type http from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

import type { RegistryAuth } from '../transport/registry-call.ts'
import { acknowledge } from './acknowledge.ts'
import { bodyOf, control, controlPath, serveControl, serveHttp } from './control.ts'
import { controlOffset } from './sandbox-places.ts'
import { startFront } from './start-front.ts'
import type { SocketServer, Twin, TwinAnswer, TwinMode, TwinRegister } from './twin.ts'

interface TwinOptions {
  auth: RegistryAuth
  /** What whoever asks must know. */
  secret: string
  /** Default: any that is free. */
  port?: number
}

export interface RunningTwin {
  url: string
  /** Where `PUT /sandbox/mode` changes the mode: the address itself, or one beside it where it speaks no HTTP. */
  controlUrl: string
  /** May be changed at any time. */
  mode: TwinMode
  register: TwinRegister
  /** Requests that came, those that were refused too. */
  count: () => number
  /** The same, of one thing that was asked over HTTP: `POST /persons/search`. */
  asked: (what: string) => number
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
  const requests = new Map<string, number>()
  const counted = { count: () => count, asked: (what: string) => requests.get(what) ?? 0 }
  if (register.server) {
    const came = () => {
      count += 1
    }
    const front = await startBeside(register.server, { mode, port, came })
    return { ...front, ...counted, mode, register }
  }

  const serve = async (request: http.IncomingMessage): Promise<TwinAnswer> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://twin')
    const body = await bodyOf(request)
    if (pathname === controlPath) return control(mode, body)
    const { method = 'GET', headers } = request
    const what = `${method} ${pathname}`
    count += 1
    requests.set(what, counted.asked(what) + 1)
    await sleep(mode.latencyMs, undefined, { ref: false })
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

  const server = await serveHttp(serve, port)
  return { ...server, ...counted, controlUrl: server.url, mode, register }
}

/** A twin that speaks no HTTP is told how to misbehave next to it. */
const startBeside = async (
  server: SocketServer,
  front: Parameters<typeof startFront>[1],
): Promise<Pick<RunningTwin, 'controlUrl' | 'stop' | 'url'>> => {
  const { url, stop } = await startFront(server, front)
  const { mode, port } = front
  const beside = await serveControl(mode, port === 0 ? 0 : port + controlOffset)
  return {
    url,
    controlUrl: beside.url,
    stop: async () => {
      await Promise.all([stop(), beside.stop()])
    },
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
