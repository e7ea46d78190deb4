import { startDelivery, type TestDelivery } from '../../support/start-delivery.ts'
import type { I14yService } from '../../../src/exporters/i14y/index.ts'

let test: TestDelivery
let services: Map<string, I14yService>

const read = async () => {
  const all = await test.json<I14yService[]>('/v1/export/i14y.json')
  return new Map(all.map((service) => [service.identifiers[0] ?? '', service]))
}

beforeAll(async () => {
  test = await startDelivery('seeded')
  services = await read()
})

afterAll(() => test.stop())

describe('the services for I14Y', () => {
  it('are each there once, with what is mandatory', () => {
    expect(services.size).toBe(98)
    for (const { name, description, publisher, identifiers } of services.values()) {
      expect(Object.values(name).length).toBeGreaterThan(0)
      expect(Object.values(description).length).toBeGreaterThan(0)
      expect(publisher.identifier).toMatch(/^[A-Za-z0-9_-]+$/)
      for (const identifier of identifiers) expect(identifier).toMatch(/^[A-Za-z0-9_-]+$/)
    }
  })

  it('are in the languages I14Y knows', () => {
    const dog = services.get('hund-anmelden')
    expect(dog?.name).toMatchObject({ de: 'Hund anmelden' })
    const languages = new Set(
      [...services.values()].flatMap(({ name, description }) => [
        ...Object.keys(name),
        ...Object.keys(description),
      ]),
    )
    expect(
      [...languages].filter((language) => !['de', 'fr', 'it', 'rm', 'en'].includes(language)),
    ).toEqual([])
    expect(dog?.languages).toContainEqual({ code: 'fr' })
  })

  it('say where they are offered: by the number of every municipality that says so', async () => {
    const { items: places } = await test.json<{ items: { bfs: number }[] }>(
      '/v1/jurisdictions?kind=municipality&limit=100',
    )
    const offering: string[] = []
    for (const { bfs } of places) {
      const { offered } = await test.json(`/v1/services/hund-anmelden?bfs=${String(bfs)}`)
      if (offered === 'yes') offering.push(String(bfs))
    }
    expect(offering.length).toBeGreaterThan(0)
    expect(offering.length).toBeLessThan(places.length)
    const codes = services.get('hund-anmelden')?.spatialCH.map(({ code }) => code)
    expect(codes?.toSorted()).toEqual(offering.sort())
  })

  it('say the canton where it is offered everywhere', async () => {
    const { items } = await test.json<{ items: { identifier: string; level: string }[] }>(
      '/v1/services?level=kanton&limit=100',
    )
    expect(
      items.some(({ identifier }) =>
        services.get(identifier)?.spatialCH.some(({ code }) => code === '3'),
      ),
    ).toBe(true)
  })

  it('have channels that are named once, of types I14Y knows', () => {
    for (const { channels } of services.values()) {
      const names = channels.map(({ identifier }) => identifier)
      expect(new Set(names).size).toBe(names.length)
      for (const { type } of channels) {
        expect(['Internet', 'Mobil', 'Telefon', 'E-Mail', 'Post', undefined]).toContain(type?.code)
      }
    }
  })
})
