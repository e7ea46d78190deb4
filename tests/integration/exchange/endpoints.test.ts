import request from 'supertest'

import { startApp, type TestApp } from '../../support/start-app.ts'
import type { ImportReport } from '../../../src/domain/exchange/import-report.ts'
import { readCsv } from '../../../src/exchange/csv.ts'

let test: TestApp
const tokens: Record<string, string> = {}

beforeAll(async () => {
  test = await startApp('seeded')
  for (const who of ['admin', 'kanton', 'sursee']) {
    const { body } = await request(test.app)
      .post('/api/users/login')
      .send({ email: `${who}@demo.example`, password: 'Schaltwerk-Demo-2026' })
    tokens[who] = body.token as string
  }
})

const as = (who: string | undefined, asked: request.Test) =>
  who ? asked.set('Authorization', `JWT ${tokens[who] ?? ''}`) : asked

const get = (path: string, who?: string) => as(who, request(test.app).get(`/api/exchange/${path}`))

const post = (path: string, who: string | undefined, body: string, language = 'de') =>
  as(who, request(test.app).post(`/api/exchange/${path}`))
    .set('Content-Type', 'text/csv')
    .set('Accept-Language', language)
    .send(body)

const canonical = 'identifier;title.de\r\nhund-anmelden;Einen Hund anmelden\r\n'

describe('import and export over the API', () => {
  it('are for people who are signed in', async () => {
    expect((await get('services')).status).toBe(403)
    expect((await post('services', undefined, canonical)).status).toBe(403)
  })

  it('hand out a collection as a file', async () => {
    const { status, headers, text } = await get('services?format=csv', 'sursee')
    expect(status).toBe(200)
    expect(headers['content-type']).toContain('text/csv')
    expect(headers['content-disposition']).toBe('attachment; filename="services.csv"')
    const { columns, rows } = readCsv(text)
    expect(columns).toEqual(expect.arrayContaining(['identifier', 'title.de', 'title.de-simple']))
    expect(rows).toHaveLength(98)
  })

  it('never show what the system keeps by itself', async () => {
    const { text } = await get('service-variants?format=csv', 'admin')
    const { columns } = readCsv(text)
    expect(columns.filter((name) => /workflow|isDemo|_status|reviewState|^id$/.test(name))).toEqual(
      [],
    )
  })

  it('let no local editor change a canonical service, and say so in the dry run', async () => {
    for (const path of ['services?dryRun=true', 'services']) {
      const { status, body } = await post(path, 'sursee', canonical)
      expect(status).toBe(200)
      expect((body as ImportReport).counts).toMatchObject({ refused: 1, changed: 0 })
    }
    const { body } = await post('services?dryRun=true', 'kanton', canonical)
    expect((body as ImportReport).counts).toMatchObject({ refused: 0, changed: 1 })
  })

  it('let nobody hand a document to a foreign authority', async () => {
    const { text } = await get('faqs?format=json', 'sursee')
    const [first] = JSON.parse(text) as { identifier: string }[]
    const mine = `identifier;question.de;audience;owner\r\n${first?.identifier ?? ''};Meins?;public;gemeinde-sursee\r\n`
    const { body } = await post('faqs', 'sursee', mine)
    expect((body as ImportReport).counts).toMatchObject({ refused: 1, new: 0, changed: 0 })
  })

  it('tell what is refused in the language of the reader', async () => {
    const wrong = 'identifier;audience\r\nneu;niemand\r\n'
    const { body } = await post('faqs?dryRun=true', 'kanton', wrong, 'fr')
    expect((body as ImportReport).records[0]?.reasons).toEqual([
      { path: 'audience', message: expect.stringContaining('n’est pas proposé') },
    ])
  })

  it.each([
    ['a collection that is not exchanged', 'users', 'identifier\r\na\r\n', 'QUERY_INVALID'],
    [
      'an option that makes no sense',
      'faqs?dryRun=vielleicht',
      'identifier\r\na\r\n',
      'QUERY_INVALID',
    ],
    ['a column that is no field', 'faqs', 'id;frage\r\n1;b\r\n', 'IMPORT_FIELD_UNKNOWN'],
  ])('refuse %s', async (_, path, file, code) => {
    const { status, body } = await post(path, 'admin', file)
    expect(status).toBe(400)
    expect(body.errors[0].data.code).toBe(code)
  })
})
