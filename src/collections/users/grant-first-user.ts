import type { CollectionBeforeChangeHook } from 'payload'

import type { User } from '../../generated/payload-types.ts'

/** Whoever sets up an installation administers it: nobody else could give the first rights. */
export const grantFirstUser: CollectionBeforeChangeHook<User> = async ({
  data,
  operation,
  req,
}) => {
  // Who comes by a provider has the roles that her claims give, and no others.
  if (operation !== 'create' || data.identitySubject) return data
  const { totalDocs } = await req.payload.count({ collection: 'users', req })
  return totalDocs === 0 ? { ...data, grants: [{ role: 'admin' as const }] } : data
}
