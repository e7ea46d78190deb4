import type { CollectionSlug } from 'payload'

import type { Catalogue } from '../../../src/domain/catalogue.ts'
import { mergeService } from '../../../src/domain/service/merge-service.ts'
import { readCatalogue } from '../../../src/publication/read-catalogue.ts'
import { readServiceRecords } from '../../../src/publication/read-service-records.ts'
import { aDocument } from '../../support/builders.ts'
import { startPayload, type TestPayload } from '../../support/start-payload.ts'

let test: TestPayload
let catalogue: Catalogue

beforeAll(async () => {
  test = await startPayload('seeded')
  catalogue = await readCatalogue(test.payload, undefined, { status: 'published' })
})

const published = async (collection: CollectionSlug) =>
  (await test.payload.count({ collection, where: { _status: { equals: 'published' } } })).totalDocs

const slugs: Partial<Record<keyof Catalogue, CollectionSlug>> = {
  variants: 'service-variants',
  legalBases: 'legal-bases',
  responsibilityTemplates: 'responsibility-templates',
}

/** All records, by name of their kind. */
const everything = ({ variants, ...records }: Catalogue): Map<string, unknown[]> =>
  new Map([
    ['variants', [...variants.values()].flat()],
    ...Object.entries(records).map(([name, held]): [string, unknown[]] => [
      name,
      Array.from<unknown>(held.values()),
    ]),
  ])

const at = (records: Catalogue, identifier: string) => {
  const service = records.services.get(identifier)
  if (!service) throw new Error(`There is no ${identifier}`)
  return mergeService(
    service,
    { variants: records.variants.get(identifier) ?? [], blocks: records },
    { chain: ['gemeinde-1103', 'kanton-lu', 'schweiz'], date: '2026-06-15' },
  )
}

describe('the catalogue as records', () => {
  it('holds every published document', async () => {
    for (const [name, held] of everything(catalogue)) {
      const slug = slugs[name as keyof Catalogue] ?? (name as CollectionSlug)
      expect([name, held.length]).toEqual([name, await published(slug)])
    }
  })

  it('names other documents by identifier, and only such as are there', () => {
    const sursee = at(catalogue, 'hund-anmelden')
    expect(sursee).toMatchObject({
      owner: 'staatskanzlei',
      contact: { authority: 'gemeinde-1103' },
      spatial: ['kanton-lu'],
    })
    const dangling = [...catalogue.services.values()].flatMap(({ channels, fees, legalBases }) => [
      ...channels.filter((identifier) => !catalogue.channels.has(identifier)),
      ...fees.filter((identifier) => !catalogue.fees.has(identifier)),
      ...legalBases.filter((identifier) => !catalogue.legalBases.has(identifier)),
    ])
    expect(dangling).toEqual([])
  })

  it('holds questions with the service they are about, in their order', () => {
    const { faqs } = at(catalogue, 'hund-anmelden')
    expect(faqs.length).toBeGreaterThan(0)
    expect(faqs.every(({ services }) => services.includes('hund-anmelden'))).toBe(true)
    const orders = faqs.map(({ order }) => order)
    expect(orders).toEqual(orders.toSorted((a, b) => a - b))
  })
})

describe('what is internal', () => {
  it('enters no record', async () => {
    const marker = 'streng-intern'
    await aDocument(test.payload, 'services', 'Dienst', { data: { internalNote: marker } })
    await aDocument(test.payload, 'authorities', 'Amt', {
      data: { sedexId: marker, contactPersonsInternal: marker },
    })
    const records = await readCatalogue(test.payload, undefined, { status: 'latest' })
    const text = JSON.stringify([...everything(records)])
    expect(text).toContain('Dienst')
    expect(text).not.toContain(marker)
    expect(text).not.toContain('displayName')
  })
})

describe('a draft', () => {
  it('is read as what editors last saved, and not as what is public', async () => {
    const { id } = await aDocument(test.payload, 'services', 'Öffentlich')
    const summary = 'Noch im Entwurf'
    await test.payload.update({ collection: 'services', id, data: { summary }, draft: true })
    await aDocument(test.payload, 'services', 'Nur Entwurf', { status: 'draft' })
    const titles = async (status: 'latest' | 'published') => {
      const { services } = await readCatalogue(test.payload, undefined, { status })
      return [...services.values()].map((service) => [service.title.de, service.summary.de])
    }
    const [open, latest] = [await titles('published'), await titles('latest')]
    expect(open).toContainEqual(['Öffentlich Titel', 'Öffentlich Kurzbeschreibung'])
    expect(latest).toContainEqual(['Öffentlich Titel', summary])
    expect(open.flat()).not.toContain('Nur Entwurf Titel')
    expect(latest.flat()).toContain('Nur Entwurf Titel')
  })
})

describe('the records of one service', () => {
  it.each(['hund-anmelden', 'betreibungsauszug-bestellen', 'zuzug-aus-der-schweiz-anmelden'])(
    'say of %s what the whole catalogue says',
    async (identifier) => {
      const { docs } = await test.payload.find({
        collection: 'services',
        where: { identifier: { equals: identifier } },
        depth: 0,
      })
      const [{ id } = { id: 0 }] = docs
      const own = await readServiceRecords(test.payload, undefined, id, { status: 'published' })
      expect(at(own, identifier)).toEqual(at(catalogue, identifier))
      expect([...own.services.keys()]).toEqual([identifier])
    },
  )

  it('hold a service as it is about to be saved, with what it newly names', async () => {
    const channel = await aDocument(test.payload, 'channels', 'Neuer Schalter')
    const { id } = await aDocument(test.payload, 'services', 'Wartend', { status: 'draft' })
    const stored = await test.payload.findByID({
      collection: 'services',
      id,
      draft: true,
      locale: 'all',
      depth: 0,
    })
    const { services, channels } = await readServiceRecords(test.payload, undefined, id, {
      status: 'published',
      service: { ...stored, channels: [channel.id] },
    })
    const [pending] = services.values()
    expect(pending?.channels).toEqual([...channels.keys()])
    expect(channels.size).toBe(1)
  })
})
