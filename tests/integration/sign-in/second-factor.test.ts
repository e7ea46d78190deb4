import { setTimeout as sleep } from 'node:timers/promises'

import { generateSync } from 'otplib'
import request from 'supertest'

import type { User } from '../../../src/generated/payload-types.ts'
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

const post = (path: string, token: string, body: object = {}) =>
  request(test.app).post(`/api/users${path}`).set('Authorization', `JWT ${token}`).send(body)

/** Codes of one secret, each of its own time: the app would make us wait thirty seconds for the next. Not just before they change. */
const codes = async (secret: string) => {
  const left = 30_000 - (Date.now() % 30_000)
  if (left < 6000) await sleep(left)
  const now = Math.floor(Date.now() / 1000)
  return {
    first: generateSync({ secret, epoch: now - 30 }),
    second: generateSync({ secret, epoch: now }),
    third: generateSync({ secret, epoch: now + 30 }),
    stale: generateSync({ secret, epoch: now - 300 }),
  }
}

/** A person with a second factor, her first code used up. */
const anEnrolled = async () => {
  const user = await aPerson(test.payload)
  const token = await tokenOf(test.app, user.email)
  const { ticket, secret } = (await post('/second-factor/begin', token)).body as {
    ticket: string
    secret: string
  }
  const { first, ...left } = await codes(secret)
  const { body } = await post('/second-factor/confirm', token, {
    ticket,
    code: first,
    password: goodPassword,
  })
  return { user, token, secret, first, ...left, recoveryCodes: body.recoveryCodes as string[] }
}

describe('setting up a second factor', () => {
  it('needs the password and the first code, and gives ten recovery codes once', async () => {
    const { user, recoveryCodes } = await anEnrolled()
    expect(new Set(recoveryCodes).size).toBe(10)
    const { rows } = await test.pool.query<Record<string, unknown>>(
      'select * from second_factors where user_id = $1',
      [user.id],
    )
    const stored = JSON.stringify(rows)
    expect(recoveryCodes.some((code) => stored.includes(code.replaceAll('-', '')))).toBe(false)
  })

  it('keeps the secret encrypted, and tells it never again', async () => {
    const { user, secret, token } = await anEnrolled()
    const { rows } = await test.pool.query<Record<string, unknown>>('select * from second_factors')
    expect(JSON.stringify(rows)).not.toContain(secret)
    const again = await post('/second-factor/begin', token)
    expect([again.status, codeOf(again.body)]).toEqual([409, 'SECOND_FACTOR_EXISTS'])
    for (const path of ['/api/users/me', `/api/users/${String(user.id)}`, '/api/second-factors']) {
      const answer = await request(test.app).get(path).set('Authorization', `JWT ${token}`)
      expect(answer.text).not.toMatch(/recoveryHashes|lastStep/)
    }
  })

  it.each([
    ['a wrong password', { password: 'falsch-falsch-falsch' }, 403, 'PASSWORD_WRONG'],
    ['no password', { password: '' }, 403, 'PASSWORD_WRONG'],
    ['a wrong code', { code: '000000' }, 401, 'SECOND_FACTOR_WRONG'],
    ['a ticket that was changed', { ticket: 'AAAA' }, 400, 'SECOND_FACTOR_SETUP_EXPIRED'],
  ])('is refused with %s', async (_, change, status, code) => {
    const { email } = await aPerson(test.payload)
    const token = await tokenOf(test.app, email)
    const { body } = await post('/second-factor/begin', token)
    const right = { ticket: body.ticket, code: (await codes(body.secret as string)).second }
    const answer = await post('/second-factor/confirm', token, {
      ...right,
      password: goodPassword,
      ...change,
    })
    expect([answer.status, codeOf(answer.body)]).toEqual([status, code])
    expect((await signIn(test.app, email)).status).toBe(200)
  })

  it('takes nobody else’s ticket', async () => {
    const one = await tokenOf(test.app, (await aPerson(test.payload)).email)
    const other = await tokenOf(test.app, (await aPerson(test.payload)).email)
    const { body } = await post('/second-factor/begin', one)
    const answer = await post('/second-factor/confirm', other, {
      ticket: body.ticket,
      code: (await codes(body.secret as string)).second,
      password: goodPassword,
    })
    expect(codeOf(answer.body)).toBe('SECOND_FACTOR_SETUP_EXPIRED')
  })

  it('is for people who are signed in', async () => {
    const answer = await request(test.app).post('/api/users/second-factor/begin')
    expect([answer.status, codeOf(answer.body)]).toEqual([401, 'SESSION_NEEDED'])
  })
})

describe('signing in with a second factor', () => {
  it('gives no token for the password alone, over REST, GraphQL and the Local API', async () => {
    const { user } = await anEnrolled()
    const rest = await signIn(test.app, user.email)
    expect([rest.status, codeOf(rest.body), rest.body.token]).toEqual([
      401,
      'SECOND_FACTOR_NEEDED',
      undefined,
    ])
    expect(rest.headers['set-cookie']).toBeUndefined()
    const query = `mutation { loginUser(email: "${user.email}", password: "${goodPassword}") { token } }`
    const overGraphql = await graphql(test.app, query)
    expect([overGraphql.body.data?.loginUser, codeOf(overGraphql.body)]).toEqual([
      null,
      'SECOND_FACTOR_NEEDED',
    ])
    expect(overGraphql.headers['set-cookie']).toBeUndefined()
    const data = { email: user.email, password: goodPassword }
    await expect(test.payload.login({ collection: 'users', data })).rejects.toMatchObject({
      data: { code: 'SECOND_FACTOR_NEEDED' },
    })
  })

  it('leaves nobody signed in for the rest of a GraphQL request', async () => {
    const { user } = await anEnrolled()
    const answer = await graphql(
      test.app,
      `mutation {
        loginUser(email: "${user.email}", password: "${goodPassword}") { token }
        updateUser(id: ${String(user.id)}, data: { name: "Jemand" }) { name }
      }`,
    )
    expect(answer.body.data.updateUser).toBeNull()
  })

  it('works with the code, in the body or in the header', async () => {
    const { user, second, third } = await anEnrolled()
    expect(
      await whoIs(test.app, `JWT ${await tokenOf(test.app, user.email, { code: second })}`),
    ).toBe(user.email)
    const answer = await graphql(
      test.app,
      `mutation { loginUser(email: "${user.email}", password: "${goodPassword}") { token } }`,
      { 'X-Second-Factor': third },
    )
    expect(answer.body.data.loginUser.token).toEqual(expect.any(String))
  })

  it('takes a code once, also when two sign in with it at the same time', async () => {
    const { user, first, second, third } = await anEnrolled()
    const used = await signIn(test.app, user.email, { code: first })
    expect([used.status, codeOf(used.body)]).toEqual([401, 'SECOND_FACTOR_WRONG'])
    const both = await Promise.all([
      signIn(test.app, user.email, { code: second }),
      signIn(test.app, user.email, { code: second }),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 401])
    expect((await signIn(test.app, user.email, { code: third })).status).toBe(200)
  })

  it('takes no code from five minutes ago, and none from another account', async () => {
    const one = await anEnrolled()
    const other = await anEnrolled()
    for (const code of [one.stale, other.second]) {
      expect(codeOf((await signIn(test.app, one.user.email, { code })).body)).toBe(
        'SECOND_FACTOR_WRONG',
      )
    }
  })

  it('does not look at the code before the password is right', async () => {
    const { user, second } = await anEnrolled()
    const wrong = await signIn(test.app, user.email, { code: second, password: 'falsch-falsch' })
    expect([wrong.status, codeOf(wrong.body)]).toEqual([401, undefined])
    expect((await signIn(test.app, user.email, { code: second })).status).toBe(200)
  })

  it('locks the account after five wrong codes, the right one included', async () => {
    const { user, second } = await anEnrolled()
    for (let i = 0; i < 5; i++) await signIn(test.app, user.email, { code: '000000' })
    const locked = await signIn(test.app, user.email, { code: second })
    expect([locked.status, locked.body.token]).toEqual([401, undefined])
    expect(locked.body.errors[0].message).toContain('gesperrt')
  })

  it('works once with each recovery code, however it is typed', async () => {
    const { user, recoveryCodes } = await anEnrolled()
    const [code = '', next = ''] = recoveryCodes
    const typed = code.toUpperCase().replaceAll('-', ' ')
    expect((await signIn(test.app, user.email, { code: typed })).status).toBe(200)
    expect((await signIn(test.app, user.email, { code })).status).toBe(401)
    const both = await Promise.all([
      signIn(test.app, user.email, { code: next }),
      signIn(test.app, user.email, { code: next }),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 401])
  })

  it('works with recovery codes alone after the secret of the installation changed', async () => {
    const { user, second, recoveryCodes } = await anEnrolled()
    await test.pool.query(`update second_factors set secret = 'AAAA' where user_id = $1`, [user.id])
    expect((await signIn(test.app, user.email, { code: second })).status).toBe(401)
    expect((await signIn(test.app, user.email, { code: recoveryCodes[0] })).status).toBe(200)
  })

  it('goes on with a refreshed token, which only a session gets', async () => {
    const { user, second } = await anEnrolled()
    const token = await tokenOf(test.app, user.email, { code: second })
    const refreshed = await post('/refresh-token', token)
    expect(await whoIs(test.app, `JWT ${String(refreshed.body.refreshedToken)}`)).toBe(user.email)
    expect((await request(test.app).post('/api/users/refresh-token')).status).toBe(403)
  })

  it('is not got around by setting a new password', async () => {
    const { user } = await anEnrolled()
    const reset = await test.payload.forgotPassword({
      collection: 'users',
      data: { email: user.email },
      disableEmail: true,
    })
    const password = `${goodPassword}-neu`
    const answer = await request(test.app)
      .post('/api/users/reset-password')
      .send({ token: reset, password })
    expect([answer.status, answer.body.token]).toEqual([200, undefined])
    const after = await signIn(test.app, user.email, { password })
    expect(codeOf(after.body)).toBe('SECOND_FACTOR_NEEDED')
  })
})

describe('removing a second factor', () => {
  it('needs password and code', async () => {
    const { user, token, second, third } = await anEnrolled()
    const without = await post('/second-factor/disable', token, { password: goodPassword })
    expect(codeOf(without.body)).toBe('SECOND_FACTOR_NEEDED')
    const wrong = { password: 'falsch-falsch', code: second }
    expect(codeOf((await post('/second-factor/disable', token, wrong)).body)).toBe('PASSWORD_WRONG')
    const right = { password: goodPassword, code: third }
    expect((await post('/second-factor/disable', token, right)).status).toBe(200)
    expect((await signIn(test.app, user.email)).status).toBe(200)
  })

  it('of somebody who lost everything is for administrators, not for one’s own', async () => {
    const { user, token } = await anEnrolled()
    const path = `/${String(user.id)}/second-factor/reset`
    expect((await post(path, token)).status).toBe(403)
    expect((await request(test.app).post(`/api/users${path}`)).status).toBe(401)
    const adminToken = await tokenOf(test.app, admin.email)
    const own = await post(`/${String(admin.id)}/second-factor/reset`, adminToken)
    expect(own.status).toBe(403)
    expect((await post(path, adminToken)).status).toBe(200)
    expect((await signIn(test.app, user.email)).status).toBe(200)
  })

  it('happens when the account is deleted', async () => {
    const { user } = await anEnrolled()
    await test.payload.delete({ collection: 'users', id: user.id })
    const { totalDocs } = await test.payload.count({
      collection: 'second-factors',
      where: { user: { equals: user.id } },
    })
    expect(totalDocs).toBe(0)
  })
})

describe('where the settings demand a second factor', () => {
  const demand = (whom: string) => {
    process.env.SECOND_FACTOR = whom
  }

  afterEach(() => {
    demand('optional')
  })

  it('somebody without one sets it up with the sign-in, and gets no token before', async () => {
    demand('required')
    const { email } = await aPerson(test.payload)
    const refused = await signIn(test.app, email)
    expect([codeOf(refused.body), refused.body.token]).toEqual([
      'SECOND_FACTOR_SETUP_NEEDED',
      undefined,
    ])
    const { setup } = refused.body.errors[0].data
    const { first, second } = await codes(setup.secret as string)
    const wrong = await signIn(test.app, email, { setup: setup.ticket, code: '000000' })
    expect([codeOf(wrong.body), wrong.body.token]).toEqual(['SECOND_FACTOR_WRONG', undefined])
    const right = await signIn(test.app, email, { setup: setup.ticket, code: first })
    expect(right.body.recoveryCodes).toHaveLength(10)
    expect(await whoIs(test.app, `JWT ${String(right.body.token)}`)).toBe(email)
    expect(codeOf((await signIn(test.app, email)).body)).toBe('SECOND_FACTOR_NEEDED')
    const again = await signIn(test.app, email, { code: second })
    expect([again.status, again.body.recoveryCodes]).toEqual([200, undefined])
  })

  it('of administrators, others sign in without', async () => {
    demand('administrators')
    const { email } = await aPerson(test.payload)
    expect((await signIn(test.app, email)).status).toBe(200)
    expect(codeOf((await signIn(test.app, admin.email)).body)).toBe('SECOND_FACTOR_SETUP_NEEDED')
  })
})
