import type { PayloadRequest } from 'payload'

import { actorOf } from '../../../src/audit/actor-of.ts'

const asked = (request: object) => actorOf({ payloadAPI: 'REST', ...request } as PayloadRequest)

describe('who acts, in the audit log', () => {
  it('is the account by its number, and the key where a key was used', () => {
    expect(asked({ user: { collection: 'users', id: 12 } })).toBe('users:12')
    expect(asked({ user: { collection: 'users', id: 12, apiKey: { id: 3, scopes: [] } } })).toBe(
      'api-keys:3',
    )
  })

  it('is the system where our own code acts, and nobody in particular where nobody signed in', () => {
    expect(asked({ payloadAPI: 'local' })).toBe('system')
    expect(asked({})).toBe('anonymous')
  })
})
