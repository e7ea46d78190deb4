import { setTimeout as pause } from 'node:timers/promises'

import { inTransaction } from '../../../src/database/in-transaction.ts'
import { aDocument } from '../../support/builders.ts'
import { startDelivery, type TestDelivery } from '../../support/start-delivery.ts'

let test: TestDelivery

beforeAll(async () => {
  test = await startDelivery('empty')
})

afterAll(() => test.stop())

interface Changes {
  items: {
    sequence: number
    kind: 'tombstone' | 'upsert'
    collection: string
    identifier: string
    record?: object
  }[]
  next: string
  isComplete: boolean
}

const after = (next: string, more = '') => test.json<Changes>(`/v1/changes?after=${next}${more}`)

/** What a client holds that follows from a point on until nothing more comes. */
const follow = async (held: Map<string, object>, from: string, limit: number): Promise<string> => {
  let next = from
  for (;;) {
    const page = await after(next, `&limit=${String(limit)}`)
    for (const { kind, collection, identifier, record } of page.items) {
      const key = `${collection}/${identifier}`
      if (kind === 'upsert' && record) held.set(key, record)
      else held.delete(key)
    }
    next = page.next
    if (page.isComplete) return next
  }
}

const published = async (): Promise<Map<string, object>> => {
  const { rows } = await test.pool.query<{ key: string; data: object }>(
    `select collection || '/' || identifier as key, data from publication.record where data is not null`,
  )
  return new Map(rows.map(({ key, data }) => [key, data]))
}

describe('the changes', () => {
  it('tell what became public and what is public no more', async () => {
    const start = (await after('0', '&limit=500')).next
    const { id, identifier } = await aDocument(test.payload, 'topics', 'Neu')
    const one = await after(start)
    expect(one).toMatchObject({
      items: [{ kind: 'upsert', collection: 'topics', identifier, record: { identifier } }],
      isComplete: true,
    })
    await test.payload.delete({ collection: 'topics', id })
    const two = await after(one.next)
    expect(two.items).toMatchObject([{ kind: 'tombstone', collection: 'topics', identifier }])
    expect(two.items[0]).not.toHaveProperty('record')
  })

  it('can be asked for one collection', async () => {
    const start = (await after('0', '&limit=500')).next
    await aDocument(test.payload, 'topics', 'Thema')
    await aDocument(test.payload, 'channels', 'Kanal')
    const { items } = await after(start, '&collection=channels')
    expect(items.map(({ collection }) => collection)).toEqual(['channels'])
  })

  it('come to whoever waits', async () => {
    const start = (await after('0', '&limit=500')).next
    const began = Date.now()
    const waiting = after(start, '&wait=20')
    await pause(200)
    await aDocument(test.payload, 'topics', 'Erwartet')
    expect((await waiting).items).toHaveLength(1)
    expect(Date.now() - began).toBeLessThan(10_000)
  })

  it('end for whoever waits in vain', async () => {
    const start = (await after('0', '&limit=500')).next
    expect(await after(start, '&wait=1')).toEqual({ items: [], next: start, isComplete: true })
  })

  it('bring whoever follows, while eight write, to exactly what is public', async () => {
    const held = new Map<string, object>()
    const writing = new AbortController()
    let next = '0'
    const following = (async () => {
      while (!writing.signal.aborted) next = await follow(held, next, 5)
    })()
    const write = async (writer: number) => {
      for (let i = 0; i < 6; i += 1) {
        const { id } = await aDocument(test.payload, 'topics', `W${String(writer)} ${String(i)}`)
        await inTransaction(test.payload, async (req) => {
          await test.payload.update({
            collection: 'topics',
            id,
            data: { title: `Zweimal ${String(i)}`, _status: 'published' } as never,
            req,
          })
          await pause(Math.random() * 20)
          if (i % 3 === 0) throw new Error('Doch nicht')
        }).catch(() => undefined)
        if (i % 2 === 0) await test.payload.delete({ collection: 'topics', id })
      }
    }
    await Promise.all(Array.from({ length: 8 }, (_, i) => write(i)))
    writing.abort()
    await following
    await follow(held, next, 5)
    expect(held).toEqual(await published())
  })
})
