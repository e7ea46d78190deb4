import { parse } from 'csv-parse/sync'

import { faultsIn } from '../../../src/exporters/cpsv-ap/index.ts'
import type { GraphNode } from '../../../src/exporters/graph-node.ts'
import { createShaclCheck, hasStandards } from '../../support/shacl.ts'
import { startDelivery, type TestDelivery } from '../../support/start-delivery.ts'

let test: TestDelivery

beforeAll(async () => {
  test = await startDelivery('seeded')
})

afterAll(() => test.stop())

const text = async (path: string, headers?: Record<string, string>): Promise<string> => {
  const response = await test.get(path, headers)
  expect(response.status).toBe(200)
  return response.text()
}

const whenThere = hasStandards ? describe : describe.skip

whenThere('CPSV-AP 3.2.0', () => {
  const wrong = hasStandards
    ? createShaclCheck('cpsv-ap/3.2.0/cpsv-ap-SHACL.ttl')
    : () => Promise.resolve(['no standards'])

  it('is what the whole catalogue conforms to', async () => {
    const turtle = await text('/v1/export/cpsv-ap.ttl')
    expect(turtle.match(/a cpsv:PublicService/g)?.length).toBeGreaterThan(90)
    expect(await wrong(turtle)).toEqual([])
  })

  it('is what the whole catalogue conforms to by the check of the publish gate too', async () => {
    const { '@graph': nodes } = JSON.parse(await text('/v1/export/cpsv-ap.jsonld')) as {
      '@graph': GraphNode[]
    }
    expect(nodes.length).toBeGreaterThan(1000)
    expect(faultsIn(nodes)).toEqual([])
  })

  it.each(['hund-anmelden', 'baugesuch-einreichen', 'geburtsurkunde-bestellen'])(
    'is what %s conforms to at a place',
    async (identifier) => {
      const turtle = await text(`/v1/services/${identifier}?bfs=1103`, { Accept: 'text/turtle' })
      expect(await wrong(turtle)).toEqual([])
    },
  )

  it.each([
    ['a service without a description', /dct:description/g, 'dct:abstract'],
    ['a service without a competent authority', /cv:hasCompetentAuthority/g, 'cv:knows'],
    ['a place that is no location', /a dct:Location/g, 'a dct:Something'],
    ['a duration that is none', /"P\w+"\^\^xsd:duration/g, '"bald"^^xsd:duration'],
    ['a title without a language', /(dct:title (?:"[^"]*"@[a-z-]+,?\s*)+)/g, 'dct:title "Hund"'],
  ])('does not admit %s', async (_, part, instead) => {
    const turtle = await text('/v1/services/hund-anmelden?bfs=1103', { Accept: 'text/turtle' })
    const broken = turtle.replace(part, instead)
    expect(broken).not.toBe(turtle)
    expect((await wrong(broken)).length).toBeGreaterThan(0)
  })
})

describe('linked data', () => {
  it('is the same as JSON-LD, with our context in it', async () => {
    const document = JSON.parse(
      await text('/v1/services/hund-anmelden?bfs=1103', { Accept: 'application/ld+json' }),
    ) as { '@context': object; '@graph': { type: string; title: object }[] }
    expect(document['@graph'][0]).toMatchObject({
      type: 'PublicService',
      title: { de: 'Hund anmelden' },
    })
    expect(JSON.stringify(document['@context'])).not.toContain('http://localhost')
  })

  it('is whole as one document', async () => {
    const { '@graph': graph } = JSON.parse(await text('/v1/export/cpsv-ap.jsonld')) as {
      '@graph': { type: string }[]
    }
    expect(graph.filter(({ type }) => type === 'PublicService').length).toBeGreaterThan(90)
  })
})

describe('a dump of all services', () => {
  it('has each of them, resolved, as JSON and line by line', async () => {
    const whole = JSON.parse(await text('/v1/export/services.json?bfs=1103')) as object[]
    const lines = (await text('/v1/export/services.ndjson?bfs=1103')).trim().split('\n')
    expect(whole).toHaveLength(98)
    expect(lines.map((line) => JSON.parse(line) as object)).toEqual(whole)
    const { identifier, ...one } = await test.json('/v1/services/hund-anmelden?bfs=1103')
    expect(whole).toContainEqual({ identifier, ...one })
  })

  it('is a table for spreadsheets', async () => {
    const rows = parse<Record<string, string>>(await text('/v1/export/services.csv?locale=fr'), {
      columns: true,
      delimiter: ';',
    })
    expect(rows).toHaveLength(98)
    expect(rows.find(({ identifier }) => identifier === 'hund-anmelden')?.title).toContain('chien')
  })

  it('is not sent again to whoever holds it', async () => {
    const first = await test.get('/v1/export/services.ndjson')
    await first.text()
    const again = await test.get('/v1/export/services.ndjson', {
      'If-None-Match': first.headers.get('etag') ?? '',
    })
    expect(again.status).toBe(304)
  })

  it('leads from a place that merged to its successor', async () => {
    const response = await fetch(`${test.base}/v1/export/services.csv?bfs=1057`, {
      redirect: 'manual',
    })
    expect(response.headers.get('location')).toBe('/v1/export/services.csv?bfs=1065')
  })
})

it('the sitemap names every service, the programme with its pages, and the newsletters', async () => {
  const paths = [
    ...(await text('/sitemap.xml')).matchAll(/<loc>[^<]*?(\/(?:v1\/)?[a-z]+)\/[^<]+</g),
  ]
  const counts = Map.groupBy(paths, ([, path]) => path)
  expect([...counts].map(([path, { length }]) => [path, length])).toEqual([
    ['/v1/services', 98],
    ['/v1/programmes', 1],
    ['/transparency', 1],
    ['/news', 3],
  ])
})
