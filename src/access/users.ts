import type { Access, FieldAccess } from 'payload'

import { hasRoleEverywhere } from './roles.ts'

/** People see their own account; administrators all of them. */
export const ownAccount: Access = ({ req: { user } }) =>
  hasRoleEverywhere(user, 'admin') || (user ? { id: { equals: user.id } } : false)

/** Nobody gives rights to himself. */
export const administratorsOnly: FieldAccess = ({ req: { user } }) =>
  hasRoleEverywhere(user, 'admin')

/** Internal facts: hidden from the public. */
export const signedInOnly: FieldAccess = ({ req: { user } }) => Boolean(user)
