import type { TypedUser } from 'payload'

import type { ProtectionRecord } from '../../../../src/generated/payload-types.ts'
import { aPerson, type SignedIn } from '../../../support/people.ts'
import { startCases, type TestCases } from '../../../support/start-cases.ts'
import {
  aDecision,
  anAuthority,
  aSubmission,
  caseOf,
  ledgerOf,
  secretAnswer,
  threeSteps,
} from '../../../support/submissions.ts'

let test: TestCases
let officer: SignedIn
let stranger: SignedIn

beforeAll(async () => {
  test = await startCases()
  const role = 'data-protection-officer'
  officer = await aPerson(test, 'Datenschutz', [{ role, authority: test.owner }])
  stranger = await aPerson(test, 'Fremd', [{ role, authority: await anAuthority(test.payload) }])
})

afterAll(() => test.stop())

const recordsOf = async (number: string): Promise<ProtectionRecord[]> => {
  const { docs } = await test.payload.find({
    collection: 'protection-records',
    where: { caseNumber: { equals: number } },
    sort: 'id',
    depth: 0,
    limit: 100,
  })
  return docs
}

const aClosedCase = async (): Promise<{ number: string; id: number; due: number }> => {
  const { number } = await test.received(threeSteps())
  await test.until(number, { progress: 'closed' })
  const { id, deleteAfter } = await caseOf(test.payload, number)
  return { number, id, due: Date.parse(deleteAfter ?? '') }
}

const forget = async (at: number): Promise<number> => {
  const { forgetCases } = await import('../../../../src/plugins/submissions/engine/forget-cases.ts')
  return forgetCases(test.payload, new Date(at))
}

const verified = async () => {
  const { verifyProtection } = await import('../../../../src/plugins/submissions/index.ts')
  return verifyProtection(test.pool)
}

const graphql = (person: SignedIn, query: string) => person.post('/api/graphql', { query })

describe('who looks at a case', () => {
  const seen = ['answers.dogs', 'events'].join(' ')

  it('is noted with the fields that were shown, by REST, GraphQL and the Local API', async () => {
    const surfaces = [
      (id: number) => test.worker.get(`/api/submissions/${String(id)}`).expect(200),
      (id: number) => graphql(test.worker, `{ Submission(id: ${String(id)}) { answers events } }`),
      async (id: number) => {
        const user = await test.payload.findByID({ collection: 'users', id: test.worker.id })
        const person = { ...user, collection: 'users' } as TypedUser
        await test.payload.findByID({
          collection: 'submissions',
          id,
          user: person,
          overrideAccess: false,
        })
      },
    ]
    for (const look of surfaces) {
      const { number } = await test.received(aDecision())
      const { id } = await caseOf(test.payload, number)
      await look(id)
      expect(await recordsOf(number)).toMatchObject([
        { action: 'viewed', actor: `users:${String(test.worker.id)}`, seenFields: seen },
      ])
    }
  })

  it('is noted once where one page reads the case several times, and again for somebody else', async () => {
    const { number } = await test.received(aDecision())
    const { id } = await caseOf(test.payload, number)
    await test.worker.get(`/api/submissions/${String(id)}`)
    await test.worker.get(`/api/submissions/${String(id)}`)
    await test.colleague.get(`/api/submissions/${String(id)}`)
    const actors = (await recordsOf(number)).map(({ actor }) => actor)
    expect(actors).toEqual([test.worker, test.colleague].map((one) => `users:${String(one.id)}`))
  })

  it('sees no contents in lists, so that nothing is seen that is not noted', async () => {
    const { number } = await test.received(aDecision())
    const { body } = (await test.worker.get(
      `/api/submissions?where[number][equals]=${number}`,
    )) as { body: { docs: object[] } }
    expect(body.docs).toHaveLength(1)
    expect(body.docs[0]).not.toHaveProperty('answers')
    expect(body.docs[0]).not.toHaveProperty('events')
    const listed = await graphql(
      test.worker,
      `{ Submissions(where: { number: { equals: "${number}" } }) { docs { number answers events } } }`,
    )
    expect(JSON.stringify(listed.body)).toContain(number)
    expect(JSON.stringify(listed.body)).not.toContain('dogs')
    expect(await recordsOf(number)).toEqual([])
  })

  it('is told to the data-protection role of the authority, which sees the case and no contents', async () => {
    const { number } = await test.received(aDecision())
    const { id } = await caseOf(test.payload, number)
    await test.worker.get(`/api/submissions/${String(id)}`)
    const path = `/api/protection-records?where[caseNumber][equals]=${number}`
    const told = await officer.get(path)
    expect(told.body).toMatchObject({ totalDocs: 1, docs: [{ action: 'viewed' }] })
    expect((await stranger.get(path)).body).toMatchObject({ totalDocs: 0 })
    expect((await test.worker.get(path)).status).toBe(403)
    const query = `{ ProtectionRecords(where: { caseNumber: { equals: "${number}" } }) { docs { action seenFields } } }`
    expect(JSON.stringify((await graphql(officer, query)).body)).toContain('"viewed"')

    const user = await test.payload.findByID({ collection: 'users', id: officer.id })
    const surfaces = [
      (await officer.get(`/api/submissions/${String(id)}`)).body as unknown,
      (await graphql(officer, `{ Submission(id: ${String(id)}) { number answers events } }`))
        .body as unknown,
      await test.payload.findByID({
        collection: 'submissions',
        id,
        user: { ...user, collection: 'users' } as TypedUser,
        overrideAccess: false,
      }),
    ].map((one) => JSON.stringify(one))
    for (const text of surfaces) {
      expect(text).toContain(number)
      for (const content of ['dogs', secretAnswer, 'halterin@', 'received"']) {
        expect(text).not.toContain(content)
      }
    }
    expect(await recordsOf(number)).toHaveLength(1)
  })

  it('cannot be changed or taken away by anybody, and where the database is changed by force, it shows', async () => {
    const { number } = await test.received(aDecision())
    const { id } = await caseOf(test.payload, number)
    await test.worker.get(`/api/submissions/${String(id)}`)
    const [line] = await recordsOf(number)
    const path = `/api/protection-records/${String(line?.id)}`
    expect((await officer.patch(path, { actor: 'users:1' })).status).toBe(403)
    expect((await officer.delete(path)).status).toBe(403)
    const change = `update protection_records set actor = 'users:1' where id = ${String(line?.id)}`
    await expect(test.pool.query(change)).rejects.toThrow('only added to')
    await expect(test.pool.query('delete from protection_records')).rejects.toThrow('only added to')
    await expect(test.pool.query('truncate protection_records')).rejects.toThrow('only added to')

    expect(await verified()).toMatchObject({ foreign: [], missing: 0 })
    await test.pool.query('alter table protection_records disable trigger all')
    await test.pool.query(change)
    expect(await verified()).toMatchObject({ foreign: [line?.id], missing: 1 })
    await test.pool.query(`delete from protection_records where id = ${String(line?.id)}`)
    await test.pool.query('alter table protection_records enable trigger all')
    expect(await verified()).toMatchObject({ foreign: [], missing: 1 })
  })
})

describe('a case whose retention is over', () => {
  it('is deleted, and the log says when and under which rule, without contents', async () => {
    const { number, id, due } = await aClosedCase()
    await forget(due + 1000)
    await expect(caseOf(test.payload, number)).rejects.toThrow('There is no case')
    const [proof, ...more] = await recordsOf(number)
    expect(more).toEqual([])
    expect(proof).toMatchObject({ action: 'deleted', actor: 'system', submission: id })
    expect(proof?.rule).toMatch(
      /^hund-anmelden v3, closed \d{4}-\d\d-\d\d, kept until \d{4}-\d\d-\d\d$/,
    )
    expect(JSON.stringify(proof)).not.toContain(secretAnswer)
  })

  it('keeps number and dates where its form says to anonymise, and nothing of what was answered', async () => {
    const { number, id, due } = await aClosedCase()
    await test.pool.query(`update submissions set after_retention = 'anonymise' where id = $1`, [
      id,
    ])
    expect(await forget(due + 1000)).toBe(1)
    const { rows } = await test.pool.query<{ row: string }>(
      'select submissions::text as row from submissions where id = $1',
      [id],
    )
    expect(rows[0]?.row).toContain(number)
    expect(rows[0]?.row).not.toContain('dogs')
    expect(await caseOf(test.payload, number)).toMatchObject({ answers: null, events: null })
    expect(await ledgerOf(test.payload, id)).toEqual([])
    expect(await recordsOf(number)).toMatchObject([{ action: 'anonymised' }])
    expect(await forget(due + 2000)).toBe(0)
  })

  it('goes earlier where its form says so of what was withdrawn', async () => {
    const { statusToken, number } = await test.received(aDecision())
    await test.pool.query('update submissions set withdrawn_retention_days = 3 where number = $1', [
      number,
    ])
    await test.desk.withdraw({ number, statusToken, locale: 'de' })
    const { closedAt, deleteAfter } = await caseOf(test.payload, number)
    const days = (Date.parse(deleteAfter ?? '') - Date.parse(closedAt ?? '')) / 86_400_000
    expect(Math.round(days)).toBeLessThanOrEqual(4)
    expect(days).toBeGreaterThan(2)
  })

  it('keeps the rules of its form from the day it was received', async () => {
    const { number } = await test.received(threeSteps())
    const form = test.form()
    form.withdrawnRetentionDays = 5
    form.afterRetention = 'anonymise'
    const later = await test.desk.submit(aSubmission(), crypto.randomUUID())
    const { rows } = await test.pool.query<{ days: string | null; after: string | null }>(
      `select withdrawn_retention_days as days, after_retention as after from submissions
       where number = any($1) order by number`,
      [[number, later.number]],
    )
    expect(rows).toEqual([
      { days: null, after: null },
      { days: '5', after: 'anonymise' },
    ])
  })
})

describe('a legal hold', () => {
  const path = (id: number, what: string) => `/api/submissions/${String(id)}/${what}`

  it('stops forgetting until it is lifted, says who and why, and is in the log', async () => {
    const { number, id, due } = await aClosedCase()
    const reason = 'Beschwerde hängig'
    expect((await officer.post(path(id, 'hold'), { reason })).status).toBe(200)
    await forget(due + 1000)
    expect(await caseOf(test.payload, number)).toMatchObject({
      heldBy: officer.id,
      holdReason: reason,
    })
    expect((await test.worker.get(`/api/submissions/${String(id)}`)).body).toMatchObject({
      holdReason: reason,
    })
    expect(
      (await officer.post(path(id, 'release'), { reason: 'Entscheid rechtskräftig' })).status,
    ).toBe(200)
    await forget(due + 1000)
    await expect(caseOf(test.payload, number)).rejects.toThrow('There is no case')
    const actor = `users:${String(officer.id)}`
    expect((await recordsOf(number)).filter(({ action }) => action !== 'viewed')).toMatchObject([
      { action: 'held', actor, reason },
      { action: 'released', actor, reason: 'Entscheid rechtskräftig' },
      { action: 'deleted', actor: 'system' },
    ])
    expect(await verified()).toMatchObject({ foreign: [] })
  })

  it('needs a reason and the data-protection role of the authority, and is set once', async () => {
    const { id } = await aClosedCase()
    const reason = 'Beschwerde hängig'
    expect((await officer.post(path(id, 'hold'), {})).status).toBe(400)
    expect((await test.worker.post(path(id, 'hold'), { reason })).status).toBe(403)
    expect((await stranger.post(path(id, 'hold'), { reason })).status).toBe(403)
    expect((await officer.post(path(id, 'release'), { reason })).status).toBe(409)
    expect((await officer.post(path(id, 'hold'), { reason })).status).toBe(200)
    expect((await officer.post(path(id, 'hold'), { reason })).status).toBe(409)
  })
})
