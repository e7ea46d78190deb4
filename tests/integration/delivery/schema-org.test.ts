import { startDelivery, type TestDelivery } from '../../support/start-delivery.ts'

let test: TestDelivery

beforeAll(async () => {
  test = await startDelivery('seeded')
})

afterAll(() => test.stop())

interface Node {
  '@type': string
  name?: string
  [property: string]: unknown
}

const read = async <T = Node>(path: string): Promise<T> => {
  const response = await test.get(path)
  expect([path, response.status]).toEqual([path, 200])
  expect(response.headers.get('content-type')).toBe('application/ld+json; charset=utf-8')
  const text = await response.text()
  expect(text).not.toContain('<')
  return JSON.parse(text) as T
}

/** Everything of a document that has a type. */
const nodesIn = (value: unknown): Node[] => {
  if (Array.isArray(value)) return value.flatMap(nodesIn)
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(nodesIn)
  return '@type' in value ? [value as Node, ...inside] : inside
}

/** What search engines and the vocabulary ask for, by type. */
const asked: Readonly<Record<string, readonly string[]>> = {
  GovernmentService: [
    '@id',
    'name',
    'description',
    'provider',
    'areaServed',
    'serviceType',
    'audience',
  ],
  GovernmentOrganization: ['@id', 'name'],
  ServiceChannel: ['name'],
  Offer: ['name'],
  OpeningHoursSpecification: ['opens', 'closes'],
  PostalAddress: ['postalCode', 'addressLocality', 'addressCountry'],
  Question: ['name', 'acceptedAnswer'],
  Answer: ['text'],
  ApplyAction: ['target'],
  Audience: ['audienceType'],
}

const lacking = (document: unknown): string[] =>
  nodesIn(document).flatMap((node) =>
    (asked[node['@type']] ?? [])
      .filter((property) => {
        const value = node[property]
        return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
      })
      .map((property) => `${node['@type']} ${node.name ?? ''} ${property}`),
  )

describe('a service for search engines', () => {
  it('has what they ask for, for every service of the catalogue at a place', async () => {
    const { items } = await test.json<{ items: { identifier: string }[] }>('/v1/services?limit=100')
    expect(items.length).toBeGreaterThan(90)
    const types = new Set<string>()
    for (const { identifier } of items) {
      const service = await read(`/v1/services/${identifier}/schema-org?bfs=1103`)
      expect(lacking(service)).toEqual([])
      expect(service).toMatchObject({ '@context': 'https://schema.org', identifier })
      for (const node of nodesIn(service)) types.add(node['@type'])
    }
    expect([...types]).toEqual(
      expect.arrayContaining(['GovernmentService', 'ServiceChannel', 'Offer', 'ApplyAction']),
    )
  })

  it('is in the locale that is asked for', async () => {
    const german = await read('/v1/services/hund-anmelden/schema-org?bfs=1103')
    const french = await read('/v1/services/hund-anmelden/schema-org?bfs=1103&locale=fr')
    expect(german.name).toBe('Hund anmelden')
    expect(french.name).toContain('chien')
    expect(french.audience).toEqual([{ '@type': 'Audience', audienceType: 'Population' }])
    expect(french['@id']).toBe(german['@id'])
  })

  it('names the prices that the answer for people names, in francs', async () => {
    const { fees } = await test.json<{
      fees: { title: string; amount?: { amountRappen: number } }[]
    }>('/v1/services/betreibungsauszug-bestellen?bfs=1103')
    const { offers } = await read<{ offers: Node[] }>(
      '/v1/services/betreibungsauszug-bestellen/schema-org?bfs=1103',
    )
    expect(fees.length).toBeGreaterThan(0)
    expect(offers.map(({ name, price }) => [name, price])).toEqual(
      fees.map(({ title, amount }) => [title, amount && (amount.amountRappen / 100).toFixed(2)]),
    )
    expect(new Set(offers.map(({ priceCurrency }) => priceCurrency))).toEqual(new Set(['CHF']))
  })

  it('is where the place and the day lead, like the answer for people', async () => {
    const response = await fetch(`${test.base}/v1/services/hund-anmelden/schema-org?bfs=1057`, {
      redirect: 'manual',
    })
    expect(response.headers.get('location')).toBe('/v1/services/hund-anmelden/schema-org?bfs=1065')
    expect((await test.get('/v1/services/gibt-es-nicht/schema-org')).status).toBe(404)
  })
})

describe('an office for search engines', () => {
  it('has its contact, its hours and the days that are otherwise', async () => {
    const {
      docs: [office],
    } = await test.payload.find({
      collection: 'authorities',
      where: { identifier: { equals: 'staatskanzlei' } },
    })
    await test.payload.update({
      collection: 'authorities',
      id: office?.id ?? 0,
      data: {
        phone: '+41412280000',
        email: 'stelle@lu.example',
        openingHours: 'Mo-Fr 08:00-11:45,13:30-17:00; PH off',
        specialHours: [
          { from: '2026-12-24T12:00:00.000Z', to: '2026-12-26T12:00:00.000Z', closed: true },
        ],
        _status: 'published',
      } as never,
    })
    await test.upToDate()
    const organization = await read('/v1/authorities/staatskanzlei/schema-org?locale=fr')
    expect(lacking(organization)).toEqual([])
    expect(organization).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'GovernmentOrganization',
      telephone: '+41412280000',
      contactPoint: { '@type': 'ContactPoint', email: 'stelle@lu.example' },
      location: {
        '@type': 'Place',
        address: { postalCode: '6002', addressCountry: 'CH' },
        openingHoursSpecification: [
          { opens: '08:00', closes: '11:45' },
          { opens: '13:30', closes: '17:00' },
        ],
        specialOpeningHoursSpecification: [
          { validFrom: '2026-12-24', validThrough: '2026-12-26', opens: '00:00', closes: '00:00' },
        ],
      },
    })
  })

  it('is told apart from one that does not exist', async () => {
    expect((await test.get('/v1/authorities/gibt-es-nicht/schema-org')).status).toBe(404)
  })
})

describe('questions for search engines', () => {
  it('are those of a service, in the locale, in order', async () => {
    const page = await read<{ '@type': string; inLanguage: string; mainEntity: Node[] }>(
      '/v1/faqs/schema-org?service=hund-anmelden&locale=fr',
    )
    const { items } = await test.json<{ items: { question: string }[] }>(
      '/v1/faqs?service=hund-anmelden&locale=fr&limit=100',
    )
    expect(page).toMatchObject({ '@type': 'FAQPage', inLanguage: 'fr' })
    expect(lacking(page)).toEqual([])
    expect(page.mainEntity.length).toBeGreaterThan(0)
    expect(page.mainEntity.map(({ name }) => name)).toEqual(items.map(({ question }) => question))
  })

  it('do not hide a question by its name', async () => {
    const { items } = await test.json<{ items: { identifier: string }[] }>('/v1/faqs?limit=1')
    const { identifier } = await test.json(`/v1/faqs/${items[0]?.identifier ?? ''}`)
    expect(identifier).toBe(items[0]?.identifier)
  })
})
