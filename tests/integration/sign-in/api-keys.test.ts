import request from 'supertest'

import type { User } from '../../../src/generated/payload-types.ts'
import { aKey, bearer, createKey, inDays, readWith } from '../../support/api-keys.ts'
import { aDocument } from '../../support/builders.ts'
import { refusalOf } from '../../support/refusal.ts'
import { aPerson, codeOf, graphql, signIn, tokenOf } from '../../support/sign-in.ts'
import { startApp, type TestApp } from '../../support/start-app.ts'

let test: TestApp
let admin: User
let editor: User
let sursee: number

const anAuthority = async (name: string): Promise<number> =>
  (await aDocument(test.payload, 'authorities', name)).id

beforeAll(async () => {
  test = await startApp('empty')
  admin = await aPerson(test.payload, { grants: [{ role: 'admin' }] })
  sursee = await anAuthority('Sursee')
  editor = await aPerson(test.payload, { grants: [{ role: 'local-editor', authority: sursee }] })
})

describe('a new API key', () => {
  it('is told once, and kept as a hash', async () => {
    const key = await aKey(test, editor, 'read-drafts')
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
    const own = await createKey(test, `JWT ${await tokenOf(test.app, editor.email)}`, {
      owner: admin.id,
    })
    expect(own.body.doc.owner.id ?? own.body.doc.owner).toBe(editor.id)
    const other = await createKey(test, `JWT ${await tokenOf(test.app, admin.email)}`, {
      owner: editor.id,
    })
    expect(other.body.doc.owner.id ?? other.body.doc.owner).toBe(editor.id)
  })

  it('takes no hash, beginning or secret from outside', async () => {
    const { body } = await createKey(test, `JWT ${await tokenOf(test.app, editor.email)}`, {
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
      const { status, body } = await createKey(test, authorization, { expiresAt: inDays(days) })
      expect([status, body.errors[0].data.errors[0].path]).toEqual([400, 'expiresAt'])
    }
    expect((await createKey(test, authorization, { expiresAt: inDays(729) })).status).toBe(201)
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
    const { secret, prefix } = await aKey(test, editor, 'read-drafts')
    await expectRefused(`Bearer lk_00000000_${'A'.repeat(43)}`, 'KEY_INVALID')
    await expectRefused(`Bearer ${prefix}_${'A'.repeat(43)}`, 'KEY_INVALID')
    await expectRefused(`bearer ${secret.slice(0, -1)}`, 'KEY_INVALID')
    await expectRefused('Bearer lk_', 'KEY_INVALID')
  })

  it('is 401 once it has expired', async () => {
    const key = await aKey(test, editor, 'read-drafts')
    await test.pool.query('update api_keys set expires_at = now() where id = $1', [key.id])
    await expectRefused(bearer(key), 'KEY_EXPIRED')
  })

  it('is 401 from the moment it is revoked, for ever', async () => {
    const key = await aKey(test, editor, 'read-drafts')
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
    const key = await aKey(test, owner, 'read-drafts')
    await test.payload.update({ collection: 'users', id: owner.id, data: { disabled: true } })
    await expectRefused(bearer(key), 'KEY_REVOKED')
    await test.payload.delete({ collection: 'users', id: owner.id })
    await expectRefused(bearer(key), 'KEY_INVALID')
  })
})

describe('the list of API keys', () => {
  it('shows people their own, administrators all, and nobody else any', async () => {
    const other = await aPerson(test.payload)
    await aKey(test, other, 'read-published')
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
    const key = await aKey(test, editor, 'read-published', 'read-drafts')
    const stored = () => test.payload.findByID({ collection: 'api-keys', id: key.id })
    expect((await stored()).lastUsedAt).toBeNull()
    await readWith(test, '/api/faqs', key)
    const first = (await stored()).lastUsedAt
    expect(Date.now() - Date.parse(first ?? '')).toBeLessThan(60_000)
    await readWith(test, '/api/faqs', key)
    expect(await stored()).toMatchObject({
      lastUsedAt: first,
      scopes: ['read-published', 'read-drafts'],
    })
    await test.pool.query(
      `update api_keys set last_used_at = now() - interval '61 s' where id = $1`,
      [key.id],
    )
    await readWith(test, '/api/faqs', key)
    expect(Date.now() - Date.parse((await stored()).lastUsedAt ?? '')).toBeLessThan(60_000)
  })
})

it('a key does not sign in, and a session is not a key', async () => {
  const key = await aKey(test, editor, 'write-content')
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
