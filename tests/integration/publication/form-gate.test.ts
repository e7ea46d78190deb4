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

it('a form is not published by a person without workflow, purpose, legal basis and retention, and says so at each field', async () => {
  const draft = await aDocument(test.payload, 'forms', 'Ohne Datenschutz', {
    status: 'draft',
    data: { privacy: {}, caseWorkflow: null },
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
    'caseWorkflow',
    'privacy.legalBasis',
    'privacy.purpose',
    'privacy.retentionDays',
  ])
})

it('a form is not published by a person while no version of its workflow is active', async () => {
  const draft = await test.payload.create({
    collection: 'workflows',
    data: { title: 'Noch im Bau', key: 'noch-im-bau', version: 1, state: 'draft', definition: {} },
  })
  const form = await aDocument(test.payload, 'forms', 'Mit Ablauf', {
    status: 'draft',
    data: { caseWorkflow: draft.id },
  })
  const publish = async () =>
    test.payload.update({
      collection: 'forms',
      id: form.id,
      data: { _status: 'published' },
      overrideAccess: false,
      user: await kanton(),
    })
  expect(Object.keys(await refusalOf(publish()))).toEqual(['caseWorkflow'])
  const { docs } = await test.payload.find({
    collection: 'workflows',
    where: { key: { equals: 'umzug' } },
  })
  await test.payload.update({
    collection: 'forms',
    id: form.id,
    data: { caseWorkflow: docs[0]?.id },
    draft: true,
  })
  expect(await publish()).toMatchObject({ _status: 'published' })
})
