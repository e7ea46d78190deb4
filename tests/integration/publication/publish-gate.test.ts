import request from 'supertest'

import { pastTheGate } from '../../../src/publication/gate/index.ts'
import { demoLogins } from '../../../src/seed/demo-logins.ts'
import { aDocument } from '../../support/builders.ts'
import { refusalOf } from '../../support/refusal.ts'
import { startApp, type TestApp } from '../../support/start-app.ts'

let test: TestApp
const tokens = new Map<string, string>()

beforeAll(async () => {
  test = await startApp('seeded')
  for (const { email, password } of demoLogins) {
    const answer = await request(test.app).post('/api/users/login').send({ email, password })
    tokens.set(email.split('@')[0] ?? '', answer.body.token as string)
  }
})

const as = (who: string) => `JWT ${tokens.get(who) ?? ''}`

const rest = (path: string, data: object) =>
  request(test.app).patch(path).set('Authorization', as('kanton')).send(data)

const kanton = async () => {
  const { docs } = await test.payload.find({
    collection: 'users',
    where: { email: { equals: 'kanton@demo.example' } },
  })
  return { ...docs[0], collection: 'users' } as never
}

const idOf = async (
  collection: 'services' | 'jurisdictions' | 'authorities',
  identifier: string,
) => {
  const { docs } = await test.payload.find({
    collection,
    where: { identifier: { equals: identifier } },
    depth: 0,
  })
  return docs[0]?.id ?? 0
}

/** A draft that lacks a channel, a word about fees, a law, an authority and one of its required fields. */
const aPoorDraft = () =>
  aDocument(test.payload, 'services', `Halb fertig ${crypto.randomUUID().slice(0, 8)}`, {
    status: 'draft',
    data: { level: 'kanton', feeRule: 'unknown', audiences: [], channels: [] },
  })

const everythingWrong = ['responsibilities', 'channels', 'feeRule', 'legalBases', 'audiences']

const statusOf = async (id: number) =>
  (await test.payload.findByID({ collection: 'services', id, depth: 0 }))._status

/** A draft the gate has no error for. */
const aCompleteDraft = async (data: Record<string, unknown> = {}) => {
  const draft = await aDocument(
    test.payload,
    'services',
    `Fertig ${crypto.randomUUID().slice(0, 8)}`,
    {
      status: 'draft',
      data,
    },
  )
  await aDocument(test.payload, 'responsibilities', '', {
    data: {
      service: draft.id,
      jurisdiction: await idOf('jurisdictions', 'kanton-lu'),
      authority: await idOf('authorities', 'staatskanzlei'),
    },
  })
  return draft
}

const pathsIn = (answer: { body: { errors?: { data?: { errors: { path: string }[] } }[] } }) =>
  answer.body.errors?.[0]?.data?.errors.map(({ path }) => path).sort()

describe('publishing what is incomplete is refused, with everything that is wrong,', () => {
  it('by REST', async () => {
    const { id } = await aPoorDraft()
    const answer = await rest(`/api/services/${String(id)}`, { _status: 'published' })
    expect(answer.status).toBe(400)
    expect(pathsIn(answer)).toEqual([...everythingWrong].sort())
    expect(await statusOf(id)).toBe('draft')
  })

  it('by GraphQL', async () => {
    const { id } = await aPoorDraft()
    const query = `mutation { updateService(id: ${String(id)}, data: { _status: published }) { id } }`
    const { body } = await request(test.app)
      .post('/api/graphql')
      .set('Authorization', as('kanton'))
      .send({ query })
    const errors = body.errors[0].extensions.data.errors as { path: string }[]
    expect(errors.map(({ path }) => path).sort()).toEqual([...everythingWrong].sort())
    expect(await statusOf(id)).toBe('draft')
  })

  it('by the Local API on behalf of a person', async () => {
    const { id } = await aPoorDraft()
    const write = test.payload.update({
      collection: 'services',
      id,
      data: { _status: 'published' },
      overrideAccess: false,
      user: await kanton(),
    })
    expect(Object.keys(await refusalOf(write)).sort()).toEqual([...everythingWrong].sort())
  })

  it('in bulk, document by document', async () => {
    const poor = await aPoorDraft()
    const complete = await aCompleteDraft()
    const answer = await rest(
      `/api/services?where[id][in]=${String(poor.id)},${String(complete.id)}&draft=true`,
      { _status: 'published' },
    )
    expect((answer.body.errors as { id: number }[]).map(({ id }) => id)).toEqual([poor.id])
    expect(await statusOf(poor.id)).toBe('draft')
    expect(await statusOf(complete.id)).toBe('published')
  })

  it('on schedule', async () => {
    const { id } = await aPoorDraft()
    const user = (await kanton()) as { id: number }
    await test.payload.jobs.queue({
      task: 'schedulePublish',
      input: {
        type: 'publish',
        doc: { relationTo: 'services', value: String(id) },
        user: { relationTo: 'users', value: user.id },
      } as never,
    })
    await test.payload.jobs.run({ limit: 10 })
    expect(await statusOf(id)).toBe('draft')
  })

  it('when it is created', async () => {
    const answer = await request(test.app)
      .post('/api/channels')
      .set('Authorization', as('kanton'))
      .send({
        title: 'Kanal [...]',
        kind: 'counter',
        url: 'http://a.example.ch',
        _status: 'published',
      })
    expect(answer.status).toBe(400)
    expect(pathsIn(answer)).toEqual(['title', 'url'])
  })
})

describe('a refusal', () => {
  it('speaks the language of the reader and says what to do', async () => {
    const { id } = await aPoorDraft()
    const answer = await rest(`/api/services/${String(id)}`, { _status: 'published' }).set(
      'Accept-Language',
      'fr',
    )
    const [fees] = (answer.body.errors[0].data.errors as { path: string; message: string }[])
      .filter(({ path }) => path === 'feeRule')
      .map(({ message }) => message)
    expect(fees).toContain('Veuillez choisir « Gratuit »')
  })

  it('is about every language, whichever is being written', async () => {
    const draft = await aCompleteDraft()
    await test.payload.update({
      collection: 'services',
      id: draft.id,
      locale: 'fr',
      draft: true,
      data: { title: 'Titre', summary: 'Annoncer XX' },
    })
    const answer = await rest(`/api/services/${String(draft.id)}`, { _status: 'published' })
    expect(answer.body.errors[0].data.errors).toEqual([
      expect.objectContaining({
        path: 'summary',
        message: expect.stringMatching(/^Français: .*XX/),
      }),
    ])
  })

  it('counts what this very write puts right', async () => {
    const draft = await aCompleteDraft({ title: 'Titel XX' })
    const answer = await rest(`/api/services/${String(draft.id)}`, {
      title: 'Richtiger Titel',
      _status: 'published',
    })
    expect(answer.status).toBe(200)
  })

  it('keeps what is public from getting worse', async () => {
    const draft = await aCompleteDraft()
    await rest(`/api/services/${String(draft.id)}`, { _status: 'published' })
    const answer = await rest(`/api/services/${String(draft.id)}`, {
      channels: [],
      _status: 'published',
    })
    expect(pathsIn(answer)).toEqual(['channels'])
  })
})

describe('the gate lets through', () => {
  it('every draft, however poor', async () => {
    const { id } = await aPoorDraft()
    const answer = await rest(`/api/services/${String(id)}?draft=true`, { title: 'XX' })
    expect(answer.status).toBe(200)
  })

  it('what has warnings alone', async () => {
    const { id } = await aCompleteDraft()
    const answer = await rest(`/api/services/${String(id)}`, { _status: 'published' })
    expect(answer.status).toBe(200)
    expect(await statusOf(id)).toBe('published')
  })

  it('what goes into the trash', async () => {
    const { id } = await aDocument(test.payload, 'services', 'Weg damit')
    const answer = await rest(`/api/services/${String(id)}`, {
      deletedAt: new Date().toISOString(),
    })
    expect(answer.status).toBe(200)
  })

  it('what the system moves on behalf of a person', async () => {
    const { id } = await aPoorDraft()
    const complete = {
      audiences: ['bevoelkerung'] as ['bevoelkerung'],
      _status: 'published' as const,
    }
    const write = (context: Record<string, unknown>) => async () =>
      test.payload.update({
        collection: 'services',
        id,
        data: complete,
        user: await kanton(),
        context,
      })
    await expect(write({})()).rejects.toThrow()
    await write({ [pastTheGate]: true })()
    expect(await statusOf(id)).toBe('published')
  })
})
