import { createHash } from 'node:crypto'

import { createFiscalCheck } from '../../../support/fiscal-profile.ts'
import { createReleaseCheck } from '../../../support/ocds-schema.ts'
import { anExpense, aPayment, enterLocally } from '../../../support/programme.ts'
import { startStates, type TestStates } from '../../../support/published-programme.ts'
import { readWorkbook } from '../../../support/read-workbook.ts'
import { createShaclCheck, hasStandards } from '../../../support/shacl.ts'
import { figuresInSheet } from '../../../support/told-figures.ts'
import { nodesOf, quadsIn, valuesOf } from '../../../support/turtle.ts'

let test: TestStates

beforeAll(async () => {
  test = await startStates()
  await test.payload.update({
    collection: 'programmes',
    id: test.programme,
    data: {
      contracts: [
        {
          key: 'portal',
          kind: 'contract',
          title: 'Basisdienste',
          supplier: 'Muster AG',
          signedOn: '2021-03-01T12:00:00.000Z',
          amountRappen: 2_000_000,
        },
      ],
    },
  })
  await enterLocally(test, aPayment(test.luzern, { amountRappen: 5_000_000 }))
  await enterLocally(
    test,
    aPayment(test.emmen, { kind: 'payment-to-escrow', amountRappen: 1_234_505 }),
  )
  await enterLocally(test, anExpense({ amountRappen: 1_000_005, contract: 'portal' }))
  await test.publishNow({ note: 'Erster Stand' })
})

afterAll(() => test.stop())

const path = '/v1/programmes/digitale-gemeinde'

interface Listed {
  licence: string
  items: { name: string; href: string; mediaType: string; bytes: number; sha256: string }[]
}

describe('the files of a programme', () => {
  it('are listed with a licence, and each is what its checksum says', async () => {
    const { licence, items } = await test.json<Listed>(`${path}/files?locale=de`)
    expect(licence).toMatch(/^http:\/\/dcat-ap\.ch\/vocabulary\/licenses\//)
    expect(items.map(({ name }) => name)).toContain('costs.xlsx')
    for (const { name, href, mediaType, bytes, sha256 } of items) {
      const response = await test.get(href, { 'accept-encoding': 'identity' })
      const body = Buffer.from(await response.arrayBuffer())
      expect([name, response.status, body.length]).toEqual([name, 200, bytes])
      expect(response.headers.get('content-type')).toContain(mediaType)
      expect(response.headers.get('etag')).toMatch(/^"[^"]+"$/)
      expect(createHash('sha256').update(body).digest('hex')).toBe(sha256)
    }
  })

  it.each(['costs.csv', 'costs.xlsx', 'contributions.csv', 'datapackage.json', 'ocds.json'])(
    'are sent with a checksum of their bytes: %s',
    async (name) => {
      const response = await test.get(`${path}/${name}`, { 'accept-encoding': 'identity' })
      const body = Buffer.from(await response.arrayBuffer())
      const digest = createHash('sha256').update(body).digest('base64')
      expect(response.headers.get('repr-digest')).toBe(`sha-256=:${digest}:`)
    },
  )

  it('are not sent again to whoever holds them', async () => {
    const first = await test.get(`${path}/costs.xlsx?locale=de`)
    await first.arrayBuffer()
    const etag = first.headers.get('etag') ?? ''
    const second = await test.get(`${path}/costs.xlsx?locale=de`, { 'if-none-match': etag })
    expect(second.status).toBe(304)
  })

  it('tell in a spreadsheet what was paid, spent and blocked', async () => {
    const bytes = async (name: string) =>
      Buffer.from(await (await test.get(`${path}/${name}.xlsx?locale=de`)).arrayBuffer())
    const costs = await readWorkbook(await bytes('costs'))
    expect(figuresInSheet(costs.get('Kosten')).get('actual/*/*')?.rappen).toBe(1_000_005)
    expect(figuresInSheet(costs.get('Verfügbar')).get('available/*/*')?.rappen).toBe(3_999_995)
    const payers = await readWorkbook(await bytes('contributions'))
    expect(figuresInSheet(payers.get('Beiträge')).get('escrowed/*/1024')?.rappen).toBe(1_234_505)
    expect(costs.get('Stand')).toContainEqual(['Bemerkung', 'Erster Stand'])
  })

  it('can be had of one year and one municipality alone', async () => {
    const lines = async (query: string) =>
      (await (await test.get(`${path}/contributions.csv${query}`)).text()).trimEnd().split('\r\n')
    expect((await lines('?bfs=1024')).slice(1).every((line) => line.includes(',1024,'))).toBe(true)
    expect(await lines('?bfs=1024&year=2021')).toHaveLength(4)
    expect(await lines('?year=2030')).toHaveLength(1)
  })

  it('conform to the standards they name', async () => {
    expect(createFiscalCheck()(await test.json(`${path}/datapackage.json`))).toEqual([])
    const made = await test.json<{ releases: { ocid: string }[] }>(`${path}/ocds.json`)
    expect(createReleaseCheck()(made)).toEqual([])
    expect(made.releases.map(({ ocid }) => ocid)).toEqual(['ocds-000000-portal'])
  })
})

describe('a question about a programme', () => {
  const parts = [
    '',
    '/projects',
    '/milestones',
    '/decisions',
    '/inquiries',
    '/roadmap',
    '/costs',
    '/contributions',
    '/entries',
    '/files',
    '/costs.csv',
    '/projects.csv',
    '/costs.xlsx',
    '/contributions.csv',
    '/contributions.xlsx',
    '/datapackage.json',
    '/ocds.json',
  ]

  it.each(parts)('about %s is answered under its address', async (part) => {
    const response = await test.get(`${path}${part}`)
    await response.arrayBuffer()
    expect(response.status).toBe(200)
  })

  it.each(parts)(
    'about %s that is wrong is told everything that is wrong with it',
    async (part) => {
      const response = await test.get(`${path}${part}?asOf=2999-01-01&stichtag=heute&year=later`)
      expect(response.status).toBe(400)
      expect(response.headers.get('content-type')).toContain('application/problem+json')
      const { errors } = (await response.json()) as { errors: { pointer: string }[] }
      expect(errors.map(({ pointer }) => pointer).toSorted()).toEqual([
        '/asOf',
        '/stichtag',
        '/year',
      ])
    },
  )
})

describe('a programme', () => {
  it('is found by its words, beside services', async () => {
    const { programmes } = await test.json<{ programmes?: { identifier: string }[] }>(
      '/v1/search?q=digitale%20gemeinde',
    )
    expect(programmes?.map(({ identifier }) => identifier)).toEqual(['digitale-gemeinde'])
    expect(await test.json('/v1/search?q=hund')).not.toHaveProperty('programmes')
  })

  it('is in the map of the site and in the feed of changes', async () => {
    const sitemap = await (await test.get('/sitemap.xml')).text()
    expect(sitemap).toContain(`<loc>https://katalog.example${path}</loc>`)
    const { items } = await test.json<{ items: { record: { programme: string } }[] }>(
      '/v1/changes?collection=cost-snapshots',
    )
    expect(items.map(({ record }) => record.programme)).toEqual(['digitale-gemeinde'])
  })

  it.skipIf(!hasStandards)('keeps the description of our data as eCH-0200 demands it', async () => {
    const turtle = await (await test.get('/v1/export/dcat-ap-ch.ttl')).text()
    expect(await createShaclCheck('dcat-ap-ch/ech-0200.shacl.ttl')(turtle)).toEqual([])
  })

  it('is a data set for portals, each form of it with a licence and an address that answers', async () => {
    const turtle = await (await test.get('/v1/export/dcat-ap-ch.ttl')).text()
    const quads = quadsIn(turtle)
    const dcat = 'http://www.w3.org/ns/dcat#'
    const own = nodesOf(quads, `${dcat}Distribution`).filter((node) =>
      node.includes('/programme-digitale-gemeinde/'),
    )
    expect(own).toHaveLength(10)
    for (const node of own) {
      expect(valuesOf(quads, node, 'http://purl.org/dc/terms/license')).toHaveLength(1)
      const [address = ''] = valuesOf(quads, node, `${dcat}downloadURL`)
      const [mediaType = ''] = valuesOf(quads, node, `${dcat}mediaType`)
      const response = await test.get(address.replace('https://katalog.example', ''))
      await response.arrayBuffer()
      expect([address, response.status]).toEqual([address, 200])
      expect(mediaType.replace(/^.*media-types\//, '')).toBe(
        response.headers.get('content-type')?.split(';')[0],
      )
    }
  })
})
