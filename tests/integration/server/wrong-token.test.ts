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
  // What stood before the real one is taken away again.
  Reflect.deleteProperty(test.pool, 'query')
})

const ask = (authorization: string) =>
  request(test.app).get('/api/topics').set('Authorization', authorization)

/** The database drops the next questions, as it does while it is started again. */
const loseConnections = (times: number) => {
  let left = times
  const query = test.pool.query.bind(test.pool) as (...words: unknown[]) => unknown
  Object.assign(test.pool, {
    query: (...words: unknown[]) =>
      left-- > 0 ? Promise.reject(new Error('Connection terminated')) : query(...words),
  })
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
