import { inGroups } from '../../../src/process/in-groups.ts'

describe('what is asked at once', () => {
  it('is done together: the first alone or with its like, those that come meanwhile in the next run', async () => {
    const runs: number[][] = []
    const double = inGroups<number, number>(async (items) => {
      runs.push([...items])
      await Promise.resolve()
      return items.map((item) => item * 2)
    })
    const results = await Promise.all([
      double(1),
      double(2),
      Promise.resolve()
        .then(() => undefined)
        .then(() => double(3)),
    ])
    expect(results).toEqual([2, 4, 6])
    expect(runs).toEqual([[1, 2], [3]])
  })

  it('gets its own refusal, which is nobody else’s', async () => {
    const ask = inGroups<string, string>((items) =>
      Promise.resolve(items.map((item) => (item === 'bad' ? new Error('no') : `${item}!`))),
    )
    const [good, bad, other] = await Promise.allSettled([ask('a'), ask('bad'), ask('b')])
    expect([good, other].map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled'])
    expect(bad).toMatchObject({ status: 'rejected', reason: new Error('no') })
  })

  it('is refused together where the run breaks, and later ones go on', async () => {
    let isBroken = true
    const ask = inGroups<string, string>((items) =>
      isBroken ? Promise.reject(new Error('gone')) : Promise.resolve(items),
    )
    const first = await Promise.allSettled([ask('a'), ask('b')])
    expect(first.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    isBroken = false
    expect(await ask('c')).toBe('c')
  })

  it('goes in runs of a hundred at most', async () => {
    const sizes: number[] = []
    const ask = inGroups<number, number>((items) => {
      sizes.push(items.length)
      return Promise.resolve(items)
    })
    await Promise.all(Array.from({ length: 250 }, (_, i) => ask(i)))
    expect(sizes).toEqual([100, 100, 50])
  })
})
