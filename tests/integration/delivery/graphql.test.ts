import { createHash } from 'node:crypto'

import { serverAudits } from 'graphql-http'

import { startDelivery, type TestDelivery } from '../../support/start-delivery.ts'

let catalogue: TestDelivery
beforeAll(async () => {
  catalogue = await startDelivery('seeded')
})
afterAll(() => catalogue.stop())

interface GraphqlAnswer<T = Record<string, unknown>> {
  data?: T
  errors?: { message: string; extensions: { code: string; errors?: { pointer: string }[] } }[]
}

const post = (body: object, headers: Record<string, string> = {}) =>
  fetch(`${catalogue.base}/v1/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

const ask = async <T>(query: string, variables: object = {}): Promise<GraphqlAnswer<T>> =>
  (await (await post({ query, variables })).json()) as GraphqlAnswer<T>

const codesOf = ({ errors = [] }: GraphqlAnswer<unknown>) =>
  errors.map(({ extensions }) => extensions.code)

describe('the audits of graphql-http', () => {
  it('are passed, every one', async () => {
    const audits = serverAudits({ url: `${catalogue.base}/v1/graphql` })
    expect(audits.length).toBeGreaterThan(50)
    const results = await Promise.all(audits.map((audit) => audit.fn()))
    const failed = results.filter(({ status }) => status !== 'ok')
    expect(
      failed.map(
        (result) => `${result.id} ${result.name}: ${'reason' in result ? result.reason : ''}`,
      ),
    ).toEqual([])
  })
})

describe('a query', () => {
  it('goes on from summaries to whole services in one round trip, however many there are', async () => {
    const names = (
      await catalogue.json<{ items: { identifier: string }[] }>('/v1/services?limit=50')
    ).items
    expect(names).toHaveLength(50)
    const statements: string[] = []
    const { pool } = catalogue
    const query = pool.query.bind(pool) as (config: unknown) => unknown
    const counted = (config: { name: string }) => {
      statements.push(config.name)
      return query(config)
    }
    Object.assign(pool, { query: counted })
    const { data } = await ask<{
      services: { items: { resolved: { identifier: string; fees: unknown[] } }[] }
    }>('{ services(bfs: 1061, limit: 50) { items { resolved { identifier fees { key } } } } }')
    Reflect.deleteProperty(pool, 'query')
    expect(data?.services.items.map(({ resolved }) => resolved.identifier)).toHaveLength(50)
    expect(statements.filter((name) => name.includes('parts')).length).toBeLessThanOrEqual(1)
  })

  it('is refused before anything is read where it has too many questions or costs too much', async () => {
    const aliases = Array.from({ length: 21 }, (_, i) => `a${String(i)}: meta { version }`).join(
      ' ',
    )
    expect(codesOf(await ask(`{ ${aliases} }`))).toEqual(['QUERY_TOO_LARGE'])
    const dear = Array.from(
      { length: 4 },
      (_, i) => `a${String(i)}: services(limit: $limit) { items { resolved { identifier } } }`,
    ).join(' ')
    expect(codesOf(await ask(`query($limit: Int) { ${dear} }`, { limit: 100 }))).toEqual([
      'QUERY_TOO_LARGE',
    ])
    const fragments = Array.from(
      { length: 30 },
      (_, i) => `fragment f${String(i)} on Query { ...f${String(i + 1)} ...f${String(i + 1)} }`,
    ).join(' ')
    const bomb = `{ ...f0 } ${fragments} fragment f30 on Query { meta { version } }`
    expect(codesOf(await ask(bomb))).toEqual(['QUERY_TOO_LARGE'])
  })

  it('is told every field that does not exist', async () => {
    const { errors } = await ask('{ service(identifier: "hund-anmelden") { nein auchNicht } }')
    expect(errors?.map(({ message }) => message.slice(0, 30))).toHaveLength(2)
  })

  it('describes itself', async () => {
    const { data } = await ask<{ __schema: { types: { name: string }[] } }>(
      '{ __schema { types { name } } }',
    )
    expect(data?.__schema.types.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Service', 'Authority', 'SearchHit']),
    )
  })
})

describe('a persisted query', () => {
  const query = '{ service(identifier: "hund-anmelden", bfs: 1103) { identifier title } }'
  const sha256Hash = createHash('sha256').update(query).digest('hex')
  const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash } })
  const byHash = `/v1/graphql?extensions=${encodeURIComponent(extensions)}`

  it('is asked for by its hash with GET, with a strong ETag, once it was sent', async () => {
    const before = await catalogue.get(byHash)
    expect([before.status, ((await before.json()) as { code: string }).code]).toEqual([
      404,
      'PERSISTED_QUERY_NOT_FOUND',
    ])
    await catalogue.get(`${byHash}&query=${encodeURIComponent(query)}`)
    const first = await catalogue.get(byHash)
    expect(((await first.json()) as GraphqlAnswer).data?.service).toMatchObject({
      identifier: 'hund-anmelden',
    })
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^"/)
    expect(first.headers.get('cache-control')).toContain('s-maxage=60')
    expect((await catalogue.get(byHash, { 'if-none-match': etag })).status).toBe(304)
  })

  it('is refused where the hash is another one', async () => {
    const other = await catalogue.get(
      `${byHash}&query=${encodeURIComponent('{ meta { version } }')}`,
    )
    expect([other.status, ((await other.json()) as { code: string }).code]).toEqual([
      400,
      'QUERY_INVALID',
    ])
  })
})

describe('what is kept of answers', () => {
  it('is forgotten as soon as something it was made of changes', async () => {
    const query = '{ services(limit: 100) { items { identifier resolved { title } } } }'
    const titleIn = async () => {
      const { data } = await ask<{
        services: { items: { identifier: string; resolved: { title: string } }[] }
      }>(query)
      return data?.services.items.find(({ identifier }) => identifier === 'hund-anmelden')?.resolved
        .title
    }
    expect(await titleIn()).toBe('Hund anmelden')
    const { docs } = await catalogue.payload.find({
      collection: 'services',
      where: { identifier: { equals: 'hund-anmelden' } },
    })
    await catalogue.payload.update({
      collection: 'services',
      id: docs[0]?.id ?? 0,
      data: { title: 'Hund anmelden oder abmelden', _status: 'published' },
    })
    await catalogue.upToDate()
    expect(await titleIn()).toBe('Hund anmelden oder abmelden')
  })

  it('is not what failed', async () => {
    const response = await post({
      query: '{ service(identifier: "gibt-es-nicht") { identifier } }',
    })
    expect(response.headers.get('cache-control')).toBe('no-store')
  })
})

describe('a request that is no query', () => {
  it.each([
    ['PUT', undefined, 405],
    ['POST', 'x'.repeat(100_001), 413],
  ])('is refused with a problem document: %s', async (method, body, status) => {
    const response = await fetch(`${catalogue.base}/v1/graphql`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body !== undefined && { body }),
    })
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
  })
})
