import type { AuthStrategy } from 'payload'

import { readsAsOwner } from '../../domain/sign-in/api-key.ts'
import type { User } from '../../generated/payload-types.ts'
import { recogniseApiKey } from './recognise.ts'

/**
 * How Payload takes an API key: as its owner with fewer rights, or, where the key is for published content alone,
 * as anybody. The front door has refused a wrong one before (`server/refuse-wrong-token.ts`).
 */
export const apiKeyStrategy: AuthStrategy = {
  name: 'api-key',
  authenticate: async ({ headers, payload }) => {
    const key = await recogniseApiKey(payload, headers.get('authorization'))
    if (key.kind !== 'valid' || !readsAsOwner(key.scopes)) return { user: null }
    const { id, scopes, owner } = key
    return {
      user: {
        ...owner,
        sessions: [],
        grants: withoutAdministration(owner.grants),
        collection: 'users' as const,
        _strategy: 'api-key',
        apiKey: { id, scopes },
      },
    }
  },
}

/** Keys are for content. What an administrator may beyond a canonical editor is about people and the system. */
const withoutAdministration = (grants: User['grants']): User['grants'] =>
  grants?.map((grant) => (grant.role === 'admin' ? { ...grant, role: 'canonical-editor' } : grant))
