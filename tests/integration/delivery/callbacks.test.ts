import { CatalogueError } from '../../../src/domain/errors.ts'
import type { CallbackDesk } from '../../../src/domain/submission/callbacks.ts'
import { startDelivery, type TestDelivery } from '../../support/start-delivery.ts'

let test: TestDelivery
const heard: unknown[] = []

/** Notes what comes; what is signed with nothing is refused. */
const callbacks: CallbackDesk = {
  receive: (registry, message) => {
    heard.push([registry, message])
    return message.headers['registry-signature']
      ? Promise.resolve({ state: 'noted' })
      : Promise.reject(new CatalogueError('CALLBACK_REFUSED', 'It is not signed.'))
  },
  paymentMoved: (token) => {
    heard.push(token)
    return Promise.resolve({ state: 'late' })
  },
  coSign: (token, agrees) => {
    heard.push([token, agrees])
    return Promise.resolve({ state: 'noted' })
  },
}

beforeAll(async () => {
  test = await startDelivery('empty', { desk: 'public', callbacks })
})

afterAll(() => test.stop())

beforeEach(() => {
  heard.length = 0
})

const send = (headers: Record<string, string>, body: string) =>
  fetch(`${test.base}/v1/callbacks/einwohnerregister`, { method: 'POST', headers, body })

describe('an answer of a specialist system', () => {
  it('comes as it was sent, with its signature, and is confirmed', async () => {
    const body = '<delivery>ä\r\n</delivery>'
    const answer = await send(
      { 'content-type': 'application/xml', 'registry-signature': 'sha256=1', cookie: 'a=b' },
      body,
    )
    expect(answer.status).toBe(202)
    expect(await answer.json()).toEqual({ state: 'noted' })
    expect(heard).toEqual([
      ['einwohnerregister', { headers: { 'registry-signature': 'sha256=1' }, body }],
    ])
  })

  it('that is not signed is 401, with a stable code', async () => {
    const answer = await send({}, '{}')
    expect(answer.status).toBe(401)
    expect(await answer.json()).toMatchObject({ code: 'CALLBACK_REFUSED' })
  })

  it('that is too large is refused before anybody reads it', async () => {
    const answer = await send({ 'registry-signature': 'x' }, 'x'.repeat(1024 * 1024 + 1))
    expect([400, 413]).toContain(answer.status)
    expect(heard).toEqual([])
  })
})

it('a provider of payments may call by GET, and nothing is kept of that', async () => {
  const answer = await fetch(`${test.base}/v1/callbacks/saferpay/payments/a.b`)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  await fetch(`${test.base}/v1/callbacks/saferpay/payments/a.b`)
  expect(heard).toEqual(['a.b', 'a.b'])
})

it('a second person says yes or no, and nothing else', async () => {
  expect((await test.post('/v1/co-signatures', { token: 't', agrees: false })).status).toBe(202)
  expect(heard).toEqual([['t', false]])
  expect((await test.post('/v1/co-signatures', { token: 't', agrees: 'yes' })).status).toBe(400)
})
