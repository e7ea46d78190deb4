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

const grantsOf = (user: Reader) => (user && 'grants' in user ? (user.grants ?? []) : [])

/** Whether somebody is signed in. */
export const isSignedIn = (user: Reader): boolean => Boolean(user)

/** Whether the person holds one of the roles, for whatever authority. */
export const hasRole = (user: Reader, ...wanted: readonly Role[]): boolean =>
  grantsOf(user).some(({ role }) => wanted.includes(role))

/** Whether the person holds one of the roles for all authorities. */
export const hasRoleEverywhere = (user: Reader, ...wanted: readonly Role[]): boolean =>
  grantsOf(user).some(({ role, authority }) => wanted.includes(role) && !authority)

/** Database ids of the authorities for which the person holds one of the roles. */
export const authoritiesOf = (user: Reader, ...wanted: readonly Role[]): number[] =>
  grantsOf(user)
    .filter(({ role }) => wanted.includes(role))
    .flatMap(({ authority }) => (authority ? [idOf(authority)] : []))

/** The id of a relation, populated or not. */
export const idOf = (related: number | { id: number }): number =>
  typeof related === 'number' ? related : related.id
