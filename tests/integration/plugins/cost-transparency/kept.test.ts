import request from 'supertest'

import { inDays } from '../../../support/api-keys.ts'
import {
  anExpense,
  enterLocally,
  startProgramme,
  type TestProgramme,
} from '../../../support/programme.ts'

let test: TestProgramme
let project: number
let decision: number
const on = (day: string) => `${day}T12:00:00.000Z`

interface Refused {
  errors: {
    message: string
    data?: { code?: string; errors?: { path: string; message: string }[] }
  }[]
}

/** Deletes as the programme office, in German. @returns status and what is said */
const remove = async (path: string, as = test.office) => {
  const { status, body } = await as.delete(`/api/${path}`).set('Accept-Language', 'de')
  const [error] = (body as Partial<Refused>).errors ?? []
  return { status, code: error?.data?.code, said: error?.message }
}

beforeAll(async () => {
  test = await startProgramme()
  const { payload, programme } = test
  const made = await payload.create({
    collection: 'programme-decisions',
    data: {
      programme,
      identifier: 'halt',
      subject: 'Halt',
      body: 'Regierungsrat',
      date: on('2021-05-01'),
      outcome: 'accepted',
    } as never,
  })
  decision = made.id
  await payload.update({
    collection: 'programmes',
    id: programme,
    data: {
      milestoneKinds: [{ code: 'MS10', title: 'Start', phase: 'initiation' }],
      contracts: [
        { key: 'portal', kind: 'contract', title: 'Portal', signedOn: on('2021-01-01') },
        { key: 'beratung', kind: 'mandate', title: 'Beratung', signedOn: on('2021-01-01') },
      ],
    } as never,
  })
  const { id } = await payload.create({
    collection: 'projects',
    data: {
      programme,
      name: 'Portal',
      identifier: 'portal',
      approach: 'classic',
      milestones: [
        {
          key: 'start',
          kind: 'MS10',
          plannings: [{ plannedOn: on('2021-03-01'), decidedOn: on('2021-01-01') }],
        },
      ],
    } as never,
  })
  project = id
  await enterLocally(
    test,
    anExpense({ project, contract: 'portal', decision, category: 'reserve' }),
  )
  await test.treasurer
    .post('/api/cost-snapshots', { programme, sources: ['Buchhaltung'] })
    .expect(201)
})

describe('what books or states of a programme name', () => {
  it('is not deleted, and it is said in German what names it', async () => {
    expect(await remove(`projects/${String(project)}`)).toEqual({
      status: 409,
      code: 'STILL_NAMED',
      said: '«portal» kann nicht gelöscht werden. Genannt wird es noch hier: Buchungen (1), Stände der Zahlen (1).',
    })
    expect(await remove(`programme-decisions/${String(decision)}`)).toMatchObject({
      status: 409,
      said: '«halt» kann nicht gelöscht werden. Genannt wird es noch hier: Buchungen (1), Stände der Zahlen (1).',
    })
    expect(await remove(`programmes/${String(test.programme)}`)).toMatchObject({
      status: 409,
      said: '«digitale-gemeinde» kann nicht gelöscht werden. Genannt wird es noch hier: Vorhaben (1), Beschlüsse (1), Beiträge (2), Buchungen (3), Stände der Zahlen (1).',
    })
  })

  it('is not deleted where it is a municipality of the catalogue either', async () => {
    await expect(
      test.payload.delete({ collection: 'jurisdictions', id: test.emmen }),
    ).rejects.toMatchObject({ status: 409, data: { code: 'STILL_NAMED' } })
  })

  it.each([
    ['contracts', () => `programmes/${String(test.programme)}`, { contracts: [] }, 'portal'],
    ['milestones', () => `projects/${String(project)}`, { milestones: [] }, 'start'],
  ] as const)(
    'keeps its %s: the field says what names which of them',
    async (field, path, data, key) => {
      const { body } = await test.office
        .patch(`/api/${path()}`, data)
        .set('Accept-Language', 'de')
        .expect(400)
      const refused = (body as Refused).errors.flatMap(({ data: told }) => told?.errors ?? [])
      expect(refused[0]?.path).toBe(field)
      expect(refused[0]?.message).toContain(`«${key}» kann nicht gelöscht werden.`)
      expect(refused[0]?.message).toContain('Stände der Zahlen (1)')
    },
  )
})

describe('what nothing names', () => {
  it('is deleted as ever', async () => {
    const { id } = await test.payload.create({
      collection: 'projects',
      data: {
        programme: test.programme,
        name: 'Idee',
        identifier: 'idee',
        approach: 'agile',
      } as never,
    })
    expect(await remove(`projects/${String(id)}`)).toMatchObject({ status: 200 })
  })
})

describe('projects that wait for others', () => {
  it('are refused where they would wait for themselves through others', async () => {
    const { id: other } = await test.payload.create({
      collection: 'projects',
      data: {
        programme: test.programme,
        name: 'Umzug',
        identifier: 'umzug',
        approach: 'agile',
        dependsOn: [project],
      } as never,
    })
    const { body } = await test.office
      .patch(`/api/projects/${String(project)}`, { dependsOn: [other] })
      .expect(400)
    const refused = (body as Refused).errors.flatMap(({ data: told }) => told?.errors ?? [])
    expect(refused.map(({ path }) => path)).toEqual(['dependsOn'])
  })
})

describe('who prepared a state', () => {
  it('is told by name to all who may read the state, also to those who may not read accounts', async () => {
    const { docs } = await test.payload.find({ collection: 'cost-snapshots', limit: 1 })
    const { body } = await test.office.get(`/api/cost-snapshots/${String(docs[0]?.id)}`).expect(200)
    expect(body).toMatchObject({ preparedByName: 'Finanzen', publishedByName: null })
    expect((body as { preparedBy: unknown }).preparedBy).toBeTypeOf('number')
  })
})

describe('a state that somebody prepared by a key', () => {
  it('is not published by herself either', async () => {
    const { docs } = await test.payload.find({
      collection: 'users',
      where: { email: { equals: test.office.email } },
    })
    const key = await test.payload.create({
      collection: 'api-keys',
      data: {
        name: 'Programm',
        scopes: ['read-drafts', 'write-content'],
        expiresAt: inDays(1),
        owner: docs[0]?.id,
      } as never,
    })
    const { body } = await request(test.app)
      .post('/api/cost-snapshots')
      .set('Authorization', `Bearer ${String(key.secret)}`)
      .send({ programme: test.programme, sources: ['Buchhaltung'] })
      .expect(201)
    const { id } = (body as { doc: { id: number } }).doc
    const refused = await test.office.post(`/api/cost-snapshots/${String(id)}/publish`)
    expect(JSON.stringify(refused.body)).toContain('/preparedBy')
  })
})
