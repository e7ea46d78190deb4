import type { RequestHandler } from 'express'
import { getPayload, type Payload, type SanitizedConfig } from 'payload'

import { CatalogueError } from '../domain/errors.ts'

/** Where people come to get a token, whatever they carry with them. */
const signIn = /^\/api\/users\/(login|first-register|forgot-password|reset-password)$/

/**
 * A token that is wrong or has expired is told so: Payload would answer as to an anonymous reader.
 * @throws CatalogueError TOKEN_INVALID, or UNAVAILABLE where nobody can be recognised because the database is away
 */
export const refuseWrongToken =
  (config: Promise<SanitizedConfig>): RequestHandler =>
  async (req, _, next) => {
    const { authorization } = req.headers
    if (authorization && !signIn.test(req.originalUrl.split('?')[0] ?? '')) {
      const payload = await getPayload({ config })
      if (!(await recognises(payload, authorization))) {
        await requireDatabase(payload)
        // The database may have been away for the first question and be back: only a second no counts.
        if (!(await recognises(payload, authorization))) {
          throw new CatalogueError('TOKEN_INVALID', 'The token is wrong or has expired.')
        }
      }
    }
    next()
  }

/** Payload answers no both to a wrong token and where it cannot look anybody up. */
const recognises = async (payload: Payload, authorization: string): Promise<boolean> => {
  const { user } = await payload.auth({ headers: new Headers({ authorization }) })
  return user !== null
}

const requireDatabase = async (payload: Payload): Promise<void> => {
  await payload.count({ collection: 'users' }).catch((cause: unknown) => {
    throw new CatalogueError('UNAVAILABLE', 'The database does not answer.', { cause })
  })
}
