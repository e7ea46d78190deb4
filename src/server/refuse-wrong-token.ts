import type { Request, RequestHandler } from 'express'
import { getPayload, type Payload, type SanitizedConfig } from 'payload'

import { CatalogueError } from '../domain/errors.ts'
import { type ApiKeyScope, looksLikeApiKey } from '../domain/sign-in/api-key.ts'
import { recogniseApiKey } from '../sign-in/api-keys/recognise.ts'
import { isSomebody } from './is-somebody.ts'

/** Where people come to get a token, whatever they carry with them. */
const signIn = /^\/api\/users\/(login|first-register|forgot-password|reset-password)$/

/**
 * A token that is wrong or has expired is told so: Payload would answer as to an anonymous reader. An API key gets no
 * further than its scopes reach.
 * @throws CatalogueError TOKEN_INVALID, KEY_INVALID, KEY_EXPIRED, KEY_REVOKED, KEY_SCOPE_MISSING, or UNAVAILABLE where
 * nobody can be recognised because the database is away
 */
export const refuseWrongToken =
  (config: Promise<SanitizedConfig>): RequestHandler =>
  async (req, _, next) => {
    const { authorization } = req.headers
    if (authorization && looksLikeApiKey(authorization)) {
      await checkApiKey(await getPayload({ config }), authorization, req)
    } else if (authorization && !signIn.test(pathOf(req))) {
      const payload = await getPayload({ config })
      if (!(await isSomebody(payload, { authorization }))) {
        // It is no both to a wrong token and where nobody can be looked up.
        await requireDatabase(payload)
        // The database may have been away for the first question and be back: only a second no counts.
        if (!(await isSomebody(payload, { authorization }))) {
          throw new CatalogueError('TOKEN_INVALID', 'The token is wrong or has expired.')
        }
      }
    }
    next()
  }

const pathOf = (req: Request): string => req.originalUrl.split('?')[0] ?? ''

const requireDatabase = async (payload: Payload): Promise<void> => {
  await payload.count({ collection: 'users' }).catch((cause: unknown) => {
    throw unavailable(cause)
  })
}

const unavailable = (cause: unknown) =>
  new CatalogueError('UNAVAILABLE', 'The database does not answer.', { cause })

const checkApiKey = async (payload: Payload, authorization: string, req: Request) => {
  const key = await recogniseApiKey(payload, authorization).catch((cause: unknown) => {
    throw unavailable(cause)
  })
  if (key.kind !== 'valid') {
    const code = key.kind === 'refused' ? key.code : 'KEY_INVALID'
    throw new CatalogueError(code, 'The API key is wrong, has expired or was revoked.')
  }
  if (!reaches(key.scopes, payload, req)) {
    throw new CatalogueError('KEY_SCOPE_MISSING', 'This API key may not do this.')
  }
}

/**
 * Whether a key may come this far: to content alone, and without the scope for it only to read. What a GraphQL query
 * asks is looked at where it is read.
 */
const reaches = (scopes: readonly ApiKeyScope[], payload: Payload, req: Request): boolean => {
  const [, , first = ''] = pathOf(req).toLowerCase().split('/')
  if (first === 'graphql') return true
  const collection = payload.config.collections.find(({ slug }) => slug === first)
  const isContent = collection?.custom.closedToKeys === false
  return isContent && (isRead(req) || scopes.includes('write-content'))
}

/** Payload takes a long query as a POST that says it is a GET. */
const isRead = (req: Request): boolean =>
  ['GET', 'HEAD', 'OPTIONS'].includes(req.method) ||
  (req.method === 'POST' &&
    (req.headers['x-payload-http-method-override'] ?? req.headers['x-http-method-override']) ===
      'GET')
