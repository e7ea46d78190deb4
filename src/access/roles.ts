import type { TypedUser } from 'payload'

/** What a person may be for an authority, or for all of them when the grant names none. */
export const roles = [
  'admin',
  'canonical-editor',
  'local-editor',
  'reviewer',
  'translator',
  'process-modeller',
  'case-worker',
  'programme-office',
  'finance',
  'data-protection-officer',
  'auditor',
] as const

export type Role = (typeof roles)[number]

/** A signed-in person, or nobody. */
export type Reader = TypedUser | null | undefined

/** The authority that owns a document: its id, or the authority itself; nothing where nobody owns it. */
export type Owner = number | { id: number } | null | undefined

/** How far some roles of a person count: for all authorities, or for those with these database ids. */
export type Reach = 'everywhere' | readonly number[]

/** What is local has a place: without an authority this role counts for none. */
export const rolesOfAPlace: readonly Role[] = ['local-editor']

/** The grants of a person. */
export const grantsOf = (user: Reader) => (user && 'grants' in user ? (user.grants ?? []) : [])

/** Whether somebody is signed in. */
export const isSignedIn = (user: Reader): boolean => Boolean(user)

/** Whether the person holds one of the roles, for whatever authority. */
export const hasRole = (user: Reader, ...wanted: readonly Role[]): boolean =>
  grantsOf(user).some(({ role }) => wanted.includes(role))

/** Whether the person holds one of the roles for all authorities. */
export const hasRoleEverywhere = (user: Reader, ...wanted: readonly Role[]): boolean =>
  grantsOf(user).some(
    ({ role, authority }) => wanted.includes(role) && !authority && !rolesOfAPlace.includes(role),
  )

/** Database ids of the authorities for which the person holds one of the roles. */
export const authoritiesOf = (user: Reader, ...wanted: readonly Role[]): number[] =>
  grantsOf(user)
    .filter(({ role }) => wanted.includes(role))
    .flatMap(({ authority }) => (authority ? [idOf(authority)] : []))

/** How far the roles of a person count that are among these. */
export const reachOf = (user: Reader, ...wanted: readonly Role[]): Reach =>
  hasRoleEverywhere(user, ...wanted) ? 'everywhere' : authoritiesOf(user, ...wanted)

/** Whether the person holds one of the roles for what this authority owns. */
export const holdsFor = (user: Reader, owner: Owner, ...wanted: readonly Role[]): boolean => {
  const reach = reachOf(user, ...wanted)
  return reach === 'everywhere' || (isOwned(owner) && reach.includes(idOf(owner)))
}

const isOwned = (owner: Owner): owner is number | { id: number } =>
  owner !== null && owner !== undefined

/** The id of a relation, populated or not. */
export const idOf = (related: number | { id: number }): number =>
  typeof related === 'number' ? related : related.id
