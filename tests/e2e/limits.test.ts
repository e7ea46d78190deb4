import { demoLogins } from '../../src/seed/demo-logins.ts'
import {
  aDataFolder,
  endEverything,
  type ServerProcess,
  startServer,
} from '../support/server-process.ts'

const patience = 120_000

let folder: string
let server: ServerProcess
let session: Record<string, string>

const settings = () => ({ DATA_DIR: folder, RATE_LIMIT_PER_MINUTE: '20' })

const signIn = async (): Promise<Record<string, string>> => {
  const [login] = demoLogins
  const answer = await fetch(`${server.url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: login?.email, password: login?.password }),
  })
  return { authorization: `JWT ${((await answer.json()) as { token: string }).token}` }
}

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, { headers })

beforeAll(async () => {
  folder = await aDataFolder()
  server = await startServer(settings())
  session = await signIn()
}, patience)

afterAll(() => endEverything(), patience)

it('robots are told what is not for them, and where the sitemap is', async () => {
  const answer = await get('/robots.txt')
  const text = await answer.text()
  expect([answer.status, answer.headers.get('content-type')]).toEqual([
    200,
    'text/plain; charset=utf-8',
  ])
  for (const path of ['/admin', '/api/', '/v1/graphql'])
    expect(text).toContain(`Disallow: ${path}\n`)
  expect(text).not.toMatch(/^Disallow: \/(v1\/?)?$/m)
  const [, sitemap = ''] = /^Sitemap: (.+)$/m.exec(text) ?? []
  expect(new URL(sitemap).pathname).toBe('/sitemap.xml')
})

describe('whoever asks too often', () => {
  it('is refused at /v1 and /api alike, and told when to come back', async () => {
    const paths = Array.from({ length: 21 }, (_, i) =>
      i % 2 === 0 ? '/v1/topics' : '/api/topics?limit=1',
    )
    for (const path of paths) await get(path)
    for (const path of ['/v1/topics', '/api/topics?limit=1', '/v1/gibt-es-nicht']) {
      const refused = await get(path)
      expect(refused.status).toBe(429)
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
      expect(refused.headers.get('ratelimit-policy')).toBe('"minute";q=20;w=60')
      expect(await refused.json()).toMatchObject({ status: 429, code: 'TOO_MANY_REQUESTS' })
    }
  })

  it('still sees whether the server lives, and is counted for the operator', async () => {
    expect((await get('/healthz')).status).toBe(200)
    expect((await get('/readyz')).status).toBe(200)
    expect(await (await get('/metrics')).text()).toMatch(
      /^delivery_answers_total\{kind="limited"\} [1-9]/m,
    )
  })

  it('works on where somebody signed in, and not with a made-up session', async () => {
    for (let i = 0; i < 25; i += 1) {
      expect((await get('/api/topics?limit=1', session)).status).toBe(200)
    }
    const madeUp = { cookie: 'payload-token=abc' }
    expect((await get('/api/topics?limit=1', madeUp)).status).toBe(429)
    expect((await get('/api/topics?limit=1', { authorization: 'JWT abc' })).status).toBe(429)
  })
})

it(
  'the use of a key counts at /v1 and /api, and survives an orderly stop',
  async () => {
    const made = await fetch(`${server.url}/api/api-keys`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...session },
      body: JSON.stringify({
        name: 'Website',
        scopes: ['read-published'],
        expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
      }),
    })
    const { doc } = (await made.json()) as { doc: { id: number; secret: string } }
    const bearer = { authorization: `Bearer ${doc.secret}` }
    for (const path of ['/v1/topics', '/v1/topics', '/api/topics?limit=1']) {
      expect((await get(path, bearer)).status).toBe(200)
    }
    await server.end('SIGTERM')
    server = await startServer(settings())
    session = await signIn()
    const used = await get(`/api/api-key-usage?where[apiKey][equals]=${String(doc.id)}`, session)
    expect(await used.json()).toMatchObject({ docs: [{ requests: 3, limited: 0 }] })
  },
  patience,
)
