import { everything } from '../../../src/delivery/changes/record-change.ts'
import { type Made, TaggedCache } from '../../../src/delivery/changes/tagged-cache.ts'

interface Thing {
  n: number
}

const openCache = (maxSize = 1000): TaggedCache<Thing> => {
  const cache = new TaggedCache<Thing>({ maxSize })
  cache.open()
  return cache
}

const made = (n: number, tags: string[] = ['a'], size = 1): Made<Thing> => ({
  value: { n },
  tags,
  size,
})

describe('what was made', () => {
  it('is made once, and kept', async () => {
    const cache = openCache()
    let times = 0
    const make = () => Promise.resolve(made((times += 1)))
    const answers = await Promise.all([cache.getOrMake('x', make), cache.getOrMake('x', make)])
    expect(answers).toEqual([{ n: 1 }, { n: 1 }])
    expect(cache.get('x')).toEqual({ n: 1 })
  })

  it('is forgotten with one of the things it was made of, and with no other', async () => {
    const cache = openCache()
    await cache.getOrMake('x', () => Promise.resolve(made(1, ['a', 'b'])))
    await cache.getOrMake('y', () => Promise.resolve(made(2, ['c'])))
    cache.outdate(['b'])
    expect([cache.get('x'), cache.get('y')]).toEqual([undefined, { n: 2 }])
  })

  it('is made again where one of them changes meanwhile', async () => {
    const cache = openCache()
    let times = 0
    const answer = await cache.getOrMake('x', () => {
      times += 1
      if (times === 1) cache.outdate(['a'])
      return Promise.resolve(made(times))
    })
    expect([answer, cache.get('x')]).toEqual([{ n: 2 }, { n: 2 }])
  })

  it('is not kept where things change all the time', async () => {
    const cache = openCache()
    let times = 0
    const answer = await cache.getOrMake('x', () => {
      cache.outdate([everything])
      return Promise.resolve(made((times += 1)))
    })
    expect([answer, cache.get('x')]).toEqual([{ n: 3 }, undefined])
  })

  it('is not kept while nobody tells what changes', async () => {
    const cache = openCache()
    await cache.getOrMake('x', () => Promise.resolve(made(1)))
    cache.close()
    expect(cache.get('x')).toBeUndefined()
    await cache.getOrMake('x', () => Promise.resolve(made(2)))
    expect(cache.get('x')).toBeUndefined()
    cache.open()
    await cache.getOrMake('x', () => Promise.resolve(made(3)))
    expect(cache.get('x')).toEqual({ n: 3 })
  })

  it('is not kept beyond its time', async () => {
    const cache = openCache()
    await cache.getOrMake('x', () => Promise.resolve({ ...made(1), expiresAt: Date.now() - 1 }))
    expect(cache.get('x')).toBeUndefined()
  })

  it('makes room for others: what was asked for least lately goes first', async () => {
    const cache = openCache(10)
    for (const key of ['x', 'y'])
      await cache.getOrMake(key, () => Promise.resolve(made(1, [key], 4)))
    cache.get('x')
    await cache.getOrMake('z', () => Promise.resolve(made(1, ['z'], 4)))
    expect([cache.get('x'), cache.get('y'), cache.get('z')]).toEqual([
      { n: 1 },
      undefined,
      { n: 1 },
    ])
    expect(cache.bytes).toBe(8)
  })

  it('is not kept where it is bigger than all there is room for', async () => {
    const cache = openCache(10)
    const answer = await cache.getOrMake('x', () => Promise.resolve(made(1, ['a'], 11)))
    expect([answer, cache.get('x'), cache.count]).toEqual([{ n: 1 }, undefined, 0])
  })

  it('is asked for again after it failed', async () => {
    const cache = openCache()
    await expect(cache.getOrMake('x', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await cache.getOrMake('x', () => Promise.resolve(made(1)))).toEqual({ n: 1 })
  })
})
