import request from 'supertest'

import { demoLogins } from '../../../src/seed/demo-logins.ts'
import { aDocument } from '../../support/builders.ts'
import { startApp, type TestApp } from '../../support/start-app.ts'

let test: TestApp
let sursee: number
let place: number
const tokens = new Map<string, string>()

const idOf = async (collection: 'authorities' | 'jurisdictions') => {
  const { docs } = await test.payload.find({
    collection,
    where: { identifier: { equals: 'gemeinde-1103' } },
    depth: 0,
  })
  return docs[0]?.id ?? 0
}

beforeAll(async () => {
  test = await startApp('seeded')
  sursee = await idOf('authorities')
  place = await idOf('jurisdictions')
  for (const { email, password } of demoLogins) {
    const answer = await request(test.app).post('/api/users/login').send({ email, password })
    tokens.set(email.split('@')[0] ?? '', answer.body.token as string)
  }
})

const as = (who: string) => `JWT ${tokens.get(who) ?? ''}`

/** A variant of Sursee that overrides contact and time, while the canton changed both. */
const aVariantBehind = async (owner = sursee) => {
  const contact = { phone: '+41412288111' }
  const service = await aDocument(test.payload, 'services', 'Hund', {
    data: { contact, processingTime: { typical: 'P1D' } },
  })
  const answer = await request(test.app)
    .post('/api/service-variants')
    .set('Authorization', as('admin'))
    .send({
      service: service.id,
      jurisdiction: place,
      owner,
      offered: 'yes',
      overrides: ['contact', 'time'],
      contact: { phone: '+41419260000' },
      processingTime: { typical: 'P9D' },
      _status: 'published',
    })
  await test.payload.update({
    collection: 'services',
    id: service.id,
    data: { contact: { phone: '+41412288222' }, processingTime: { typical: 'P5D' } },
  })
  return answer.body.doc.id as number
}

const comparisonOf = async (id: number, who = 'sursee') =>
  request(test.app)
    .get(`/api/service-variants/${String(id)}/comparison`)
    .set('Authorization', as(who))

const review = (id: number, groups: Record<string, string>, who = 'sursee') =>
  request(test.app)
    .post(`/api/service-variants/${String(id)}/review`)
    .set('Authorization', as(who))
    .send({ groups })

const stored = (id: number) =>
  test.payload.findByID({ collection: 'service-variants', id, depth: 0 })

describe('an editor of a municipality', () => {
  it('sees what the service said, what it says and what she says', async () => {
    const { body } = await comparisonOf(await aVariantBehind())
    expect(body).toEqual({
      state: 'canonical-changed',
      groups: [
        {
          group: 'time',
          kind: 'override',
          was: '1 Tag',
          now: '5 Tage',
          ours: '9 Tage',
          isBehind: true,
        },
        {
          group: 'contact',
          kind: 'override',
          was: '+41412288111',
          now: '+41412288222',
          ours: '+41419260000',
          isBehind: true,
        },
      ],
    })
  })

  it('keeps her own text, and is asked no more about it', async () => {
    const id = await aVariantBehind()
    const { body } = await review(id, { contact: 'keep' })
    expect((body.groups as { isBehind: boolean }[]).map(({ isBehind }) => isBehind)).toEqual([
      true,
      false,
    ])
    const variant = await stored(id)
    expect(variant.overrides).toEqual(['contact', 'time'])
    expect(variant).toMatchObject({ reviewState: 'canonical-changed', changedGroups: ['time'] })
    expect(variant.basedOnVersion).toMatch(/^\d+$/)
  })

  it('takes over one group and leaves the other', async () => {
    const id = await aVariantBehind()
    await review(id, { time: 'take-over' }, 'freigabe-sursee')
    const variant = await stored(id)
    expect(variant.overrides).toEqual(['contact'])
    expect(variant).toMatchObject({ reviewState: 'canonical-changed', changedGroups: ['contact'] })
  })

  it('takes over everything at once', async () => {
    const id = await aVariantBehind()
    await review(id, { time: 'take-over', contact: 'take-over' }, 'freigabe-sursee')
    expect(await stored(id)).toMatchObject({ overrides: [], reviewState: 'ok', changedGroups: [] })
  })

  it('takes over what she may not publish herself as a draft that somebody releases', async () => {
    const id = await aVariantBehind()
    await review(id, { time: 'take-over', contact: 'keep' })
    expect((await stored(id)).overrides).toEqual(['contact', 'time'])
    const draft = await test.payload.findByID({ collection: 'service-variants', id, draft: true })
    expect(draft).toMatchObject({ overrides: ['contact'], workflow: { state: 'draft' } })
  })

  it('publishes no draft by it', async () => {
    const id = await aVariantBehind()
    await test.payload.update({
      collection: 'service-variants',
      id,
      data: { localName: 'Noch nicht fertig' },
      draft: true,
    })
    await review(id, { contact: 'keep', time: 'keep' })
    const variant = await stored(id)
    expect(variant.localName).toBeFalsy()
    expect(variant).toMatchObject({ _status: 'published', reviewState: 'ok' })
  })

  it('decides nothing for another municipality, and nothing that makes no sense', async () => {
    const { docs } = await test.payload.find({
      collection: 'authorities',
      where: { identifier: { equals: 'gemeinde-1061' } },
    })
    const foreign = await aVariantBehind(docs[0]?.id)
    expect((await review(foreign, { contact: 'keep' })).status).toBe(403)
    expect((await stored(foreign)).changedGroups).toHaveLength(2)
    expect((await review(foreign, { contact: 'perhaps' }, 'admin')).status).toBe(400)
    expect((await review(foreign, { identity: 'keep' }, 'admin')).status).toBe(400)
  })

  it('must be signed in', async () => {
    const id = await aVariantBehind()
    const anonymous = await request(test.app).get(`/api/service-variants/${String(id)}/comparison`)
    expect(anonymous.status).toBe(403)
  })
})
