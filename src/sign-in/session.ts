import { randomUUID } from 'node:crypto'

import { getFieldsToSign, jwtSign, type PayloadRequest } from 'payload'

import { apiKeyOf } from '../access/api-key.ts'
import type { User } from '../generated/payload-types.ts'
import { refusal } from './refusal.ts'

/**
 * The person who is signed in with a session of her own.
 * @throws APIError SESSION_NEEDED for nobody, and for an API key
 */
export const signedInPerson = (req: PayloadRequest): User => {
  const { user } = req
  if (user?.collection !== 'users' || apiKeyOf(user)) throw refusal('SESSION_NEEDED', req)
  return user
}

/** Starts a session of an account that proved itself elsewhere. @returns its token, as after a sign-in with a password */
export const startSession = async (user: User, req: PayloadRequest): Promise<string> => {
  const { config } = req.payload.collections.users
  const { tokenExpiration } = config.auth
  const now = Date.now()
  const session = {
    id: randomUUID(),
    createdAt: new Date(now).toISOString(),
    expiresAt: new Date(now + tokenExpiration * 1000).toISOString(),
  }
  const current: User | null = await req.payload.db.findOne({
    collection: 'users',
    where: { id: { equals: user.id } },
    req,
  })
  const alive = (current?.sessions ?? []).filter(
    ({ expiresAt }) => new Date(expiresAt).getTime() > now,
  )
  await req.payload.db.updateOne({
    collection: 'users',
    id: user.id,
    data: { sessions: [...alive, session], updatedAt: null },
    req,
    returning: false,
  })
  const { token } = await jwtSign({
    fieldsToSign: getFieldsToSign({
      collectionConfig: config,
      email: user.email,
      sid: session.id,
      user: user,
    }),
    secret: req.payload.secret,
    tokenExpiration,
  })
  return token
}
