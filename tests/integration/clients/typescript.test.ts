import { setTimeout as pause } from 'node:timers/promises'

import {
  answerOf,
  type CatalogueClient,
  CatalogueProblem,
  createCatalogueClient,
  followChanges,
} from '../../../clients/typescript/src/index.ts'
import { aDocument } from '../../support/builders.ts'
import { startDelivery, type TestDelivery } from '../../support/start-delivery.ts'

let test: TestDelivery
let client: CatalogueClient

beforeAll(async () => {
  test = await startDelivery('seeded')
  client = createCatalogueClient({ baseUrl: test.base })
})

afterAll(() => test.stop())

const published = async (): Promise<Map<string, object>> => {
  const { rows } = await test.pool.query<{ key: string; data: object }>(
    `select collection || '/' || identifier as key, data from publication.record where data is not null`,
  )
  return new Map(rows.map(({ key, data }) => [key, data]))
}

/** A copy that outlives whoever follows, as a database would. */
const aStoredCopy = () => {
  const records = new Map<string, Record<string, unknown>>()
  const stored: { cursor?: string } = {}
  return {
    records,
    stored,
    readCursor: () => stored.cursor,
    writeCursor: (cursor: string) => {
      stored.cursor = cursor
    },
  }
}

/** Follows until the copy is complete and, where that is given, somebody else is done. */
const followToTheEnd = async (
  asked: CatalogueClient,
  copy: ReturnType<typeof aStoredCopy>,
  writing: Promise<unknown> = Promise.resolve(),
): Promise<{ retries: unknown[] }> => {
  const end = new AbortController()
  const retries: unknown[] = []
  let isWritten = false
  const written = writing.finally(() => {
    isWritten = true
  })
  await followChanges(asked, copy, {
    signal: end.signal,
    waitSeconds: 1,
    pageSize: 50,
    onPage: ({ isComplete, changes }) => {
      if (isComplete && isWritten && changes.length === 0) end.abort()
    },
    onRetry: (error) => {
      retries.push(error)
    },
  })
  await written
  return { retries }
}

/** Eight people publish, rename, withdraw, delete and bring back. */
const eightWrite = () =>
  Promise.all(
    Array.from({ length: 8 }, async (_, writer) => {
      for (let i = 0; i < 5; i += 1) {
        const title = `Thema ${String(writer)} ${String(i)}`
        const { id } = await aDocument(test.payload, 'topics', title)
        const update = (data: object) =>
          test.payload.update({ collection: 'topics', id, trash: true, data: data })
        await update({ title: `${title} neu`, _status: 'published' })
        await pause(Math.random() * 20)
        if (i % 3 === 0) await update({ _status: 'draft' })
        if (i % 3 === 1) await test.payload.delete({ collection: 'topics', id })
        if (i % 3 === 2) await update({ deletedAt: new Date().toISOString() })
        if (i === 2 && writer % 2 === 0) await update({ deletedAt: null })
      }
    }),
  )

describe('the TypeScript client', () => {
  it('asks for a service at a place', async () => {
    const { title, authority, jurisdiction } = await answerOf(
      client.GET('/v1/services/{identifier}', {
        params: { path: { identifier: 'hund-anmelden' }, query: { bfs: 1103, locale: 'de' } },
      }),
    )
    expect([title, authority?.identifier, jurisdiction?.bfs]).toEqual([
      'Hund anmelden',
      'gemeinde-1103',
      1103,
    ])
  })

  it('goes through a list to its end', async () => {
    const found: string[] = []
    let cursor: string | undefined
    do {
      const query = { limit: 40, ...(cursor !== undefined && { cursor }) }
      const page = await answerOf(client.GET('/v1/services', { params: { query } }))
      found.push(...page.items.map(({ identifier }) => identifier))
      cursor = page.next
    } while (cursor !== undefined)
    expect(found.length).toBeGreaterThan(40)
    expect(new Set(found).size).toBe(found.length)
  })

  it('says what is wrong with a question, parameter by parameter', async () => {
    const refused = answerOf(
      client.GET('/v1/services', { params: { query: { bfs: 0, limit: 0 } } }),
    )
    const problem = await refused.catch((error: unknown) => error)
    expect(problem).toBeInstanceOf(CatalogueProblem)
    expect(problem).toMatchObject({
      status: 400,
      code: 'QUERY_INVALID',
      errors: [{ pointer: '/bfs' }, { pointer: '/limit' }],
    })
  })

  it('tells a problem of the catalogue from the answer of something before it', async () => {
    const inBetween = createCatalogueClient({
      baseUrl: test.base,
      fetch: () => Promise.resolve(new Response('<h1>Bad gateway</h1>', { status: 502 })),
    })
    await expect(answerOf(inBetween.GET('/v1/meta'))).rejects.toMatchObject({
      status: 502,
      code: 'NO_PROBLEM_DOCUMENT',
      problem: undefined,
    })
  })

  it('gives the problem as a value to whoever does not want it thrown', async () => {
    const { error } = await client.GET('/v1/services/{identifier}', {
      params: { path: { identifier: 'gibt-es-nicht' } },
    })
    expect(error?.code).toBe('RECORD_NOT_FOUND')
  })
})

describe('a local copy', () => {
  it('holds exactly what is public, while eight write and after they are done', async () => {
    const copy = aStoredCopy()
    await followToTheEnd(client, copy, eightWrite())
    expect(copy.records).toEqual(await published())
  })

  it('goes on where it was left, and learns what was deleted meanwhile', async () => {
    const copy = aStoredCopy()
    const { id, identifier } = await aDocument(test.payload, 'topics', 'Vergänglich')
    await followToTheEnd(client, copy)
    expect(copy.records.has(`topics/${String(identifier)}`)).toBe(true)
    const asked: string[] = []
    await test.payload.delete({ collection: 'topics', id })
    await aDocument(test.payload, 'topics', 'Danach')
    const counting = createCatalogueClient({
      baseUrl: test.base,
      fetch: (request) => {
        asked.push(new URL(request.url).searchParams.get('after') ?? '')
        return fetch(request)
      },
    })
    const { cursor } = copy.stored
    await followToTheEnd(counting, copy)
    expect(asked[0]).toBe(cursor)
    expect(copy.records).toEqual(await published())
  })

  it('can be of one collection', async () => {
    const records = new Map<string, Record<string, unknown>>()
    const end = new AbortController()
    const cursor = await followChanges(
      client,
      { records },
      {
        signal: end.signal,
        collection: 'channels',
        onPage: ({ isComplete }) => {
          if (isComplete) end.abort()
        },
      },
    )
    const channels = [...(await published())].filter(([key]) => key.startsWith('channels/'))
    expect(channels.length).toBeGreaterThan(0)
    expect(records).toEqual(new Map(channels))
    expect(Number(cursor)).toBeGreaterThan(0)
  })

  it('comes through a network that fails and a server that is away', async () => {
    const copy = aStoredCopy()
    let requests = 0
    const shaky = createCatalogueClient({
      baseUrl: test.base,
      fetch: async (request) => {
        requests += 1
        if (requests === 1) throw new TypeError('fetch failed')
        if (requests === 3) return new Response('<h1>Bad gateway</h1>', { status: 502 })
        const response = await fetch(request)
        if (requests !== 5) return response
        return new Response((await response.text()).slice(0, 200), response)
      },
    })
    const { retries } = await followToTheEnd(shaky, copy)
    expect(retries).toHaveLength(3)
    expect(copy.records).toEqual(await published())
  })

  it('is not asked for again and again where the question is refused', async () => {
    const copy = { ...aStoredCopy(), readCursor: () => 'nirgends' }
    await expect(followChanges(client, copy)).rejects.toMatchObject({ code: 'QUERY_INVALID' })
  })

  it('ends at once when it is told to, in the middle of waiting', async () => {
    const copy = aStoredCopy()
    await followToTheEnd(client, copy)
    const end = new AbortController()
    const began = Date.now()
    const following = followChanges(client, copy, { signal: end.signal })
    await pause(300)
    end.abort()
    expect(await following).toBe(copy.stored.cursor)
    expect(Date.now() - began).toBeLessThan(3000)
  })
})
