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
      const { user } = await payload.auth({ headers: new Headers({ authorization }) })
      if (!user) throw await reasonOf(payload)
    }
    next()
  }

const reasonOf = async (payload: Payload): Promise<CatalogueError> => {
  try {
    await payload.count({ collection: 'users' })
    return new CatalogueError('TOKEN_INVALID', 'The token is wrong or has expired.')
  } catch (cause) {
    return new CatalogueError('UNAVAILABLE', 'The database does not answer.', { cause })
  }
}
