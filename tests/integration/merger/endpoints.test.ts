import request from 'supertest'

import { beforeTheMerger } from '../../support/honau.ts'
import { startApp, type TestApp } from '../../support/start-app.ts'

let test: TestApp
const tokens: Record<string, string> = {}
const merger = { from: [1057], into: 1065, on: '2025-01-01' }

beforeAll(async () => {
  test = await startApp('seeded')
  await beforeTheMerger(test.payload)
  for (const who of ['admin', 'kanton', 'sursee']) {
    const { body } = await request(test.app)
      .post('/api/users/login')
      .send({ email: `${who}@demo.example`, password: 'Schaltwerk-Demo-2026' })
    tokens[who] = body.token as string
  }
})

const post = (path: string, who: string | undefined, body: object) => {
  const asked = request(test.app).post(`/api${path}`).send(body)
  return who ? asked.set('Authorization', `JWT ${tokens[who] ?? ''}`) : asked
}

const get = (path: string, who?: string) => {
  const asked = request(test.app).get(`/api${path}`)
  return who ? asked.set('Authorization', `JWT ${tokens[who] ?? ''}`) : asked
}

describe('a merger over the API', () => {
  it.each([
    ['nobody who is not signed in', undefined],
    ['no local editor', 'sursee'],
  ])('lets %s look at a dry run or do it', async (_, who) => {
    expect((await post('/municipality-mergers/dry-run', who, merger)).status).toBe(403)
    expect((await post('/municipality-mergers', who, { ...merger, seen: 'x' })).status).toBe(403)
  })

  it('is refused without the fingerprint of a dry run', async () => {
    const { status, body } = await post('/municipality-mergers', 'admin', merger)
    expect(status).toBe(409)
    expect(body.errors[0].data.code).toBe('MERGER_OUTDATED')
  })

  it('is told every value that makes no sense', async () => {
    const wrong = { from: [], into: 0, on: 'morgen' }
    const { status, body } = await post('/municipality-mergers/dry-run', 'admin', wrong)
    expect(status).toBe(400)
    expect(body.errors[0].message).toMatch(/from.*into.*on/)
  })

  it('is done by a canonical editor who saw the dry run', async () => {
    const { body: dryRun } = await post('/municipality-mergers/dry-run', 'kanton', merger)
    expect(dryRun.plan.operations.length).toBeGreaterThan(10)
    const { status, body } = await post('/municipality-mergers', 'kanton', {
      ...merger,
      seen: dryRun.fingerprint as string,
    })
    expect(status).toBe(200)
    expect(body.operations).toHaveLength(dryRun.plan.operations.length as number)
  })
})

describe('a question about responsibility over the API', () => {
  const question = '/responsible?service=schlichtungsgesuch-einreichen&date=2026-01-01'

  it('is answered to people who are signed in, by BFS number or identifier', async () => {
    const { body } = await get(`${question}&place=1065`, 'sursee')
    expect(body).toMatchObject({
      place: 'gemeinde-1065',
      connectBy: 'defendant-residence',
      answers: [{ role: 'competent', authority: 'friedensrichteramt-hochdorf' }],
      names: { authorities: { 'friedensrichteramt-hochdorf': 'Friedensrichteramt Hochdorf' } },
    })
    const byIdentifier = await get(`${question}&place=gemeinde-1065`, 'sursee')
    expect(byIdentifier.body.answers).toEqual(body.answers)
  })

  it('is not answered to others', async () => {
    expect((await get(`${question}&place=1065`)).status).toBe(403)
    expect((await get('/responsibility-report')).status).toBe(403)
  })

  it('names what makes no sense', async () => {
    const { status, body } = await get('/responsible?service=unbekannt&place=1065', 'sursee')
    expect(status).toBe(400)
    expect(body.errors[0].data.code).toBe('QUERY_INVALID')
  })

  it('has a report of what is missing', async () => {
    const { body } = await get('/responsibility-report?date=2026-01-01', 'sursee')
    expect(body.municipalities).toBe(79)
    expect(body.answered).toBeGreaterThan(0)
    expect(body.findings.length).toBeGreaterThan(0)
  })
})
