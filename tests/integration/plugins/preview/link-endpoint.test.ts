import { aPerson, type SignedIn } from '../../../support/people.ts'
import { aDocument } from '../../../support/builders.ts'
import { startApp, type TestApp } from '../../../support/start-app.ts'

let test: TestApp
let editor: SignedIn
let translator: SignedIn
let service: number

beforeAll(async () => {
  test = await startApp('empty')
  await aPerson(test, 'Admin', [])
  editor = await aPerson(test, 'Redaktion', [{ role: 'canonical-editor' }])
  translator = await aPerson(test, 'Niemand', [])
  service = (await aDocument(test.payload, 'services', 'Entwurf', { status: 'draft' })).id
})

describe('a link to show a draft to others', () => {
  it('is made by whoever may read the draft, and says when it ends', async () => {
    const before = Date.now()
    const { status, body } = await editor.post(`/api/services/${String(service)}/preview-link`, {
      hours: 24,
    })
    expect(status).toBe(201)
    const { token, url, expiresAt } = body as Record<string, string>
    expect(url).toBe(`/v1/preview/${String(token)}?locale=de`)
    expect(Date.parse(expiresAt ?? '') - before).toBeGreaterThanOrEqual(24 * 3_600_000)
    expect(Date.parse(expiresAt ?? '') - before).toBeLessThan(24 * 3_600_000 + 60_000)
  })

  it('is refused to others', async () => {
    const answer = await translator.post(`/api/services/${String(service)}/preview-link`, {})
    expect([403, 404]).toContain(answer.status)
  })

  it('is good for two weeks at most', async () => {
    const answer = await editor.post(`/api/services/${String(service)}/preview-link`, {
      hours: 337,
      wrong: 1,
    })
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body)).toContain('hours')
  })
})
