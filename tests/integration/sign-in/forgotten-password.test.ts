import request from 'supertest'

import { aPerson, goodPassword, graphql, signIn, tokenOf, whoIs } from '../../support/sign-in.ts'
import { startApp, type TestApp } from '../../support/start-app.ts'

type SendMail = TestApp['payload']['email']['sendEmail']

let test: TestApp
const mails: Parameters<SendMail>[0][] = []

beforeAll(async () => {
  test = await startApp('empty')
  test.payload.email.sendEmail = (mail) => Promise.resolve(mails.push(mail))
})

describe('a forgotten password', () => {
  const ask = (email: string) =>
    request(test.app)
      .post('/api/users/forgot-password')
      .set('Accept-Language', 'de')
      .send({ email })

  const linkFor = async (email: string): Promise<string> => {
    mails.length = 0
    await ask(email)
    return (
      /\/admin\/reset\/([0-9a-f]+)"/.exec(
        JSON.stringify(mails[0]?.html).replaceAll('\\', ''),
      )?.[1] ?? ''
    )
  }

  it('is answered alike whether there is such an account or not', async () => {
    const { email } = await aPerson(test.payload)
    const known = await ask(email)
    const unknown = await ask('niemand@sursee.example')
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body])
  })

  it('brings a mail in German with a link to us', async () => {
    const { email } = await aPerson(test.payload)
    await linkFor(email)
    expect(mails).toMatchObject([{ to: email, subject: 'Neues Passwort setzen' }])
    expect(mails[0]?.html).toMatch(/Guten Tag.*<a href="http:\/\/127\.0\.0\.1:\d+\/admin\/reset\//)
  })

  it('is replaced by the link, which ends all sessions and signs nobody in', async () => {
    const { email } = await aPerson(test.payload)
    const old = await tokenOf(test.app, email)
    const token = await linkFor(email)
    const password = `${goodPassword}-neu`
    const answer = await request(test.app)
      .post('/api/users/reset-password')
      .send({ token, password })
    expect([answer.status, answer.body.token]).toEqual([200, undefined])
    expect(answer.headers['set-cookie']?.[0]).toMatch(/^payload-token=;/)
    expect(await whoIs(test.app, `JWT ${old}`)).toBeUndefined()
    expect((await signIn(test.app, email)).status).toBe(401)
    expect((await signIn(test.app, email, { password })).status).toBe(200)
    const { rows } = await test.pool.query(
      'select s.id from users_sessions s join users u on u.id = s._parent_id where u.email = $1',
      [email],
    )
    expect(rows).toHaveLength(1)
  })

  it('signs nobody in over GraphQL either, not even for the rest of the request', async () => {
    const { id, email } = await aPerson(test.payload)
    const token = await linkFor(email)
    const answer = await graphql(
      test.app,
      `mutation {
        resetPasswordUser(token: "${token}", password: "${goodPassword}-neu") { token user { id } }
        updateUser(id: ${String(id)}, data: { name: "Jemand" }) { name }
      }`,
    )
    expect(answer.body.data.resetPasswordUser).toMatchObject({ token: null })
    expect(answer.body.data.updateUser).toBeNull()
    expect((await test.payload.findByID({ collection: 'users', id })).name).toBe('Person')
  })

  it('is not replaced by one that breaks the rules, and the link stays good', async () => {
    const { email } = await aPerson(test.payload)
    const token = await linkFor(email)
    const set = (password: string) =>
      request(test.app).post('/api/users/reset-password').send({ token, password })
    expect((await set('kurz')).body.errors[0].data.errors[0]).toMatchObject({ path: 'password' })
    expect((await set(`${goodPassword}-neu`)).status).toBe(200)
    expect((await set(`${goodPassword}-neuer`)).status).toBe(403)
  })
})
