import { Readable } from 'node:stream'

import type { Feedback } from '../../../src/generated/payload-types.ts'
import { aClient, codeOf } from '../../support/delivery-clients.ts'
import { startDelivery, type TestDelivery } from '../../support/start-delivery.ts'

let test: TestDelivery

beforeAll(async () => {
  test = await startDelivery('seeded', {
    perMinute: { anonymous: 10_000, keyed: 10_000 },
    trustProxy: 1,
  })
})

afterAll(() => test.stop())

const path = '/v1/feedback'
const send = (body: unknown, headers: Record<string, string> = {}) =>
  test.post(path, body, { ...aClient(), ...headers })

const stored = async (comment: string): Promise<Feedback | undefined> => {
  const { docs } = await test.payload.find({
    collection: 'feedback',
    where: { comment: { equals: comment } },
    depth: 1,
  })
  return docs[0]
}

const hund = { service: 'hund-anmelden', rating: 'not-helpful' }

describe('what somebody says of a page', () => {
  it('is received, and kept for the editors of the service', async () => {
    const comment = 'Der Preis fehlt'
    const answer = await send({ ...hund, comment })
    expect(answer.status).toBe(202)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await answer.json()).toEqual({ receivedAt: expect.stringMatching(/^20\d\d-.*Z$/) })
    const { docs } = await test.payload.find({
      collection: 'services',
      where: { identifier: { equals: 'hund-anmelden' } },
      depth: 1,
    })
    expect(await stored(comment)).toMatchObject({
      identifier: 'hund-anmelden',
      service: { id: docs[0]?.id },
      rating: 'not-helpful',
      locale: 'de',
      state: 'new',
      owner: { identifier: (docs[0]?.owner as { identifier: string }).identifier },
    })
  })

  it('of a local variant is for the editors of its municipality', async () => {
    const comment = 'In Sursee war der Schalter zu'
    await send({ ...hund, bfs: 1103, comment })
    expect(await stored(comment)).toMatchObject({
      jurisdiction: { identifier: 'gemeinde-1103' },
      owner: { identifier: 'gemeinde-1103' },
    })
  })

  it('of a municipality that merged is for its successor', async () => {
    const { items } = await test.json<{ items: { bfs: number }[] }>(
      '/v1/places?q=Honau&date=2024-06-01',
    )
    const comment = 'Honau gibt es nicht mehr'
    expect((await send({ ...hund, bfs: items[0]?.bfs, comment })).status).toBe(202)
    expect(await stored(comment)).toMatchObject({ jurisdiction: { longName: 'Root' } })
  })

  it('takes the locale of the reader where none is named', async () => {
    const comment = 'Merci'
    await send({ ...hund, comment }, { 'accept-language': 'fr-CH' })
    expect((await stored(comment))?.locale).toBe('fr')
  })

  it('by a program that fills in every field looks received, and is thrown away', async () => {
    const comment = 'Kaufen Sie Uhren'
    const answer = await send({ ...hund, comment, website: 'https://uhren.example' })
    expect(answer.status).toBe(202)
    expect(Object.keys((await answer.json()) as object)).toEqual(['receivedAt'])
    expect(await stored(comment)).toBeUndefined()
  })
})

describe('wrong feedback', () => {
  const errorsOf = async (body: unknown) => {
    const answer = await send(body)
    const { code, errors } = (await answer.json()) as {
      code: string
      errors?: { pointer: string }[]
    }
    return [answer.status, code, errors?.map(({ pointer }) => pointer).sort()]
  }

  it('is told every part that is wrong at once', async () => {
    const wrong = { service: 'a b', bfs: 'x', rating: 'super', comment: 'x'.repeat(2001), more: 1 }
    expect(await errorsOf(wrong)).toEqual([
      400,
      'BODY_INVALID',
      ['/bfs', '/comment', '/more', '/rating', '/service'],
    ])
  })

  it('names a service and a place that do not exist', async () => {
    const body = { service: 'gibt-es-nicht', bfs: 9998, rating: 'helpful' }
    expect(await errorsOf(body)).toEqual([400, 'BODY_INVALID', ['/bfs', '/service']])
  })

  it.each([null, [], 'text', 7])('%j is no feedback', async (body) => {
    expect((await errorsOf(body)).slice(0, 2)).toEqual([400, 'BODY_INVALID'])
  })

  it('is refused where it is no JSON, or says it is something else', async () => {
    const raw = (body: string, type: string) =>
      fetch(`${test.base}${path}`, {
        method: 'POST',
        headers: { 'content-type': type, ...aClient() },
        body,
      })
    expect((await raw('{"service":', 'application/json')).status).toBe(400)
    expect((await raw(JSON.stringify(hund), 'text/plain')).status).toBe(400)
  })

  it('is refused where it is too large, whether its length is announced or not', async () => {
    const text = JSON.stringify({ ...hund, comment: 'x'.repeat(200_000) })
    const pieces = Array.from({ length: 20 }, (_, i) => text.slice(i * 10_000, (i + 1) * 10_000))
    for (const body of [text, Readable.toWeb(Readable.from(pieces))]) {
      const answer = await fetch(`${test.base}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...aClient() },
        body,
        duplex: 'half',
      } as RequestInit)
      expect(answer.status).toBe(413)
      expect(await codeOf(answer)).toBe('BODY_TOO_LARGE')
    }
  })
})

it('feedback of one address is taken twenty times in an hour', async () => {
  const client = aClient()
  const found: number[] = []
  for (let i = 0; i < 21; i += 1) found.push((await test.post(path, hund, client)).status)
  expect(found).toEqual([...Array<number>(20).fill(202), 429])
  const refused = await test.post(path, hund, client)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3000)
  expect((await test.get('/v1/topics', client)).status).toBe(200)
})

it('feedback is not to be read, by GET or in what is published', async () => {
  const answer = await test.get(path, aClient())
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST'])
  const { rows } = await test.pool.query(
    `select 1 from publication.record where collection = 'feedback' or data::text like '%Schalter zu%'`,
  )
  expect(rows).toEqual([])
})

it('the audit log knows that feedback came, and not what it says', async () => {
  const { rows } = await test.pool.query<{ row: string }>(
    `select entry::text as row from audit_entries entry where entry::text like '%feedback%'`,
  )
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.map(({ row }) => row).join('\n')).not.toContain('Schalter')
})
