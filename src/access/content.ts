import type { Access } from 'payload'

import {
  authoritiesOf,
  hasRole,
  hasRoleEverywhere,
  idOf,
  isSignedIn,
  type Reader,
} from './roles.ts'

/** Read: everybody what is published, people signed in also drafts. */
export const publishedOrSignedIn: Access = ({ req: { user } }) =>
  isSignedIn(user) || { _status: { equals: 'published' } }

/** Read, versions: people signed in. */
export const signedIn: Access = ({ req: { user } }) => isSignedIn(user)

/** Update: canonical editors everything, others what the authorities they work for own. */
export const ownContent: Access = ({ req: { user } }) => {
  if (worksForAll(user)) return true
  const own = authoritiesOf(user, 'local-editor', 'reviewer')
  return own.length > 0 && { owner: { in: own } }
}

/** Delete: like update, but reviewers publish and do not delete. */
export const deleteOwnContent: Access = ({ req: { user } }) => {
  if (hasRoleEverywhere(user, 'admin', 'canonical-editor')) return true
  const own = authoritiesOf(user, 'local-editor')
  return own.length > 0 && { owner: { in: own } }
}

/** Create: yes or no, since there is no document yet and Payload takes any filter for "yes". */
export const createOwnContent: Access<{ owner?: Owner }> = ({ req: { user }, data }) => {
  if (hasRoleEverywhere(user, 'admin', 'canonical-editor')) return true
  const own = authoritiesOf(user, 'local-editor')
  // The admin asks without data whether to show the button at all.
  return data === undefined ? own.length > 0 : isAmong(own, data.owner)
}

/** The authority a document belongs to, populated or not. */
export type Owner = number | { id: number } | null | undefined

const isAmong = (authorities: readonly number[], owner: Owner): boolean =>
  owner !== undefined && owner !== null && authorities.includes(idOf(owner))

const worksForAll = (user: Reader): boolean =>
  hasRoleEverywhere(user, 'admin', 'canonical-editor', 'reviewer')

/** Whether somebody may leave a document in the hands of this authority. */
export const mayOwn = (user: Reader, owner: Owner): boolean =>
  worksForAll(user) || isAmong(authoritiesOf(user, 'local-editor', 'reviewer'), owner)

/** Pictures and documents: everybody who writes content. */
export const mayUpload = (user: Reader): boolean =>
  hasRole(user, 'admin', 'canonical-editor', 'local-editor', 'reviewer')

/** Reference lists of the whole canton: canonical editors alone change them. */
export const canonicalEditors: Access = ({ req: { user } }) =>
  hasRoleEverywhere(user, 'admin', 'canonical-editor')

/** Administrators alone. */
export const administrators: Access = ({ req: { user } }) => hasRoleEverywhere(user, 'admin')

/** Nobody through any surface: the system alone writes here. */
export const nobody: Access = () => false
