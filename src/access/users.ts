import type { Access, FieldAccess } from 'payload'

import { hasRoleEverywhere } from './roles.ts'

/** Update: people their own account; administrators all of them. */
export const ownAccount: Access = ({ req: { user } }) =>
  hasRoleEverywhere(user, 'admin') || (user ? { id: { equals: user.id } } : false)

/** Read: people their own account; administrators and auditors all of them, since who may do what is to be audited. */
export const ownAccountOrOverseer: Access = ({ req: { user } }) =>
  hasRoleEverywhere(user, 'admin', 'auditor') || (user ? { id: { equals: user.id } } : false)

/** Nobody gives rights to himself. */
export const administratorsOnly: FieldAccess = ({ req: { user } }) =>
  hasRoleEverywhere(user, 'admin')
