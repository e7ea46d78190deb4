import request from 'supertest'

import type { User } from '../../../src/generated/payload-types.ts'
import { anEnrolled, codesOf, postToUsers } from '../../support/second-factor.ts'
import { aPerson, codeOf, goodPassword, signIn, tokenOf, whoIs } from '../../support/sign-in.ts'
import { startApp, type TestApp } from '../../support/start-app.ts'

let test: TestApp
let admin: User

beforeAll(async () => {
  test = await startApp('empty')
  admin = await aPerson(test.payload, { grants: [{ role: 'admin' }] })
})

describe('setting up a second factor', () => {
  it('needs the password and the first code, and gives ten recovery codes once', async () => {
    const { user, recoveryCodes } = await anEnrolled(test)
    expect(new Set(recoveryCodes).size).toBe(10)
    const { rows } = await test.pool.query<Record<string, unknown>>(
      'select * from second_factors where user_id = $1',
      [user.id],
    )
    const stored = JSON.stringify(rows)
    expect(recoveryCodes.some((code) => stored.includes(code.replaceAll('-', '')))).toBe(false)
  })

  it('keeps the secret encrypted, and tells it never again', async () => {
    const { user, secret, token } = await anEnrolled(test)
    const { rows } = await test.pool.query<Record<string, unknown>>('select * from second_factors')
    expect(JSON.stringify(rows)).not.toContain(secret)
    const again = await postToUsers(test, '/second-factor/begin', token)
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
    const { body } = await postToUsers(test, '/second-factor/begin', token)
    const right = { ticket: body.ticket, code: (await codesOf(body.secret as string)).second }
    const answer = await postToUsers(test, '/second-factor/confirm', token, {
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
    const { body } = await postToUsers(test, '/second-factor/begin', one)
    const answer = await postToUsers(test, '/second-factor/confirm', other, {
      ticket: body.ticket,
      code: (await codesOf(body.secret as string)).second,
      password: goodPassword,
    })
    expect(codeOf(answer.body)).toBe('SECOND_FACTOR_SETUP_EXPIRED')
  })

  it('is for people who are signed in', async () => {
    const answer = await request(test.app).post('/api/users/second-factor/begin')
    expect([answer.status, codeOf(answer.body)]).toEqual([401, 'SESSION_NEEDED'])
  })
})

describe('removing a second factor', () => {
  it('needs password and code', async () => {
    const { user, token, second, third } = await anEnrolled(test)
    const without = await postToUsers(test, '/second-factor/disable', token, {
      password: goodPassword,
    })
    expect(codeOf(without.body)).toBe('SECOND_FACTOR_NEEDED')
    const wrong = { password: 'falsch-falsch', code: second }
    expect(codeOf((await postToUsers(test, '/second-factor/disable', token, wrong)).body)).toBe(
      'PASSWORD_WRONG',
    )
    const right = { password: goodPassword, code: third }
    expect((await postToUsers(test, '/second-factor/disable', token, right)).status).toBe(200)
    expect((await signIn(test.app, user.email)).status).toBe(200)
  })

  it('of somebody who lost everything is for administrators, not for one’s own', async () => {
    const { user, token } = await anEnrolled(test)
    const path = `/${String(user.id)}/second-factor/reset`
    expect((await postToUsers(test, path, token)).status).toBe(403)
    expect((await request(test.app).post(`/api/users${path}`)).status).toBe(401)
    const adminToken = await tokenOf(test.app, admin.email)
    const own = await postToUsers(test, `/${String(admin.id)}/second-factor/reset`, adminToken)
    expect(own.status).toBe(403)
    expect((await postToUsers(test, path, adminToken)).status).toBe(200)
    expect((await signIn(test.app, user.email)).status).toBe(200)
  })

  it('happens when the account is deleted', async () => {
    const { user } = await anEnrolled(test)
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
    const { first, second } = await codesOf(setup.secret as string)
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
