import type { Reader } from '../../../src/access/roles.ts'

type User = NonNullable<Reader>
type Grant = NonNullable<User['grants']>[number]

/** Somebody signed in who holds these roles. */
export const aUser = (...grants: Grant[]): User => ({
  id: 1,
  collection: 'users',
  name: 'Anna Muster',
  email: 'anna.muster@example.ch',
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  grants,
})
