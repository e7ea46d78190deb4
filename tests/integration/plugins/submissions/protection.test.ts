import type { TypedUser } from 'payload'

import type { SignedIn } from '../../../support/people.ts'
import { protectors, recordsOf, verified } from '../../../support/protection.ts'
import { startCases, type TestCases } from '../../../support/start-cases.ts'
import { aDecision, caseOf, secretAnswer } from '../../../support/submissions.ts'

let test: TestCases
let officer: SignedIn
let stranger: SignedIn

beforeAll(async () => {
  test = await startCases()
  const people = await protectors(test)
  officer = people.officer
  stranger = people.stranger
})

afterAll(() => test.stop())

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
      expect(await recordsOf(test, number)).toMatchObject([
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
    const actors = (await recordsOf(test, number)).map(({ actor }) => actor)
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
    expect(await recordsOf(test, number)).toEqual([])
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
        user: { ...user, collection: 'users' },
        overrideAccess: false,
      }),
    ].map((one) => JSON.stringify(one))
    for (const text of surfaces) {
      expect(text).toContain(number)
      for (const content of ['dogs', secretAnswer, 'halterin@', 'received"']) {
        expect(text).not.toContain(content)
      }
    }
    expect(await recordsOf(test, number)).toHaveLength(1)
  })

  it('cannot be changed or taken away by anybody, and where the database is changed by force, it shows', async () => {
    const { number } = await test.received(aDecision())
    const { id } = await caseOf(test.payload, number)
    await test.worker.get(`/api/submissions/${String(id)}`)
    const [line] = await recordsOf(test, number)
    const path = `/api/protection-records/${String(line?.id)}`
    expect((await officer.patch(path, { actor: 'users:1' })).status).toBe(403)
    expect((await officer.delete(path)).status).toBe(403)
    const change = `update protection_records set actor = 'users:1' where id = ${String(line?.id)}`
    await expect(test.pool.query(change)).rejects.toThrow('only added to')
    await expect(test.pool.query('delete from protection_records')).rejects.toThrow('only added to')
    await expect(test.pool.query('truncate protection_records')).rejects.toThrow('only added to')

    expect(await verified(test)).toMatchObject({ foreign: [], missing: 0 })
    await test.pool.query('alter table protection_records disable trigger all')
    await test.pool.query(change)
    expect(await verified(test)).toMatchObject({ foreign: [line?.id], missing: 1 })
    await test.pool.query(`delete from protection_records where id = ${String(line?.id)}`)
    await test.pool.query('alter table protection_records enable trigger all')
    expect(await verified(test)).toMatchObject({ foreign: [], missing: 1 })
  })
})
