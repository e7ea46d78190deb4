import { existsSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import path from 'node:path'
import { text } from 'node:stream/consumers'

import {
  aDataFolder,
  type Ended,
  endEverything,
  eventually,
  failToStart,
  holderOf,
  launchServer,
  postgresOf,
  type ServerProcess,
  startServer,
  untilPrinted,
} from '../support/server-process.ts'
import { aTopic, createTopic, demoAdmin, type Editor, signIn } from './editor.ts'

let dataFolder: string
let server: ServerProcess

const at = (place: string, init?: RequestInit) => fetch(new URL(place, server.url), init)

/** Everything the server sends, as it comes over the wire. */
const bytesOf = (method: string, place: string): Promise<string> => {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
  socket.write(`${method} ${place} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)
  return text(socket)
}

/** How many documents the public finds. */
const count = async (query: string): Promise<number> => {
  const { totalDocs } = (await (await at(`/api/${query}`)).json()) as { totalDocs: number }
  return totalDocs
}

const expectProblem = async (answer: Response, status: number, code: string) => {
  expect(answer.headers.get('content-type')).toMatch('application/problem+json')
  expect(await answer.json()).toMatchObject({ status, code })
  expect(answer.status).toBe(status)
}

beforeAll(async () => {
  dataFolder = await aDataFolder()
  server = await startServer({ DATA_DIR: dataFolder })
})

afterAll(endEverything)

describe('a running server', () => {
  it.each(['/healthz', '/readyz', '/metrics', '/api/services'])('answers %s', async (place) => {
    expect((await at(place)).status).toBe(200)
  })

  it.each(['/healthz', '/readyz', '/metrics', '/api/services'])(
    'answers HEAD %s like GET, without the body',
    async (place) => {
      expect(await bytesOf('HEAD', place)).toMatch(/^HTTP\/1.1 200 OK\r\n[^]*\r\n\r\n$/)
    },
  )

  it('tells how long requests took', async () => {
    expect(await (await at('/metrics')).text()).toMatch(
      /^http_request_duration_seconds_count\{.*group="\/api".*\} \d+$/m,
    )
  })

  it('answers an unknown path with a problem', async () => {
    await expectProblem(await at('/nothing/here'), 404, 'ROUTE_NOT_FOUND')
  })

  it('has no admin when told to have none', async () => {
    await expectProblem(await at('/admin'), 404, 'ROUTE_NOT_FOUND')
  })

  it('refuses a body over the limit', async () => {
    const answer = await at('/api/users/login', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'x'.repeat(6 * 1024 * 1024) }),
    })
    await expectProblem(answer, 413, 'BODY_TOO_LARGE')
  })

  it('keeps its data to itself when it is started a second time', async () => {
    const { code, stderr } = await failToStart({ DATA_DIR: dataFolder })
    expect(stderr).toMatch(/^DATA_DIRECTORY_IN_USE: .*\n$/)
    expect(stderr).toContain(`process ${String(server.pid)}`)
    expect(code).toBe(1)
    expect(await count('services')).toBe(98)
  })
})

const expectCleanEnd = async ({ code, stderr }: Ended) => {
  expect(stderr).toBe('')
  expect(code).toBe(0)
  expect(await postgresOf(dataFolder)).toBeUndefined()
  expect(await holderOf(dataFolder)).toBeUndefined()
  expect(existsSync(path.join(dataFolder, 'database', 'schaltwerk.pid'))).toBe(false)
  expect(existsSync(path.join(dataFolder, 'database', 'postgres', 'postmaster.pid'))).toBe(false)
}

/** Sends a topic whose last byte waits. @returns a function that sends it, and tells the status of the answer */
const createSlowly = ({ url, headers }: Editor, title: string): (() => Promise<number>) => {
  const body = JSON.stringify(aTopic(title))
  const sent = request(new URL('/api/topics', url), {
    method: 'POST',
    headers: { ...headers, 'content-length': Buffer.byteLength(body) },
  })
  const answered = new Promise<number>((resolve, reject) => {
    sent.once('error', reject)
    sent.once('response', (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
  })
  sent.write(body.slice(0, -1))
  return () => {
    sent.end(body.slice(-1))
    return answered
  }
}

const takesConnections = (): Promise<boolean> =>
  at('/healthz').then(
    () => true,
    () => false,
  )

describe('a server that is told to stop', () => {
  it('takes no new requests, answers the one that runs, and ends cleanly on SIGTERM', async () => {
    const editor = await signIn(server.url, demoAdmin)
    const finish = createSlowly(editor, 'Unterwegs')
    await createTopic(editor, 'Vorher')
    server.kill('SIGTERM')
    await eventually('no requests are taken', async () => !(await takesConnections()))
    expect(await finish()).toBe(201)
    await expectCleanEnd(await server.ended)
  })

  it('ends cleanly while it still starts', async () => {
    const starting = launchServer({ DATA_DIR: dataFolder })
    await untilPrinted(starting, /Start the embedded Postgres/)
    await expectCleanEnd(await starting.end('SIGTERM'))
    expect(starting.stdout()).not.toMatch(/^Ready/m)
  })
})

describe('a server that is started again', () => {
  beforeAll(async () => {
    server = await startServer({ DATA_DIR: dataFolder })
  })

  it('has what was written before, and seeds nothing again', async () => {
    expect(await count('topics?where[title][in]=Vorher,Unterwegs')).toBe(2)
    expect(await count('services')).toBe(98)
  })

  it('ends cleanly on SIGINT', async () => {
    await expectCleanEnd(await server.end('SIGINT'))
  })
})
