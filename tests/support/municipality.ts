import request from 'supertest'

import { calendarDateOf } from '../../src/domain/calendar-date.ts'
import { type Followed, followUnreviewed } from '../../src/publication/canonical-change/index.ts'
import { aDocument } from './builders.ts'
import { aPerson, type SignedIn } from './people.ts'
import { startApp, type TestApp } from './start-app.ts'

const dayMs = 24 * 60 * 60 * 1000
const today = Date.now()
const inDays = (days: number) => new Date(today + days * dayMs)

/** The calendar day so many days from now. */
export const dayIn = (days: number): string => calendarDateOf(inDays(days))

/** A service with two variants that have a contact of their own; the second one belongs to another municipality. */
interface Variants {
  service: number
  ours: number
  theirs: number
}

interface Mail {
  to: string
  subject: string
  text: string
}

/** A municipality with an editor and a reviewer, who reads French, and the rounds of the worker on days to come. */
export interface Municipality {
  test: TestApp
  authority: number
  kanton: SignedIn
  editor: SignedIn
  reviewer: SignedIn
  aServiceWithVariants: () => Promise<Variants>
  /** Publishes a change of a service as the canton. */
  change: (service: number, data: Record<string, unknown>) => Promise<void>
  /** The same change as everywhere, announced today and due in twenty days. */
  announced: () => Promise<Variants>
  publicly: (
    variant: number,
  ) => Promise<{ overrides: string[]; reviewState: string; offered: string }>
  mails: () => Promise<Mail[]>
  mailsTo: (person: SignedIn) => Promise<Mail[]>
  /** What the worker does so many days from now. */
  round: (days: number) => Promise<Followed>
  /** Takes no more part of earlier services, and empties the outbox. */
  forget: () => Promise<void>
}

/** The contact of a service. */
export const contact = (phone: string) => ({ contact: { phone } })

/** Boots the product with its demo data and lets them sign in. */
export const startMunicipality = async (): Promise<Municipality> => {
  const test = await startApp('seeded')
  const { app, payload } = test
  await aPerson(test, 'erste', [{ role: 'admin' }])
  const authority = (await aDocument(payload, 'authorities', 'Stadt')).id
  const other = (await aDocument(payload, 'authorities', 'Dorf')).id
  const kanton = await aPerson(test, 'kanton', [{ role: 'canonical-editor' }])
  const { docs: places } = await payload.find({
    collection: 'jurisdictions',
    where: { and: [{ kind: { equals: 'municipality' } }, { validTo: { exists: false } }] },
    limit: 2,
    depth: 0,
  })

  const aVariant = async (service: number, place: number, owner: number) =>
    payload.create({
      collection: 'service-variants',
      data: {
        service,
        jurisdiction: places[place]?.id,
        owner,
        offered: 'yes',
        status: 'active',
        overrides: ['contact', 'time'],
        contact: { phone: '+41419261111' },
        processingTime: { typical: 'P9D' },
        _status: 'published',
      } as never,
      user: await accountOf(test, kanton),
    })

  const aServiceWithVariants = async () => {
    const data = contact('+41412281111')
    const { id: service } = await aDocument(payload, 'services', 'Hund', { data })
    const ours = (await aVariant(service, 0, authority)).id
    return { service, ours, theirs: (await aVariant(service, 1, other)).id }
  }

  const change = async (service: number, data: Record<string, unknown>) => {
    const answer = await kanton.patch(`/api/services/${String(service)}`, {
      ...data,
      _status: 'published',
    })
    if (answer.status !== 200) throw new Error(answer.text)
  }

  const round = (days: number) => followUnreviewed(payload, inDays(days))

  const mails = async () => {
    const { docs } = await payload.find({
      collection: 'outgoing-mails',
      sort: 'id',
      pagination: false,
    })
    return docs.map(({ to, subject, text }) => ({ to, subject, text }))
  }

  return {
    test,
    authority,
    kanton,
    editor: await aPerson(test, 'redaktion', [{ role: 'local-editor', authority }]),
    reviewer: await aPerson(test, 'freigabe', [{ role: 'reviewer', authority }], 'fr'),
    aServiceWithVariants,
    change,
    announced: async () => {
      const made = await aServiceWithVariants()
      await change(made.service, { ...contact('+41412282222'), followOn: dayIn(20) })
      await round(0)
      return made
    },
    publicly: async (variant) =>
      (await request(app).get(`/api/service-variants/${String(variant)}?depth=0`)).body as never,
    mails,
    mailsTo: async ({ email }) => (await mails()).filter(({ to }) => to === email),
    round,
    forget: async () => {
      await payload.delete({ collection: 'outgoing-mails', where: { id: { exists: true } } })
      await payload.db.updateMany({
        collection: 'services',
        where: { followOn: { exists: true } },
        data: { followOn: null },
      })
    },
  }
}

/** Somebody's account, as the Local API takes it. */
export const accountOf = async ({ payload }: TestApp, { id }: SignedIn) =>
  ({
    ...(await payload.findByID({ collection: 'users', id, depth: 0 })),
    collection: 'users',
  }) as never
