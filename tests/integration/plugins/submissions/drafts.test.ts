import { aClient, codeOf } from '../../../support/delivery-clients.ts'
import { formAnswers } from '../../../support/form-answers.ts'
import { startDelivery, type TestDelivery } from '../../../support/start-delivery.ts'

let test: TestDelivery

const resumeUrl = 'https://front.example/weiter/{token}?formular={form}&sprache={locale}'
const secret = '756.9217.0769.85'

beforeAll(async () => {
  test = await startDelivery('seeded', {
    desk: 'public',
    trustProxy: 1,
    rules: () => ({ resumeUrl }),
  })
})

afterAll(() => test.stop())

interface Draft {
  token: string
  formVersion: number
  answers: Record<string, unknown>
  expiresAt: string
}

const begin = async (answers: Record<string, unknown> = { ahvNumber: secret }) => {
  const body = { form: 'eumzug-zuzug', locale: 'de', page: 2, answers }
  const answer = await test.post('/v1/drafts', body, aClient())
  expect(answer.status).toBe(201)
  return { etag: answer.headers.get('etag') ?? '', ...((await answer.json()) as Draft) }
}

const at = (token: string) => `/v1/drafts/${token}`

const put = (token: string, answers: object, headers: Record<string, string>) =>
  fetch(`${test.base}${at(token)}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', ...aClient(), ...headers },
    body: JSON.stringify({ answers }),
  })

const remove = (token: string) =>
  fetch(`${test.base}${at(token)}`, { method: 'DELETE', headers: aClient() })

describe('a form that somebody goes on with another day', () => {
  it('is there as it was left, for who has its token', async () => {
    const { token } = await begin()
    const answer = await test.get(at(token), aClient())
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await answer.json()).toMatchObject({
      form: 'eumzug-zuzug',
      page: 2,
      answers: { ahvNumber: secret },
    })
    expect((await test.get(at('x'.repeat(43)), aClient())).status).toBe(404)
  })

  it('lies nowhere in clear, its token neither', async () => {
    const { token } = await begin()
    const { rows } = await test.pool.query('select * from intake.draft')
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toContain(secret)
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  it('stays with the version it was begun with', async () => {
    const { token, formVersion } = await begin()
    await test.pool.query(
      `insert into publication.form_version (form, version, definition, hash, published_at)
       select form, version + 1, definition, hash || 'x', now() from publication.form_version
       where form = 'eumzug-zuzug' order by version desc limit 1`,
    )
    const { etag } = await begin()
    await put(token, {}, { 'if-match': etag })
    const read = await test.json<Draft>(at(token), aClient())
    expect(read.formVersion).toBe(formVersion)
  })

  it('is saved where nobody saved it meanwhile, and not overwritten where somebody did', async () => {
    const { token, etag } = await begin()
    const first = await put(token, { lastName: 'Eins' }, { 'if-match': etag })
    expect([first.status, first.headers.get('etag')]).toEqual([200, '"2"'])
    const second = await put(token, { lastName: 'Zwei' }, { 'if-match': etag })
    expect([second.status, await codeOf(second)]).toEqual([412, 'DRAFT_CHANGED'])
    const { answers } = await test.json<Draft>(at(token), aClient())
    expect(answers).toEqual({ lastName: 'Eins' })
  })

  it('saved ten times at once is saved once', async () => {
    const { token, etag } = await begin()
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) => put(token, { n }, { 'if-match': etag })),
    )
    const statuses = answers.map(({ status }) => status).sort()
    expect(statuses).toEqual([200, ...Array.from({ length: 9 }, () => 412)])
  })

  it.each<Record<string, string>>([{}, { 'if-match': '*' }, { 'if-match': 'W/"1"' }])(
    'is not saved with %j: what was read last has to be named',
    async (headers) => {
      const { token } = await begin()
      const answer = await put(token, {}, headers)
      expect([answer.status, await codeOf(answer)]).toEqual([428, 'PRECONDITION_NEEDED'])
    },
  )

  it('is erased when its owner says so', async () => {
    const { token } = await begin()
    expect((await remove(token)).status).toBe(200)
    expect((await test.get(at(token), aClient())).status).toBe(404)
    expect((await remove(token)).status).toBe(404)
  })

  it('is over after thirty days, and then erased', async () => {
    const { token } = await begin()
    await test.pool.query(`update intake.draft set expires_at = now() - interval '1 second'`)
    expect((await test.get(at(token), aClient())).status).toBe(404)
    const { createIntakeWork, createKeyRing } =
      await import('../../../../src/plugins/submissions/index.ts')
    const keyRing = createKeyRing([], test.payload.config.secret)
    await createIntakeWork({ ...test, keyRing }).round()
    const { rows } = await test.pool.query('select 1 from intake.draft')
    expect(rows).toEqual([])
  })

  it('is erased with the receipt of what was handed in, and not where that is refused', async () => {
    const { token, formVersion } = await begin()
    const submit = (answers: object) =>
      test.post(
        '/v1/submissions',
        { form: 'eumzug-zuzug', formVersion, bfs: 1103, draft: token, answers },
        { 'idempotency-key': crypto.randomUUID(), ...aClient() },
      )
    expect((await submit({})).status).toBe(400)
    expect((await test.get(at(token), aClient())).status).toBe(200)
    expect((await submit(formAnswers['eumzug-zuzug'] ?? {})).status).toBe(201)
    expect((await test.get(at(token), aClient())).status).toBe(404)
  })
})

describe('the way back to a draft', () => {
  const mail = (token: string) =>
    test.post(`${at(token)}/link`, { email: 'mia@schaltwerk.example', locale: 'fr' }, aClient())

  it('is mailed in the language of the form, and tells nothing of what is in it', async () => {
    const { token } = await begin({ lastName: 'Geheimnis' })
    expect((await mail(token)).status).toBe(202)
    const { docs } = await test.payload.find({
      collection: 'outgoing-mails',
      sort: '-id',
      limit: 1,
    })
    expect(docs[0]).toMatchObject({
      to: 'mia@schaltwerk.example',
      subject: 'Votre formulaire commencé',
      text: expect.stringContaining(
        `https://front.example/weiter/${token}?formular=eumzug-zuzug&sprache=fr`,
      ) as string,
    })
    expect(JSON.stringify(docs[0])).not.toContain('Geheimnis')
  })

  it('is mailed once under one key, however often it is asked for, and to nobody else under it', async () => {
    const { token } = await begin()
    const key = crypto.randomUUID()
    const ask = (email: string) =>
      test.post(`${at(token)}/link`, { email }, { ...aClient(), 'idempotency-key': key })
    const asked = [1, 2, 3, 4, 5].map(() => ask('lea@schaltwerk.example'))
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(Array(5).fill(202))
    const { totalDocs } = await test.payload.count({
      collection: 'outgoing-mails',
      where: { to: { equals: 'lea@schaltwerk.example' } },
    })
    expect(totalDocs).toBe(1)
    expect((await ask('eve@schaltwerk.example')).status).toBe(409)
  })

  it('is mailed three times at most, so that nobody is flooded', async () => {
    const { token } = await begin()
    const statuses: number[] = []
    for (let i = 0; i < 4; i += 1) statuses.push((await mail(token)).status)
    expect(statuses).toEqual([202, 202, 202, 429])
  })

  it('is not mailed for a draft that is not there', async () => {
    expect((await mail('x'.repeat(43))).status).toBe(404)
  })
})
