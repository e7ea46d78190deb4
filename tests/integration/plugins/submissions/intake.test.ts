import type { OpenForm } from '../../../../src/domain/submission/desk.ts'
import { aClient, codeOf } from '../../../support/delivery-clients.ts'
import { startDelivery, type TestDelivery } from '../../../support/start-delivery.ts'
import {
  aDecision,
  aDesk,
  aForm,
  anAuthority,
  aSubmission,
  aWorkflow,
  caseOf,
  secretAnswer,
} from '../../../support/submissions.ts'

let test: TestDelivery
let form: OpenForm
/** The form of the next submission. */
let formFor = () => form

beforeAll(async () => {
  test = await startDelivery('empty', {
    perMinute: { anonymous: 10_000, keyed: 10_000 },
    trustProxy: 1,
    desk: (started) => aDesk(started, () => formFor()),
  })
  const definition = aDecision()
  Object.assign(definition.states[0]?.label ?? {}, { fr: 'Reçu' })
  const workflow = await aWorkflow(test, definition)
  form = aForm({ owner: await anAuthority(test.payload), workflow })
})

afterAll(() => test.stop())

const aKey = () => crypto.randomUUID()

const send = (body: object, key = aKey()) =>
  test.post('/v1/submissions', body, { ...aClient(), 'idempotency-key': key })

interface Receipt {
  number: string
  statusToken: string
  receivedAt: string
}

const sent = async (body: object = aSubmission()): Promise<Receipt> => {
  const answer = await send(body)
  expect(answer.status).toBe(201)
  return (await answer.json()) as Receipt
}

const count = async (): Promise<number> => {
  const { rows } = await test.pool.query<{ n: number }>(
    'select count(*)::int as n from submissions',
  )
  return rows[0]?.n ?? 0
}

const statusOf = (number: string, token: string) =>
  test.get(`/v1/submissions/${number}`, { ...aClient(), 'x-status-token': token })

describe('a submission', () => {
  it('is stored with what holds at receipt, and due at once, before it is confirmed', async () => {
    const { number } = await sent()
    expect(number).toMatch(/^20\d\d-\d{6}$/)
    expect(await caseOf(test.payload, number)).toMatchObject({
      form: 'hund-anmelden',
      formVersion: 3,
      service: 'hund-anmelden',
      ech0070Id: '10230',
      owner: form.owner,
      state: 'receipt',
      progress: 'running',
    })
    const { rows } = await test.pool.query(
      'select 1 from submissions where number = $1 and next_run_at <= now()',
      [number],
    )
    expect(rows).toHaveLength(1)
  })

  it('sent twenty times at once with one key is stored once, and confirmed alike each time', async () => {
    const before = await count()
    const key = aKey()
    const answers = await Promise.all(
      Array.from({ length: 20 }, async (): Promise<unknown> =>
        (await send(aSubmission(), key)).json(),
      ),
    )
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await count()).toBe(before + 1)
  })

  it('is refused where its key was sent with something else', async () => {
    const key = aKey()
    await send(aSubmission(), key)
    const other = await send(aSubmission({ dogs: 2 }), key)
    expect([other.status, await codeOf(other)]).toEqual([409, 'IDEMPOTENCY_KEY_REUSED'])
  })

  it.each([undefined, 'short', 'with blanks in it all over'])(
    'is refused with the key %j',
    async (key) => {
      const headers = { ...aClient(), ...(key !== undefined && { 'idempotency-key': key }) }
      const answer = await test.post('/v1/submissions', aSubmission(), headers)
      expect([answer.status, await codeOf(answer)]).toEqual([400, 'IDEMPOTENCY_KEY_INVALID'])
    },
  )

  it('with wrong answers is told where, stored not at all, and takes no number', async () => {
    const { number } = await sent()
    const before = await count()
    const answer = await send(aSubmission({ dogs: 'two' }))
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({
      code: 'BODY_INVALID',
      errors: [{ pointer: '/answers/dogs' }],
    })
    expect(await count()).toBe(before)
    const next = await sent()
    expect(Number(next.number.slice(5))).toBe(Number(number.slice(5)) + 1)
  })

  it('is refused whole where its workflow is not active, so that it can be sent again', async () => {
    const before = await count()
    const { workflow } = form
    form = { ...form, workflow: 'gibt-es-nicht' }
    const key = aKey()
    const refused = await send(aSubmission(), key)
    form = { ...form, workflow }
    expect([refused.status, await codeOf(refused)]).toEqual([503, 'WORKFLOW_MISSING'])
    expect(await count()).toBe(before)
    expect((await send(aSubmission(), key)).status).toBe(201)
  })
})

describe('the numbers of submissions', () => {
  it('that come at once are each given once, without a hole', async () => {
    const receipts = await Promise.all(Array.from({ length: 40 }, () => sent()))
    const numbers = receipts.map(({ number }) => Number(number.slice(5))).sort((a, b) => a - b)
    const first = numbers[0] ?? 0
    expect(numbers).toEqual(Array.from({ length: 40 }, (_, i) => first + i))
  })
})

describe('submissions that come at once with one that cannot be stored', () => {
  it('are stored and confirmed all the same, without a hole for the one', async () => {
    const { number } = await sent()
    let asked = 0
    formFor = () => ({ ...form, ...(asked++ % 3 === 2 && { owner: 999_999_999 }) })
    const answers = await Promise.all(Array.from({ length: 12 }, () => send(aSubmission())))
    formFor = () => form
    const confirmed = answers.filter(({ status }) => status === 201)
    expect(answers.filter(({ status }) => status === 500)).toHaveLength(4)
    expect(confirmed).toHaveLength(8)
    const next = await sent()
    expect(Number(next.number.slice(5)) - Number(number.slice(5)) - 1).toBe(confirmed.length)
  })
})

describe('the sender of a submission', () => {
  it('sees how far it is with the token, and nobody does with another one', async () => {
    const { number, statusToken } = await sent()
    const other = await sent()
    const status = await statusOf(number, statusToken)
    expect(status.headers.get('cache-control')).toBe('no-store')
    expect(await status.json()).toMatchObject({
      number,
      progress: 'running',
      state: { name: 'receipt' },
    })
    const labels = await Promise.all(
      ['de', 'fr', 'rm'].map(async (locale) => {
        const told = await statusOf(`${number}?locale=${locale}`, statusToken)
        return ((await told.json()) as { state: { label: string } }).state.label
      }),
    )
    expect(labels).toEqual(['receipt', 'Reçu', 'receipt'])
    expect((await statusOf(`${number}?locale=xx`, statusToken)).status).toBe(400)
    for (const token of ['', 'x', other.statusToken]) {
      const answer = await statusOf(number, token)
      expect([answer.status, await codeOf(answer)]).toEqual([404, 'RECORD_NOT_FOUND'])
    }
    expect((await statusOf('2026-999999', statusToken)).status).toBe(404)
    expect((await statusOf(`${number}'--`, statusToken)).status).toBe(404)
  })

  it('takes it back; who says so again is told the same, and nothing happens twice', async () => {
    const { number, statusToken } = await sent()
    const withdraw = () =>
      test.post(
        `/v1/submissions/${number}/withdraw`,
        {},
        { ...aClient(), 'x-status-token': statusToken },
      )
    const first = await withdraw()
    expect(first.status).toBe(200)
    expect(await first.json()).toMatchObject({ progress: 'withdrawn' })
    const second = await withdraw()
    expect(second.status).toBe(200)
    expect(await second.json()).toMatchObject({ progress: 'withdrawn' })
    expect((await caseOf(test.payload, number)).deleteAfter).toBeTruthy()
    await test.pool.query(`update submissions set progress = 'closed' where number = $1`, [number])
    const third = await withdraw()
    expect([third.status, await codeOf(third)]).toEqual([409, 'CASE_CLOSED'])
  })

  it('cannot have it taken back by somebody without the token', async () => {
    const { number } = await sent()
    const path = `/v1/submissions/${number}/withdraw`
    expect((await test.post(path, {}, aClient())).status).toBe(404)
    expect(await caseOf(test.payload, number)).toMatchObject({ progress: 'running' })
  })
})

describe('sensitive answers', () => {
  it('and the address of the sender stand in clear nowhere in the database', async () => {
    const { number, statusToken } = await sent()
    const { rows: tables } = await test.pool.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
       where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
    )
    const found: string[] = []
    for (const { name } of tables) {
      const { rows } = await test.pool.query(
        `select 1 from ${name} as entry where entry::text like any($1) limit 1`,
        [[`%${secretAnswer}%`, '%halterin@%', `%${statusToken}%`]],
      )
      if (rows.length > 0) found.push(name)
    }
    expect(found).toEqual([])
    expect((await caseOf(test.payload, number)).answers).toEqual({ dogs: 1 })
  })
})

it('submissions of one address are taken twenty times in an hour', async () => {
  const client = aClient()
  const found: number[] = []
  for (let i = 0; i < 21; i += 1) {
    const headers = { ...client, 'idempotency-key': aKey() }
    found.push((await test.post('/v1/submissions', aSubmission(), headers)).status)
  }
  expect(found).toEqual([...Array<number>(20).fill(201), 429])
})
