import request from 'supertest'

import type { User } from '../../../src/generated/payload-types.ts'
import { aKey, bearer, inDays, type Made, readWith } from '../../support/api-keys.ts'
import { aDocument } from '../../support/builders.ts'
import { aPerson, codeOf, graphql } from '../../support/sign-in.ts'
import { startApp, type TestApp } from '../../support/start-app.ts'

let test: TestApp
let admin: User
let editor: User
let sursee: number
let luzern: number

const anAuthority = async (name: string): Promise<number> =>
  (await aDocument(test.payload, 'authorities', name)).id

beforeAll(async () => {
  test = await startApp('empty')
  admin = await aPerson(test.payload, { grants: [{ role: 'admin' }] })
  sursee = await anAuthority('Sursee')
  luzern = await anAuthority('Luzern')
  editor = await aPerson(test.payload, { grants: [{ role: 'local-editor', authority: sursee }] })
})

const aDraft = (owner = sursee) =>
  aDocument(test.payload, 'faqs', 'Entwurf', { status: 'draft', data: { owner } })

describe('an API key for published content', () => {
  it('reads what everybody reads, and no draft of its owner', async () => {
    const key = await aKey(test, editor, 'read-published')
    const published = await aDocument(test.payload, 'faqs', 'Öffentlich')
    const draft = await aDraft()
    expect((await readWith(test, `/api/faqs/${String(published.id)}`, key)).status).toBe(200)
    expect((await readWith(test, `/api/faqs/${String(draft.id)}?draft=true`, key)).status).toBe(404)
  })

  it('writes nothing', async () => {
    await expectReadOnly(await aKey(test, editor, 'read-published'))
  })
})

describe('an API key for drafts', () => {
  it('reads as its owner does, over REST and GraphQL', async () => {
    const key = await aKey(test, editor, 'read-drafts')
    const draft = await aDraft()
    expect((await readWith(test, `/api/faqs/${String(draft.id)}?draft=true`, key)).status).toBe(200)
    const answer = await graphql(test.app, `{ Faq(id: ${String(draft.id)}, draft: true) { id } }`, {
      Authorization: bearer(key),
    })
    expect(answer.body.data.Faq.id).toBe(draft.id)
  })

  it('reads with a long query that is sent as POST', async () => {
    const answer = await request(test.app)
      .post('/api/faqs')
      .set('Authorization', bearer(await aKey(test, editor, 'read-drafts')))
      .set('X-Payload-HTTP-Method-Override', 'GET')
      .set('Content-Type', 'application/x-www-form-urlencoded')
      .send('limit=1')
    expect(answer.body.docs).toHaveLength(1)
  })

  it('writes nothing', async () => {
    await expectReadOnly(await aKey(test, editor, 'read-drafts'))
  })
})

/** Every way of writing there is, tried with a key on a document of its owner. */
const expectReadOnly = async (key: Made) => {
  const { id } = await aDraft()
  const path = `/api/faqs/${String(id)}`
  const send = (method: 'post' | 'patch' | 'delete' | 'put', to: string, body: object = {}) =>
    request(test.app)[method](to).set('Authorization', bearer(key)).send(body)
  const answers = [
    await send('patch', path, { order: 9 }),
    await send('patch', `/api/faqs?where[id][equals]=${String(id)}`, { order: 9 }),
    await send('delete', path),
    await send('delete', `/api/faqs?where[id][equals]=${String(id)}`),
    await send('post', '/api/faqs', { question: 'Neu?', owner: sursee }),
    await send('post', `${path}/duplicate`),
    await send('post', '/api/faqs/versions/1'),
    await send('post', '/api/payload-preferences/x', { value: 1 }),
    await send('put', path, { order: 9 }),
    await send('patch', `/API/FAQS/${String(id)}`, { order: 9 }),
    await send('post', path).set('X-HTTP-Method-Override', 'PATCH'),
  ]
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 403))
  const named = await graphql(
    test.app,
    `mutation { updateFaq(id: ${String(id)}, data: { order: 9 }) { id } }`,
    { Authorization: bearer(key) },
  )
  expect([named.body.data, codeOf(named.body)]).toEqual([undefined, 'KEY_SCOPE_MISSING'])
  const hidden = await graphql(
    test.app,
    `mutation { ...on Mutation { a: updateFaq(id: ${String(id)}, data: { order: 9 }) { id } } }`,
    { Authorization: bearer(key) },
  )
  expect(codeOf(hidden.body)).toBe('KEY_SCOPE_MISSING')
  const after = await test.payload.findByID({ collection: 'faqs', id, draft: true })
  expect(after).toMatchObject({ order: 0 })
}

describe('an API key for writing', () => {
  it('writes what its owner may, and nothing more, over REST and GraphQL', async () => {
    const key = await aKey(test, editor, 'write-content')
    const own = await aDraft()
    const foreign = await aDraft(luzern)
    const patch = (id: number) =>
      request(test.app)
        .patch(`/api/faqs/${String(id)}?draft=true`)
        .set('Authorization', bearer(key))
        .send({ order: 3 })
    expect((await patch(own.id)).body.doc?.order).toBe(3)
    expect((await patch(foreign.id)).status).toBe(403)
    const mutation = (id: number) =>
      graphql(
        test.app,
        `mutation { updateFaq(id: ${String(id)}, draft: true, data: { order: 4 }) { order } }`,
        { Authorization: bearer(key) },
      )
    expect((await mutation(own.id)).body.data.updateFaq.order).toBe(4)
    expect((await mutation(foreign.id)).body.data.updateFaq).toBeNull()
  })

  it('of an administrator administrates nothing', async () => {
    const key = await aKey(test, admin, 'write-content')
    const headers = { Authorization: bearer(key) }
    const paths = [
      `/api/users/${String(editor.id)}`,
      '/api/api-keys',
      '/api/second-factors',
      '/api/users/me',
      '/api/access',
      '/api/payload-jobs',
      '/api/payload-preferences/x',
      `/api/users/${String(editor.id)}/second-factor/reset`,
    ]
    for (const path of paths) {
      const answers = [
        await request(test.app).get(path).set(headers),
        await request(test.app).post(path).set(headers).send({ name: 'Neu' }),
        await request(test.app).patch(path).set(headers).send({ name: 'Neu' }),
      ]
      expect([path, ...answers.map(({ status }) => status)]).toEqual([path, 403, 403, 403])
    }
    const mutations = [
      `updateUser(id: ${String(editor.id)}, data: { name: "Neu" }) { id }`,
      `createApiKey(data: { name: "x", scopes: [read_drafts], expiresAt: "${inDays(1)}" }) { secret }`,
      'logoutUser(allSessions: true)',
      `unlockUser(email: "${editor.email}")`,
      'createPayloadPreference(data: { key: "x" }) { id }',
    ]
    for (const mutation of mutations) {
      const answer = await graphql(test.app, `mutation { ${mutation} }`, headers)
      expect([mutation, codeOf(answer.body)]).toEqual([mutation, 'KEY_SCOPE_MISSING'])
    }
    const people = await graphql(test.app, '{ Users { docs { id } } }', headers)
    expect(people.body.data.Users.docs).toEqual([{ id: admin.id }])
    expect(
      (await graphql(test.app, '{ ApiKeys { totalDocs } }', headers)).body.data?.ApiKeys ?? null,
    ).toBeNull()
  })

  it('is held to its scope below the front door too', async () => {
    const user = {
      ...admin,
      collection: 'users' as const,
      apiKey: { id: 1, scopes: ['read-drafts'] },
    }
    const { id } = await aDraft()
    const writing = test.payload.update({
      collection: 'faqs',
      id,
      data: { order: 9 },
      overrideAccess: false,
      user,
    })
    await expect(writing).rejects.toMatchObject({ code: 'KEY_SCOPE_MISSING' })
    const writer = { ...user, apiKey: { id: 1, scopes: ['write-content'] } }
    const promoting = test.payload.update({
      collection: 'users',
      id: editor.id,
      data: { name: 'Neu' },
      overrideAccess: false,
      user: writer,
    })
    await expect(promoting).rejects.toMatchObject({ code: 'KEY_SCOPE_MISSING' })
  })
})
