import request from 'supertest'

import { aDocument } from '../../support/builders.ts'
import { aPerson, type SignedIn } from '../../support/people.ts'
import { startApp, type TestApp } from '../../support/start-app.ts'

let test: TestApp
let editor: SignedIn
let reviewer: SignedIn
let admin: SignedIn
let faq: number

beforeAll(async () => {
  test = await startApp('empty')
  const { id: authority } = await aDocument(test.payload, 'authorities', 'Sursee')
  editor = await aPerson(test, 'Edith', [{ role: 'local-editor', authority }])
  reviewer = await aPerson(test, 'Rita', [{ role: 'reviewer', authority }])
  admin = await aPerson(test, 'Ada', [{ role: 'admin' }])
  const made = await aDocument(test.payload, 'faqs', 'Frage', { data: { owner: authority } })
  faq = made.id
})

const comment = async (person: SignedIn, body: string, more: object = {}): Promise<number> => {
  const answer = await person.post('/api/comments', {
    documentCollection: 'faqs',
    documentId: faq,
    body,
    ...more,
  })
  return answer.body.doc?.id as number
}

describe('a comment', () => {
  it('bears the name of whoever wrote it, whatever was sent', async () => {
    const id = await comment(editor, 'Stimmt das?', { author: reviewer.id })
    const { author } = await test.payload.findByID({ collection: 'comments', id, depth: 0 })
    expect(author).toBe(editor.id)
  })

  it('is changed and deleted by its author alone; administrators delete what has to go', async () => {
    const id = await comment(editor, 'Meines')
    const path = `/api/comments/${String(id)}`
    expect((await reviewer.patch(path, { body: 'Deines' })).status).toBe(403)
    expect((await admin.patch(path, { body: 'Deines' })).status).toBe(403)
    expect((await reviewer.delete(path)).status).toBe(403)
    expect((await editor.patch(path, { body: 'Immer noch meines' })).status).toBe(200)
    expect((await admin.delete(path)).status).toBe(200)
  })

  it('stays with its document', async () => {
    const id = await comment(editor, 'Hier')
    await editor.patch(`/api/comments/${String(id)}`, { documentId: faq + 1 })
    const { documentId } = await test.payload.findByID({ collection: 'comments', id })
    expect(documentId).toBe(faq)
  })

  it('is never public', async () => {
    await comment(editor, 'Geheim')
    const rest = await request(test.app).get('/api/comments')
    const graphql = await request(test.app)
      .post('/api/graphql')
      .send({ query: '{ Comments { docs { body } } }' })
    const create = await request(test.app)
      .post('/api/comments')
      .send({ documentCollection: 'faqs', documentId: faq, body: 'Hallo' })
    expect([rest.status, create.status]).toEqual([403, 403])
    expect(graphql.text).not.toContain('Geheim')
  })

  it('on a document that is not there, or is none to comment on, is refused', async () => {
    const answers = await Promise.all([
      editor.post('/api/comments', { documentCollection: 'faqs', documentId: 999_999, body: 'x' }),
      editor.post('/api/comments', {
        documentCollection: 'users',
        documentId: editor.id,
        body: 'x',
      }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([403, 403])
  })

  it('is marked as dealt with by anybody who reads it, and open again', async () => {
    const id = await comment(editor, 'Erledigen')
    const path = `/api/comments/${String(id)}/resolve`
    expect((await reviewer.post(path)).body.resolvedAt).toBeTruthy()
    expect((await editor.post(path, { resolved: false })).body.resolvedAt).toBeNull()
    expect((await request(test.app).post(path).send({})).status).toBe(401)
  })

  it('cannot be marked as dealt with by writing the field', async () => {
    const id = await comment(editor, 'Feld')
    await editor.patch(`/api/comments/${String(id)}`, { resolvedAt: '2026-01-01T00:00:00.000Z' })
    const { resolvedAt } = await test.payload.findByID({ collection: 'comments', id })
    expect(resolvedAt).toBeFalsy()
  })
})

describe('a request for change', () => {
  it('says what is to be changed, beside the document', async () => {
    const path = `/api/faqs/${String(faq)}`
    await editor.patch(path, { order: 9 })
    await editor.post(`${path}/transition`, { action: 'request-review' })
    const empty = await reviewer.post(`${path}/transition`, { action: 'request-changes' })
    expect([empty.status, empty.body.errors?.[0]?.data?.code]).toEqual([400, 'COMMENT_MISSING'])
    const answer = await reviewer.post(`${path}/transition`, {
      action: 'request-changes',
      comment: 'Die Frist fehlt.',
    })
    expect(answer.body.state).toBe('draft')
    const { comments } = answer.body as { comments: object[] }
    expect(comments.at(-1)).toMatchObject({
      kind: 'change-request',
      body: 'Die Frist fehlt.',
      author: { name: 'Rita' },
    })
  })
})
