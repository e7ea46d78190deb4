import type { CollectionSlug } from 'payload'

import { startPayload, type TestPayload } from '../../support/start-payload.ts'

let test: TestPayload

beforeAll(async () => {
  test = await startPayload('seeded')
})

const named = ['service-variants', 'responsibilities', 'responsibility-templates'] as const

/** Names of the documents that point at another one, as published and as an editor sees them. */
const namesOf = async (collection: (typeof named)[number], on: string, id: number) => {
  const names: string[] = []
  for (const draft of [false, true]) {
    const { docs } = await test.payload.find({
      collection,
      where: { [on]: { equals: id } },
      draft,
      pagination: false,
      depth: 0,
    })
    names.push(...docs.map(({ displayName }) => displayName ?? ''))
  }
  return names
}

const idOf = async (collection: CollectionSlug, identifier: string): Promise<number> => {
  const { docs } = await test.payload.find({
    collection,
    where: { identifier: { equals: identifier } },
    depth: 0,
  })
  return docs[0]?.id as number
}

const rename = (collection: CollectionSlug, id: number, data: object, locale: 'de' | 'fr' = 'de') =>
  test.payload.update({
    collection,
    id,
    data: { ...data, _status: 'published' } as never,
    locale,
    depth: 0,
  })

describe('the name of a document without a title', () => {
  it('is made of the words of what it connects, in the demo data too', async () => {
    const { docs } = await test.payload.find({
      collection: 'responsibilities',
      pagination: false,
      depth: 0,
    })
    const names = docs.map(({ displayName }) => displayName ?? '')
    expect(names).toContain(
      'Geburtsurkunde bestellen – Zivilstandskreis Willisau – Regionales Zivilstandsamt Willisau',
    )
    expect(names.filter((name) => /[a-z]-[a-z]+-[a-z]/.test(name) || name === '')).toEqual([])
  })

  it('follows the service that is renamed, in every collection', async () => {
    const id = await idOf('services', 'geburtsurkunde-bestellen')
    await rename('services', id, { title: 'Geburtsschein bestellen' })
    for (const collection of named) {
      const names = await namesOf(collection, 'service', id)
      expect(names.length).toBeGreaterThan(0)
      expect(names.filter((name) => !name.startsWith('Geburtsschein bestellen'))).toEqual([])
    }
  })

  it('follows the area and the authority that are renamed', async () => {
    const area = await idOf('jurisdictions', 'gemeinde-1061')
    await rename('jurisdictions', area, { longName: 'Luzern Stadt' })
    const variants = await namesOf('service-variants', 'jurisdiction', area)
    expect(variants.length).toBeGreaterThan(0)
    expect(variants.filter((name) => !name.endsWith('Luzern Stadt'))).toEqual([])
    const office = await idOf('authorities', 'passbuero')
    await rename('authorities', office, { name: 'Passbüro' })
    const responsibilities = await namesOf('responsibilities', 'authority', office)
    expect(responsibilities.filter((name) => !name.endsWith('Passbüro'))).toEqual([])
  })

  it('does not follow a translation', async () => {
    const id = await idOf('services', 'hund-anmelden')
    await rename('services', id, { title: 'Annoncer son chien' }, 'fr')
    const names = await namesOf('service-variants', 'service', id)
    expect(names.filter((name) => !name.startsWith('Hund anmelden'))).toEqual([])
  })
})
