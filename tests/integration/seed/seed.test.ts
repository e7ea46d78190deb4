import type { CollectionSlug } from 'payload'

import { startPayload, type TestPayload } from '../../support/start-payload.ts'

let test: TestPayload

beforeAll(async () => {
  test = await startPayload('seeded')
})

const count = async (collection: CollectionSlug, where = {}) =>
  (await test.payload.count({ collection, where })).totalDocs

const aServiceNamed = async (
  identifier: string,
  locale: 'de' | 'fr' | 'it' | 'en' | 'de-simple',
) => {
  const { docs } = await test.payload.find({
    collection: 'services',
    where: { identifier: { equals: identifier } },
    locale,
    fallbackLocale: false,
    depth: 1,
  })
  return docs[0]
}

describe('the demo data', () => {
  it('hold the municipalities of the canton with their history', async () => {
    const municipality = { kind: { equals: 'municipality' } }
    expect(await count('jurisdictions', municipality)).toBe(109)
    expect(await count('jurisdictions', { ...municipality, validTo: { exists: false } })).toBe(79)
    const on2002 = {
      ...municipality,
      or: [{ validFrom: { exists: false } }, { validFrom: { less_than: '2002-01-02' } }],
    }
    expect(await count('jurisdictions', on2002)).toBe(107)
  })

  it('merge Honau into Root on the first of January 2025', async () => {
    const { docs } = await test.payload.find({
      collection: 'jurisdictions',
      where: { longName: { equals: 'Honau' } },
    })
    expect(docs[0]).toMatchObject({
      validTo: '2024-12-31T12:00:00.000Z',
      successors: [{ longName: 'Root', bfsNumber: 1065 }],
    })
  })

  it('hold 416 347 inhabitants at the end of 2020', async () => {
    const { docs } = await test.payload.find({
      collection: 'jurisdictions',
      where: { kind: { equals: 'municipality' } },
      pagination: false,
      depth: 0,
    })
    const sum = docs
      .flatMap(({ population }) => population ?? [])
      .filter(({ year }) => year === 2020)
      .reduce((total, { inhabitants }) => total + inhabitants, 0)
    expect(sum).toBe(416_347)
  })

  it.each([
    ['services', 98],
    ['topics', 170],
    ['postal-codes', 282],
    ['forms', 12],
    ['service-variants', 60],
    ['newsletters', 3],
  ] as const)('hold the expected number of %s', async (collection, expected) => {
    expect(await count(collection)).toBe(expected)
  })

  it('hold 40 questions about services and the three groups of the programme', async () => {
    expect(await count('faqs', { audience: { equals: 'public' } })).toBe(40)
    const { docs } = await test.payload.find({
      collection: 'faqs',
      where: { audience: { equals: 'programme' } },
      pagination: false,
    })
    expect(new Set(docs.map(({ group }) => group)).size).toBe(3)
  })

  it('give each of the 79 municipalities its Friedensrichteramt', async () => {
    const { docs } = await test.payload.find({
      collection: 'jurisdictions',
      where: { circleKind: { equals: 'friedensrichterkreis' } },
      depth: 0,
    })
    const members = docs.flatMap(({ members: inside }) => (inside ?? []) as number[])
    expect([docs.length, members.length, new Set(members).size]).toEqual([4, 79, 79])
  })

  it('offer eUmzug in nine municipalities in 2019, twenty in 2020 and all but four in 2022', async () => {
    const { docs } = await test.payload.find({
      collection: 'channels',
      where: { identifier: { equals: 'eumzug' } },
      depth: 0,
    })
    const offeredOn = (day: string) =>
      (docs[0]?.availability ?? []).filter(
        ({ status, from }) => status === 'available' && (from ?? '') <= day,
      ).length
    expect([offeredOn('2019-02'), offeredOn('2020-12'), offeredOn('2022-11')]).toEqual([9, 20, 75])
  })

  it('tell the fees of a Betreibungsauszug by channel', async () => {
    const service = await aServiceNamed('betreibungsauszug-bestellen', 'de')
    const amounts = (service?.fees ?? []).map((fee) =>
      typeof fee === 'number' ? fee : fee.amountRappen,
    )
    expect(amounts.sort()).toEqual([1700, 1800, 2200])
  })

  it('are all marked as demo data', async () => {
    for (const { slug, flattenedFields } of test.payload.config.collections) {
      if (!flattenedFields.some(({ name }) => name === 'isDemo')) continue
      expect({
        slug,
        unmarked: await count(slug, { isDemo: { not_equals: true } }),
      }).toEqual({ slug, unmarked: 0 })
    }
  })
})

describe('the twelve services written out', () => {
  it('are complete in German, French, Italian and English', async () => {
    const { docs } = await test.payload.find({
      collection: 'services',
      where: { 'review.lastVerifiedOn': { exists: true } },
      pagination: false,
      depth: 0,
    })
    expect(docs.length).toBeGreaterThanOrEqual(12)
    for (const { identifier } of docs) {
      for (const locale of ['de', 'fr', 'it', 'en'] as const) {
        const service = await aServiceNamed(identifier, locale)
        const empty = [
          'title',
          'summary',
          'description',
          'resultText',
          'conditions',
          'procedureSteps',
          'evidences',
          'outputs',
          'channels',
          'deadlines',
          'legalBases',
          'related',
        ].filter((field) => {
          const value = service?.[field as keyof typeof service]
          return !value || (Array.isArray(value) && value.length === 0)
        })
        expect({ identifier, locale, empty }).toEqual({ identifier, locale, empty: [] })
        expect(service?.procedureSteps?.every(({ title }) => Boolean(title))).toBe(true)
      }
    }
  })

  it('have plain language where it was written, and nothing where not', async () => {
    const { docs } = await test.payload.find({
      collection: 'services',
      locale: 'de-simple',
      where: { title: { exists: true } },
      pagination: false,
      depth: 0,
    })
    const written = docs.filter(({ title }) => Boolean(title)).map(({ identifier }) => identifier)
    expect(written.sort()).toEqual([
      'hund-anmelden',
      'wohnsitzbestaetigung-bestellen',
      'zuzug-aus-der-schweiz-anmelden',
    ])
  })
})

describe('every seeded document', () => {
  const sampled: CollectionSlug[] = [
    'services',
    'service-variants',
    'fees',
    'channels',
    'forms',
    'authorities',
    'jurisdictions',
    'responsibilities',
    'faqs',
    'legal-bases',
  ]

  it.each(sampled)('of %s passes the checks an editor meets when saving it', async (collection) => {
    const { docs } = await test.payload.find({
      collection,
      pagination: false,
      depth: 0,
      select: {},
      limit: 25,
      sort: '-id',
    })
    const refused: unknown[] = []
    for (const { id } of docs) {
      await test.payload
        .update({ collection, id, data: { _status: 'published' } as never, depth: 0 })
        .catch((error: unknown) =>
          refused.push({ id, why: JSON.stringify((error as { data?: unknown }).data) }),
        )
    }
    expect(refused).toEqual([])
  })
})

describe('seeding', () => {
  it('a second time changes nothing', async () => {
    const { seedDemo } = await import('../../../src/seed/index.ts')
    const before = await test.pool.query('select count(*), max(id) from services')
    const written = await seedDemo(test.payload, { databaseUrl: test.databaseUrl, logins: true })
    const after = await test.pool.query('select count(*), max(id) from services')
    expect([written, after.rows]).toEqual([0, before.rows])
  })
})
