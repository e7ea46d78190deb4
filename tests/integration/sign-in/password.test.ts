import request from 'supertest'

import type { User } from '../../../src/generated/payload-types.ts'
import { refusalOf } from '../../support/refusal.ts'
import {
  aPerson,
  codeOf,
  goodPassword,
  graphql,
  signIn,
  tokenOf,
  whoIs,
} from '../../support/sign-in.ts'
import { startApp, type TestApp } from '../../support/start-app.ts'

let test: TestApp
let admin: User

beforeAll(async () => {
  test = await startApp('empty')
  admin = await aPerson(test.payload, { grants: [{ role: 'admin' }] })
})

const wrong = { password: 'falsch-falsch-falsch' }

describe('signing in with a password', () => {
  it('answers an unknown address as it answers a wrong password', async () => {
    const { email } = await aPerson(test.payload)
    const known = await signIn(test.app, email, wrong)
    const unknown = await signIn(test.app, 'niemand@sursee.example', wrong)
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body])
  })

  it('locks the account after five wrong passwords, for the right one too', async () => {
    const { email } = await aPerson(test.payload)
    for (let i = 0; i < 4; i++) await signIn(test.app, email, wrong)
    expect((await signIn(test.app, email)).status).toBe(200)
    for (let i = 0; i < 5; i++) await signIn(test.app, email, wrong)
    const locked = await signIn(test.app, email)
    expect([locked.status, locked.body.token]).toEqual([401, undefined])
    const overGraphql = await graphql(
      test.app,
      `mutation { loginUser(email: "${email}", password: "${goodPassword}") { token } }`,
    )
    expect(overGraphql.body.data?.loginUser).toBeNull()
  })

  it('opens a locked account again after ten minutes, or when an administrator says so', async () => {
    const { id, email } = await aPerson(test.payload)
    for (let i = 0; i < 5; i++) await signIn(test.app, email, wrong)
    const { rows } = await test.pool.query<{ minutes: number }>(
      'select extract(epoch from lock_until - now()) / 60 as minutes from users where id = $1',
      [id],
    )
    expect(Number(rows[0]?.minutes)).toBeCloseTo(10, 0)
    const unlocked = await request(test.app)
      .post('/api/users/unlock')
      .set('Authorization', `JWT ${await tokenOf(test.app, admin.email)}`)
      .send({ email })
    expect(unlocked.status).toBe(200)
    expect((await signIn(test.app, email)).status).toBe(200)
  })

  it('stores passwords as the OWASP asks: PBKDF2-HMAC-SHA256 with 600000 rounds and a salt each', async () => {
    await aPerson(test.payload)
    const { rows } = await test.pool.query<{ hash: string; salt: string }>(
      'select hash, salt from users',
    )
    expect(rows.every(({ hash }) => hash.startsWith('pbkdf2-sha256-v1:'))).toBe(true)
    expect(new Set(rows.map(({ salt }) => salt)).size).toBe(rows.length)
  })
})

describe('a new password', () => {
  it('is refused where it is short or personal, when an account is made or changed', async () => {
    const making = refusalOf(
      aPerson(test.payload, { name: 'Anna Kleeblatt', password: 'kleeblatt' }),
    )
    expect((await making).password).toMatch(/12 bis 200 Zeichen.*Namen/)
    const { id } = await aPerson(test.payload)
    const change = test.payload.update({
      collection: 'users',
      id,
      data: { password: 'Passwort2026' },
    })
    expect((await refusalOf(change)).password).toContain('leicht zu erraten')
  })

  it('ends every other session, and leaves the one it is set in', async () => {
    const { id, email } = await aPerson(test.payload)
    const other = await tokenOf(test.app, email)
    const own = await tokenOf(test.app, email)
    const answer = await request(test.app)
      .patch(`/api/users/${String(id)}`)
      .set('Authorization', `JWT ${own}`)
      .send({ password: `${goodPassword}-neu` })
    expect(answer.status).toBe(200)
    expect(await whoIs(test.app, `JWT ${own}`)).toBe(email)
    const refused = await request(test.app)
      .get('/api/users/me')
      .set('Authorization', `JWT ${other}`)
    expect([refused.status, codeOf(refused.body)]).toEqual([401, 'TOKEN_INVALID'])
  })
})

describe('sessions', () => {
  it('are told to the person who has them', async () => {
    const { email } = await aPerson(test.payload)
    await tokenOf(test.app, email)
    const token = await tokenOf(test.app, email)
    const { body } = await request(test.app)
      .get('/api/users/me')
      .set('Authorization', `JWT ${token}`)
    expect(body.user.sessions).toHaveLength(2)
  })

  it('all end when a person signs out everywhere', async () => {
    const { email } = await aPerson(test.payload)
    const tokens = [await tokenOf(test.app, email), await tokenOf(test.app, email)]
    await request(test.app)
      .post('/api/users/logout?allSessions=true')
      .set('Authorization', `JWT ${tokens[0] ?? ''}`)
    expect(await Promise.all(tokens.map((token) => whoIs(test.app, `JWT ${token}`)))).toEqual([
      undefined,
      undefined,
    ])
  })

  it('of a cookie count from our own pages alone', async () => {
    const { email } = await aPerson(test.payload)
    const cookie = `payload-token=${await tokenOf(test.app, email)}`
    const from = async (origin: string) => {
      const headers = { Cookie: cookie, Origin: origin }
      const { body } = await request(test.app).get('/api/users/me').set(headers)
      return (body as { user?: { email?: string } }).user?.email
    }
    test.payload.config.csrf.push('https://katalog.example')
    expect(await from('https://katalog.example')).toBe(email)
    expect(await from('https://boese.example')).toBeUndefined()
    test.payload.config.csrf.pop()
  })

  it('are noted without bringing back what changed meanwhile', async () => {
    const { id } = await aPerson(test.payload, { grants: [{ role: 'auditor' }] })
    const stale: object = await test.payload.db
      .findOne({ collection: 'users', where: { id: { equals: id } } })
      .then((user) => user ?? {})
    await test.payload.update({ collection: 'users', id, data: { grants: [{ role: 'finance' }] } })
    const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()
    const ended = { id: 'ended', createdAt: at(-5), expiresAt: at(60) }
    const made = { id: 'made', createdAt: at(0), expiresAt: at(60) }
    await test.payload.db.updateOne({
      collection: 'users',
      id,
      data: { ...stale, sessions: [ended, made], updatedAt: null },
    })
    const now = await test.payload.findByID({ collection: 'users', id })
    expect(now.grants).toMatchObject([{ role: 'finance' }])
    expect(now.sessions).toMatchObject([{ id: 'made' }])
  })
})

describe('a disabled account', () => {
  it('loses its sessions at once and gets no new ones, over REST and GraphQL', async () => {
    const { id, email } = await aPerson(test.payload)
    const token = await tokenOf(test.app, email)
    const disabling = await request(test.app)
      .patch(`/api/users/${String(id)}`)
      .set('Authorization', `JWT ${await tokenOf(test.app, admin.email)}`)
      .send({ disabled: true })
    expect(disabling.body).toMatchObject({ doc: { disabled: true } })
    expect(await whoIs(test.app, `JWT ${token}`)).toBeUndefined()
    const again = await signIn(test.app, email)
    expect([again.status, codeOf(again.body), again.body.token]).toEqual([
      403,
      'ACCOUNT_DISABLED',
      undefined,
    ])
    const overGraphql = await graphql(
      test.app,
      `mutation { loginUser(email: "${email}", password: "${goodPassword}") { token } }`,
    )
    expect([overGraphql.body.data?.loginUser, codeOf(overGraphql.body)]).toEqual([
      null,
      'ACCOUNT_DISABLED',
    ])
    expect(overGraphql.headers['set-cookie']).toBeUndefined()
  })

  it('does not enable itself', async () => {
    const { id, email } = await aPerson(test.payload)
    await request(test.app)
      .patch(`/api/users/${String(id)}`)
      .set('Authorization', `JWT ${await tokenOf(test.app, email)}`)
      .send({ disabled: true, identityIssuer: 'https://x.example', identitySubject: 'x' })
    const { disabled, identitySubject } = await test.payload.findByID({ collection: 'users', id })
    expect([disabled, identitySubject]).toEqual([false, null])
  })
})
