import type { Express } from 'express'
import type { Payload } from 'payload'
import request from 'supertest'

import type { User } from '../../src/generated/payload-types.ts'

/** A password that keeps to the rules. */
export const goodPassword = 'vier-bunte-heissluftballone'

let people = 0

/** An account with a password; without grants unless told otherwise. */
export const aPerson = (payload: Payload, data: Partial<User> = {}): Promise<User> => {
  const email = `person-${String(++people)}@sursee.example`
  return payload.create({
    collection: 'users',
    data: { email, password: goodPassword, name: 'Person', ...data },
  })
}

/** Signs in over REST; `extra` goes into the body. */
export const signIn = (app: Express, email: string, extra: object = {}) =>
  request(app)
    .post('/api/users/login')
    .send({ email, password: goodPassword, ...extra })

/** The token of a new session. */
export const tokenOf = async (app: Express, email: string, extra: object = {}): Promise<string> => {
  const answer = await signIn(app, email, extra)
  return (answer.body as { token: string }).token
}

/** Who a token says somebody is, over REST; undefined where it says nobody. */
export const whoIs = async (app: Express, authorization: string): Promise<string | undefined> => {
  const answer = await request(app).get('/api/users/me').set('Authorization', authorization)
  return (answer.body as { user?: { email?: string } }).user?.email
}

/** Asks GraphQL. */
export const graphql = (app: Express, query: string, headers: Record<string, string> = {}) =>
  request(app).post('/api/graphql').set(headers).send({ query })

/** The stable code of a refusal in an answer of REST or of GraphQL. */
export const codeOf = (body: unknown): unknown => {
  const { code, errors } = body as {
    code?: unknown
    errors?: {
      data?: { code?: unknown }
      extensions?: { code?: unknown; data?: { code?: unknown } }
    }[]
  }
  const [error] = errors ?? []
  return code ?? error?.data?.code ?? error?.extensions?.code ?? error?.extensions?.data?.code
}
