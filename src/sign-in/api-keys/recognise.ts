import type { Payload } from 'payload'

import {
  apiKeyIn,
  type ApiKeyScope,
  checkApiKeyUse,
  isUseWorthNoting,
  looksLikeApiKey,
} from '../../domain/sign-in/api-key.ts'
import { idOf } from '../../access/roles.ts'
import type { ErrorCode } from '../../domain/errors.ts'
import type { ApiKey, User } from '../../generated/payload-types.ts'
import { hashOfSecret, isSecret } from './new-key.ts'

/** What a header turns out to be. */
export type Recognised =
  | { kind: 'none' }
  | { kind: 'refused'; code: ErrorCode }
  | { kind: 'valid'; id: number; key: ApiKey; scopes: readonly ApiKeyScope[]; owner: User }

const refused = (code: ErrorCode): Recognised => ({ kind: 'refused', code })

/** Compared with where there is no such key, so that the answer takes as long. */
const nobodysHash = hashOfSecret('')

/** The API key of an `Authorization` header, with the person it stands for. Notes at most once a minute that it was used. */
export const recogniseApiKey = async (
  payload: Payload,
  authorization: string | null | undefined,
): Promise<Recognised> => {
  if (!authorization || !looksLikeApiKey(authorization)) return { kind: 'none' }
  const parts = apiKeyIn(authorization)
  const key = parts && (await keyWith(payload, parts.prefix))
  const isRight = isSecret(parts?.secret ?? '', key?.hash ?? nobodysHash)
  if (!key || !isRight) return refused('KEY_INVALID')
  const verdict = checkApiKeyUse(key, new Date())
  if (verdict) return refused(verdict.code)
  const owner = await ownerOf(payload, key)
  if (!owner || owner.disabled) return refused('KEY_REVOKED')
  await noteUse(payload, key)
  return { kind: 'valid', id: key.id, key, scopes: key.scopes, owner }
}

const keyWith = async (payload: Payload, prefix: string): Promise<ApiKey | undefined> => {
  const { docs } = await payload.find({
    collection: 'api-keys',
    where: { prefix: { equals: prefix } },
    depth: 0,
    limit: 1,
    showHiddenFields: true,
  })
  return docs[0]
}

const ownerOf = async (payload: Payload, { owner }: ApiKey): Promise<User | undefined> => {
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { equals: owner ? idOf(owner) : 0 } },
    depth: 0,
    limit: 1,
  })
  return docs[0]
}

const noteUse = async (payload: Payload, { id, lastUsedAt }: ApiKey): Promise<void> => {
  const now = new Date()
  if (!isUseWorthNoting(lastUsedAt, now)) return
  await payload.db.updateOne({
    collection: 'api-keys',
    data: { lastUsedAt: now.toISOString() },
    options: { atomic: true },
    where: { id: { equals: id } },
  })
}
