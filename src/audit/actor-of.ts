import type { PayloadRequest } from 'payload'

/** Who acts, as the audit log names them: by the number of the account or key, never by name or address. */
export const actorOf = ({ user, payloadAPI }: PayloadRequest): string => {
  if (user) return `${user.collection}:${String(user.id)}`
  return payloadAPI === 'local' ? 'system' : 'anonymous'
}
