import request from 'supertest'

import { startApp, type TestApp } from '../../support/start-app.ts'

let test: TestApp

beforeAll(async () => {
  test = await startApp('seeded')
})

/** Ids on all pages of a list, one after the other. */
const walk = async (path: string, limit: number): Promise<number[]> => {
  const ids: number[] = []
  for (let page = 1; ; page += 1) {
    const query = `limit=${String(limit)}&page=${String(page)}&depth=0`
    const { body } = await request(test.app).get(`${path}${path.includes('?') ? '&' : '?'}${query}`)
    ids.push(...(body.docs as { id: number }[]).map(({ id }) => id))
    if (!body.hasNextPage) return ids
  }
}

/** How often each document was met: each once. */
const expectComplete = async (path: string, limit: number): Promise<void> => {
  const ids = await walk(path, limit)
  const { body } = await request(test.app).get(`${path}${path.includes('?') ? '&' : '?'}limit=1`)
  expect({ path, rows: ids.length, distinct: new Set(ids).size }).toEqual({
    path,
    rows: body.totalDocs,
    distinct: body.totalDocs,
  })
}

describe('a list read page by page', () => {
  it.each([
    '/api/services?locale=all',
    '/api/services?locale=all&sort=-title',
    '/api/services?locale=all&where[title][like]=a',
    '/api/responsibilities',
    '/api/service-variants?sort=status',
    '/api/topics?sort=-updatedAt',
    '/api/topics?sort=catalogue',
    '/api/faqs?sort=audience,-createdAt',
    '/api/jurisdictions?sort=kind&locale=fr',
    '/api/fees?sort=kind&locale=all',
  ])('holds every document once at %s', async (path) => {
    await expectComplete(path, 7)
  })

  it('holds every document once over GraphQL', async () => {
    const ids: number[] = []
    for (let page = 1; page <= 25; page += 1) {
      const query = `{ Topics(limit: 7, page: ${String(page)}, sort: "catalogue") { docs { id } } }`
      const { body } = await request(test.app).post('/api/graphql').send({ query })
      ids.push(...(body.data.Topics.docs as { id: number }[]).map(({ id }) => id))
    }
    expect([ids.length, new Set(ids).size]).toEqual([170, 170])
  })

  it('is ordered as it was asked for first of all', async () => {
    const { body } = await request(test.app).get('/api/services?sort=-title&limit=5&depth=0')
    const titles = (body.docs as { title: string }[]).map(({ title }) => title)
    expect(titles).toEqual([...titles].sort().reverse())
  })
})

describe('documents joined to another', () => {
  const joined = async (page: number): Promise<number[]> => {
    const { docs } = await test.payload.find({
      collection: 'services',
      where: { identifier: { equals: 'hund-anmelden' } },
      joins: { variants: { limit: 4, page }, responsibilities: false },
      depth: 0,
      overrideAccess: true,
    })
    return (docs[0]?.variants?.docs ?? []) as number[]
  }

  it('come in one order, the latest first and the id deciding', async () => {
    const { rows } = await test.pool.query<{ id: number }>(
      `select v.id from service_variants v join services s on s.id = v.service_id
        where s.identifier = 'hund-anmelden' order by v.created_at desc, v.id limit 4`,
    )
    expect(await joined(1)).toEqual(rows.map(({ id }) => id))
  })
})
