import { createShaclCheck, hasStandards } from '../../support/shacl.ts'
import { startDelivery, type TestDelivery } from '../../support/start-delivery.ts'
import { nodesOf, quadsIn, valuesOf, without } from '../../support/turtle.ts'

let test: TestDelivery
let turtle: string

const read = async (): Promise<string> => {
  const response = await test.get('/v1/export/dcat-ap-ch.ttl')
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/turtle; charset=utf-8')
  return response.text()
}

beforeAll(async () => {
  test = await startDelivery('seeded')
  turtle = await read()
})

afterAll(() => test.stop())

const dcat = 'http://www.w3.org/ns/dcat#'
const dct = 'http://purl.org/dc/terms/'

/** What DCAT-AP CH 2.0 demands of each class; no shapes of it exist. Source: domain model, section 2. */
const mandatory: Readonly<Record<string, readonly string[]>> = {
  Catalog: [`${dct}title`, `${dct}description`, `${dct}publisher`],
  Dataset: ['title', 'description', 'identifier', 'publisher']
    .map((name) => `${dct}${name}`)
    .concat(`${dcat}contactPoint`),
  Distribution: [`${dcat}accessURL`, `${dct}license`],
  DataService: [`${dcat}endpointURL`, `${dcat}contactPoint`, `${dct}publisher`, `${dct}title`],
}

const lacking = (document: string): string[] => {
  const quads = quadsIn(document)
  return Object.entries(mandatory).flatMap(([name, properties]) => {
    const nodes = nodesOf(quads, `${dcat}${name}`)
    return [
      ...(nodes.length === 0 ? [`no ${name}`] : []),
      ...nodes.flatMap((node) =>
        properties
          .filter((property) => valuesOf(quads, node, property).length === 0)
          .map((property) => `${node} ${property}`),
      ),
      ...(name === 'Distribution'
        ? nodes
            .flatMap((node) => valuesOf(quads, node, `${dct}license`))
            .filter(
              (licence) => !/^http:\/\/dcat-ap\.ch\/vocabulary\/licenses\/terms_\w+$/.test(licence),
            )
        : []),
    ]
  })
}

const absences = [
  ['a catalogue without a title', 'Catalog', `${dct}title`],
  ['a catalogue without a publisher', 'Catalog', `${dct}publisher`],
  ['a data set without a contact', 'Dataset', `${dcat}contactPoint`],
  ['a data set without an identifier', 'Dataset', `${dct}identifier`],
  ['a distribution without a licence', 'Distribution', `${dct}license`],
] as const

describe('the description of our data', () => {
  it('leads to addresses that answer with what they promise', async () => {
    const quads = quadsIn(turtle)
    const distributions = nodesOf(quads, `${dcat}Distribution`)
    expect(distributions.length).toBeGreaterThan(12)
    for (const distribution of distributions) {
      const [address = ''] = valuesOf(quads, distribution, `${dcat}accessURL`)
      const [mediaType = ''] = valuesOf(quads, distribution, `${dcat}mediaType`)
      const response = await test.get(address.replace('https://katalog.example', ''))
      await response.text()
      expect([address, response.status]).toEqual([address, 200])
      expect(mediaType.replace(/^.*media-types\//, '')).toBe(
        response.headers.get('content-type')?.split(';')[0],
      )
    }
  })

  it('is in four languages', () => {
    const quads = quadsIn(turtle)
    for (const node of nodesOf(quads, `${dcat}Dataset`)) {
      const languages = quads
        .filter(
          ({ subject, predicate }) => subject.value === node && predicate.value === `${dct}title`,
        )
        .map(({ object }) => (object.termType === 'Literal' ? object.language : ''))
      expect(languages.sort()).toEqual(['de', 'en', 'fr', 'it'])
    }
  })

  it('says when the data changed last', async () => {
    const modifiedIn = (document: string, key: string) =>
      valuesOf(
        quadsIn(document),
        `https://katalog.example/v1/export/dcat-ap-ch/data-sets/${key}`,
        `${dct}modified`,
      )
    const before = modifiedIn(turtle, 'announcements')
    const {
      docs: [announcement],
    } = await test.payload.find({ collection: 'announcements', limit: 1 })
    await test.payload.update({
      collection: 'announcements',
      id: announcement?.id ?? 0,
      data: { title: 'Heute anders', _status: 'published' },
    })
    await test.upToDate()
    const after = await read()
    const [changed = ''] = modifiedIn(after, 'announcements')
    expect(Date.now() - Date.parse(changed)).toBeLessThan(60_000)
    expect([changed]).not.toEqual(before)
    expect(modifiedIn(after, 'changes')).toEqual([changed])
    expect(modifiedIn(after, 'faqs')).toEqual(modifiedIn(turtle, 'faqs'))
  })

  it('is the same as JSON-LD', async () => {
    const { '@graph': graph } = await test.json<{ '@graph': { type: string }[] }>(
      '/v1/export/dcat-ap-ch.jsonld',
    )
    expect(graph.filter(({ type }) => type === 'Dataset')).toHaveLength(
      nodesOf(quadsIn(turtle), `${dcat}Dataset`).length,
    )
  })
})

describe('the export settings of an administrator', () => {
  it('stand in the description of the data, and in the names of linked data, as soon as they are saved', async () => {
    await test.get('/v1/services/hund-anmelden', { Accept: 'text/turtle' })
    await test.payload.updateGlobal({
      slug: 'export-settings',
      locale: 'de',
      data: {
        baseUri: 'https://daten.lu.example/',
        publisherName: 'Staatskanzlei (Probe)',
        publisherUri: 'https://staatskanzlei.lu.example',
        licence: 'by-ask',
        contactEmail: 'daten@lu.example',
      },
    })
    await test.payload.updateGlobal({
      slug: 'export-settings',
      locale: 'fr',
      data: { publisherName: 'Chancellerie (essai)' },
    })
    await test.upToDate()
    const quads = quadsIn(await read())
    const publisher = 'https://staatskanzlei.lu.example'
    expect(valuesOf(quads, publisher, 'http://xmlns.com/foaf/0.1/name').sort()).toEqual([
      'Chancellerie (essai)',
      'Staatskanzlei (Probe)',
    ])
    const [catalogue = ''] = nodesOf(quads, `${dcat}Catalog`)
    expect(catalogue).toBe('https://daten.lu.example/v1/export/dcat-ap-ch')
    expect(valuesOf(quads, catalogue, `${dct}publisher`)).toEqual([publisher])
    const distributions = nodesOf(quads, `${dcat}Distribution`)
    expect(new Set(distributions.flatMap((one) => valuesOf(quads, one, `${dct}license`)))).toEqual(
      new Set(['http://dcat-ap.ch/vocabulary/licenses/terms_by_ask']),
    )
    expect(
      distributions
        .flatMap((one) => valuesOf(quads, one, `${dcat}accessURL`))
        .filter((address) => !address.startsWith('https://katalog.example/')),
    ).toEqual([])
    const service = await test.get('/v1/services/hund-anmelden', { Accept: 'text/turtle' })
    expect(await service.text()).toContain('<https://daten.lu.example/v1/services/hund-anmelden>')
  })

  it('are told to those who follow the changes', async () => {
    const { items } = await test.json<{ items: { identifier: string; record: object }[] }>(
      '/v1/changes?collection=export-settings',
    )
    expect(items).toMatchObject([
      {
        identifier: 'export-settings',
        record: { licence: 'by-ask', contactEmail: 'daten@lu.example' },
      },
    ])
  })

  it('differ from what is published in nothing', async () => {
    const { rebuild } = await import('../../../src/publication/published/index.ts')
    const report = await rebuild(test.payload, { write: false })
    expect(report).toMatchObject({ missing: [], different: [], surplus: [], notFound: [] })
  })

  it('refuse a beginning of names that is no address', async () => {
    await expect(
      test.payload.updateGlobal({ slug: 'export-settings', data: { baseUri: 'daten' } }),
    ).rejects.toThrow()
  })
})

describe('DCAT-AP CH 2', () => {
  it('has everything that is mandatory', () => {
    expect(lacking(turtle)).toEqual([])
  })

  it.each([
    ...absences,
    ['a distribution without an address', 'Distribution', `${dcat}accessURL`],
    ['a service without an address', 'DataService', `${dcat}endpointURL`],
  ] as const)('misses %s', (_, type, property) => {
    expect(lacking(without(turtle, `${dcat}${type}`, property))).toHaveLength(1)
  })

  it('does not admit a licence that opendata.swiss does not know', () => {
    const broken = turtle.replaceAll('vocabulary/licenses/terms_open', 'vocabulary/licences/mine')
    expect(broken).not.toBe(turtle)
    expect(lacking(broken).length).toBeGreaterThan(0)
  })
})

const whenThere = hasStandards ? describe : describe.skip

whenThere('DCAT-AP CH 1, by the shapes of eCH-0200', () => {
  const wrong = hasStandards
    ? createShaclCheck('dcat-ap-ch/ech-0200.shacl.ttl')
    : () => Promise.resolve(['no standards'])

  it('is what the description of our data conforms to', async () => {
    expect(await wrong(turtle)).toEqual([])
  })

  it.each(absences)('does not admit %s', async (_, type, property) => {
    expect((await wrong(without(turtle, `${dcat}${type}`, property))).length).toBeGreaterThan(0)
  })

  it.each([
    ['a publisher that is no agent', /a foaf:Agent/, 'a foaf:Something'],
    ['a contact that is none', /a vcard:Kind, /, 'a '],
    ['a moment that is none', /"\^\^xsd:dateTime/, '"'],
    ['a title in a language no portal knows', /"Leistungskatalog: [^"]*"@de/, '"Catalog"@rm'],
  ] as const)('does not admit %s', async (_, part, instead) => {
    const broken = turtle.replace(part, instead)
    expect(broken).not.toBe(turtle)
    expect((await wrong(broken)).length).toBeGreaterThan(0)
  })
})
