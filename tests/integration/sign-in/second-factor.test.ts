import request from 'supertest'

import { anEnrolled, postToUsers } from '../../support/second-factor.ts'
import { codeOf, goodPassword, graphql, signIn, tokenOf, whoIs } from '../../support/sign-in.ts'
import { startApp, type TestApp } from '../../support/start-app.ts'

let test: TestApp

beforeAll(async () => {
  test = await startApp('empty')
})

describe('signing in with a second factor', () => {
  it('gives no token for the password alone, over REST, GraphQL and the Local API', async () => {
    const { user } = await anEnrolled(test)
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
    const { user } = await anEnrolled(test)
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
    const { user, second, third } = await anEnrolled(test)
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
    const { user, first, second, third } = await anEnrolled(test)
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
    const one = await anEnrolled(test)
    const other = await anEnrolled(test)
    for (const code of [one.stale, other.second]) {
      expect(codeOf((await signIn(test.app, one.user.email, { code })).body)).toBe(
        'SECOND_FACTOR_WRONG',
      )
    }
  })

  it('does not look at the code before the password is right', async () => {
    const { user, second } = await anEnrolled(test)
    const wrong = await signIn(test.app, user.email, { code: second, password: 'falsch-falsch' })
    expect([wrong.status, codeOf(wrong.body)]).toEqual([401, undefined])
    expect((await signIn(test.app, user.email, { code: second })).status).toBe(200)
  })

  it('locks the account after five wrong codes, the right one included', async () => {
    const { user, second } = await anEnrolled(test)
    for (let i = 0; i < 5; i++) await signIn(test.app, user.email, { code: '000000' })
    const locked = await signIn(test.app, user.email, { code: second })
    expect([locked.status, locked.body.token]).toEqual([401, undefined])
    expect(locked.body.errors[0].message).toContain('gesperrt')
  })

  it('works once with each recovery code, however it is typed', async () => {
    const { user, recoveryCodes } = await anEnrolled(test)
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
    const { user, second, recoveryCodes } = await anEnrolled(test)
    await test.pool.query(`update second_factors set secret = 'AAAA' where user_id = $1`, [user.id])
    expect((await signIn(test.app, user.email, { code: second })).status).toBe(401)
    expect((await signIn(test.app, user.email, { code: recoveryCodes[0] })).status).toBe(200)
  })

  it('goes on with a refreshed token, which only a session gets', async () => {
    const { user, second } = await anEnrolled(test)
    const token = await tokenOf(test.app, user.email, { code: second })
    const refreshed = await postToUsers(test, '/refresh-token', token)
    expect(await whoIs(test.app, `JWT ${String(refreshed.body.refreshedToken)}`)).toBe(user.email)
    expect((await request(test.app).post('/api/users/refresh-token')).status).toBe(403)
  })

  it('is not got around by setting a new password', async () => {
    const { user } = await anEnrolled(test)
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
