import { createUsage, type KeyUse } from '../../../src/delivery/limits/usage.ts'

const silent = { warn: () => undefined }

const aStore = () => {
  const stored: KeyUse[][] = []
  const state = { fails: false }
  return {
    stored,
    state,
    store: (uses: readonly KeyUse[]) => {
      if (state.fails) return Promise.reject(new Error('away'))
      stored.push([...uses])
      return Promise.resolve()
    },
  }
}

describe('the use of keys', () => {
  it('is stored by key, as what came since the last time', async () => {
    const { store, stored } = aStore()
    const usage = createUsage({ store, logger: silent, everyMs: 100_000 })
    usage.count(1, false)
    usage.count(1, true)
    usage.count(2, false)
    await usage.flush()
    usage.count(1, false)
    await usage.stop()
    expect(stored).toMatchObject([
      [
        { keyId: 1, requests: 2, limited: 1 },
        { keyId: 2, requests: 1, limited: 0 },
      ],
      [{ keyId: 1, requests: 1, limited: 0 }],
    ])
  })

  it('is kept while it cannot be stored', async () => {
    const { store, stored, state } = aStore()
    const usage = createUsage({ store, logger: silent, everyMs: 100_000 })
    usage.count(1, false)
    state.fails = true
    await usage.flush()
    usage.count(1, false)
    state.fails = false
    await usage.stop()
    expect(stored).toMatchObject([[{ keyId: 1, requests: 2 }]])
  })

  it('writes nothing where nothing was asked', async () => {
    const { store, stored } = aStore()
    await createUsage({ store, logger: silent }).stop()
    expect(stored).toEqual([])
  })
})
