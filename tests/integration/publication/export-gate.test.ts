import { aDocument } from '../../support/builders.ts'
import { refusalOf } from '../../support/refusal.ts'
import { startPayload, type TestPayload } from '../../support/start-payload.ts'

let test: TestPayload

beforeAll(async () => {
  test = await startPayload('seeded')
})

const find = async (collection: 'jurisdictions' | 'users', where: object) => {
  const { docs } = await test.payload.find({ collection, where: where as never, depth: 0 })
  const [found] = docs
  if (!found) throw new Error(`Nothing of ${collection} is there.`)
  return found
}

it('the publish gate names what the CPSV-AP export of a service would lack', async () => {
  const user = await find('users', { email: { equals: 'kanton@demo.example' } })
  const { id: jurisdiction } = await find('jurisdictions', { identifier: { equals: 'kanton-lu' } })
  const office = await aDocument(test.payload, 'authorities', 'Stelle ohne Gebiet', {
    data: { jurisdiction: null, kind: 'kanton' },
  })
  const draft = await aDocument(test.payload, 'services', 'Nicht exportierbar', { status: 'draft' })
  await aDocument(test.payload, 'responsibilities', '', {
    data: { service: draft.id, jurisdiction, authority: office.id },
  })
  const publish = () =>
    test.payload.update({
      collection: 'services',
      id: draft.id,
      data: { _status: 'published' },
      locale: 'de',
      overrideAccess: false,
      user: { ...user, collection: 'users' },
    })
  const refusal = await refusalOf(publish())
  expect(Object.keys(refusal)).toEqual(['responsibilities'])
  expect(JSON.stringify(refusal)).toMatch(/CPSV-AP.*dct:spatial/)
  await test.payload.update({
    collection: 'authorities',
    id: office.id,
    data: { jurisdiction, _status: 'published' },
  })
  expect((await publish())._status).toBe('published')
})
