import request from 'supertest'

import type { ApiKeyScope } from '../../src/domain/sign-in/api-key.ts'
import type { User } from '../../src/generated/payload-types.ts'
import { tokenOf } from './sign-in.ts'
import type { TestApp } from './start-app.ts'

/** A day from now on, ISO 8601. */
export const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()

/** Asks for a key over REST. */
export const createKey = ({ app }: TestApp, authorization: string, data: object) =>
  request(app)
    .post('/api/api-keys')
    .set('Authorization', authorization)
    .send({ name: 'Website', scopes: ['read-published'], expiresAt: inDays(30), ...data })

/** A key as the answer that makes it tells it. */
export interface Made {
  id: number
  secret: string
  prefix: string
}

/** A key somebody made for herself over REST. */
export const aKey = async (test: TestApp, owner: User, ...scopes: ApiKeyScope[]): Promise<Made> => {
  const answer = await createKey(test, `JWT ${await tokenOf(test.app, owner.email)}`, { scopes })
  return (answer.body as { doc: Made }).doc
}

/** The header that carries a key. */
export const bearer = ({ secret }: Made) => `Bearer ${secret}`

/** Reads with a key. */
export const readWith = ({ app }: TestApp, path: string, key: Made) =>
  request(app).get(path).set('Authorization', bearer(key))
