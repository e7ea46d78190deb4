import type { Payload } from 'payload'
import request, { type Test } from 'supertest'

import type { Role } from '../../src/access/roles.ts'
import type { Locale } from '../../src/domain/locale.ts'
import type { TestApp } from './start-app.ts'

/** Somebody who signed in. */
export interface SignedIn {
  id: number
  email: string
  get: (path: string) => Test
  post: (path: string, body?: object) => Test
  patch: (path: string, body: object) => Test
  delete: (path: string) => Test
}

/** Of every account that `aPerson` makes. */
export const password = 'Nur-in-Tests-2026'

/** Makes an account with the given grants and signs in with it. */
export const aPerson = async (
  { app, payload }: Pick<TestApp, 'app'> & { payload: Payload },
  name: string,
  grants: readonly { role: Role; authority?: number; locale?: Exclude<Locale, 'de'> }[],
  language: 'de' | 'fr' | 'it' | 'en' = 'de',
): Promise<SignedIn> => {
  const email = `${name.toLowerCase()}-${crypto.randomUUID().slice(0, 8)}@schaltwerk.example`
  const { id } = await payload.create({
    collection: 'users',
    data: { email, password, name, language },
  })
  // The first account of all is made an administrator.
  await payload.update({ collection: 'users', id, data: { grants: [...grants] } })
  const answer = await request(app).post('/api/users/login').send({ email, password })
  const authorization = `JWT ${String((answer.body as { token?: string }).token)}`
  const as = (test: Test) => test.set('Authorization', authorization)
  return {
    id,
    email,
    get: (path) => as(request(app).get(path)),
    post: (path, body = {}) => as(request(app).post(path)).send(body),
    patch: (path, body) => as(request(app).patch(path)).send(body),
    delete: (path) => as(request(app).delete(path)),
  }
}
