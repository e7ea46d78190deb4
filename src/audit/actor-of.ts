import type { PayloadRequest } from 'payload'

import { apiKeyOf } from '../access/api-key.ts'

/** Who acts, as the audit log names them: by the number of the account or key, never by name or address. */
export const actorOf = ({ user, payloadAPI }: PayloadRequest): string => {
  const key = apiKeyOf(user)
  if (key) return `api-keys:${String(key.id)}`
  if (user) return `${user.collection}:${String(user.id)}`
  return payloadAPI === 'local' ? 'system' : 'anonymous'
}
