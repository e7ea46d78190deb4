import { hasRoleEverywhere, type Reader } from '../access/roles.ts'

/** Mergers change what many own: administrators and canonical editors alone do them. */
export const mayMerge = (user: Reader): boolean =>
  hasRoleEverywhere(user, 'admin', 'canonical-editor')
