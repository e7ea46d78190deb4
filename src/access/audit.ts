import type { Access } from 'payload'

import { hasRoleEverywhere } from './roles.ts'

/** Read the audit log: administrators and auditors of the whole. */
export const administratorsAndAuditors: Access = ({ req: { user } }) =>
  hasRoleEverywhere(user, 'admin', 'auditor')
