import { resolve } from '../../../src/domain/service/resolve.ts'
import { service as serviceSchema } from '../../../src/delivery/schemas/parts.ts'
import { locales } from '../../../src/domain/locale.ts'
import { readCatalogue } from '../../../src/publication/read-catalogue.ts'
import { startDelivery, type TestDelivery } from '../../support/start-delivery.ts'

let test: TestDelivery

beforeAll(async () => {
  test = await startDelivery('seeded')
})

afterAll(() => test.stop())

interface Answer {
  title?: string
  contact?: object
  authority?: { identifier: string; name: string }
  jurisdiction?: object
  _locale: object
  _source: object
}

const hund = '/v1/services/hund-anmelden'

describe('a service at a place', () => {
  it('is one finished answer, with the office of the place', async () => {
    const answer = await test.json<Answer>(`${hund}?bfs=1103&locale=de&date=2026-06-15`)
    expect(answer).toMatchObject({
      identifier: 'hund-anmelden',
      title: 'Hund anmelden',
      offered: 'yes',
      jurisdiction: { identifier: 'gemeinde-1103', name: 'Sursee', bfs: 1103 },
      authority: { identifier: 'gemeinde-1103' },
      _source: { contact: 'variant', identity: 'canonical' },
    })
    expect(answer.contact).toMatchObject({ authority: 'gemeinde-1103' })
  })

  it('has another office elsewhere', async () => {
    const sursee = await test.json<Answer>(`${hund}?bfs=1103`)
    const luzern = await test.json<Answer>(`${hund}?bfs=1061`)
    expect(luzern.authority?.identifier).not.toBe(sursee.authority?.identifier)
  })

  it('says which texts are in another language than asked for', async () => {
    const response = await test.get(`${hund}?bfs=1103&locale=rm`)
    const answer = (await response.json()) as Answer
    expect(answer._locale).toMatchObject({ description: 'de' })
    expect(response.headers.get('content-language')).toBe('rm, de')
  })

  it('is never in standard German where plain language was asked for', async () => {
    const services = await test.json<{ items: { identifier: string }[] }>(
      '/v1/services?limit=100&locale=de-simple',
    )
    for (const { identifier } of services.items) {
      const answer = await test.json<Answer>(`/v1/services/${identifier}?locale=de-simple`)
      expect(answer._locale).toEqual({})
    }
  })

  it('leads from a municipality that merged to its successor, from its first day on', async () => {
    const before = await test.json<Answer>(`${hund}?bfs=1057&date=2024-12-31`)
    expect(before.jurisdiction).toMatchObject({ name: 'Honau' })
    const after = await fetch(`${test.base}${hund}?bfs=1057&date=2025-01-01&locale=fr`, {
      redirect: 'manual',
    })
    expect(after.status).toBe(308)
    expect(after.headers.get('location')).toBe(`${hund}?bfs=1065&date=2025-01-01&locale=fr`)
  })

  it('says what the rules say, for every service of the seed, in every locale, in several places', async () => {
    const catalogue = await readCatalogue(test.payload, undefined, { status: 'published' })
    const places = { 1103: 'gemeinde-1103', 1061: 'gemeinde-1061', 1030: 'gemeinde-1030' }
    const date = '2026-06-15'
    const { createAreas } = await import('../../../src/delivery/records/areas.ts')
    const areas = createAreas([...catalogue.jurisdictions.values()])
    for (const [identifier, service] of catalogue.services) {
      for (const [bfs, area] of Object.entries(places)) {
        for (const locale of locales) {
          const chain = areas.chainOf(area, date).map((one) => one.area.identifier)
          const sources = { variants: catalogue.variants.get(identifier) ?? [], blocks: catalogue }
          const { topics, lifeEvents, businessEvents, coveredBy, replacedBy, ...expected } =
            resolve(service, sources, {
              chain,
              date,
              locale,
            })
          const query = `bfs=${bfs}&locale=${locale}&date=${date}`
          const answer = await test.json(`/v1/services/${identifier}?${query}`)
          expect(answer).toMatchObject({
            ...JSON.parse(JSON.stringify(expected)),
            jurisdiction: { identifier: area },
            requires: expect.anything(),
            related: expect.anything(),
          })
          const names = (list: unknown) =>
            (list as { identifier: string }[]).map((one) => one.identifier)
          expect(names(answer.topics)).toEqual(topics)
          expect(names(answer.lifeEvents)).toEqual(lifeEvents)
          expect(names(answer.businessEvents)).toEqual(businessEvents)
          const named = (one: unknown) => (one as { identifier: string } | undefined)?.identifier
          expect([named(answer.coveredBy), named(answer.replacedBy)]).toEqual([
            coveredBy,
            replacedBy,
          ])
          expect(serviceSchema.safeParse(answer).error).toBeUndefined()
        }
      }
    }
  })
})

describe('a question that is not well asked', () => {
  const problem = async (path: string, headers?: Record<string, string>) => {
    const response = await test.get(path, headers)
    return { status: response.status, ...((await response.json()) as object) }
  }

  it('names every parameter that is wrong', async () => {
    expect(
      await problem(`${hund}?bfs=Sursee&date=morgen&locale=xx&colour=red&bfs=2`),
    ).toMatchObject({
      status: 400,
      code: 'QUERY_INVALID',
      errors: expect.arrayContaining([
        expect.objectContaining({ pointer: '/bfs', code: 'PARAMETER_INVALID' }),
        expect.objectContaining({ pointer: '/date', code: 'PARAMETER_INVALID' }),
        expect.objectContaining({ pointer: '/locale', code: 'PARAMETER_INVALID' }),
        expect.objectContaining({ pointer: '/colour', code: 'PARAMETER_UNKNOWN' }),
      ]),
    })
  })

  it.each([
    [`${hund}?bfs=9999`, 400, 'QUERY_INVALID'],
    ['/v1/services/gibt-es-nicht', 404, 'RECORD_NOT_FOUND'],
    ['/v1/services/%20', 400, 'QUERY_INVALID'],
  ])('%s is %i', async (path, status, code) => {
    expect(await problem(path)).toMatchObject({ status, code })
  })

  it('is told what can be had where nothing of it was asked for', async () => {
    expect(await problem(hund, { Accept: 'image/png' })).toMatchObject({
      status: 406,
      code: 'NOT_ACCEPTABLE',
    })
  })

  it('takes reading methods alone', async () => {
    const response = await fetch(`${test.base}${hund}`, { method: 'DELETE' })
    expect(response.status).toBe(405)
  })
})
