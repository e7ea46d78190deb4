import type { Access } from 'payload'

import { isPerson } from './api-key.ts'
import { hasRoleEverywhere } from './roles.ts'

/** People see and revoke their own keys, administrators all of them; a key none. */
export const ownKeys: Access = ({ req: { user } }) => {
  if (!user || !isPerson(user)) return false
  return hasRoleEverywhere(user, 'admin') || { owner: { equals: user.id } }
}

/** Everybody who works here makes keys for herself. */
export const createKeys: Access = ({ req: { user } }) => isPerson(user)
