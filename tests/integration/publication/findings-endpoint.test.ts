import request from 'supertest'

import { demoLogins } from '../../../src/seed/demo-logins.ts'
import { aDocument } from '../../support/builders.ts'
import { startApp, type TestApp } from '../../support/start-app.ts'

let test: TestApp
let token: string

beforeAll(async () => {
  test = await startApp('seeded')
  const [, kanton] = demoLogins
  const answer = await request(test.app).post('/api/users/login').send(kanton)
  token = answer.body.token as string
})

const findingsFor = (id: number, { query = '', signedIn = true } = {}) => {
  const get = request(test.app).get(`/api/services/${String(id)}/findings${query}`)
  return signedIn ? get.set('Authorization', `JWT ${token}`) : get
}

const aPoorDraft = () =>
  aDocument(test.payload, 'services', `Halb fertig ${crypto.randomUUID().slice(0, 8)}`, {
    status: 'draft',
    data: { level: 'kanton', feeRule: 'unknown', audiences: [], channels: [] },
  })

describe('GET /api/services/<id>/findings', () => {
  it('tells an editor what keeps the saved draft from being published, and where', async () => {
    const { id } = await aPoorDraft()
    const { body, status } = await findingsFor(id)
    expect(status).toBe(200)
    const errors = (body.findings as { severity: string; path: string }[]).filter(
      ({ severity }) => severity === 'error',
    )
    expect(errors.map(({ path }) => path).sort()).toEqual([
      'audiences',
      'channels',
      'feeRule',
      'legalBases',
      'responsibilities',
    ])
    expect(body.errors).toBe(5)
    expect(body.findings).toContainEqual(
      expect.objectContaining({ path: 'channels', label: 'Kanäle', tab: 2 }),
    )
    expect(body.findings).toContainEqual(
      expect.objectContaining({ code: 'W6_ECH0070_UNMAPPED', severity: 'warning' }),
    )
  })

  it('speaks the language that is asked for', async () => {
    const { id } = await aPoorDraft()
    const { body } = await findingsFor(id, { query: '?locale=it' })
    expect(body.findings).toContainEqual(
      expect.objectContaining({ path: 'channels', label: 'Canali' }),
    )
  })

  it('has nothing to say against what can be published, and changes nothing', async () => {
    const { id } = await aDocument(test.payload, 'services', 'Vollständig')
    const draft = { title: 'Vollständiger', _status: 'draft' as const }
    await test.payload.update({ collection: 'services', id, data: draft, draft: true })
    const { updatedAt } = await test.payload.findByID({ collection: 'services', id, draft: true })
    const { body } = await findingsFor(id)
    expect(body.errors).toBe(0)
    const after = await test.payload.findByID({ collection: 'services', id, draft: true })
    expect(after).toMatchObject({ updatedAt, _status: 'draft' })
  })

  it('is for people who are signed in', async () => {
    const { id } = await aPoorDraft()
    expect((await findingsFor(id, { signedIn: false })).status).toBe(403)
    expect((await findingsFor(987_654_321)).status).toBe(404)
  })
})
