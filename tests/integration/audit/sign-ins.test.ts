import request from 'supertest'

import type { AuditEntry } from '../../../src/domain/audit/audit-entry.ts'
import { demoLogins } from '../../../src/seed/demo-logins.ts'
import { recordedBy } from '../../support/audit-log.ts'
import { startApp, type TestApp } from '../../support/start-app.ts'

let test: TestApp

const actions = (recorded: readonly AuditEntry[]) => recorded.map(({ action }) => action)

const login = (email: string, password: string) =>
  request(test.app).post('/api/users/login').send({ email, password })

const [admin] = demoLogins
const credentials = { email: admin?.email ?? '', password: admin?.password ?? '' }

const adminToken = async (): Promise<string> => {
  const answer = await login(credentials.email, credentials.password)
  return `JWT ${String(answer.body.token)}`
}

beforeAll(async () => {
  test = await startApp('seeded')
})

describe('an account', () => {
  it('leaves an entry when it is signed in, out, and when neither name nor password fit', async () => {
    const recorded = await recordedBy(test.pool, async () => {
      const token = await adminToken()
      await request(test.app).post('/api/users/logout').set('Authorization', token)
      await login(credentials.email, 'falsch-geraten')
      await login('niemand@demo.example', 'falsch-geraten')
      await request(test.app)
        .post('/api/graphql')
        .send({
          query: `mutation { a: loginUser(email: "${credentials.email}", password: "falsch") { exp }
            b: loginUser(email: "auch-niemand@demo.example", password: "falsch") { exp } }`,
        })
    })
    expect(actions(recorded)).toEqual([
      'sign-in',
      'sign-out',
      'sign-in-failed',
      'sign-in-failed',
      'sign-in-failed',
      'sign-in-failed',
    ])
    const id = recorded[0]?.documentId
    expect(recorded.map(({ documentId }) => documentId)).toEqual([id, id, id, null, id, null])
    expect(recorded.slice(2).every(({ actor }) => actor === 'anonymous')).toBe(true)
    await test.payload.db.updateOne({
      collection: 'users',
      id: Number(id),
      data: { loginAttempts: 0 },
    })
  })

  it('records a change of password and of grants by name, and a reset', async () => {
    const user = await test.payload.create({
      collection: 'users',
      data: { email: 'wechsel@demo.example', password: 'ein-langes-passwort', name: 'Wechsel' },
    })
    const recorded = await recordedBy(test.pool, async () => {
      const change = (data: object) =>
        test.payload.update({ collection: 'users', id: user.id, data: data })
      await change({ password: 'ein-anderes-passwort' })
      await change({ grants: [{ role: 'auditor' }] })
      const token = await test.payload.forgotPassword({
        collection: 'users',
        data: { email: user.email },
        disableEmail: true,
      })
      await test.payload.resetPassword({
        collection: 'users',
        data: { token, password: 'ein-drittes-passwort' },
        overrideAccess: true,
      })
    })
    expect(recorded.map(({ action, changedFields }) => [action, ...changedFields])).toEqual([
      ['update', 'password'],
      ['update', 'grants'],
      ['update', 'resetPasswordToken'],
      ['password-reset', 'password'],
      ['sign-in'],
    ])
    expect(recorded.every(({ afterHash }) => afterHash === null)).toBe(true)
  })
})
