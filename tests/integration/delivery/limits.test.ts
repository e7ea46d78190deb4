import type { User } from '../../../src/generated/payload-types.ts'
import {
  aCarriedKey,
  aClient,
  anOwner,
  codeOf,
  statusesOf,
} from '../../support/delivery-clients.ts'
import { eventually } from '../../support/server-process.ts'
import { startDelivery, type TestDelivery } from '../../support/start-delivery.ts'

let test: TestDelivery
let owner: User

beforeAll(async () => {
  test = await startDelivery('empty', { perMinute: { anonymous: 5, keyed: 8 }, trustProxy: 1 })
  owner = await anOwner(test)
})

afterAll(() => test.stop())

const meta = '/v1/meta'
const kept = '/v1/topics'

const aKey = (data?: object) => aCarriedKey(test, owner, data)

const statuses = (times: number, path: string, headers: Record<string, string>) =>
  statusesOf(test, times, [path, headers])

describe('somebody without a key', () => {
  it('is answered up to the limit, and then told when to ask again', async () => {
    const client = aClient()
    expect(await statuses(5, kept, client)).toEqual([200, 200, 200, 200, 200])
    const refused = await test.get(kept, client)
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(refused.headers.get('ratelimit')).toMatch(/^"minute";r=0;t=\d+$/)
    expect(refused.headers.get('content-type')).toContain('application/problem+json')
    expect(await codeOf(refused)).toBe('TOO_MANY_REQUESTS')
  })

  it('reads on every answer how many requests are left, also where it comes from memory', async () => {
    const client = aClient()
    const left: (string | null)[] = []
    for (let i = 0; i < 3; i += 1) {
      const answer = await test.get(kept, client)
      expect(answer.headers.get('ratelimit-policy')).toBe('"minute";q=5;w=60')
      left.push(answer.headers.get('ratelimit')?.replace(/t=\d+/, 't=?') ?? null)
    }
    expect(left).toEqual(['"minute";r=4;t=?', '"minute";r=3;t=?', '"minute";r=2;t=?'])
  })

  it('reads it on 304, on a refusal and on a dump too', async () => {
    const etag = (await test.get(kept, aClient())).headers.get('etag') ?? ''
    const answers = [
      await test.get(kept, { ...aClient(), 'if-none-match': etag }),
      await test.get('/v1/services/gibt-es-nicht', aClient()),
      await test.get('/sitemap.xml', aClient()),
    ]
    expect(answers.map(({ status }) => status)).toEqual([304, 404, 200])
    for (const { headers } of answers) expect(headers.get('ratelimit')).toMatch(/^"minute";r=4;t=/)
  })

  it('is one client with the whole network of an IPv6 address, and not with the next one', async () => {
    const from = (address: string) => ({ 'x-forwarded-for': address })
    await statuses(5, kept, from('2001:db8:7:7::1'))
    expect((await test.get(kept, from('2001:db8:7:7:ffff::2'))).status).toBe(429)
    expect((await test.get(kept, from('2001:db8:7:8::1'))).status).toBe(200)
  })

  it('does not get away by inventing addresses in front of the one the proxy saw', async () => {
    const { 'x-forwarded-for': seen } = aClient()
    const claimed = (i: number) => ({ 'x-forwarded-for': `192.0.2.${String(i)}, ${String(seen)}` })
    for (let i = 0; i < 5; i += 1) await test.get(kept, claimed(i))
    expect((await test.get(kept, claimed(6))).status).toBe(429)
  })

  it('counts for the operator when it is refused', async () => {
    const before = test.counts.limited
    await statuses(7, kept, aClient())
    expect(test.counts.limited).toBe(before + 2)
  })
})

describe('a key', () => {
  it('raises the limit, wherever it is used', async () => {
    const { bearer } = await aKey()
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => test.get(meta, { ...aClient(), ...bearer })),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200))
    expect(answers[0]?.headers.get('ratelimit-policy')).toBe('"minute";q=8;w=60')
    expect((await test.get(meta, { ...aClient(), ...bearer })).status).toBe(429)
  })

  it('may have a limit of its own', async () => {
    const { bearer } = await aKey({ requestsPerMinute: 2 })
    expect(await statuses(3, meta, { ...aClient(), ...bearer })).toEqual([200, 200, 429])
  })

  it('still counts where the address it comes from asked too often without it', async () => {
    const client = aClient()
    await statuses(6, kept, client)
    expect((await test.get(kept, { ...client, ...(await aKey()).bearer })).status).toBe(200)
  })

  it.each([
    ['a wrong key', `Bearer lk_00000000_${'A'.repeat(43)}`, 'KEY_INVALID'],
    ['half a key', 'Bearer lk_00', 'KEY_INVALID'],
    ['a session', 'JWT abc', 'TOKEN_INVALID'],
    ['a token of somebody else', 'Bearer abc', 'TOKEN_INVALID'],
    ['a password', 'Basic YTpi', 'TOKEN_INVALID'],
    ['nothing', '', 'TOKEN_INVALID'],
  ])('%s is refused, never anonymous', async (_, authorization, code) => {
    const answer = await test.get(kept, { ...aClient(), authorization })
    expect(answer.status).toBe(401)
    expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer /)
    expect(await codeOf(answer)).toBe(code)
  })

  it('that was revoked is refused within ten seconds', async () => {
    const { id, bearer } = await aKey({ requestsPerMinute: 10_000 })
    const client = aClient()
    expect((await test.get(kept, { ...client, ...bearer })).status).toBe(200)
    await test.payload.update({
      collection: 'api-keys',
      id,
      data: { revokedAt: new Date().toISOString() },
    })
    const revokedAt = Date.now()
    await eventually(
      'the key is refused',
      async () => (await test.get(kept, { ...client, ...bearer })).status === 401,
    )
    expect(Date.now() - revokedAt).toBeLessThan(10_000)
    expect(await codeOf(await test.get(kept, { ...client, ...bearer }))).toBe('KEY_REVOKED')
  }, 20_000)

  it('cannot be guessed as often as somebody likes', async () => {
    const client = aClient()
    const guess = (i: number) =>
      test.get(kept, {
        ...client,
        authorization: `Bearer lk_0000${String(i).padStart(4, '0')}_${'A'.repeat(43)}`,
      })
    for (let i = 0; i < 60; i += 1) await guess(i)
    expect((await guess(60)).status).toBe(429)
    expect((await test.get(kept, client)).status).toBe(200)
  })
})

describe('a page of a browser', () => {
  const page = 'https://www.sursee.example'

  it('reads without a key wherever it is from, and no cookie goes along', async () => {
    const { headers } = await test.get(kept, { ...aClient(), origin: page })
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-allow-credentials')).toBeNull()
  })

  it('reads with a key that is for it, and the answer is for it alone', async () => {
    const { bearer } = await aKey({ origins: [page] })
    const { status, headers } = await test.get(kept, { ...aClient(), ...bearer, origin: page })
    expect(status).toBe(200)
    expect(headers.get('access-control-allow-origin')).toBe(page)
    expect(headers.get('vary')).toMatch(/\bOrigin\b/)
  })

  it('does not read with a key that is for another', async () => {
    const { bearer } = await aKey({ origins: [page] })
    const answer = await test.get(kept, {
      ...aClient(),
      ...bearer,
      origin: 'https://boese.example',
    })
    expect(answer.status).toBe(403)
    expect(await codeOf(answer)).toBe('ORIGIN_REFUSED')
  })

  it('may ask, without the key, whether it may ask with it', async () => {
    const response = await fetch(`${test.base}${kept}`, {
      method: 'OPTIONS',
      headers: {
        origin: page,
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'authorization',
      },
    })
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('access-control-allow-headers')).toMatch(/\bAuthorization\b/)
    expect(response.headers.get('access-control-allow-credentials')).toBeNull()
  })
})

it('answers in JSON are not for search engines, linked data is', async () => {
  expect((await test.get(kept, aClient())).headers.get('x-robots-tag')).toBe('noindex')
  const rdf = await test.get('/v1/export/cpsv-ap.ttl', aClient())
  expect([rdf.status, rdf.headers.get('x-robots-tag')]).toEqual([200, null])
})

it('what is answered elsewhere than asked names the methods it takes', async () => {
  const answer = await test.post(kept, {}, aClient())
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
})
