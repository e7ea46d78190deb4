import { jest } from '@jest/globals'
import request from 'supertest'

import { startApp, type TestApp } from '../../support/start-app.ts'

let test: TestApp
let token: string

beforeAll(async () => {
  test = await startApp('empty')
  const login = { email: 'person@example.ch', password: 'ein-langes-passwort' }
  await test.payload.create({ collection: 'users', data: { ...login, name: 'Person' } })
  token = (await test.payload.login({ collection: 'users', data: login })).token ?? ''
})

afterEach(() => {
  jest.restoreAllMocks()
})

const ask = (authorization: string) =>
  request(test.app).get('/api/topics').set('Authorization', authorization)

/** The database drops the next questions, as it does while it is started again. */
const loseConnections = (times: number) => {
  const query = jest.spyOn(test.pool, 'query')
  for (let i = 0; i < times; i += 1) {
    query.mockRejectedValueOnce(new Error('Connection terminated') as never)
  }
}

describe('a token', () => {
  it('is told to be wrong where it is', async () => {
    const answer = await ask('JWT quatsch')
    expect([answer.status, answer.body.code]).toEqual([401, 'TOKEN_INVALID'])
  })

  it('that is right is not called wrong because the database was away for a moment', async () => {
    loseConnections(1)
    expect((await ask(`JWT ${token}`)).status).toBe(200)
  })

  it('cannot be judged while the database is away', async () => {
    loseConnections(5)
    const answer = await ask(`JWT ${token}`)
    expect([answer.status, answer.body.code]).toEqual([503, 'UNAVAILABLE'])
  })
})
