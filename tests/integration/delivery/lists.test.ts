import { endpoints } from '../../../src/delivery/endpoints/index.ts'
import { startDelivery, type TestDelivery } from '../../support/start-delivery.ts'

let test: TestDelivery

beforeAll(async () => {
  test = await startDelivery('seeded')
})

afterAll(() => test.stop())

interface List {
  items: { identifier: string; title?: string; name?: string; offered?: string }[]
  next?: string
  total: number
}

const all = async (path: string): Promise<List['items']> => {
  const items: List['items'] = []
  let cursor: string | undefined
  do {
    const page: List = await test.json(
      `${path}${path.includes('?') ? '&' : '?'}limit=7${cursor === undefined ? '' : `&cursor=${cursor}`}`,
    )
    items.push(...page.items)
    cursor = page.next
  } while (cursor !== undefined)
  return items
}

describe('every list', () => {
  const lists = endpoints.filter(
    ({ path, query }) => !path.includes('{') && 'cursor' in query.shape,
  )

  it.each(lists.map(({ path }) => path))('%s is whole, page by page, each once', async (path) => {
    const items = await all(path)
    const { total } = await test.json<List>(path)
    expect(items).toHaveLength(total)
    expect(new Set(items.map(({ identifier }) => identifier)).size).toBe(total)
  })

  it.each(lists)('$path answers as its schema says', async ({ path, answers }) => {
    const schema = answers['application/json']
    for (const locale of ['de', 'fr', 'de-simple']) {
      const answer = await test.json(`${path}?limit=100&locale=${locale}`)
      expect(schema?.safeParse(answer).error).toBeUndefined()
    }
  })

  it.each(lists.map(({ path }) => path))('%s refuses a cursor of nobody', async (path) => {
    const response = await test.get(`${path}?cursor=abc`)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ errors: [{ code: 'CURSOR_INVALID' }] })
  })

  it.each(lists.map(({ path }) => path))('%s gives each under its own address', async (path) => {
    const { items } = await test.json<List>(`${path}?limit=2`)
    for (const { identifier } of items) {
      expect(await test.json(`${path}/${identifier}`)).toMatchObject({ identifier })
    }
  })
})

describe('the list of services', () => {
  it('is sorted as the language sorts', async () => {
    const titles = (await all('/v1/services')).map(({ title }) => title ?? '')
    expect(titles).toEqual(titles.toSorted(new Intl.Collator('de-CH', { numeric: true }).compare))
  })

  it.each([
    ['level=gemeinde', 'level', 'gemeinde'],
    ['bfs=1103&offered=yes', 'offered', 'yes'],
  ])('%s', async (query, field, value) => {
    const items = await all(`/v1/services?${query}`)
    expect(items.length).toBeGreaterThan(0)
    for (const item of items) expect(item).toMatchObject({ [field]: value })
  })

  it('has under a topic what is under those below it', async () => {
    const { items: topics } = await test.json<{ items: { identifier: string; parent?: string }[] }>(
      '/v1/topics?limit=100',
    )
    const { items } = await test.json<{ items: { identifier: string; topics: string[] }[] }>(
      '/v1/services?limit=100',
    )
    const [below] = topics.filter(
      ({ parent, identifier }) =>
        parent !== undefined && items.some((item) => item.topics.includes(identifier)),
    )
    const of = async (topic: string | undefined) =>
      (await all(`/v1/services?topic=${String(topic)}`)).map(({ identifier }) => identifier)
    const inBelow = await of(below?.identifier)
    expect(inBelow.length).toBeGreaterThan(0)
    expect(await of(below?.parent)).toEqual(expect.arrayContaining(inBelow))
  })

  it('has for an office what it is competent for', async () => {
    const items = await all('/v1/services?bfs=1103&authority=gemeinde-1103')
    const names = items.map(({ identifier }) => identifier)
    expect(names).toContain('hund-anmelden')
    for (const name of names.slice(0, 5)) {
      const { responsibilities } = await test.json<{
        responsibilities: { authority: { identifier: string } }[]
      }>(`/v1/services/${name}?bfs=1103`)
      expect(responsibilities.map(({ authority }) => authority.identifier)).toContain(
        'gemeinde-1103',
      )
    }
  })
})

describe('places', () => {
  const find = async (q: string, more = '') =>
    (
      await test.json<{ items: { name: string; formerName?: string; foundBy: string }[] }>(
        `/v1/places?q=${encodeURIComponent(q)}${more}`,
      )
    ).items

  it.each([
    ['Sursee', 'Sursee', 'name'],
    ['surs', 'Sursee', 'name'],
    ['1103', 'Sursee', 'bfs-number'],
    ['Büron', 'Büron', 'name'],
    ['bueron', 'Büron', 'name'],
  ])('%s finds %s', async (q, name, foundBy) => {
    expect((await find(q))[0]).toMatchObject({ name, foundBy })
  })

  it('finds the successor of a municipality that merged', async () => {
    expect(await find('Honau')).toMatchObject([{ name: 'Root', formerName: 'Honau' }])
    expect(await find('Honau', '&date=2024-06-01')).toMatchObject([{ name: 'Honau' }])
  })

  it('finds all municipalities of a postal code, the one with most addresses first', async () => {
    const found = (await find('6110')) as unknown as { addressShare: number }[]
    expect(found.length).toBeGreaterThan(1)
    const shares = found.map(({ addressShare }) => addressShare)
    expect(shares).toEqual(shares.toSorted((a, b) => b - a))
  })

  it('finds nothing where there is nothing', async () => {
    expect(await find('xyzzy')).toEqual([])
  })
})

describe('who is responsible', () => {
  it('is told with the rule that led there', async () => {
    const answer = await test.json('/v1/services/hund-anmelden/responsibility?bfs=1103')
    expect(answer).toMatchObject({
      place: { bfs: 1103 },
      authority: { identifier: 'gemeinde-1103' },
      responsibilities: [{ role: 'competent', because: { source: 'template' } }],
      findings: [],
    })
  })

  it('needs a place', async () => {
    const response = await test.get('/v1/services/hund-anmelden/responsibility')
    expect(await response.json()).toMatchObject({ errors: [{ pointer: '/bfs' }] })
  })
})

describe('what answers here', () => {
  it('is told with the state of the data', async () => {
    const meta = await test.json<{ sequence: number; counts: Record<string, number> }>('/v1/meta')
    expect(meta.sequence).toBeGreaterThan(1000)
    expect(meta.counts.services).toBeGreaterThan(90)
  })
})
