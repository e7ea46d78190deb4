import request from 'supertest'

import { aDocument } from '../../support/builders.ts'
import { aPerson, type SignedIn } from '../../support/people.ts'
import { startApp, type TestApp } from '../../support/start-app.ts'

let test: TestApp
let stranger: SignedIn
let administrator: SignedIn
let office: number
const secret = 'Geheim4711'

beforeAll(async () => {
  test = await startApp('empty')
  const own = (await aDocument(test.payload, 'authorities', 'Eigene Stelle')).id
  const internals = { sedexId: secret, contactPersonsInternal: secret }
  office = (await aDocument(test.payload, 'authorities', 'Amt', { data: internals })).id
  administrator = await aPerson(test, 'erste', [{ role: 'admin' }])
  stranger = await aPerson(test, 'redaktion', [{ role: 'local-editor', authority: own }])
  await aDocument(test.payload, 'services', 'Dienst', {
    data: { owner: office, internalNote: secret },
  })
})

const nobody = (path: string) => request(test.app).get(path)
const ask = (person: SignedIn | undefined, path: string) =>
  person ? person.get(path) : nobody(path)
const askGraphql = (person: SignedIn | undefined, query: string) =>
  person
    ? person.post('/api/graphql', { query })
    : request(test.app).post('/api/graphql').send({ query })

const is = (path: string) => `where[${path}][like]=Geheim`

/** Questions whose answer would tell whether a guess about something hidden is right. */
const questions: readonly string[] = [
  `/api/authorities?${is('sedexId')}`,
  `/api/authorities?${is('contactPersonsInternal')}`,
  `/api/authorities/count?${is('sedexId')}`,
  `/api/authorities?where[or][0][and][0][sedexId][like]=Geheim`,
  `/api/authorities?where[AND][0][sedexId][like]=Geheim`,
  `/api/authorities?draft=true&${is('sedexId')}`,
  `/api/authorities?sort=sedexId`,
  `/api/authorities?sort=-contactPersonsInternal`,
  `/api/authorities?sort=name,-sedexId`,
  `/api/authorities/versions?${is('version.sedexId')}`,
  `/api/authorities/versions?sort=version.sedexId`,
  `/api/services?${is('internalNote')}`,
  `/api/services?sort=internalNote`,
  `/api/services?sort=internalNote.de`,
  `/api/services?${is('owner.sedexId')}`,
  `/api/services?where[owner][in][sedexId][like]=Geheim`,
  `/api/services?sort=owner.sedexId`,
  `/api/services?sort=owner__sedexId`,
  `/api/services?joins[variants][where][service.internalNote][like]=Geheim`,
  `/api/services?joins[variants][sort]=owner.sedexId`,
  `/api/faqs?${is('owner.sedexId')}`,
  `/api/comments?${is('author.email')}`,
  `/api/comments?where[author.grants.role][equals]=admin`,
  `/api/comments?sort=author.email`,
  `/api/faqs?${is('workflow.assignee.email')}`,
  `/api/faqs?sort=workflow.assignee.email`,
]

const totalOf = (body: unknown): number | undefined => (body as { totalDocs?: number }).totalDocs

describe.each(['nobody', 'an editor of another authority'])('probing by %s', (who) => {
  const prober = () => (who === 'nobody' ? undefined : stranger)

  it.each(questions)('is told nothing by %s', async (path) => {
    const { status, body, text } = await ask(prober(), path)
    expect({ refused: status >= 400 && status < 500, status, found: totalOf(body) }).toMatchObject({
      refused: true,
    })
    expect(text).not.toContain(secret)
  })

  it.each([
    '{ Authorities(where: { sedexId: { like: "Geheim" } }) { totalDocs } }',
    '{ Authorities(sort: "sedexId") { totalDocs } }',
    '{ countAuthorities(where: { contactPersonsInternal: { like: "Geheim" } }) { totalDocs } }',
    '{ Services(where: { internalNote: { like: "Geheim" } }) { totalDocs } }',
    '{ Services(sort: "owner.sedexId") { totalDocs } }',
    '{ Services(sort: "internalNote") { totalDocs } }',
  ])('is told nothing by GraphQL: %s', async (query) => {
    const { body } = await askGraphql(prober(), query)
    const { errors, data } = body as { errors?: unknown[]; data?: Record<string, unknown> | null }
    expect([errors?.length, Object.values(data ?? {})]).toEqual([1, data ? [null] : []])
  })

  it('is handed no internal field of a document', async () => {
    const answers = [
      await ask(prober(), `/api/authorities/${String(office)}?depth=2`),
      await ask(prober(), '/api/services?depth=2&locale=all&limit=50'),
      await ask(prober(), `/api/authorities/${String(office)}?select[sedexId]=true`),
      await askGraphql(
        prober(),
        '{ Services(limit: 50) { docs { internalNote owner { sedexId contactPersonsInternal } } } }',
      ),
    ]
    expect(answers.filter(({ text }) => text.includes(secret))).toEqual([])
  })

  it('finds no account by its address, name or rights', async () => {
    for (const where of ['where[email][like]=erste', 'where[grants.role][equals]=admin']) {
      const { body } = await ask(prober(), `/api/users?${where}`)
      expect(totalOf(body) ?? 0).toBe(0)
    }
  })
})

describe('probing by an administrator', () => {
  it('is a plain question', async () => {
    for (const path of [questions[0], questions[6], questions[11]]) {
      expect((await administrator.get(path ?? '')).status).toBe(200)
    }
  })
})
