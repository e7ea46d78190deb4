import request from 'supertest'

import { calendarDateOf, storedCalendarDate } from '../../../../src/domain/calendar-date.ts'
import { addMonths } from '../../../../src/domain/review/review-due.ts'
import { aDocument } from '../../../support/builders.ts'
import { startApp, type TestApp } from '../../../support/start-app.ts'

const password = 'nur-in-diesem-test-2026'
const today = calendarDateOf(new Date())

let test: TestApp
let sursee: number

/** Somebody who edits for an authority. @returns the token */
const anEditorOf = async (authority: number): Promise<string> => {
  const email = `${crypto.randomUUID()}@test.example`
  await test.payload.create({
    collection: 'users',
    data: { name: 'Redaktion', email, password, grants: [{ role: 'local-editor', authority }] },
  })
  const { token } = await test.payload.login({ collection: 'users', data: { email, password } })
  return token ?? ''
}

const verify = (id: number, token?: string) => {
  const asked = request(test.app).post(`/api/faqs/${String(id)}/verify`)
  return token ? asked.set('Authorization', `JWT ${token}`) : asked
}

const faq = (id: number, draft = false) =>
  test.payload.findByID({ collection: 'faqs', id, depth: 0, draft })

beforeAll(async () => {
  test = await startApp('empty')
  // The first account of all becomes an administrator.
  await test.payload.create({
    collection: 'users',
    data: { name: 'Erste', email: 'erste@test.example', password, grants: [] },
  })
  sursee = (await aDocument(test.payload, 'authorities', 'Sursee')).id
})

describe('whoever checked a document', () => {
  it('sets when and for whom it was checked, and when it is due again', async () => {
    const { id } = await aDocument(test.payload, 'faqs', 'Frage', {
      data: { owner: sursee, review: { intervalMonths: 6 } },
    })
    const answer = await verify(id, await anEditorOf(sursee))
    const due = addMonths(today, 6)
    expect(answer.body).toEqual({ lastVerifiedOn: today, nextReviewDue: due })
    expect((await faq(id)).review).toMatchObject({
      lastVerifiedOn: storedCalendarDate(`${today}T12:00:00Z`),
      nextReviewDue: storedCalendarDate(`${due}T12:00:00Z`),
      verifiedBy: sursee,
    })
  })

  it('changes neither the text nor when it was last changed, and publishes no draft', async () => {
    const { id } = await aDocument(test.payload, 'faqs', 'Öffentlich', { data: { owner: sursee } })
    await test.payload.update({
      collection: 'faqs',
      id,
      data: { question: 'Entwurf?' },
      draft: true,
    })
    const before = await faq(id)
    const { status } = await verify(id, await anEditorOf(sursee))
    const after = await faq(id)
    expect({ status, question: after.question, updatedAt: after.updatedAt }).toEqual({
      status: 200,
      question: before.question,
      updatedAt: before.updatedAt,
    })
    const draft = await faq(id, true)
    expect([draft.question, draft.review?.lastVerifiedOn]).toEqual([
      'Entwurf?',
      after.review?.lastVerifiedOn,
    ])
  })

  it('is somebody who may edit it', async () => {
    const { id } = await aDocument(test.payload, 'faqs', 'Fremd', { data: { owner: sursee } })
    const other = await aDocument(test.payload, 'authorities', 'Emmen')
    const answers = [await verify(id), await verify(id, await anEditorOf(other.id))]
    expect(answers.map(({ status }) => status)).toEqual([403, 403])
    expect((await faq(id)).review?.lastVerifiedOn ?? null).toBeNull()
  })

  it('names a document that is there', async () => {
    const token = await anEditorOf(sursee)
    expect((await verify(999_999, token)).status).toBe(403)
  })
})
