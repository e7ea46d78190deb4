import request from 'supertest'

import type { ApiKeyScope } from '../../../src/domain/sign-in/api-key.ts'
import type { User } from '../../../src/generated/payload-types.ts'
import { aDocument } from '../../support/builders.ts'
import { refusalOf } from '../../support/refusal.ts'
import { aPerson, codeOf, graphql, signIn, tokenOf } from '../../support/sign-in.ts'
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

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()

const create = (authorization: string, data: object) =>
  request(test.app)
    .post('/api/api-keys')
    .set('Authorization', authorization)
    .send({ name: 'Website', scopes: ['read-published'], expiresAt: inDays(30), ...data })

interface Made {
  id: number
  secret: string
  prefix: string
}

/** A key somebody made for herself over REST. */
const aKey = async (owner: User, ...scopes: ApiKeyScope[]): Promise<Made> => {
  const { body } = await create(`JWT ${await tokenOf(test.app, owner.email)}`, { scopes })
  return (body as { doc: Made }).doc
}

const bearer = ({ secret }: Made) => `Bearer ${secret}`

const get = (path: string, key: Made) =>
  request(test.app).get(path).set('Authorization', bearer(key))

const aDraft = (owner = sursee) =>
  aDocument(test.payload, 'faqs', 'Entwurf', { status: 'draft', data: { owner } })

describe('a new API key', () => {
  it('is told once, and kept as a hash', async () => {
    const key = await aKey(editor, 'read-drafts')
    expect(key.secret).toMatch(/^lk_[0-9a-f]{8}_[A-Za-z0-9_-]{43}$/)
    const { rows } = await test.pool.query<Record<string, unknown>>(
      'select * from api_keys where id = $1',
      [key.id],
    )
    expect(JSON.stringify(rows)).not.toContain(key.secret.slice(12))
    const again = await request(test.app)
      .get(`/api/api-keys/${String(key.id)}`)
      .set('Authorization', `JWT ${await tokenOf(test.app, editor.email)}`)
    expect(again.body).toMatchObject({ prefix: key.prefix, name: 'Website' })
    expect(again.text).not.toMatch(/hash|secret/)
  })

  it('is made over GraphQL too', async () => {
    const query = `mutation { createApiKey(data: {
      name: "Website", scopes: [read_drafts], expiresAt: "${inDays(1)}"
    }) { secret owner { id } } }`
    const answer = await graphql(test.app, query, {
      Authorization: `JWT ${await tokenOf(test.app, editor.email)}`,
    })
    expect(answer.body.data.createApiKey).toMatchObject({
      secret: expect.stringMatching(/^lk_/) as string,
      owner: { id: editor.id },
    })
  })

  it('belongs to who makes it; administrators make it for others', async () => {
    const own = await create(`JWT ${await tokenOf(test.app, editor.email)}`, { owner: admin.id })
    expect(own.body.doc.owner.id ?? own.body.doc.owner).toBe(editor.id)
    const other = await create(`JWT ${await tokenOf(test.app, admin.email)}`, { owner: editor.id })
    expect(other.body.doc.owner.id ?? other.body.doc.owner).toBe(editor.id)
  })

  it('takes no hash, beginning or secret from outside', async () => {
    const { body } = await create(`JWT ${await tokenOf(test.app, editor.email)}`, {
      prefix: 'lk_00000000',
      hash: 'a'.repeat(64),
      secret: 'meins',
    })
    expect(body.doc.prefix).not.toBe('lk_00000000')
    expect(body.doc.secret).not.toBe('meins')
  })

  it('ends within two years', async () => {
    const authorization = `JWT ${await tokenOf(test.app, editor.email)}`
    for (const days of [-1, 800]) {
      const { status, body } = await create(authorization, { expiresAt: inDays(days) })
      expect([status, body.errors[0].data.errors[0].path]).toEqual([400, 'expiresAt'])
    }
    expect((await create(authorization, { expiresAt: inDays(729) })).status).toBe(201)
  })
})

describe('an API key that is not valid', () => {
  const expectRefused = async (authorization: string, code: string) => {
    for (const path of ['/api/faqs', '/api/users/login', '/api/graphql']) {
      const answer = await request(test.app).get(path).set('Authorization', authorization)
      expect([path, answer.status, codeOf(JSON.parse(answer.text))]).toEqual([path, 401, code])
    }
  }

  it('is 401 and never anonymous: made up, changed, malformed', async () => {
    const { secret, prefix } = await aKey(editor, 'read-drafts')
    await expectRefused(`Bearer lk_00000000_${'A'.repeat(43)}`, 'KEY_INVALID')
    await expectRefused(`Bearer ${prefix}_${'A'.repeat(43)}`, 'KEY_INVALID')
    await expectRefused(`bearer ${secret.slice(0, -1)}`, 'KEY_INVALID')
    await expectRefused('Bearer lk_', 'KEY_INVALID')
  })

  it('is 401 once it has expired', async () => {
    const key = await aKey(editor, 'read-drafts')
    await test.pool.query('update api_keys set expires_at = now() where id = $1', [key.id])
    await expectRefused(bearer(key), 'KEY_EXPIRED')
  })

  it('is 401 from the moment it is revoked, for ever', async () => {
    const key = await aKey(editor, 'read-drafts')
    const patch = async (revokedAt: string | null) =>
      request(test.app)
        .patch(`/api/api-keys/${String(key.id)}`)
        .set('Authorization', `JWT ${await tokenOf(test.app, editor.email)}`)
        .send({ revokedAt, scopes: ['write-content'], expiresAt: inDays(700) })
    expect((await patch(new Date().toISOString())).status).toBe(200)
    await expectRefused(bearer(key), 'KEY_REVOKED')
    await patch(null)
    await expectRefused(bearer(key), 'KEY_REVOKED')
    const stored = await test.payload.findByID({ collection: 'api-keys', id: key.id })
    expect(stored.scopes).toEqual(['read-drafts'])
  })

  it('is 401 when its owner is disabled, and gone with her', async () => {
    const owner = await aPerson(test.payload)
    const key = await aKey(owner, 'read-drafts')
    await test.payload.update({ collection: 'users', id: owner.id, data: { disabled: true } })
    await expectRefused(bearer(key), 'KEY_REVOKED')
    await test.payload.delete({ collection: 'users', id: owner.id })
    await expectRefused(bearer(key), 'KEY_INVALID')
  })
})

describe('an API key for published content', () => {
  it('reads what everybody reads, and no draft of its owner', async () => {
    const key = await aKey(editor, 'read-published')
    const published = await aDocument(test.payload, 'faqs', 'Öffentlich')
    const draft = await aDraft()
    expect((await get(`/api/faqs/${String(published.id)}`, key)).status).toBe(200)
    expect((await get(`/api/faqs/${String(draft.id)}?draft=true`, key)).status).toBe(404)
  })

  it('writes nothing', async () => {
    await expectReadOnly(await aKey(editor, 'read-published'))
  })
})

describe('an API key for drafts', () => {
  it('reads as its owner does, over REST and GraphQL', async () => {
    const key = await aKey(editor, 'read-drafts')
    const draft = await aDraft()
    expect((await get(`/api/faqs/${String(draft.id)}?draft=true`, key)).status).toBe(200)
    const answer = await graphql(test.app, `{ Faq(id: ${String(draft.id)}, draft: true) { id } }`, {
      Authorization: bearer(key),
    })
    expect(answer.body.data.Faq.id).toBe(draft.id)
  })

  it('reads with a long query that is sent as POST', async () => {
    const answer = await request(test.app)
      .post('/api/faqs')
      .set('Authorization', bearer(await aKey(editor, 'read-drafts')))
      .set('X-Payload-HTTP-Method-Override', 'GET')
      .set('Content-Type', 'application/x-www-form-urlencoded')
      .send('limit=1')
    expect(answer.body.docs).toHaveLength(1)
  })

  it('writes nothing', async () => {
    await expectReadOnly(await aKey(editor, 'read-drafts'))
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
    const key = await aKey(editor, 'write-content')
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
    const key = await aKey(admin, 'write-content')
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

describe('the list of API keys', () => {
  it('shows people their own, administrators all, and nobody else any', async () => {
    const other = await aPerson(test.payload)
    await aKey(other, 'read-published')
    const list = async (authorization?: string) => {
      const asking = request(test.app).get('/api/api-keys?pagination=false&depth=0')
      const answer = await (authorization ? asking.set('Authorization', authorization) : asking)
      return (answer.body as { docs?: { owner: number }[] }).docs?.map(({ owner }) => owner)
    }
    const own = await list(`JWT ${await tokenOf(test.app, other.email)}`)
    expect(own).toEqual([other.id])
    const all = await list(`JWT ${await tokenOf(test.app, admin.email)}`)
    expect(new Set(all).size).toBeGreaterThan(1)
    expect(await list()).toBeUndefined()
  })
})

describe('the last use of an API key', () => {
  it('is noted, at most once a minute, and changes nothing else', async () => {
    const key = await aKey(editor, 'read-published', 'read-drafts')
    const stored = () => test.payload.findByID({ collection: 'api-keys', id: key.id })
    expect((await stored()).lastUsedAt).toBeNull()
    await get('/api/faqs', key)
    const first = (await stored()).lastUsedAt
    expect(Date.now() - Date.parse(first ?? '')).toBeLessThan(60_000)
    await get('/api/faqs', key)
    expect(await stored()).toMatchObject({
      lastUsedAt: first,
      scopes: ['read-published', 'read-drafts'],
    })
    await test.pool.query(
      `update api_keys set last_used_at = now() - interval '61 s' where id = $1`,
      [key.id],
    )
    await get('/api/faqs', key)
    expect(Date.now() - Date.parse((await stored()).lastUsedAt ?? '')).toBeLessThan(60_000)
  })
})

it('a key does not sign in, and a session is not a key', async () => {
  const key = await aKey(editor, 'write-content')
  const answer = await signIn(test.app, editor.email).set('Authorization', bearer(key))
  expect(answer.status).toBe(403)
  const refusal = refusalOf(
    test.payload.create({
      collection: 'api-keys',
      data: { name: 'x', scopes: [], expiresAt: inDays(1), owner: editor.id } as never,
    }),
  )
  expect(await refusal).toHaveProperty('scopes')
})
