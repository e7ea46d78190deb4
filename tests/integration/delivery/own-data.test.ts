import { aClient, codeOf } from '../../support/delivery-clients.ts'
import { startDelivery, type TestDelivery } from '../../support/start-delivery.ts'

let test: TestDelivery

beforeAll(async () => {
  test = await startDelivery('seeded', { desk: 'public', trustProxy: 1 })
})

afterAll(() => test.stop())

const sursee = 1103
const form = 'steuer-fristerstreckung'
const ahv = '756.9217.0769.85'
const year = new Date().getUTCFullYear()

const handIn = async (): Promise<{ number: string; statusToken: string }> => {
  const answers = {
    lastName: 'Muster',
    firstName: 'Mia',
    ahvNumber: ahv,
    municipality: sursee,
    homeStreet: 'Beispielweg 1',
    homeZip: '6210',
    homeTown: 'Sursee',
    taxYear: year - 1,
    until: `${String(year + 1)}-12-31`,
    reason: 'Unterlagen fehlen noch.',
    email: 'mia@schaltwerk.example',
  }
  const body = { form, bfs: sursee, locale: 'de', answers }
  const headers = { ...aClient(), 'idempotency-key': crypto.randomUUID() }
  const answer = await test.post('/v1/submissions', body, headers)
  expect(answer.status).toBe(201)
  return (await answer.json()) as { number: string; statusToken: string }
}

describe('somebody who asks for her data', () => {
  it('gets all of it as JSON with the questions as they were asked, and as a page, kept nowhere', async () => {
    const { number, statusToken } = await handIn()
    const path = `/v1/submissions/${number}/export`
    const headers = { ...aClient(), 'x-status-token': statusToken }
    const answer = await test.get(path, headers)
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
    const data = (await answer.json()) as {
      answers: { field: string; label?: string; answer: unknown }[]
    }
    expect(data.answers).toContainEqual({
      field: 'ahvNumber',
      label: expect.stringMatching(/AHV/),
      answer: ahv,
    })
    expect(data.answers.every(({ label }) => label !== undefined)).toBe(true)

    const page = await test.get(path, { ...headers, accept: 'text/html' })
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await page.text()).toContain(ahv)
  })

  it('gets nothing with a wrong token', async () => {
    const { number } = await handIn()
    const headers = { ...aClient(), 'x-status-token': 'x'.repeat(43) }
    const answer = await test.get(`/v1/submissions/${number}/export`, headers)
    expect([answer.status, await codeOf(answer)]).toEqual([404, 'RECORD_NOT_FOUND'])
  })
})

describe('a page of a form that is reached', () => {
  const count = (page: unknown, of = form) =>
    test.post(`/v1/forms/${of}/progress`, { page }, aClient())

  it('is counted by form, page and day, and nothing else is stored', async () => {
    for (const page of [0, 0, 1]) expect((await count(page)).status).toBe(202)
    const { rows } = await test.pool.query(
      'select form, page, reached::int as reached from form_progress order by page',
    )
    expect(rows).toEqual([
      { form, page: 0, reached: 2 },
      { form, page: 1, reached: 1 },
    ])
    const { rows: columns } = await test.pool.query<{ name: string }>(
      `select column_name as name from information_schema.columns
       where table_name = 'form_progress' order by 1`,
    )
    expect(columns.map(({ name }) => name)).toEqual(['day', 'form', 'page', 'reached'])
  })

  it('is refused where the form has no such page, or there is no such form', async () => {
    expect((await count(99)).status).toBe(400)
    expect((await count(-1)).status).toBe(400)
    expect((await count('1')).status).toBe(400)
    expect((await count(1, 'gibt-es-nicht')).status).toBe(404)
  })
})
