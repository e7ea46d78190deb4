import { aPdf } from '../../../support/hostile-files.ts'
import type { TestDelivery } from '../../../support/start-delivery.ts'
import {
  as,
  type Headers,
  startResidents,
  type TestResidents,
} from '../../../support/start-residents.ts'
import { proofForm, sendFile } from '../../../support/uploads.ts'

let residents: TestResidents
let test: TestDelivery
let mia: Headers

beforeAll(async () => {
  residents = await startResidents()
  ;({ test, mia } = residents)
})

afterAll(() => residents.stop())

/** A way to send something, of one kind; `other` sends something else of the kind. */
interface Way {
  send: (headers: Headers, other?: boolean) => Promise<Response>
  /** How much of it is there. */
  count: () => Promise<number>
}

const rowsIn = async (from: string): Promise<number> => {
  const { rows } = await test.pool.query<{ n: number }>(`select count(*)::int as n from ${from}`)
  return rows[0]?.n ?? 0
}

const aCase = async (): Promise<{ number: string; own: Headers }> => {
  const { number, statusToken } = (await (await residents.submit(mia)).json()) as {
    number: string
    statusToken: string
  }
  return { number, own: { 'x-status-token': statusToken } }
}

const ways: Record<string, () => Promise<Way>> = {
  'a draft': () =>
    Promise.resolve({
      send: (headers, other) => {
        const answers = { dogName: other ? 'Bello' : 'Rex' }
        return test.post('/v1/drafts', { form: 'hund-anmelden', answers }, as(headers))
      },
      count: () => rowsIn('intake.draft'),
    }),
  'a file for a form': () =>
    Promise.resolve({
      send: (headers, other) =>
        sendFile(test, { headers: as(headers), bytes: aPdf(other ? 'B' : 'A'), form: proofForm }),
      count: async () => (await rowsIn('intake.upload')) + (await rowsIn('submission_files')),
    }),
  'a message about a case': async () => {
    const { number, own } = await aCase()
    const path = `/v1/submissions/${number}/messages`
    return {
      send: (headers, other) =>
        test.post(path, { text: other ? 'Adieu' : 'Salü' }, as({ ...own, ...headers })),
      count: () => rowsIn('intake.message'),
    }
  },
  'a file for a case': async () => {
    const { number, own } = await aCase()
    return {
      send: (headers, other) =>
        fetch(`${test.base}/v1/submissions/${number}/files`, {
          method: 'POST',
          headers: {
            'content-type': 'application/octet-stream',
            'x-file-name': other ? 'b.pdf' : 'a.pdf',
            ...as({ ...own, ...headers }),
          },
          body: new Uint8Array(aPdf()),
        }),
      count: async () => (await rowsIn('intake.upload')) + (await rowsIn('submission_files')),
    }
  },
  'a consent that somebody acts for her': () =>
    Promise.resolve({
      send: (headers, other) =>
        test.post('/v1/me/representations', { days: other ? 20 : 10 }, as({ ...mia, ...headers })),
      count: () => rowsIn('intake.representation'),
    }),
}

describe.each(Object.entries(ways))('%s that is sent again', (_, open) => {
  const keyed = (key: string = crypto.randomUUID()): Headers => ({ 'idempotency-key': key })
  let way: Way

  beforeAll(async () => {
    way = await open()
  })

  it('under the same key is there once, and answered the same', async () => {
    const before = await way.count()
    const key = keyed()
    const first = await way.send(key)
    expect([200, 201]).toContain(first.status)
    const once = await way.count()
    expect(once).toBeGreaterThan(before)
    const second = await way.send(key)
    expect(second.status).toBe(first.status)
    expect(await second.json()).toEqual(await first.json())
    expect(await way.count()).toBe(once)
  })

  it('five times at once is there once', async () => {
    const before = await way.count()
    await way.send(keyed())
    const one = (await way.count()) - before
    const key = keyed()
    const answers = await Promise.all(Array.from({ length: 5 }, () => way.send(key)))
    expect(new Set(answers.map(({ status }) => status)).size).toBe(1)
    const told = await Promise.all(answers.map((answer) => answer.text()))
    expect(new Set(told).size).toBe(1)
    expect((await way.count()) - before).toBe(2 * one)
  })

  it('with something else under the same key is refused, and changes nothing', async () => {
    const key = keyed()
    await way.send(key)
    const before = await way.count()
    const other = await way.send(key, true)
    expect(other.status).toBe(409)
    expect(await other.json()).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' })
    expect(await way.count()).toBe(before)
  })

  it('under a key that is none is refused', async () => {
    const answer = await way.send(keyed('kurz'))
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ code: 'IDEMPOTENCY_KEY_INVALID' })
  })

  it('without a key is there twice', async () => {
    const before = await way.count()
    await way.send({})
    const once = await way.count()
    await way.send({})
    expect((await way.count()) - once).toBe(once - before)
  })
})

describe('a key that was sent', () => {
  it('lies nowhere in clear: of it somebody would make the token', async () => {
    const key = crypto.randomUUID()
    const headers = as({ 'idempotency-key': key })
    const answer = await test.post('/v1/drafts', { form: 'hund-anmelden', answers: {} }, headers)
    const { token } = (await answer.json()) as { token: string }
    const { rows } = await test.pool.query('select sent_once::text from intake.sent_once')
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toContain(key)
    expect(JSON.stringify(rows)).not.toContain(token)
  })
})
