import { readUsage } from '../../../src/admin/key-usage/read-usage.ts'
import type { User } from '../../../src/generated/payload-types.ts'
import { aCarriedKey, aClient, anOwner, statusesOf } from '../../support/delivery-clients.ts'
import { eventually } from '../../support/server-process.ts'
import { aPerson } from '../../support/sign-in.ts'
import { startDelivery, type TestDelivery } from '../../support/start-delivery.ts'

let test: TestDelivery
let owner: User

beforeAll(async () => {
  test = await startDelivery('empty', {
    perMinute: { anonymous: 1000, keyed: 1000 },
    trustProxy: 1,
  })
  owner = await anOwner(test)
  // The first account of all is made an administrator.
  await test.payload.update({ collection: 'users', id: owner.id, data: { grants: [] } })
  owner = await test.payload.findByID({ collection: 'users', id: owner.id, depth: 0 })
})

const kept = '/v1/topics'

describe('the use of a key', () => {
  const usedOf = async (apiKey: number) => {
    const { docs } = await test.payload.find({
      collection: 'api-key-usage',
      where: { apiKey: { equals: apiKey } },
      depth: 0,
    })
    return docs.map(({ requests, limited }) => ({ requests, limited }))
  }

  it('is counted by the day, what was refused too, and added to what was there', async () => {
    const { id, bearer } = await aCarriedKey(test, owner, { requestsPerMinute: 3 })
    await statusesOf(test, 4, [kept, { ...aClient(), ...bearer }])
    await eventually('it is stored', async () => (await usedOf(id)).length > 0)
    await statusesOf(test, 1, [kept, { ...aClient(), ...bearer }])
    await eventually('it is added', async () => (await usedOf(id))[0]?.requests === 5)
    expect(await usedOf(id)).toEqual([{ requests: 5, limited: 2 }])
  }, 20_000)

  it('does not keep a key from being deleted, and goes with it', async () => {
    const { id, bearer } = await aCarriedKey(test, owner)
    await statusesOf(test, 1, [kept, { ...aClient(), ...bearer }])
    await eventually('it is stored', async () => (await usedOf(id)).length > 0)
    await test.payload.delete({ collection: 'api-keys', id })
    const { rows } = await test.pool.query(
      'select 1 from api_key_usage where api_key_id is null or api_key_id = $1',
      [id],
    )
    expect(rows).toEqual([])
  }, 20_000)

  it('is read by the person it belongs to and by administrators, day by day', async () => {
    const { id, bearer } = await aCarriedKey(test, owner)
    await statusesOf(test, 2, [kept, { ...aClient(), ...bearer }])
    await eventually('it is stored', async () => (await usedOf(id)).length > 0)
    const read = (user: User) =>
      readUsage(test.payload, {
        keyId: id,
        user: { ...user, collection: 'users' },
        now: new Date(),
      })
    const days = await read(owner)
    expect(days).toHaveLength(30)
    expect(days?.at(-1)).toMatchObject({ requests: 2, limited: 0 })
    const another = await aPerson(test.payload)
    expect(await read(another)).toBeUndefined()
    const administrator = await aPerson(test.payload, { grants: [{ role: 'admin' }] })
    expect(await read(administrator)).toHaveLength(30)
  }, 20_000)

  it('of the last seconds is stored when the server stops', async () => {
    const { id, bearer } = await aCarriedKey(test, owner)
    await statusesOf(test, 3, [kept, { ...aClient(), ...bearer }])
    await test.stop()
    expect(await usedOf(id)).toEqual([{ requests: 3, limited: 0 }])
  })
})
