import request from 'supertest'

import { calendarDateOf } from '../../../src/domain/calendar-date.ts'
import { followUnreviewed } from '../../../src/publication/canonical-change/index.ts'
import { aDocument } from '../../support/builders.ts'
import { aPerson, type SignedIn } from '../../support/people.ts'
import { startApp, type TestApp } from '../../support/start-app.ts'

const dayMs = 24 * 60 * 60 * 1000
const today = Date.now()
const inDays = (days: number) => new Date(today + days * dayMs)
const dayIn = (days: number) => calendarDateOf(inDays(days))

let test: TestApp
let kanton: SignedIn
let editor: SignedIn
let reviewer: SignedIn
let sursee: number
let other: number
let places: number[]

beforeAll(async () => {
  test = await startApp('seeded')
  await aPerson(test, 'erste', [{ role: 'admin' }])
  sursee = (await aDocument(test.payload, 'authorities', 'Stadt')).id
  other = (await aDocument(test.payload, 'authorities', 'Dorf')).id
  kanton = await aPerson(test, 'kanton', [{ role: 'canonical-editor' }])
  editor = await aPerson(test, 'redaktion', [{ role: 'local-editor', authority: sursee }])
  reviewer = await aPerson(test, 'freigabe', [{ role: 'reviewer', authority: sursee }], 'fr')
  const { docs } = await test.payload.find({
    collection: 'jurisdictions',
    where: { and: [{ kind: { equals: 'municipality' } }, { validTo: { exists: false } }] },
    limit: 3,
    depth: 0,
  })
  places = docs.map(({ id }) => id)
})

beforeEach(async () => {
  await test.payload.delete({ collection: 'outgoing-mails', where: { id: { exists: true } } })
  // Services of earlier tests take no part.
  await test.payload.db.updateMany({
    collection: 'services',
    where: { followOn: { exists: true } },
    data: { followOn: null },
  })
})

const contact = (phone: string) => ({ contact: { phone } })

/** A service, and two variants of it that have a contact of their own; the second one belongs to somebody else. */
const aServiceWithVariants = async () => {
  const { id: service } = await aDocument(test.payload, 'services', 'Hund', {
    data: contact('+41412281111'),
  })
  const variant = async (place: number, owner: number) =>
    test.payload.create({
      collection: 'service-variants',
      data: {
        service,
        jurisdiction: places[place],
        owner,
        offered: 'yes',
        status: 'active',
        overrides: ['contact', 'time'],
        contact: { phone: '+41419261111' },
        processingTime: { typical: 'P9D' },
        _status: 'published',
      } as never,
      user: await userOf(kanton),
    })
  return { service, ours: (await variant(0, sursee)).id, theirs: (await variant(1, other)).id }
}

const userOf = async ({ id }: SignedIn) =>
  ({
    ...(await test.payload.findByID({ collection: 'users', id, depth: 0 })),
    collection: 'users',
  }) as never

const change = async (service: number, data: Record<string, unknown>) => {
  const answer = await kanton.patch(`/api/services/${String(service)}`, {
    ...data,
    _status: 'published',
  })
  expect([answer.status, answer.text.slice(0, answer.status === 200 ? 0 : 500)]).toEqual([200, ''])
}

const publicly = async (id: number) =>
  (await request(test.app).get(`/api/service-variants/${String(id)}?depth=0`)).body as {
    overrides: string[]
    reviewState: string
    offered: string
  }

const mails = async () => {
  const { docs } = await test.payload.find({
    collection: 'outgoing-mails',
    sort: 'id',
    pagination: false,
  })
  return docs.map(({ to, subject, text }) => ({ to, subject, text }))
}

const mailsTo = async ({ email }: SignedIn) => (await mails()).filter(({ to }) => to === email)

const round = (days: number) => followUnreviewed(test.payload, inDays(days))

/** A change that was announced today and is due in twenty days. */
const announced = async () => {
  const made = await aServiceWithVariants()
  await change(made.service, { ...contact('+41412282222'), followOn: dayIn(20) })
  expect(await round(0)).toEqual({ announced: 2, followed: 0, waiting: 0 })
  return made
}

describe('the day on which municipalities follow', () => {
  it('is refused beside its field where it leaves them no time, and stays where it is left alone', async () => {
    const { service } = await aServiceWithVariants()
    const path = `/api/services/${String(service)}`
    const refused = await kanton.patch(path, { followOn: dayIn(13), _status: 'published' })
    expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('followOn')])
    await change(service, { followOn: dayIn(14) })
    await change(service, { synonyms: ['welpe'], followOn: dayIn(14) })
  })

  it('is set by those who publish the service and by nobody else', async () => {
    const { id } = await aDocument(test.payload, 'services', 'Fest', {
      status: 'draft',
      data: { level: 'gemeinde', owner: sursee },
    })
    const path = `/api/services/${String(id)}?draft=true`
    await editor.patch(path, { followOn: dayIn(30) })
    const stored = async () =>
      (await test.payload.findByID({ collection: 'services', id, draft: true })).followOn
    expect(await stored()).toBeFalsy()
    await reviewer.patch(path, { followOn: dayIn(30) })
    expect(await stored()).toContain(dayIn(30))
  })
})

describe('before the day', () => {
  it('those who work on a variant are told once, in their language, with the day, the groups and a link', async () => {
    const { ours } = await announced()
    const [mail, ...more] = await mailsTo(editor)
    const day = dayIn(20).split('-').reverse().join('.')
    expect(more).toEqual([])
    expect(mail?.subject).toContain(day)
    expect(mail?.text).toContain('Kontakt')
    expect(mail?.text).toContain(`/admin/collections/service-variants/${String(ours)}`)
    expect((await mailsTo(reviewer)).map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/^À comparer/),
    ])
    expect(await round(1)).toEqual({ announced: 0, followed: 0, waiting: 0 })
    expect(await mailsTo(editor)).toHaveLength(1)
  })

  it('nothing follows', async () => {
    const { ours } = await announced()
    expect(await round(19)).toMatchObject({ followed: 0 })
    expect((await publicly(ours)).overrides).toEqual(['contact', 'time'])
  })

  it('nobody is told where nothing is behind, or no day is set', async () => {
    const { service } = await aServiceWithVariants()
    await change(service, contact('+41412282222'))
    expect(await round(0)).toMatchObject({ announced: 0 })
    await change(service, contact('+41412281111'))
    await change(service, { followOn: dayIn(20) })
    expect(await round(0)).toMatchObject({ announced: 0 })
    expect(await mails()).toEqual([])
  })

  it('they are told again of a day that was moved, and of a change after they had compared', async () => {
    const { service, ours } = await announced()
    await change(service, { followOn: dayIn(40) })
    expect(await round(1)).toMatchObject({ announced: 2 })
    const kept = await reviewer.post(`/api/service-variants/${String(ours)}/review`, {
      groups: { contact: 'keep' },
    })
    expect(kept.status).toBe(200)
    await change(service, contact('+41412283333'))
    expect(await round(0)).toMatchObject({ announced: 1 })
    expect(await mailsTo(editor)).toHaveLength(3)
  })
})

describe('on the day', () => {
  it('variants nobody compared take over the changed group and nothing else, as a version of the system', async () => {
    const { ours, theirs } = await announced()
    expect(await round(20)).toEqual({ announced: 0, followed: 2, waiting: 0 })
    for (const id of [ours, theirs]) {
      expect(await publicly(id)).toMatchObject({ overrides: ['time'], reviewState: 'ok' })
    }
    expect((await mailsTo(editor)).map(({ subject }) => subject)[1]).toMatch(
      /^Zentraler Text übernommen/,
    )
    const { docs } = await test.payload.find({
      collection: 'audit-entries',
      where: {
        and: [
          { collectionSlug: { equals: 'service-variants' } },
          { documentId: { equals: String(ours) } },
        ],
      },
      sort: '-id',
      limit: 1,
    })
    expect(docs[0]).toMatchObject({ actor: 'system' })
    expect(await round(21)).toEqual({ announced: 0, followed: 0, waiting: 0 })
  })

  it('a variant whose own text was kept is left alone', async () => {
    const { ours, theirs } = await announced()
    await reviewer.post(`/api/service-variants/${String(ours)}/review`, {
      groups: { contact: 'keep' },
    })
    expect(await round(20)).toMatchObject({ followed: 1 })
    expect((await publicly(ours)).overrides).toEqual(['contact', 'time'])
    expect((await publicly(theirs)).overrides).toEqual(['time'])
  })

  it('a variant with a pending change waits; nothing of the change is published or lost', async () => {
    const { ours, theirs } = await announced()
    const path = `/api/service-variants/${String(ours)}`
    const saved = await editor.patch(`${path}?draft=true`, {
      offered: 'no',
      offeredReason: 'not-here',
    })
    expect(saved.status).toBe(200)
    expect(await round(20)).toEqual({ announced: 0, followed: 1, waiting: 1 })
    expect(await publicly(ours)).toMatchObject({ overrides: ['contact', 'time'], offered: 'yes' })
    expect((await publicly(theirs)).overrides).toEqual(['time'])
    const draft = await test.payload.findByID({
      collection: 'service-variants',
      id: ours,
      draft: true,
    })
    expect(draft.offered).toBe('no')
    expect((await mailsTo(editor)).at(-1)?.subject).toMatch(/^Der zentrale Text konnte nicht/)
    await round(21)
    expect(await mailsTo(editor)).toHaveLength(2)
    const released = await reviewer.patch(path, { offered: 'yes', _status: 'published' })
    expect(released.status).toBe(200)
    expect(await round(22)).toMatchObject({ followed: 1, waiting: 0 })
    expect((await publicly(ours)).overrides).toEqual(['time'])
  })

  it('a variant that cannot be published stops none of the others, and follows when it can', async () => {
    const { ours, theirs } = await announced()
    // Whatever writes this row fails from here on.
    await test.payload.db.drizzle.execute(
      `alter table service_variants add constraint broken check (id <> ${String(ours)}) not valid`,
    )
    expect(await round(20)).toMatchObject({ followed: 1, waiting: 1 })
    expect((await publicly(theirs)).overrides).toEqual(['time'])
    expect((await mailsTo(editor)).at(-1)?.subject).toMatch(/^Der zentrale Text konnte nicht/)
    await test.payload.db.drizzle.execute('alter table service_variants drop constraint broken')
    expect(await round(20)).toMatchObject({ followed: 1, waiting: 0 })
    expect((await publicly(ours)).overrides).toEqual(['time'])
  })

  it('nothing follows a service that is no longer public', async () => {
    const { service, ours } = await announced()
    await test.payload.update({
      collection: 'services',
      id: service,
      data: { _status: 'draft' },
    })
    expect(await round(20)).toEqual({ announced: 0, followed: 0, waiting: 0 })
    expect((await publicly(ours)).overrides).toEqual(['contact', 'time'])
  })

  it('two rounds at once do it once', async () => {
    const { ours } = await announced()
    const both = await Promise.all([round(20), round(20)])
    expect(await mailsTo(editor)).toHaveLength(2)
    expect(both.some(({ followed }) => followed > 0)).toBe(true)
    expect((await publicly(ours)).overrides).toEqual(['time'])
  })
})
