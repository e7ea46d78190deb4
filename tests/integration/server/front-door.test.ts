import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'

import request from 'supertest'

import { startApp, type TestApp } from '../../support/start-app.ts'

let test: TestApp

beforeAll(async () => {
  test = await startApp('empty')
})

describe('the front door', () => {
  it('says that the process lives, and that it is ready', async () => {
    expect((await request(test.app).get('/healthz')).body).toEqual({ status: 'ok' })
    expect((await request(test.app).get('/readyz')).status).toBe(200)
  })

  it('tells its measurements in the format of Prometheus, without addresses of documents', async () => {
    await request(test.app).get('/api/services/12345')
    const answer = await request(test.app).get('/metrics')
    expect(answer.text).toContain('http_request_duration_seconds_count{method="GET",group="/api"')
    expect(answer.text).not.toContain('12345')
  })

  it('answers unknown paths with a problem document that carries the id of the request', async () => {
    const answer = await request(test.app).get('/gibt-es-nicht').set('X-Request-Id', 'abcdef-1234')
    expect(answer.status).toBe(404)
    expect(answer.type).toBe('application/problem+json')
    expect(JSON.parse(answer.text)).toMatchObject({
      status: 404,
      code: 'ROUTE_NOT_FOUND',
      instance: 'urn:request:abcdef-1234',
    })
  })

  it('does not take a request id that could carry something else into the log', async () => {
    const answer = await request(test.app).get('/healthz').set('X-Request-Id', 'a b<script>')
    expect(answer.headers['x-request-id']).toMatch(/^[\da-f-]{36}$/)
  })

  it.each([
    '/healthz',
    '/readyz',
    '/metrics',
    '/api/services',
    '/api/services?limit=1',
    '/api/graphql-playground/',
  ])('answers HEAD %s as GET, without the body', async (path) => {
    const head = await request(test.app).head(path)
    const get = await request(test.app).get(path)
    expect(head.status).toBe(get.status)
    expect(head.type).toBe(get.type)
    expect(head.text).toBeFalsy()
  })

  it('refuses a body over the limit, whether its length is announced or not', async () => {
    const server = test.app.listen(0)
    const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/api/topics`
    const piece = new TextEncoder().encode('x'.repeat(100_000))
    const pieces = Array.from({ length: 15 }, () => piece)
    const send = async (body: unknown) => {
      const headers = { 'Content-Type': 'application/json' }
      const init = { method: 'POST', headers, body, duplex: 'half' } as RequestInit
      const answer = await fetch(url, init)
      return { status: answer.status, names: (await answer.text()).includes('BODY_TOO_LARGE') }
    }
    expect(await send(new Blob(pieces))).toEqual({ status: 413, names: true })
    expect(await send(Readable.toWeb(Readable.from(pieces)))).toEqual({ status: 413, names: true })
    server.close()
  })

  it('allows other origins only where the settings name them', async () => {
    const allowed = await request(test.app)
      .get('/api/services')
      .set('Origin', 'https://front.example')
    const other = await request(test.app)
      .get('/api/services')
      .set('Origin', 'https://boese.example')
    expect(allowed.headers['access-control-allow-origin']).toBe('https://front.example')
    expect(other.headers['access-control-allow-origin']).toBeUndefined()
    const preflight = await request(test.app)
      .options('/api/services')
      .set('Origin', 'https://front.example')
      .set('Access-Control-Request-Method', 'GET')
    expect(preflight.status).toBe(204)
  })

  it('sends the headers that protect browsers, and lets scripts run from nowhere else', async () => {
    const { headers } = await request(test.app).get('/healthz')
    expect(headers['content-security-policy']).toMatch(/script-src 'self' 'nonce-[^']+';/)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['x-powered-by']).toBeUndefined()
  })
})

describe('an entrance without an admin', () => {
  it('tells what else there is', async () => {
    const { status, body } = await request(test.app).get('/')
    expect(status).toBe(200)
    expect(body.links).toMatchObject({ rest: '/api/services', graphql: '/api/graphql' })
    for (const path of Object.values(body.links as Record<string, string>)) {
      expect((await request(test.app).get(path)).status).not.toBe(404)
    }
  })
})

describe('an address that does not exist', () => {
  it.each(['/api/gibt-es-nicht', '/api/services/1/gibt/es/nicht', '/api', '/api/globals/x'])(
    'is told with its code at %s',
    async (path) => {
      const answer = await request(test.app).get(path)
      expect([answer.status, answer.type, answer.body.code]).toEqual([
        404,
        'application/problem+json',
        'ROUTE_NOT_FOUND',
      ])
    },
  )

  it('is not mistaken for a document that does not exist', async () => {
    const answer = await request(test.app).get('/api/services/2147483647')
    expect([answer.status, answer.type, answer.body.errors.length]).toEqual([
      404,
      'application/json',
      1,
    ])
  })
})

describe('a filter by place', () => {
  it.each([
    '/api/services?where[title][near]=1',
    '/api/services?where[or][0][title][within]=1',
    '/api/topics/count?where[title][intersects]=1',
  ])('is no failure of the server at %s', async (path) => {
    const answer = await request(test.app).get(path)
    expect([answer.status, answer.body.errors[0].data.code]).toEqual([400, 'QUERY_INVALID'])
  })
})

describe('what is said of a wrong value', () => {
  it.each([
    ['de', 'Ein Wert der Anfrage'],
    ['fr', 'Une valeur de la demande'],
    ['it', 'Un valore della richiesta'],
    ['en', 'A value of the request'],
  ])('is said in the language of the reader: %s', async (language, words) => {
    const answer = await request(test.app)
      .get('/api/services?where[level][equals]=dorf')
      .set('Accept-Language', language)
    expect(answer.body.errors[0].message).toContain(words)
  })
})

describe('nonsense', () => {
  it.each([
    '/api/services/abc',
    '/api/services/99999999999999999999',
    '/api/services/-1',
    '/api/services/1.5',
    '/api/services?limit=abc',
    '/api/services?page=-5',
    '/api/services?page=999999999999',
    '/api/services?sort=nichts',
    '/api/services?where[nichts][equals]=1',
    '/api/services?where[id][equals]=abc',
    '/api/services?where[id][in]=abc,2',
    '/api/services?where[level][equals]=dorf',
    '/api/services?where[level][wie]=gemeinde',
    '/api/services?where[title][equals][x]=1',
    '/api/services?where=quatsch',
    '/api/services?locale=xx',
    '/api/services?depth=-1',
    '/api/services?select[nichts]=true',
    '/api/services?populate[x]=y',
    '/api/jurisdictions?where[validTo][equals]=gestern',
    '/api/jurisdictions?where[bfsNumber][equals]=viele',
    '/api/jurisdictions?where[bfsNumber][greater_than]=99999999999999999999',
    '/api/service-variants?where[service][equals]=x',
    '/api/services?where[title][like]=%00',
    '/api/services/%E0%A4%A',
    '/api/__proto__',
    '/api/constructor',
    '/api/services?data=abc',
    '/api/services?where[synonyms][equals]=hund',
    '/api/gibt-es-nicht',
    '/api/',
    '/api',
  ])(
    'at %s is answered with a clear error or an empty answer, never as a failure of the server',
    async (path) => {
      const answer = await request(test.app).get(path)
      expect(answer.status).toBeLessThan(500)
    },
  )

  it.each([
    ['{ Services { docs { nichts } } }', 400],
    ['{ Services(limit: "x") { totalDocs } }', 400],
    ['quatsch', 400],
    ['', 400],
  ])('as a GraphQL query %j is a client error', async (query, status) => {
    const answer = await request(test.app)
      .post('/api/graphql')
      .set('Accept', 'application/graphql-response+json')
      .send({ query })
    expect(answer.status).toBe(status)
  })

  it('as a body is a client error', async () => {
    for (const [type, body] of [
      ['application/json', '{"title":'],
      ['application/json', '[]'],
      ['text/plain', 'hallo'],
      ['multipart/form-data; boundary=x', '--y'],
    ] as const) {
      const answer = await request(test.app)
        .post('/api/users/login')
        .set('Content-Type', type)
        .send(body)
      expect({ type, body, ok: answer.status >= 400 && answer.status < 500 }).toEqual({
        type,
        body,
        ok: true,
      })
    }
  })
})
