import { aDocument } from '../../support/builders.ts'
import { aPerson, type SignedIn } from '../../support/people.ts'
import { refusalOf } from '../../support/refusal.ts'
import { startApp, type TestApp } from '../../support/start-app.ts'

let test: TestApp
let authority: number
let editor: SignedIn
let canton: SignedIn

beforeAll(async () => {
  test = await startApp('empty')
  authority = (await aDocument(test.payload, 'authorities', 'Sursee')).id
  editor = await aPerson(test, 'Edith', [{ role: 'local-editor', authority }])
  canton = await aPerson(test, 'Karl', [{ role: 'canonical-editor' }])
})

/** A published service with a condition, in German and French, the French reviewed. */
const aTranslatedService = async (): Promise<string> => {
  const { id } = await aDocument(test.payload, 'services', 'Hund', {
    data: { owner: authority, conditions: [{ key: 'chip', title: 'Chip' }] },
  })
  const path = `/api/services/${String(id)}`
  await canton.patch(`${path}?locale=fr`, { title: 'Chien', summary: 'Annoncer un chien' })
  await canton.patch(`${path}?locale=fr`, { translationState: { fr: 'reviewed' } })
  return path
}

const stateOf = async (path: string) => {
  const { translationState } = await test.payload.findByID({
    collection: 'services',
    id: Number(path.split('/')[3]),
    draft: true,
  })
  return translationState
}

describe('the state of a translation', () => {
  it('is a draft as soon as there is a text, and reviewed when somebody says so', async () => {
    const { id } = await aDocument(test.payload, 'services', 'Hund', { data: { owner: authority } })
    const path = `/api/services/${String(id)}`
    await canton.patch(`${path}?locale=fr`, { title: 'Chien' })
    expect((await stateOf(path))?.fr).toBe('draft')
    await canton.patch(`${path}?locale=fr`, { translationState: { fr: 'reviewed' } })
    expect(await stateOf(path)).toMatchObject({ fr: 'reviewed', it: 'missing' })
  })

  it('is outdated when the German says something else, in whatever field', async () => {
    const path = await aTranslatedService()
    await editor.patch(path, { title: 'Hunde' })
    expect((await stateOf(path))?.fr).toBe('outdated')
    await canton.patch(`${path}?locale=fr`, { translationState: { fr: 'reviewed' } })
    const { conditions } = await test.payload.findByID({
      collection: 'services',
      id: Number(path.split('/')[3]),
      draft: true,
    })
    await editor.patch(path, {
      conditions: (conditions ?? []).map((row) => ({ ...row, title: 'Mikrochip' })),
    })
    expect((await stateOf(path))?.fr).toBe('outdated')
  })

  it('stays reviewed when the German stays, whatever else changes', async () => {
    const path = await aTranslatedService()
    await editor.patch(path, { digitalMaturity: '3' })
    await canton.post(`${path}/transition`, { action: 'publish' })
    expect((await stateOf(path))?.fr).toBe('reviewed')
  })

  it('follows when all locales are written at once', async () => {
    const path = await aTranslatedService()
    await test.payload.update({
      collection: 'services',
      id: Number(path.split('/')[3]),
      locale: 'all' as never,
      draft: true,
      data: { title: { de: 'Hunde', fr: 'Chien', it: 'Cane' } } as never,
    })
    expect(await stateOf(path)).toMatchObject({ fr: 'outdated', it: 'draft' })
  })

  it('is not called reviewed by people who may not review', async () => {
    const path = await aTranslatedService()
    await editor.patch(path, { title: 'Hunde' })
    const answer = await editor.patch(path, { translationState: { fr: 'reviewed' } })
    expect(answer.status).toBe(400)
    expect(answer.body.errors?.[0]?.data?.errors?.[0]?.path).toBe('translationState.fr')
    expect((await stateOf(path))?.fr).toBe('outdated')
  })

  it('can be set by the system', async () => {
    const { id } = await aDocument(test.payload, 'services', 'Hund')
    const write = test.payload.update({
      collection: 'services',
      id,
      data: { translationState: { fr: 'reviewed' } },
    })
    expect(await refusalOf(write)).toEqual({})
  })
})
