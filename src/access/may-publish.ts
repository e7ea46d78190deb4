import type { Owner } from './content.ts'
import { authoritiesOf, hasRoleEverywhere, idOf, type Reader } from './roles.ts'

/** Whether somebody may approve, publish and retire what this authority owns. */
export const mayPublish = (user: Reader, owner: Owner): boolean => {
  if (hasRoleEverywhere(user, 'admin', 'canonical-editor', 'reviewer')) return true
  return Boolean(owner) && authoritiesOf(user, 'reviewer').includes(idOf(owner ?? 0))
}
