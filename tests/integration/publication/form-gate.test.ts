import { aDocument } from '../../support/builders.ts'
import { refusalOf } from '../../support/refusal.ts'
import { startPayload, type TestPayload } from '../../support/start-payload.ts'

let test: TestPayload
beforeAll(async () => {
  test = await startPayload('seeded')
})

const kanton = async () => {
  const { docs } = await test.payload.find({
    collection: 'users',
    where: { email: { equals: 'kanton@demo.example' } },
  })
  return { ...docs[0], collection: 'users' } as never
}

it('a form is not published by a person without purpose, legal basis and retention, and says so at each field', async () => {
  const draft = await aDocument(test.payload, 'forms', 'Ohne Datenschutz', {
    status: 'draft',
    data: { privacy: {} },
  })
  const refusal = await refusalOf(
    test.payload.update({
      collection: 'forms',
      id: draft.id,
      data: { _status: 'published' },
      overrideAccess: false,
      user: await kanton(),
    }),
  )
  expect(Object.keys(refusal).sort()).toEqual([
    'privacy.legalBasis',
    'privacy.purpose',
    'privacy.retentionDays',
  ])
})
